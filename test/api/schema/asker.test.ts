import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { CallerError } from '../../../api/errors.ts';
import { openEmbeddedGraph } from '../../../api/graph/embedded/embeddedGraph.ts';
import type { GraphView } from '../../../api/graph/graph.ts';
import { createAsker } from '../../../api/schema/asker.ts';
import { dataset } from '../../support/dataset.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: 0 });
});

afterEach(() => {
  vi.useRealTimers();
});

const question = { verb: 'count', kind: 'Program', where: null } as const;
const tooLong = new CallerError(
  'LIMIT_EXCEEDED',
  'This request took more than 10 seconds; ask for less at once.',
);

/** A view that remembers the time it was given for each call. */
async function timedView() {
  const deadlines: number[] = [];
  const opened = await openEmbeddedGraph(dataset([], [])).open();
  const view: GraphView = {
    ...opened,
    ask: (questions, limits) => {
      deadlines.push(limits.deadline);
      return opened.ask(questions, limits);
    },
  };
  return { view, deadlines };
}

describe('the time of a request', () => {
  test('is five seconds for one call, and what is left of ten for the last', async () => {
    const { view, deadlines } = await timedView();
    const ask = createAsker(view, false);

    for (const now of [0, 5_000, 9_000, 9_999]) {
      vi.setSystemTime(now);
      ask(question);
    }

    expect(deadlines).toEqual([5_000, 5_000, 1_000, 1]);
  });

  test('ends after ten seconds, in words', async () => {
    const { view } = await timedView();
    const now = createAsker(view, false);
    const later = createAsker(view, true);

    vi.setSystemTime(10_000);

    expect(() => now(question)).toThrow(tooLong);
    await expect(later(question)).rejects.toThrow(tooLong);
  });
});
