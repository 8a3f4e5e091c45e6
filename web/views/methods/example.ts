import { type WindowChoice, windowChoices } from '../../state/map/mapView.ts';
import type { SearchWords } from '../../state/readableSearch.ts';

/** Which outcome and window stand as the example: null where the evidence is to choose. */
export interface Example {
  readonly outcome: string | null;
  readonly window: WindowChoice | null;
}

export function readExample({ outcome, window }: SearchWords): Example {
  return {
    outcome: outcome ?? null,
    window: windowChoices.find((choice) => choice === window) ?? null,
  };
}

export function writeExample({ outcome, window }: Example): SearchWords {
  return {
    ...(outcome === null ? {} : { outcome }),
    ...(window === null ? {} : { window }),
  };
}
