import { counted, listed } from './amounts.ts';
import { type CoverageCell, NOTHING_FOUND } from './coverage.ts';
import { cellSentence } from './coverageSentences.ts';
import type { Near } from './nearest.ts';
import type { Sentence } from './statement.ts';

/** What bears on a crossing of the map, in counts. */
export interface GapFacts {
  /** Null where nothing was found. */
  readonly cell: CoverageCell | null;
  /** Open questions on both places, and on one of them alone. */
  readonly questionsOnBoth: number;
  readonly questionsOnOne: number;
  readonly withoutFindings: number;
  readonly nearest: readonly Near[];
  /** Programs that have what the crossing is about. */
  readonly programs: number;
}

/** How many pieces of nearest evidence a sentence names. */
const NAMED = 3;

/** A crossing of the map in sentences: what is there, what is asked, what is under way, what is nearest. */
export function gapSentences(
  { cell, questionsOnBoth, questionsOnOne, withoutFindings, nearest, programs }: GapFacts,
  nameOf: (place: string) => string,
): readonly Sentence[] {
  const named = nearest.slice(0, NAMED);
  const say = (text: string) => ({ text, findings: [] });
  return [
    cell ? cellSentence(cell) : say(NOTHING_FOUND),
    say(
      `${counted(questionsOnBoth, 'open question')} ${questionsOnBoth === 1 ? 'concerns' : 'concern'} it, and ${questionsOnOne} more one side of it.`,
    ),
    say(
      withoutFindings === 0
        ? 'No evaluation is recorded that could bear on it and is running or without findings.'
        : `${counted(withoutFindings, 'evaluation')} that could bear on it ${withoutFindings === 1 ? 'is running, or has' : 'are running, or have'} no finding in this collection.`,
    ),
    named.length === 0
      ? say('No evidence is near it in this collection.')
      : {
          text: `Nearest evidence: ${listed(
            named.map(
              ({ cell: { row, column, evaluations } }) =>
                `${nameOf(row)} and ${nameOf(column)} (${counted(evaluations, 'evaluation')})`,
            ),
          )}.`,
          findings: [...new Set(named.flatMap((near) => near.cell.findingIds))].sort(),
        },
    say(
      `Decisions touched: ${counted(questionsOnBoth, 'open question')} and ${counted(programs, 'program')}.`,
    ),
  ];
}
