import type { GraphIndex } from '../graphIndex.ts';
import { onceForIndex } from '../memo.ts';
import { buildTextIndex, type TextIndex } from './textIndex.ts';

/** How long other work may have to wait while the index is made beside it. */
const MILLISECONDS_AT_ONCE = 5;

const buildings = onceForIndex((index) => {
  const steps = buildTextIndex(index);
  let made: TextIndex | null = null;
  return {
    isMade: () => made !== null,
    step: (): void => {
      const { done, value } = steps.next();
      if (done) made = value;
    },
    finish: (): TextIndex => {
      while (made === null) {
        const { done, value } = steps.next();
        if (done) made = value;
      }
      return made;
    },
  };
});

/** The index of the words in the data; what is not made of it yet is made now. */
export function textIndexOf(index: GraphIndex): TextIndex {
  return buildings(index).finish();
}

/** Makes the index beside other work, so that neither the start nor the first search waits for it. */
export function prepareTextIndex(index: GraphIndex): { readonly stop: () => void } {
  const building = buildings(index);
  let timer = setTimeout(work);
  function work(): void {
    const end = performance.now() + MILLISECONDS_AT_ONCE;
    while (!building.isMade() && performance.now() < end) building.step();
    if (!building.isMade()) timer = setTimeout(work);
  }
  return { stop: () => clearTimeout(timer) };
}
