import { fileURLToPath } from 'node:url';
import type { Dataset } from '../../api/model/node.ts';
import { readEvidence } from '../../seed/evidence.ts';
import { type Api, apiOver } from './api.ts';

const folder = fileURLToPath(new URL('../../seed/evidence', import.meta.url));

let dataset: Promise<Dataset> | null = null;

/** The evidence that the product ships, read once by all tests of a file. */
export function shippedDataset(): Promise<Dataset> {
  dataset ??= readEvidence(folder).then(({ dataset: read, problems }) => {
    if (!read) {
      throw new Error(`The shipped evidence has errors:\n${problems.join('\n')}`);
    }
    return read;
  });
  return dataset;
}

/** An API over the evidence that the product ships. */
export async function shippedApi(): Promise<Api> {
  return apiOver(await shippedDataset());
}
