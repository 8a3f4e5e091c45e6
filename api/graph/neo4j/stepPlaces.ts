import neo4j, { type Integer } from 'neo4j-driver';
import { type Kind, kindNames } from '../../model/kinds.ts';
import { type Step, stepsOf } from '../../model/steps.ts';
import { stepWord } from '../cursorShapes.ts';
import type { NeighborsQuestion } from '../graph.ts';

type Order = NeighborsQuestion['order'];

/** Of one kind, where its steps stand: by direction, relationship and, where that matters, kind reached. */
interface Places {
  readonly [direction: string]: Readonly<
    Record<string, Integer | Readonly<Record<string, Integer>>>
  >;
}

/**
 * Whether steps have to be told apart by the kind that they reach. They need not be where all kinds
 * that a relationship reaches are asked for, and their order is either by evidence (then several
 * edges to one neighbor reach the same kind) or has one such kind only.
 */
export function areToldByKind(asked: readonly Step[], order: Order): boolean {
  const words = new Set(asked.map(stepWord));
  return kindNames.some((kind) => {
    const own = stepsOf(kind);
    return own
      .filter((step) => words.has(stepWord(step)))
      .some((step) => {
        const alike = own.filter((other) => isAlong(other, step));
        return order === 'relation'
          ? alike.length > 1
          : alike.some((other) => !words.has(stepWord(other)));
      });
  });
}

/** Of each kind that has any of the steps, where they stand. */
export function placesByKind(
  asked: readonly Step[],
  { order, isByKind }: { readonly order: Order; readonly isByKind: boolean },
): Readonly<Record<string, Places>> {
  const words = [...new Set(asked.map(stepWord))];
  return byKind((kind) => {
    const own = stepsOf(kind).filter((step) => words.includes(stepWord(step)));
    if (own.length === 0) return null;
    const places: Record<string, Record<string, Integer | Record<string, Integer>>> = {};
    for (const step of own) {
      const ofDirection = places[step.direction] ?? {};
      const place = neo4j.int(placeOf(stepWord(step), { kind, words, order, isByKind }));
      const known = ofDirection[step.relationship];
      ofDirection[step.relationship] = !isByKind
        ? place
        : { ...(known instanceof neo4j.types.Integer ? {} : known), [step.kind]: place };
      places[step.direction] = ofDirection;
    }
    return places;
  });
}

/** Of each kind, where a step stands. */
export function placesOfStep(
  word: string,
  {
    asked,
    order,
    isByKind,
  }: { readonly asked: readonly Step[]; readonly order: Order; readonly isByKind: boolean },
): Readonly<Record<string, Integer>> {
  const words = [...new Set(asked.map(stepWord))];
  return byKind((kind) => {
    const place = placeOf(word, { kind, words, order, isByKind });
    return place === -1 ? null : neo4j.int(place);
  });
}

function placeOf(
  word: string,
  {
    kind,
    words,
    order,
    isByKind,
  }: {
    readonly kind: Kind;
    readonly words: readonly string[];
    readonly order: Order;
    readonly isByKind: boolean;
  },
): number {
  if (order === 'relation') return words.indexOf(word);
  const own = stepsOf(kind);
  const step = own.find((each) => stepWord(each) === word);
  return own.findIndex(
    (other) => step !== undefined && (isByKind ? other === step : isAlong(other, step)),
  );
}

function isAlong(one: Step, other: Step): boolean {
  return one.relationship === other.relationship && one.direction === other.direction;
}

function byKind<T>(valueFor: (kind: Kind) => T | null): Readonly<Record<string, T>> {
  return Object.fromEntries(
    kindNames.flatMap((kind) => {
      const value = valueFor(kind);
      return value === null ? [] : [[kind, value] as const];
    }),
  );
}
