import type { Kind } from '../../../model/kinds.ts';
import { spellAll, writtenWords } from '../../words.ts';
import { type GraphIndex, nodeAt } from '../graphIndex.ts';
import { at } from '../numbers.ts';
import type { Scored } from './scoreWishes.ts';
import { namesOf } from './textFields.ts';
import { lengthBit, type TextIndex } from './textIndex.ts';

/**
 * What readers mostly look for comes before what only speaks of it: a program before its findings,
 * whose names hold the program's name too.
 */
const WEIGHTS: Readonly<Record<Kind, number>> = {
  Program: 1.5,
  Evaluation: 1.2,
  Finding: 0.5,
  MechanismEvidence: 0.5,
  Rating: 0.4,
  Feature: 1.4,
  Outcome: 1.4,
  Sector: 1.4,
  Population: 1.4,
  Mechanism: 1.2,
  Term: 1.3,
  Organization: 1.4,
  Person: 1.2,
  Publication: 0.8,
  OpenQuestion: 0.9,
};

/** Above all that words in texts can sum up to. */
const WHOLE_NAME = 1_000;

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
    const weight = WEIGHTS[kind];
    for (; i < nodes.length && at(nodes, i) < end; i++) {
      const fit = (scores[i] ?? 0) * weight;
      ranked[i] = Math.round((isNamed(at(nodes, i)) ? WHOLE_NAME + fit : fit) * 100);
    }
  }
  return ranked;
}
