import { groupBy } from '../model/grouping.ts';
import { FULL_SAMPLE } from '../model/node.ts';
import { counted, range, wholePercent } from './amounts.ts';
import type { Arm } from './arms.ts';
import { NOTHING_FOUND } from './coverage.ts';
import type { Pool } from './pool.ts';
import { effectNoteWords, standardErrorWords } from './reasonWords.ts';
import { countSigned } from './signs.ts';
import {
  armNames,
  armSentence,
  intervalOf,
  isNull,
  resultText,
  type Sentence,
  type Telling,
} from './statement.ts';
import type { Synthesis } from './synthesize.ts';
import { windows } from './windows.ts';

/**
 * A synthesis in sentences, in the order in which they are to be read, as the ladder of k lets it be
 * told (methods.md 1 and 3): counts as arms in evaluations, intervals before estimates, nulls in one
 * fixed way and at the same length as the rest, never a verdict on the p value.
 */
export function sentencesOf(synthesis: Synthesis): readonly Sentence[] {
  const [first] = synthesis.arms;
  if (!first) {
    return [{ text: NOTHING_FOUND, findings: [] }];
  }
  const telling = { metric: synthesis.question.metric, outcome: first.row.outcome };
  return [
    countSentence(synthesis, first),
    ...resultSentences(synthesis, telling),
    ...groupSentences(synthesis),
    ...signSentences(synthesis),
    ...openSentences(synthesis, telling),
  ];
}

function countSentence({ arms, evaluations, pool, question }: Synthesis, first: Arm): Sentence {
  const all = `${counted(arms.length, 'arm')} in ${counted(evaluations, 'evaluation')}`;
  const measured = `${first.row.outcome.name}, ${windows[question.window].words}: ${all}`;
  const side = first.row.outcome.favorable === 'decrease' ? '; a decrease is favorable' : '';
  const weighed =
    pool && pool.k < arms.length
      ? `; ${counted(pool.k, 'arm')} in ${counted(pool.evaluations, 'evaluation')} with a standard error`
      : '';
  return {
    text: `${measured}${weighed}${side}.`,
    findings: findingsOf(arms),
  };
}

/** Says of how many arms a group was measured, where the question leaves the group open. */
function groupSentences({ arms, question }: Synthesis): Sentence[] {
  const ofGroup = arms.filter(({ row }) => row.population !== FULL_SAMPLE);
  if (question.population !== null || ofGroup.length === 0) {
    return [];
  }
  const were = ofGroup.length === 1 ? 'was' : 'were';
  return [
    {
      text: `${counted(ofGroup.length, 'arm')} ${were} measured among a group of people and not the full sample.`,
      findings: findingsOf(ofGroup),
    },
  ];
}

function resultSentences(synthesis: Synthesis, telling: Telling): Sentence[] {
  const { arms, ladder, pool } = synthesis;
  const weighed = arms.filter(({ effect }) => effect?.standardError);
  const findings = findingsOf(weighed);
  if (!pool) {
    return [
      {
        text: 'No arm has a standard error: nothing is pooled, and each stands as an open mark.',
        findings: findingsOf(arms),
      },
    ];
  }
  const each = armSentences(weighed, { telling, among: arms });
  const whose = `pool of ${counted(pool.k, 'arm')} in ${counted(pool.evaluations, 'evaluation')}`;
  const pooled = resultText(pool.result, { ...telling, whose });
  const beside = [
    ...nullSentences(weighed),
    ...predictionSentences(pool, { telling, findings }),
    ...floorSentences(pool, findings),
    ...basisSentences(weighed),
  ];
  switch (ladder.pool) {
    case 'none':
      return [...each, ...basisSentences(weighed)];
    case 'small-print':
      return [
        ...each,
        {
          text: `In small print: ${pooled} Two arms say little of how far results vary.`,
          findings,
        },
        ...beside,
      ];
    case 'after-arms':
      return [
        ...each,
        { text: `Pooled, but too few for a headline: ${pooled}`, findings },
        ...beside,
      ];
    case 'headline':
      return [{ text: pooled, findings }, ...beside];
  }
}

function armSentences(
  arms: readonly Arm[],
  { telling, among }: { readonly telling: Telling; readonly among: readonly Arm[] },
): Sentence[] {
  const names = armNames(among);
  return arms.map((arm) => armSentence(arm, { ...telling, whose: names.get(arm.id) ?? arm.id }));
}

