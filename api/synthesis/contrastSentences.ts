import { amount, counted, exactP, listed, range, wholePercent } from './amounts.ts';
import {
  type Comparison,
  type Contrast,
  type ContrastGroup,
  evidenceRungs,
  type FeatureTest,
} from './contrast.ts';
import { waldInference } from './inference.ts';
import { isEffect } from './logRatio.ts';
import { countSigned } from './signs.ts';
import { resultText, type Sentence, type Telling } from './statement.ts';

/** Names for the ids that a contrast speaks of: features, sectors, populations. */
type NameOf = (id: string) => string;

/** How many of the ways in which two groups differ a sentence names. */
const MOST_DIFFERENCES = 4;

/**
 * A contrast in sentences (methods.md 4). Only a randomized test of a feature alone speaks of its
 * effect; all else says what programs with the feature had, and programs for which it is not
 * recorded.
 */
export function contrastSentences(
  contrast: Contrast,
  { outcome, nameOf }: { readonly outcome: Telling['outcome']; readonly nameOf: NameOf },
): readonly Sentence[] {
  const telling = { metric: contrast.question.metric, outcome };
  const feature = nameOf(contrast.feature);
  return [
    ...contrast.tests.map((test) => testSentence(test, { ...telling, nameOf })),
    groupSentence(contrast.with, { ...telling, who: `Programs with ${feature}` }),
    groupSentence(contrast.without, { ...telling, who: `Programs known to lack ${feature}` }),
    groupSentence(contrast.notRecorded, {
      ...telling,
      who: `Programs for which ${feature} is not recorded`,
    }),
    ...contrast.comparisons.flatMap((comparison) =>
      comparisonSentences(comparison, { contrast, telling, nameOf }),
    ),
    ...(contrast.with.arms > 0 && contrast.comparisons.length === 0
      ? [
          {
            text: `${feature} is recorded for every arm, so that there is none to compare with.`,
            findings: contrast.with.members.map(({ row }) => row.id),
          },
        ]
      : []),
  ].filter(({ text }) => text !== '');
}

function testSentence(
  { row, assigned, isAlone, conversion }: FeatureTest,
  { nameOf, ...telling }: Telling & { readonly nameOf: NameOf },
): Sentence {
  // What was assigned may be a child of the feature in question, and is called by its own name.
  const names = listed(assigned.map(nameOf));
  const start = isAlone
    ? `Effect of ${names}, which was assigned at random`
    : `Effect of ${names}, which were assigned at random together`;
  const findings = [row.id];
  if (!isEffect(conversion) || !conversion.standardError) {
    const direction = {
      favorable: 'the study reports a favorable difference',
      unfavorable: 'the study reports an unfavorable difference',
      'no-detectable-effect': 'the study did not detect a difference',
    } as const;
    const said = row.direction === null ? 'no direction was published' : direction[row.direction];
    return { text: `${start}: ${said} (${row.evaluation.name}).`, findings };
  }
  const standardError = conversion.standardError.value;
  const alone = waldInference({ estimate: conversion.y, standardError });
  const whose = row.evaluation.name;
  return {
    text: `${start}: ${resultText({ ...alone, p: row.pValue }, { ...telling, whose })}`,
    findings,
  };
}

function groupSentence(
  { members, arms, evaluations, signs, ladder, pooledArms, result }: ContrastGroup,
  { who, ...telling }: Telling & { readonly who: string },
): Sentence {
  if (arms === 0) {
    return { text: '', findings: [] };
  }
  const count = `${counted(arms, 'arm')} in ${counted(evaluations, 'evaluation')}`;
  const signed = countSigned(signs);
  const sign = signed === 0 ? 'no estimate' : `favorable sign in ${signs.favorable} of ${signed}`;
  const pooled =
    ladder.pool === 'headline' && result
      ? `, 95 percent interval ${range(result.interval, telling.metric, telling.outcome)}, estimate ${amount(result.estimate, telling.metric, telling.outcome)} (${counted(pooledArms, 'arm')} with a standard error)`
      : '';
  return {
    text: `${who}: ${count}, ${sign}${pooled}.`,
    findings: members.map(({ row }) => row.id),
  };
}

function comparisonSentences(
  { against, rung, difference, permutation, withinEvaluations, differences }: Comparison,
  {
    contrast,
    telling,
    nameOf,
  }: { readonly contrast: Contrast; readonly telling: Telling; readonly nameOf: NameOf },
): Sentence[] {
  const other = against === 'without' ? contrast.without : contrast.notRecorded;
  const findings = [...contrast.with.members, ...other.members].map(({ row }) => row.id);
  const sides =
    against === 'without'
      ? 'Programs with it and programs known to lack it'
      : 'Programs with it and programs for which it is not recorded';
  const say = (text: string) => ({ text, findings });
  return [
    say(`${sides} are compared on rung (${rung}). ${evidenceRungs[rung]}`),
    ...(difference
      ? [
          say(
            `Difference of the averages: ${resultText(difference, { ...telling, whose: 'with less the others' })}`,
          ),
        ]
      : []),
    ...(permutation
      ? [
          say(
            `Whole evaluations dealt to the two sides at random differ at least as much in ${wholePercent(permutation.p)} percent of ${counted(permutation.arrangements, 'arrangement')} (${exactP(permutation.p)}).`,
          ),
        ]
      : []),
    ...(withinEvaluations.length > 0
      ? [say(`In ${counted(withinEvaluations.length, 'evaluation')} sites differ in it.`)]
      : []),
    ...(differences.length > 0
      ? [
          say(
            `The sides differ in more than this: ${listed(
              differences
                .slice(0, MOST_DIFFERENCES)
                .map(
                  (each) =>
                    `${nameOf(each.value)} (${each.with} of ${contrast.with.arms} against ${each.against} of ${other.arms})`,
                ),
            )}.`,
          ),
        ]
      : []),
  ];
}
