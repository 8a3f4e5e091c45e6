import { KIND_WEIGHTS, WHOLE_NAME } from '../../text/kindWeights.ts';
import { namesOf } from '../../text/textFields.ts';
import { spellAll, writtenWords } from '../../words.ts';
import { type GraphIndex, nodeAt } from '../graphIndex.ts';
import { at } from '../numbers.ts';
import type { Scored } from './scoreWishes.ts';
import { lengthBit, type TextIndex } from './textIndex.ts';

/** The final scores in hundredths: whole names first, then by fit and kind. */
export function rank(
  index: GraphIndex,
  { nameLengths }: TextIndex,
  text: string,
  { nodes, scores }: Scored,
): Uint32Array {
  const name = spellAll(text);
  const length = lengthBit(writtenWords(text).length);
  // Few names have that many words, so that few have to be spelled out.
  const isNamed = (number: number) =>
    (at(nameLengths, number) & length) !== 0 &&
    namesOf(nodeAt(index, number)).some((stated) => spellAll(stated.text) === name);

  const ranked = new Uint32Array(nodes.length);
  let i = 0;
  for (const [kind, { end }] of index.ranges) {
    const weight = KIND_WEIGHTS[kind];
    for (; i < nodes.length && at(nodes, i) < end; i++) {
      const fit = (scores[i] ?? 0) * weight;
      ranked[i] = Math.round((isNamed(at(nodes, i)) ? WHOLE_NAME + fit : fit) * 100);
    }
  }
  return ranked;
}