function nullSentences(weighed: readonly Arm[]): Sentence[] {
  const isEachNull = weighed.every((arm) => {
    const interval = intervalOf(arm);
    return interval && isNull(interval.inference);
  });
  return isEachNull && weighed.length > 1
    ? [
        {
          text: `Each of the ${weighed.length} arms' own intervals includes zero.`,
          findings: findingsOf(weighed),
        },
      ]
    : [];
}

function predictionSentences(
  { prediction }: Pool,
  { telling, findings }: { readonly telling: Telling; readonly findings: readonly string[] },
): Sentence[] {
  if (!prediction) {
    return [];
  }
  const start = prediction.isRough
    ? 'Rough 95 percent prediction interval'
    : '95 percent prediction interval';
  const interval = range(prediction, telling.metric, telling.outcome);
  const few = prediction.isRough ? ', few arms or evaluations' : '';
  const freedom = `t with ${counted(prediction.df, 'degree')} of freedom${few}`;
  return [{ text: `${start} for a further arm: ${interval} (${freedom}).`, findings }];
}

function floorSentences({ result }: Pool, findings: readonly string[]): Sentence[] {
  return result.isFloored
    ? [
        {
          text: "The arms agree more than chance alone would have them, so the pool's standard error was kept at that of the ordinary random-effects result (the floor of Knapp and Hartung's method).",
          findings,
        },
      ]
    : [];
}

/** What the standard errors rest on, where that is more than what was published. */
function basisSentences(weighed: readonly Arm[]): Sentence[] {
  const marks = weighed.flatMap(({ effect }) => effect?.standardError?.mark ?? []);
  const notes = weighed.flatMap(({ effect }) => effect?.notes ?? []);
  const say = (start: string, words: readonly string[]) => ({
    text: `${start}: ${words.join('; ')}.`,
    findings: findingsOf(weighed),
  });
  const sources = tally(marks).map(([mark, count]) => `${count} ${standardErrorWords[mark]}`);
  const steps = tally(notes).map(
    ([note, count]) => `${effectNoteWords[note]} (${counted(count, 'arm')})`,
  );
  return [
    ...(marks.every((mark) => mark === 'published') ? [] : [say('Standard errors', sources)]),
    ...(steps.length === 0 ? [] : [say('To make the arms comparable', steps)]),
  ];
}

function tally<Word>(words: readonly Word[]): [Word, number][] {
  return [...groupBy(words, (word) => word)].map(([word, all]) => [word, all.length]);
}

function signSentences({ arms, signs }: Synthesis): Sentence[] {
  if (arms.length < 2) {
    return [];
  }
  const { favorable, unfavorable, zero, directionOnly, noEstimate, share } = signs;
  const rest = [
    [unfavorable, 'unfavorable'],
    [zero, 'zero'],
    [directionOnly, 'with a direction alone'],
    [noEstimate, 'with no estimate published'],
  ] as const;
  const others = rest.flatMap(([count, words]) => (count > 0 ? [`${count} ${words}`] : []));
  const start = share
    ? `Favorable sign: 95 percent interval ${wholePercent(share.low)} to ${wholePercent(share.high)} percent of arms, ${favorable} of ${countSigned(signs)} with an estimate`
    : 'No arm has an estimate';
  const text = others.length === 0 ? `${start}.` : `${start}; ${others.join(', ')}.`;
  return [{ text, findings: findingsOf(arms) }];
}

/** Arms without a standard error are never dropped in silence (methods.md 3). */
function openSentences({ arms, pool }: Synthesis, telling: Telling): Sentence[] {
  const open = arms.filter(({ effect }) => !effect?.standardError);
  const outside =
    open.length === 1
      ? '1 arm has no standard error and stands outside the pool as an open mark.'
      : `${open.length} arms have no standard error and stand outside the pool as open marks.`;
  return open.length === 0
    ? []
    : [
        ...(pool ? [{ text: outside, findings: findingsOf(open) }] : []),
        ...armSentences(open, { telling, among: arms }),
      ];
}

function findingsOf(arms: readonly Arm[]): string[] {
  return arms.map(({ row }) => row.id);
}
