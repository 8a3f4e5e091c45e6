import { choiceWords } from '../../../format/choice.ts';
import { windowChoices } from '../../../state/map/mapView.ts';
import { windowWords } from '../../../state/map/windows.ts';
import type { CellContrast } from './contrastForest.ts';

type Difference = CellContrast['comparisons'][number]['differences'][number];

/** In what groups of arms may differ, as a reader says it. */
export const aspectWords: Readonly<Record<Difference['aspect'], string>> = {
  SECTOR: 'sector',
  POPULATION: 'population served',
  DESIGN: 'design',
  WINDOW: 'follow-up',
};

/** What it is: the name of a sector or population, the words of a design or a window. */
export function differenceName(
  { aspect, value }: Difference,
  names: ReadonlyMap<string, string>,
): string {
  const window = windowChoices.find((one) => aspect === 'WINDOW' && one === value);
  if (window) return windowWords[window];
  return names.get(value) ?? (aspect === 'DESIGN' ? choiceWords(value) : value);
}
