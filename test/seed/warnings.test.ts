import { expect, test } from 'vitest';
import { parseEvidence } from '../../seed/evidence.ts';
import { report } from '../../seed/report.ts';
import { smallEvidence } from './smallEvidence.ts';

const bundle = `
people:
  - {id: ada, name: Ada}
findings:
  - id: result
    evaluation: trial
    outcome: earnings
    estimate: 301
    treatment_mean: 1000.5
    control_mean: 700
    unit: usd
    seen: [seed article]
  - id: rounded
    evaluation: trial
    outcome: earnings
    follow_up: {label: Year 2, months: 24}
    estimate: 301
    treatment_mean: 1000
    control_mean: 700
    unit: usd
    price_year: 2014
    standard_error: 12
    seen: [seed article]
`;

test('warnings stop nothing and say where a second look is due', async () => {
  const files = Object.entries(smallEvidence({ 'bundles/case.yaml': bundle })).map(
    ([path, text]) => ({ path, text }),
  );

  const evidence = await parseEvidence(files);

  expect(evidence.problems).toEqual([]);
  expect(evidence.warnings.map(({ rule }) => rule)).toEqual([
    'no standard error, interval or p value',
    'no price year for money',
    'no follow-up months',
    'no source',
  ]);
  expect(await report(evidence.warnings, { files, folder: '' })).toEqual([
    'bundles/case.yaml:3:5  ada  seen: no source  worth a look: where its facts were read',
    'bundles/case.yaml:5:5  result  follow_up.months: no follow-up months  worth a look: 0 for a level, left out only for averages over studies',
    'bundles/case.yaml:5:5  result  price_year: no price year  worth a look: in which year’s dollars it is stated',
    'bundles/case.yaml:8:15  result  estimate: no standard error, interval or p value  worth a look: whether the publication states one',
  ]);
});

test('an estimate that is not treatment minus control is worth a look beyond rounding', async () => {
  const files = Object.entries(
    smallEvidence({ 'bundles/case.yaml': bundle.replaceAll('301', '312') }),
  ).map(([path, text]) => ({ path, text }));

  const { warnings } = await parseEvidence(files);

  expect(
    warnings.filter(({ rule }) => rule.startsWith('the estimate')).map(({ wrong }) => wrong),
  ).toEqual(['312 is not 1000.5 − 700 = 300.5', '312 is not 1000 − 700 = 300']);
});

test('a level with a direction, a figure without a unit and a cut text are worth a look', async () => {
  const files = Object.entries(
    smallEvidence({
      'bundles/case.yaml': `
people: [{id: ada, name: Ada, affiliations: [{organization: lab, role: Chair, and founder}], seen: [seed article]}]
organizations: [{id: lab, name: Lab, kind: university, seen: [seed article]}]
findings:
  - id: result
    evaluation: trial
    outcome: earnings
    follow_up: {label: Year 2, months: 24}
    measure: level
    estimate: 5
    direction: favorable
    seen: [seed article]
`,
    }),
  ).map(([path, text]) => ({ path, text }));

  const evidence = await parseEvidence(files);

  expect(evidence.problems).toEqual([]);
  expect(await report(evidence.warnings, { files, folder: '' })).toEqual([
    'bundles/case.yaml:2:79  ada  affiliations[0].and founder: "and founder" is the end of a text that an unquoted comma cut  worth a look: quotes around the whole text',
    "bundles/case.yaml:10:15  result  estimate: a figure without a unit  worth a look: the outcome's own unit, or percent for a relative effect",
    'bundles/case.yaml:11:16  result  direction: a level has no direction  worth a look: a level is no difference between groups and leaves the field out',
  ]);
});
