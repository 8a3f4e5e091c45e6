import { CallerError } from '../errors.ts';
import type { Where } from '../graph/where.ts';
import type { Kind } from '../model/kinds.ts';
import { findStep, type Step } from '../model/steps.ts';
import { limits } from './limits.ts';
import { type Input, isInput, readFilter } from './readFilter.ts';

/** Reads the condition of a request, refused where it is too deep or too long; null where it asks nothing. */
export function readWhere(kind: Kind, input: Input | null | undefined): Where | null {
  if (!input) {
    return null;
  }
  let comparisons = 0;

  function count(more: number): void {
    comparisons += more;
    refuseTooMany(comparisons);
  }

  function readLevel(kindHere: Kind, level: Input, depth: number): Where {
    if (depth > limits.whereDepth) {
      throw new CallerError(
        'LIMIT_EXCEEDED',
        `This \`where\` has more than ${limits.whereDepth} levels; it may have at most ${limits.whereDepth}.`,
      );
    }
    const all = Object.entries(level)
      // A condition that is null is taken as left out.
      .filter(([, value]) => value !== null && value !== undefined)
      .flatMap(([name, value]) => readEntry(kindHere, { name, value, depth }));
    const [only] = all;
    return all.length === 1 && only ? only : { all };
  }

  function readEntry(
    kindHere: Kind,
    { name, value, depth }: { name: string; value: unknown; depth: number },
  ): readonly Where[] {
    const below = (level: Input) => {
      const where = readLevel(kindHere, level, depth + 1);
      count(isEmpty(where) ? 1 : 0);
      return where;
    };
    if (name === 'and' || name === 'or') {
      const conditions = readList(value).map(below);
      return [name === 'and' ? { all: conditions } : { any: conditions }];
    }
    if (!isInput(value)) {
      throw new Error(`The condition "${name}" is no input object.`);
    }
    if (name === 'not') {
      return [{ not: below(value) }];
    }
    const step = findStep(kindHere, name);
    const conditions = step ? readRelation(step, value, depth) : readFilter(name, value);
    count(conditions.length);
    return conditions;
  }

  function readRelation(step: Step, relation: Input, depth: number): readonly Where[] {
    return (['some', 'none'] as const).flatMap((quantifier) => {
      const level = relation[quantifier];
      return isInput(level)
        ? [{ step, quantifier, where: readUnlessEmpty(step.kind, level, depth + 1) }]
        : [];
    });
  }

  function readUnlessEmpty(kindHere: Kind, level: Input, depth: number): Where | null {
    const where = readLevel(kindHere, level, depth);
    return isEmpty(where) ? null : where;
  }

  return readUnlessEmpty(kind, input, 1);
}

function isEmpty(where: Where): boolean {
  return 'all' in where && where.all.length === 0;
}

function refuseTooMany(comparisons: number): void {
  if (comparisons > limits.conditions) {
    throw new CallerError(
      'LIMIT_EXCEEDED',
      `This \`where\` makes more than ${limits.conditions} comparisons; it may make at most ${limits.conditions}. Use \`in\` for several values of one property.`,
    );
  }
}

function readList(value: unknown): readonly Input[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  return list.filter(isInput);
}
