import { fc } from '@fast-check/vitest';
import type { Where } from '../../api/graph/where.ts';
import { type Kind, propertiesOf } from '../../api/model/kinds.ts';
import { stepsOf } from '../../api/model/steps.ts';
import { randomKinds } from './randomGraph.ts';

const words = fc.constantFrom(
  'Alpha',
  'alpha',
  'l',
  'á',
  'BETA',
  'college',
  'rct',
  'bos',
  '',
  'a',
  'per',
);
const numbers = fc.constantFrom(-2, 0, 0.5, 1, 2, 3, 9, 1999, 2000);
const properties = [
  'id',
  'name',
  'aliases',
  'evaluationCount',
  'delivery',
  'startYear',
  'costPerParticipantUsd',
  'locations',
  'design',
  'estimate',
  'core',
];

/** Conditions on nodes of a kind, up to so many relations deep. */
export function randomWhere(kind: Kind, depth = 3): fc.Arbitrary<Where> {
  const comparison = fc
    .constantFrom(...propertiesFor(kind))
    .chain((property) => onProperty(property));
  if (depth === 0) return comparison;

  const part = fc.oneof(
    { weight: 3, arbitrary: comparison },
    { weight: 2, arbitrary: onRelation(kind, depth) },
  );
  const parts = fc.array(part, { maxLength: 3 });
  return fc.oneof(
    { weight: 3, arbitrary: part },
    parts.map((all) => ({ all })),
    parts.map((any) => ({ any })),
    part.map((not) => ({ not })),
    parts.map((any) => ({ all: [{ not: { any } }] })),
  );
}

function propertiesFor(kind: Kind): string[] {
  const own = propertiesOf(kind);
  return properties.filter((property) => property === 'id' || own[property] !== undefined);
}

function onProperty(property: string): fc.Arbitrary<Where> {
  const value = fc.oneof(words, numbers, fc.boolean());
  return fc.oneof(
    fc.record({
      property: fc.constant(property),
      operator: fc.constantFrom(
        'equals' as const,
        'less' as const,
        'lessOrEqual' as const,
        'greater' as const,
        'greaterOrEqual' as const,
      ),
      value,
    }),
    fc.record({
      property: fc.constant(property),
      operator: fc.constant('in' as const),
      value: fc.array(value, { maxLength: 3 }),
    }),
    fc.record({
      property: fc.constant(property),
      operator: fc.constantFrom('contains' as const, 'startsWith' as const),
      value: words,
    }),
    fc.record({
      property: fc.constant(property),
      operator: fc.constant('recorded' as const),
      value: fc.boolean(),
    }),
  );
}

function onRelation(kind: Kind, depth: number): fc.Arbitrary<Where> {
  const among: readonly Kind[] = randomKinds;
  const steps = stepsOf(kind).filter((step) => among.includes(step.kind));
  return fc.constantFrom(...steps).chain((step) =>
    fc.record({
      step: fc.constant(step),
      quantifier: fc.constantFrom('some' as const, 'none' as const),
      where: fc.option<Where, null>(randomWhere(step.kind, depth - 1), { freq: 3, nil: null }),
    }),
  );
}
