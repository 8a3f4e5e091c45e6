import { publishedAmount } from '../synthesis/amounts.ts';
import type { Known } from '../synthesis/candidate.ts';
import { waldInference } from '../synthesis/inference.ts';
import { shown } from '../synthesis/metric.ts';
import { effectNoteWords, standardErrorWords, unconvertedWords } from '../synthesis/reasonWords.ts';
import { signOf } from '../synthesis/signs.ts';
import type { StandardErrorPolicy } from '../synthesis/standardError.ts';
import type { Telling } from '../synthesis/statement.ts';
import { builder } from './builder.ts';
import { loadOfKind } from './loadNodes.ts';
import { ResultRef } from './result.ts';
import { SignRef } from './signCount.ts';

/** What one finding says on the scale, and how it is written. */
export interface ToldEffect {
  readonly known: Known;
  readonly telling: Telling;
  readonly standardErrors: StandardErrorPolicy;
}

/** A finding's effect on the scale of a result. */
export const EffectRef = builder.objectRef<ToldEffect>('Effect').implement({
  description: 'What one finding says on the scale of a result.',
  fields: (t) => ({
    finding: t.field({
      type: 'Finding',
      description: 'The finding.',
      resolve: ({ known }, _args, { ask }) =>
        loadOfKind(ask, { kind: 'Finding', id: known.row.id }),
    }),
    findingId: t.id({
      description: 'The id of the finding.',
      resolve: ({ known }) => known.row.id,
    }),
    result: t.field({
      type: ResultRef,
      nullable: true,
      description:
        'The estimate with its ordinary 95 percent interval. Null without an estimate on the scale or a standard error.',
      resolve: resultOf,
    }),
    estimate: t.float({
      nullable: true,
      description:
        'The estimate. Unit: that of the scale. Null where none has a place on it, which `reason` explains.',
      resolve: ({ known: { effect }, telling }) => effect && shown(telling.metric, effect.y),
    }),
    low: t.float({
      nullable: true,
      description:
        'The low end of its 95 percent interval. Unit: that of the scale. Null without a standard error.',
      resolve: (told) => endOf(told, 'low'),
    }),
    high: t.float({
      nullable: true,
      description:
        'The high end of its 95 percent interval. Unit: that of the scale. Null without a standard error.',
      resolve: (told) => endOf(told, 'high'),
    }),
    standardError: t.float({
      nullable: true,
      description:
        'The standard error on the pooled scale: of a log ratio where the scale is one, else in the unit of the scale. Null where none is known.',
      resolve: ({ known }) => known.effect?.standardError?.value ?? null,
    }),
    standardErrorSource: t.string({
      nullable: true,
      description: 'Where the standard error comes from, in words. Null without one.',
      resolve: ({ known: { effect } }) =>
        effect?.standardError ? standardErrorWords[effect.standardError.mark] : null,
    }),
    p: t.float({
      nullable: true,
      description: 'The exact p value as published. Null where not recorded.',
      resolve: ({ known }) => known.row.pValue,
    }),
    sign: t.field({
      type: SignRef,
      nullable: true,
      description: 'The side of its estimate, whatever its size or p. Null without an estimate.',
      resolve: ({ known }) => signOf(known.row),
    }),
    published: t.string({
      nullable: true,
      description: 'The estimate as it was published, with its unit. Null without one.',
      resolve: ({ known }) => publishedAmount(known.row),
    }),
    notes: t.stringList({
      description: 'How it was made comparable, in words.',
      resolve: ({ known }) => known.effect?.notes.map((note) => effectNoteWords[note]) ?? [],
    }),
    reason: t.string({
      nullable: true,
      description:
        'Why it has no place on the scale, or no standard error there, in words. Null where it has both.',
      resolve: reasonOf,
    }),
  }),
});

function resultOf({ known: { effect }, telling }: ToldEffect) {
  return effect?.standardError
    ? {
        inference: waldInference({ estimate: effect.y, standardError: effect.standardError.value }),
        telling,
      }
    : null;
}

function endOf(told: ToldEffect, end: 'low' | 'high'): number | null {
  const result = resultOf(told);
  return result && shown(told.telling.metric, result.inference.interval[end]);
}

function reasonOf({ known: { effect, why }, standardErrors }: ToldEffect): string | null {
  if (why !== null) {
    return unconvertedWords[why];
  }
  if (effect?.standardError) {
    return null;
  }
  return standardErrors === 'published'
    ? 'no standard error was published'
    : 'no standard error was published, nor an interval, an exact p or shares from which one follows';
}
