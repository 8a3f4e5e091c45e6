/** A source, by the name that the page uses for it, with its citation in full. */
interface Source {
  readonly short: string;
  readonly citation: string;
  readonly address: string;
}

const HANDBOOK =
  'In: Higgins JPT, Thomas J, Chandler J, Cumpston M, Li T, Page MJ, Welch VA (editors). Cochrane Handbook for Systematic Reviews of Interventions. Cochrane.';

function chapter(number: string, words: string): Source {
  return {
    short: `Cochrane Handbook, chapter ${Number(number)}`,
    citation: `${words} ${HANDBOOK}`,
    address: `https://training.cochrane.org/handbook/current/chapter-${number}`,
  };
}

/** In the order in which they are listed. */
export const sources = {
  'cochrane-4': chapter(
    '04',
    'Lefebvre C, Glanville J, Briscoe S, et al. Chapter 4: Searching for and selecting studies.',
  ),
  'cochrane-6': chapter(
    '06',
    'Higgins JPT, Li T, Deeks JJ (editors). Chapter 6: Choosing effect measures and computing estimates of effect.',
  ),
  'cochrane-9': chapter(
    '09',
    'McKenzie JE, Brennan SE, Ryan RE, Thomson HJ, Johnston RV. Chapter 9: Summarizing study characteristics and preparing for synthesis.',
  ),
  'cochrane-10': chapter(
    '10',
    'Deeks JJ, Higgins JPT, Altman DG, McKenzie JE, Veroniki AA (editors). Chapter 10: Analysing data and undertaking meta-analyses.',
  ),
  'cochrane-12': chapter(
    '12',
    'McKenzie JE, Brennan SE. Chapter 12: Synthesizing and presenting findings using other methods.',
  ),
  'cochrane-13': chapter(
    '13',
    'Page MJ, Higgins JPT, Sterne JAC. Chapter 13: Assessing risk of bias due to missing evidence in a meta-analysis.',
  ),
  'bender-2018': {
    short: 'Bender 2018',
    citation:
      'Bender R, Friede T, Koch A, Kuss O, Schlattmann P, Schwarzer G, Skipka G. Methods for evidence synthesis in the case of very few studies. Research Synthesis Methods 2018; 9(3): 382–392. doi:10.1002/jrsm.1297',
    address: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC6175308/',
  },
  'circular-a-4': {
    short: 'OMB Circular A-4',
    citation:
      'Office of Management and Budget. Circular A-4: Regulatory Analysis. Washington, DC, September 17, 2003.',
    address: 'https://obamawhitehouse.archives.gov/omb/circulars_a004_a-4/',
  },
  'friedrich-2008': {
    short: 'Friedrich 2008',
    citation:
      'Friedrich JO, Adhikari NKJ, Beyene J. The ratio of means method as an alternative to mean differences for analyzing continuous outcome variables in meta-analysis: a simulation study. BMC Medical Research Methodology 2008; 8: 32. doi:10.1186/1471-2288-8-32',
    address: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC2430201/',
  },
  'furukawa-2006': {
    short: 'Furukawa 2006',
    citation:
      'Furukawa TA, Barbui C, Cipriani A, Brambilla P, Watanabe N. Imputing missing standard deviations in meta-analyses can provide accurate results. Journal of Clinical Epidemiology 2006; 59(1): 7–10. doi:10.1016/j.jclinepi.2005.06.006',
    address: 'https://doi.org/10.1016/j.jclinepi.2005.06.006',
  },
  'hendren-2020': {
    short: 'Hendren and Sprung-Keyser 2020',
    citation:
      'Hendren N, Sprung-Keyser B. A unified welfare analysis of government policies. Quarterly Journal of Economics 2020; 135(3): 1209–1318. doi:10.1093/qje/qjaa006',
    address: 'https://doi.org/10.1093/qje/qjaa006',
  },
  'higgins-2002': {
    short: 'Higgins and Thompson 2002',
    citation:
      'Higgins JPT, Thompson SG. Quantifying heterogeneity in a meta-analysis. Statistics in Medicine 2002; 21(11): 1539–1558. doi:10.1002/sim.1186',
    address: 'https://doi.org/10.1002/sim.1186',
  },
  'higgins-2004': {
    short: 'Higgins and Thompson 2004',
    citation:
      'Higgins JPT, Thompson SG. Controlling the risk of spurious findings from meta-regression. Statistics in Medicine 2004; 23(11): 1663–1682. doi:10.1002/sim.1752',
    address: 'https://doi.org/10.1002/sim.1752',
  },
  'jackson-2017': {
    short: 'Jackson 2017',
    citation:
      'Jackson D, Law M, Rücker G, Schwarzer G. The Hartung-Knapp modification for random-effects meta-analysis: a useful refinement but are there any residual concerns? Statistics in Medicine 2017; 36(25): 3923–3934. doi:10.1002/sim.7411',
    address: 'https://doi.org/10.1002/sim.7411',
  },
  'kale-2020': {
    short: 'Kale 2020',
    citation:
      'Kale A, Kay M, Hullman J. Visual reasoning strategies for effect size judgments and decisions. arXiv:2007.14516, 2020.',
    address: 'https://arxiv.org/abs/2007.14516',
  },
  'peck-2022': {
    short: 'Peck 2022',
    citation:
      'Peck LR, Schwartz D, Strawn J, Weiss CC, Juras R, Mills de la Rosa S, Greenstein N, Morris T, Durham G, Lloyd C. A meta-analysis of 46 career pathways impact evaluations. Abt Associates for the U.S. Department of Labor, 2022.',
    address:
      'https://www.dol.gov/resource-library/meta-analysis-46-career-pathways-impact-evaluations-final-report',
  },
  'rover-2015': {
    short: 'Röver 2015',
    citation:
      'Röver C, Knapp G, Friede T. Hartung-Knapp-Sidik-Jonkman approach and its modification for random-effects meta-analysis with few studies. BMC Medical Research Methodology 2015; 15: 99. doi:10.1186/s12874-015-0091-1',
    address: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC4647507/',
  },
  'schulz-2022': {
    short: 'Schulz 2022',
    citation:
      'Schulz A, Schürmann C, Skipka G, Bender R. Performing meta-analyses with very few studies. Methods in Molecular Biology 2022; 2345: 91–102. doi:10.1007/978-1-0716-1566-9_5',
    address: 'https://doi.org/10.1007/978-1-0716-1566-9_5',
  },
  'simonsohn-2020': {
    short: 'Simonsohn 2020',
    citation:
      'Simonsohn U, Simmons JP, Nelson LD. Specification curve analysis. Nature Human Behaviour 2020; 4: 1208–1214. doi:10.1038/s41562-020-0912-z',
    address: 'https://doi.org/10.1038/s41562-020-0912-z',
  },
  'swim-2020': {
    short: 'SWiM 2020',
    citation:
      'Campbell M, McKenzie JE, Sowden A, et al. Synthesis without meta-analysis (SWiM) in systematic reviews: reporting guideline. BMJ 2020; 368: l6890. doi:10.1136/bmj.l6890',
    address: 'https://doi.org/10.1136/bmj.l6890',
  },
  'veroniki-2016': {
    short: 'Veroniki 2016',
    citation:
      'Veroniki AA, Jackson D, Viechtbauer W, Bender R, Bowden J, Knapp G, Kuss O, Higgins JPT, Langan D, Salanti G. Methods to estimate the between-study variance and its uncertainty in meta-analysis. Research Synthesis Methods 2016; 7(1): 55–79. doi:10.1002/jrsm.1164',
    address: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC4950030/',
  },
  'viechtbauer-2005': {
    short: 'Viechtbauer 2005',
    citation:
      'Viechtbauer W. Bias and efficiency of meta-analytic variance estimators in the random-effects model. Journal of Educational and Behavioral Statistics 2005; 30(3): 261–293. doi:10.3102/10769986030003261',
    address: 'https://doi.org/10.3102/10769986030003261',
  },
  metafor: {
    short: 'metafor 3.8',
    citation:
      'Viechtbauer W. Conducting meta-analyses in R with the metafor package. Journal of Statistical Software 2010; 36(3): 1–48. doi:10.18637/jss.v036.i03. Version 3.8 of the package is the reference.',
    address: 'https://doi.org/10.18637/jss.v036.i03',
  },
  'white-2020': {
    short: 'Campbell gap maps',
    citation:
      'White H, Albers B, Gaarder M, et al. Guidance for producing a Campbell evidence and gap map. Campbell Systematic Reviews 2020; 16(4): e1125. doi:10.1002/cl2.1125',
    address: 'https://doi.org/10.1002/cl2.1125',
  },
  'wilson-1927': {
    short: 'Wilson 1927',
    citation:
      'Wilson EB. Probable inference, the law of succession, and statistical inference. Journal of the American Statistical Association 1927; 22(158): 209–212. doi:10.1080/01621459.1927.10502953',
    address: 'https://doi.org/10.1080/01621459.1927.10502953',
  },
} as const;

export type SourceName = keyof typeof sources;
