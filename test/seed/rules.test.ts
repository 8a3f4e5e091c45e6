import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readEvidence } from '../../seed/evidence.ts';
import { smallEvidence, writeEvidence } from './smallEvidence.ts';

/** A rule with a file that meets it and one that breaks it, and every line that the bad one gives. */
interface Case {
  readonly rule: string;
  readonly file?: string;
  readonly good: string;
  readonly bad: string;
  readonly problems: readonly string[];
}

/** A bundle of one finding with these fields more; the first of them stands in line 6. */
const finding = (...fields: readonly string[]) => `
findings:
  - id: result
    evaluation: trial
    outcome: earnings
    ${[...fields, 'seen: [https://result.example]'].join('\n    ')}
`;

const cases: readonly Case[] = [
  {
    rule: 'an unknown key is named, with the key that was meant',
    good: finding('estimate: 5', 'unit: usd'),
    bad: finding('estmate: 5', 'unit: usd'),
    problems: ['6:5  result  estmate: unknown key  did you mean estimate?'],
  },
  {
    rule: 'an unknown key within an entry is named',
    good: 'programs: [{id: two, name: Two, features: [{feature: advising, note: weekly}]}]',
    bad: 'programs: [{id: two, name: Two, features: [{feature: advising, weekly: true}]}]',
    problems: ['1:64  two  features[0].weekly: unknown key  would be right: one of feature, note'],
  },
  {
    rule: 'a key with spaces and a value is unknown like any other',
    file: 'vocabulary/mechanisms.yaml',
    good: '- {id: better-jobs, name: "Better, longer jobs"}',
    bad: '- {id: better-jobs, name: Better, longer jobs: yes}',
    problems: [
      '1:35  better-jobs  longer jobs: unknown key  would be right: one of id, seen, name, aliases, definition',
    ],
  },
  {
    rule: 'an unknown list is named',
    good: 'people: [{id: ada, name: Ada}]',
    bad: 'persons: [{id: ada, name: Ada}]',
    problems: [
      '1:1  case  persons: unknown key  would be right: one of programs, evaluations, findings, mechanism_evidence, organizations, people, publications, open_questions',
    ],
  },
  {
    rule: 'text is no number, and the number that it holds is offered',
    good: finding('estimate: 3678', 'unit: usd'),
    bad: finding('estimate: "3,678"', 'unit: usd'),
    problems: [
      '6:15  result  estimate: text where a number belongs: "3,678"  would be right: 3678',
    ],
  },
  {
    rule: 'text without a number in it is no number either',
    good: finding('sample_size: 200'),
    bad: finding('sample_size: about 200'),
    problems: [
      '6:18  result  sample_size: text where a number belongs: "about 200"  would be right: a number',
    ],
  },
  {
    rule: 'a number is no text',
    good: finding('locator: "5.2"'),
    bad: finding('locator: 5.2'),
    problems: ['6:14  result  locator: a number where text belongs: 5.2  would be right: "5.2"'],
  },
  {
    rule: 'a whole number has no fraction',
    good: finding('price_year: 2014'),
    bad: finding('price_year: 2014.5'),
    problems: [
      '6:17  result  price_year: a fraction where a whole number belongs: 2014.5  would be right: a whole number',
    ],
  },
  {
    rule: 'one value is no list',
    good: 'programs: [{id: two, name: Two, aliases: [Deux]}]',
    bad: 'programs: [{id: two, name: Two, aliases: Deux}]',
    problems: ['1:42  two  aliases: text where a list belongs: "Deux"  would be right: [Deux]'],
  },
  {
    rule: 'a list is no map',
    good: finding('follow_up: {label: Year 2, months: 24}'),
    bad: finding('follow_up: [Year 2, 24]'),
    problems: ['6:16  result  follow_up: a list where a map belongs  would be right: a map'],
  },
  {
    rule: 'what must be there is missed',
    good: 'programs: [{id: two, name: Two}]',
    bad: 'programs: [{id: two}]',
    problems: ['1:12  two  name: missing  would be right: text'],
  },
  {
    rule: 'an item without an id goes by its place',
    good: 'people: [{id: ada, name: Ada}]',
    bad: 'people: [{name: Ada}]',
    problems: ['1:10  people[0]  id: missing  would be right: text'],
  },
  {
    rule: 'an id is kebab-case',
    good: 'people: [{id: ada-lovelace, name: Ada}]',
    bad: 'people: [{id: Ada Lovelace, name: Ada}]',
    problems: [
      '1:15  Ada Lovelace  id: no id: "Ada Lovelace"  would be right: lower-case letters, digits and single hyphens, such as project-quest',
    ],
  },
  {
    rule: 'what may be left out may be null, but not empty',
    good: 'programs: [{id: two, name: Two, part_of: null, aliases: null, summary: ~}]',
    bad: 'programs: [{id: two, name: Two, summary: ""}]',
    problems: [
      '1:42  two  summary: an empty text  would be right: a text, or to leave the field out',
    ],
  },
  {
    rule: 'a choice is one of its words',
    good: finding('data_source: survey'),
    bad: finding('data_source: surveys'),
    problems: [
      '6:18  result  data_source: unknown word: "surveys"  did you mean survey? would be right: one of administrative, survey',
    ],
  },
  {
    rule: 'a date is a day of the calendar',
    good: 'publications: [{id: paper, title: Paper, date: 2024-02-29}]',
    bad: 'publications: [{id: paper, title: Paper, date: 2023-02-29}]',
    problems: [
      '1:48  paper  date: no date: "2023-02-29"  would be right: a day of the calendar as YYYY-MM-DD',
    ],
  },
  {
    rule: 'a year is within sense',
    good: 'programs: [{id: two, name: Two, start_year: 2012}]',
    bad: 'programs: [{id: two, name: Two, start_year: 20122}]',
    problems: ['1:45  two  start_year: too large: 20122  would be right: at most 2100'],
  },
  {
    rule: 'a p value is from 0 to 1',
    good: finding('p_value: 0.04'),
    bad: finding('p_value: 4'),
    problems: ['6:14  result  p_value: too large: 4  would be right: at most 1'],
  },
  {
    rule: 'an address begins with http or https',
    good: 'organizations: [{id: lab, name: Lab, url: http://lab.example}]',
    bad: 'organizations: [{id: lab, name: Lab, url: www.lab.example}]',
    problems: [
      '1:43  lab  url: an address that is not http(s): "www.lab.example"  would be right: an address that begins with https:// or http://',
    ],
  },
  {
    rule: 'a source is an address, the seed article or a copy',
    good: 'people: [{id: ada, name: Ada, seen: [seed article, https://a.example, {read: https://b.example}, {read: https://b.example, of: https://a.example}]}]',
    bad: 'people: [{id: ada, name: Ada, seen: [a book, 12, {of: https://a.example}, {read: ftp://b.example}]}]',
    problems: [
      '1:38  ada  seen[0]: a source that is no http(s) address: "a book"  would be right: an address that begins with https:// or http://, or the words "seed article"',
      '1:46  ada  seen[1]: a number where a source belongs  would be right: an address, or {read: an address, of: the official address}',
      '1:50  ada  seen[2].read: missing  would be right: text',
      '1:82  ada  seen[3].read: an address that is not http(s): "ftp://b.example"  would be right: an address that begins with https:// or http://',
    ],
  },
  {
    rule: 'a finding has a source',
    good: finding('note: has one'),
    bad: 'findings: [{id: one, evaluation: trial, outcome: earnings}, {id: two, evaluation: trial, outcome: earnings, seen: []}]',
    problems: [
      '1:12  one  seen: missing  would be right: a list',
      '1:115  two  seen: an empty list  would be right: at least one source',
    ],
  },
  {
    rule: 'a key stands once in its map',
    good: finding('estimate: 5', 'unit: usd'),
    bad: finding('estimate: 5', 'unit: usd', 'estimate: 6'),
    problems: ['8:5  result  estimate: the key stands twice in one map  would be right: once'],
  },
  {
    rule: 'an id names one thing over the whole graph',
    good: 'people: [{id: ada, name: Ada}]',
    bad: 'people: [{id: quest, name: Ada}, {id: supports, name: Bea}]',
    problems: [
      '1:15  quest  id: the id "quest" stands elsewhere already (bundles/base.yaml:5)  would be right: an id of its own, or one entry with all that is known',
      '1:39  supports  id: the id "supports" stands elsewhere already (vocabulary/features.yaml:2)  would be right: an id of its own, or one entry with all that is known',
    ],
  },
  {
    rule: 'a term is one of the vocabulary',
    good: finding('tests_feature: advising'),
    bad: finding('tests_feature: advizing', 'population: everyone', 'program: Quest'),
    problems: [
      '6:20  result  tests_feature: unknown feature "advizing"  did you mean advising?',
      '7:17  result  population: unknown population "everyone"  would be right: an id of vocabulary/populations.yaml',
      '8:14  result  program: no file has a program "Quest"  did you mean quest?',
    ],
  },
  {
    rule: 'a reference leads to something',
    good: 'publications: [{id: paper, title: Paper, evaluations: [trial]}]',
    bad: 'publications: [{id: paper, title: Paper, evaluations: [trial, trail, second-look]}]',
    problems: [
      '1:63  paper  evaluations[1]: no file has an evaluation "trail"  did you mean trial?',
      '1:70  paper  evaluations[2]: no file has an evaluation "second-look"  would be right: the id of an evaluation',
    ],
  },
  {
    rule: 'a reference leads to the right kind',
    good: 'programs: [{id: two, name: Two, operators: [rater]}]',
    bad: 'programs: [{id: two, name: Two, operators: [trial]}]',
    problems: [
      '1:45  two  operators[0]: "trial" is an evaluation, where an organization belongs (bundles/base.yaml:7)  would be right: the id of an organization',
    ],
  },
  {
    rule: 'a rated document is a publication or a title',
    good: 'evaluations: [{id: again, name: Again, ratings: [{by: rater, rating: high, document: report}, {by: rater, rating: low, document: A long-lost study}]}]',
    bad: 'evaluations: [{id: again, name: Again, ratings: [{by: rater, rating: high, document: repport-2012}]}]',
    problems: [
      '1:86  again  ratings[0].document: no file has a publication "repport-2012"  would be right: the id of a publication',
    ],
  },
  {
    rule: 'a list names a thing once',
    good: 'programs: [{id: two, name: Two, sectors: [health]}]',
    bad: 'programs: [{id: two, name: Two, sectors: [health, health]}]',
    problems: ['1:51  two  sectors[1]: "health" stands twice in the list  would be right: once'],
  },
  {
    rule: 'an entry of the evidence on a question names one finding or evaluation',
    good: 'open_questions: [{id: why, question: Why?, informed_by: [{evaluation: trial, how: asks it}]}]',
    bad: 'open_questions: [{id: why, question: Why?, informed_by: [{how: asks it}]}]',
    problems: [
      '1:58  why  informed_by[0]: an entry names exactly one of finding, evaluation  would be right: {finding: …}',
    ],
  },
  {
    rule: 'nothing is part of itself',
    good: 'programs: [{id: one, name: One, part_of: two}, {id: two, name: Two}]',
    bad: 'programs: [{id: one, name: One, part_of: two}, {id: two, name: Two, part_of: one}]',
    problems: [
      '1:42  one  part_of: part of itself: one → two → one  would be right: a whole that is not part of this one, or null',
      '1:78  two  part_of: part of itself: two → one → two  would be right: a whole that is not part of this one, or null',
    ],
  },
  {
    rule: 'an interval runs from low to high',
    good: finding('estimate: 5', 'unit: usd', 'ci: [1, 9]'),
    bad: finding('estimate: 5', 'unit: usd', 'ci: [9, 1]'),
    problems: ['8:9  result  ci: an interval upside down: 9 to 1  would be right: [1, 9]'],
  },
  {
    rule: 'an interval has two ends',
    good: finding('ci: [null, null]'),
    bad: finding('ci: [1, 2, 3]', 'unit: usd'),
    problems: ['6:9  result  ci: a list of 3  would be right: a list of 2'],
  },
  {
    rule: 'an estimate lies within its interval',
    good: finding('estimate: 5', 'unit: usd', 'ci: [null, 9]'),
    bad: finding('estimate: 15', 'unit: usd', 'ci: [null, 9]'),
    problems: [
      '6:15  result  estimate: 15 lies outside its interval, … to 9  would be right: an estimate within the interval',
    ],
  },
  {
    rule: 'a direction goes with the sign where an increase is favorable',
    good: finding('estimate: -5', 'unit: usd', 'direction: unfavorable'),
    bad: finding('estimate: -5', 'unit: usd', 'direction: favorable'),
    problems: [
      '8:16  result  direction: favorable, but the estimate is -5 and an increase is favorable for this outcome  would be right: unfavorable, or the other sign',
    ],
  },
  {
    rule: 'a direction goes with the sign where a decrease is favorable',
    good: 'findings: [{id: result, evaluation: trial, outcome: benefits, relative_change: -5, direction: favorable, seen: [seed article]}]',
    bad: 'findings: [{id: result, evaluation: trial, outcome: benefits, relative_change: -5, direction: unfavorable, seen: [seed article]}]',
    problems: [
      '1:95  result  direction: unfavorable, but the relative_change is -5 and a decrease is favorable for this outcome  would be right: favorable, or the other sign',
    ],
  },
  {
    rule: 'no detectable effect goes with any sign, and a direction is one of three words',
    good: finding('estimate: -5', 'unit: usd', 'direction: no-detectable-effect'),
    bad: finding('estimate: 5', 'unit: usd', 'direction: positive'),
    problems: [
      '8:16  result  direction: unknown word: "positive"  would be right: one of favorable, no-detectable-effect, unfavorable',
    ],
  },
  {
    rule: "a unit is the outcome's own, or percent",
    good: finding('estimate: 5', 'unit: percent'),
    bad: finding('estimate: 5', 'unit: hours'),
    problems: [
      '7:11  result  unit: hours is no unit of this outcome  would be right: usd, or percent for a relative effect',
    ],
  },
  {
    rule: 'a share is at most the whole',
    good: 'findings: [{id: result, evaluation: trial, outcome: benefits, estimate: -12, control_mean: 40, unit: percentage-points, seen: [seed article]}]',
    bad: 'findings: [{id: result, evaluation: trial, outcome: benefits, estimate: -12, control_mean: 400, unit: percentage-points, seen: [seed article]}]',
    problems: [
      '1:92  result  control_mean: no share: 400  would be right: 0 to 100 in percentage points',
    ],
  },
  {
    rule: 'a test is of one feature or of several together',
    good: finding('tests_package: [supports, advising]'),
    bad: finding('tests_feature: advising', 'tests_package: [supports]'),
    problems: [
      '7:20  result  tests_package: stands beside tests_feature  would be right: tests_feature for one feature, or tests_package for several together',
    ],
  },
  {
    rule: 'a bundle holds something',
    good: 'people:',
    bad: '# Nothing yet.',
    problems: [
      '1:1  case  the file is empty  would be right: what FORMAT.md describes, or no file',
    ],
  },
  {
    rule: 'a bundle is a map',
    good: 'people: []',
    bad: '- people: []',
    problems: ['1:1  case  a list where a map belongs  would be right: a map'],
  },
  {
    rule: 'a vocabulary file is a list of known terms',
    file: 'vocabulary/sectors.yaml',
    good: '[]',
    bad: 'sectors: []',
    problems: ['1:1  sectors  a map where a list belongs  would be right: a list'],
  },
  {
    rule: 'the collection says what it is',
    file: 'collection.yaml',
    good: smallEvidence({})['collection.yaml'] ?? '',
    bad: (smallEvidence({})['collection.yaml'] ?? '').replace('2026-01-31', 'soon'),
    problems: [
      '3:11  collection  released: no date: "soon"  would be right: a day of the calendar as YYYY-MM-DD',
    ],
  },
  {
    rule: 'prices are numbers by year',
    file: 'price-index.yaml',
    good: 'name: CPI\nsource: https://prices.example\nyears: {2014: 236.7}',
    bad: 'name: CPI\nsource: https://prices.example\nyears: {2014: high, 14: 236.7}',
    problems: [
      '3:15  price-index  years.2014: text where a number belongs: "high"  would be right: a number',
      '3:21  price-index  years.14: no year  would be right: a year from 1900 to 2099',
    ],
  },
];

describe.each(cases)('$rule', ({ file = 'bundles/case.yaml', good, bad, problems }) => {
  test('in a good file', async () => {
    const folder = await writeEvidence(smallEvidence({ [file]: good }));

    const evidence = await readEvidence(folder);

    expect(evidence.problems).toEqual([]);
    expect(evidence.dataset).not.toBeNull();
  });

  test('in a bad file', async () => {
    const folder = await writeEvidence(smallEvidence({ [file]: bad }));

    const evidence = await readEvidence(folder);

    const inFolder = (line: string) => line.replace(/\((?=\w+\/)/, `(${folder}/`);
    expect(evidence.problems).toEqual(
      problems.map((line) => `${join(folder, file)}:${inFolder(line)}`),
    );
    expect(evidence.dataset).toBeNull();
  });
});
