import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Dataset } from '../../api/model/node.ts';
import { parseEvidence } from '../../seed/evidence.ts';

type Files = Readonly<Record<string, string>>;

/** The least that makes evidence: one program, its evaluation, a publication and a few terms. */
const smallest: Files = {
  'collection.yaml': `
title: A small collection
released: 2026-01-31
searched_until: 2026-01-30
license: CC BY 4.0
included: What the tests need.
how_read: Made up.
not_yet: Everything else.
`,
  'price-index.yaml': `
name: CPI-U
source: https://www.bls.gov/cpi/
years:
  2013: 233.0
  2014: 236.7
`,
  'vocabulary/features.yaml': `
- {id: supports, name: Supports, core: true, definition: Help with barriers.}
- {id: advising, name: Advising, parent: supports}
`,
  'vocabulary/outcomes.yaml': `
- {id: earnings, name: Annual earnings, aliases: [pay], domain: earnings, unit: usd}
- {id: benefits, name: Receives public benefits, domain: public-benefits, unit: percentage-points, favorable: decrease}
`,
  'vocabulary/sectors.yaml': `
- {id: health, name: Health care, naics: ["62"]}
`,
  'vocabulary/populations.yaml': `
- {id: all, name: Full sample}
- {id: women, name: Women}
- {id: black-workers, name: Black workers}
`,
  'vocabulary/mechanisms.yaml': `
- {id: better-jobs, name: Better jobs}
`,
  'vocabulary/glossary.yaml': `
- {id: price-year, name: Price year, definition: "The year in whose dollars pay is stated."}
`,
  'bundles/base.yaml': `
organizations:
  - {id: rater, name: Clearinghouse for Labor, aliases: [CLEAR], kind: government, seen: [https://rater.example]}
programs:
  - {id: quest, name: Quest, seen: [https://quest.example]}
evaluations:
  - {id: trial, name: Trial of Quest, programs: [quest], design: rct, seen: [https://trial.example]}
publications:
  - {id: report, title: The Report, kind: report, evaluations: [trial], seen: [https://report.example]}
`,
};

/** The smallest evidence with other files beside or in the place of its own; an empty text takes a file away. */
export function smallEvidence(files: Files): Files {
  return Object.fromEntries(
    Object.entries({ ...smallest, ...files }).filter(([, text]) => text !== ''),
  );
}

/** Writes evidence into a folder that goes when the test ends. */
export async function writeEvidence(files: Files): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'evidence-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return folder;
}

/** The dataset of the smallest evidence with one more bundle; fails with the problems where it has any. */
export async function datasetWith(bundle: string, others: Files = {}): Promise<Dataset> {
  const files = smallEvidence({ ...others, 'bundles/more.yaml': bundle });
  const { dataset, problems } = await parseEvidence(
    Object.entries(files).map(([path, text]) => ({ path, text })),
  );
  if (!dataset) {
    throw new Error(problems.join('\n'));
  }
  return dataset;
}
