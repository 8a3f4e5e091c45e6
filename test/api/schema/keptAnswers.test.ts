import { describe, expect, test } from 'vitest';
import { keepAnswers } from '../../../api/schema/keptAnswers.ts';
import { findingRow } from '../../support/findingRow.ts';

function counting() {
  const worked: string[] = [];
  const answer = keepAnswers(
    ({ name }: { readonly name: string; readonly gathered: ReturnType<typeof gathered> }) => {
      worked.push(name);
      return name.toUpperCase();
    },
    ({ name }) => [name],
  );
  return { worked, answer };
}

function gathered(isWhole: boolean) {
  return { rows: [findingRow('a')], matches: () => true, isWhole };
}

describe('answers on all findings of a version', () => {
  test('are worked out once for each question', () => {
    const { worked, answer } = counting();
    const whole = gathered(true);

    const answers = ['a', 'b', 'a'].map((name) => answer({ name, gathered: whole }));

    expect(answers).toEqual(['A', 'B', 'A']);
    expect(worked).toEqual(['a', 'b']);
  });

  test('are worked out again for other findings, and where there is a condition', () => {
    const { worked, answer } = counting();
    const part = gathered(false);

    answer({ name: 'a', gathered: gathered(true) });
    answer({ name: 'a', gathered: gathered(true) });
    answer({ name: 'a', gathered: part });
    answer({ name: 'a', gathered: part });

    expect(worked).toEqual(['a', 'a', 'a', 'a']);
  });

  test('that were asked for longest ago are let go first', () => {
    const { worked, answer } = counting();
    const whole = gathered(true);
    const ask = (name: string) => answer({ name, gathered: whole });

    ask('first');
    ask('second');
    for (let turn = 0; turn < 14; turn++) {
      ask(`other-${turn}`);
    }
    ask('first');
    ask('one-too-many');
    ask('first');
    ask('second');

    expect(worked.filter((name) => name === 'first')).toHaveLength(1);
    expect(worked.filter((name) => name === 'second')).toHaveLength(2);
  });
});
