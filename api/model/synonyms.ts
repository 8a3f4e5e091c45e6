/**
 * Words and phrases that readers of this field use for each other, so that a search for one also
 * finds the other, a little lower. A group is symmetric: any of its phrases finds all of them. Names,
 * spellings and abbreviations of one node belong with that node's aliases, not here; a plural
 * counts as its singular and needs no entry.
 */
export const synonyms: readonly (readonly string[])[] = [
  // What programs do.
  ['soft skills', 'career readiness', 'job readiness', 'work readiness', 'life skills'],
  ['screening', 'assessment', 'intake', 'selection of applicants'],
  ['wraparound', 'support services', 'supportive services', 'social services', 'case management'],
  ['childcare', 'child care', 'day care', 'wraparound support'],
  ['transportation help', 'bus pass', 'wraparound support'],
  ['apprenticeship', 'on-the-job training', 'earn and learn'],
  ['internship', 'work experience', 'work-based learning'],
  ['coaching', 'advising', 'navigation', 'counseling', 'mentoring'],
  ['job placement', 'job development', 'job search help'],
  ['retention', 'post-employment support', 'advancement'],
  ['stipend', 'financial assistance', 'scholarship', 'tuition'],
  ['remedial education', 'basic skills', 'bridge program', 'developmental education'],
  ['online', 'remote', 'virtual', 'distance learning', 'hybrid'],
  ['cohort', 'learning community', 'peer group'],
  ['employer engagement', 'employer connections', 'employer partnership'],
  ['training', 'occupational skills', 'vocational training', 'job training'],
  ['career pathway', 'stackable credentials', 'career ladder'],

  // What is measured.
  ['wage', 'hourly wage', 'hourly pay', 'pay rate'],
  ['earnings', 'income', 'wage', 'pay', 'salary'],
  ['job', 'employment', 'employed', 'work'],
  ['unemployment', 'joblessness', 'out of work'],
  ['welfare', 'public benefits', 'public assistance', 'food stamps', 'SNAP', 'TANF'],
  ['cost', 'price', 'spending', 'expense', 'expenditure'],
  ['benefit-cost', 'cost-benefit', 'return on investment', 'net benefit'],
  ['certificate', 'credential', 'certification', 'license'],
  ['degree', 'diploma', 'college graduation'],
  ['completion', 'completed', 'graduation', 'finished'],
  ['health insurance', 'fringe benefits', 'job with benefits'],
  ['poverty', 'hardship', 'low income'],

  // Where people work.
  ['IT', 'information technology', 'tech', 'computer', 'software'],
  ['health care', 'healthcare', 'nurse', 'nursing', 'medical', 'hospital', 'allied health'],
  ['manufacturing', 'factory', 'machining', 'welding', 'production'],
  ['logistics', 'transportation', 'trucking', 'warehouse'],
  ['construction', 'building trades', 'skilled trades'],
  ['green jobs', 'renewable energy', 'environmental'],
  ['finance', 'financial services', 'banking'],
  ['hospitality', 'food service', 'restaurant', 'hotel', 'culinary'],

  // For whom.
  ['youth', 'young adults', 'young people', 'teenagers'],
  ['women', 'female', 'mothers'],
  ['men', 'male', 'fathers'],
  ['Black', 'African American'],
  ['Hispanic', 'Latino', 'Latina', 'Latinx'],
  ['immigrant', 'foreign-born', 'refugee', 'English learner'],
  ['ex-offender', 'formerly incarcerated', 'criminal record', 'justice-involved', 'reentry'],
  ['single parent', 'single mother', 'lone parent'],
  ['low wage', 'low income', 'working poor', 'disadvantaged'],
  ['dropout', 'no high school diploma', 'without a high school credential'],
  ['veteran', 'military'],
  ['disability', 'disabled'],

  // How it is known.
  ['RCT', 'randomized', 'randomised', 'random assignment', 'experiment', 'lottery'],
  ['quasi-experimental', 'QED', 'matched comparison', 'difference-in-differences'],
  ['evaluation', 'study', 'trial'],
  ['effect', 'impact', 'result'],
  ['meta-analysis', 'systematic review', 'pooled'],
  ['follow-up', 'long term', 'persistence'],
  ['replication', 'scale', 'scaling', 'expansion'],
  ['rating', 'clearinghouse', 'evidence review'],
];
