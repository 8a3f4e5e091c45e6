import { expect, test } from 'vitest';
import {
  countByKind,
  countOfKind,
  describeCollapse,
  describeMissing,
} from '../../../../web/state/graph/words.ts';

test('what joined is counted by kind, in the order of the model', () => {
  expect(countByKind(['FEATURE', 'FINDING', 'FINDING', 'PERSON', 'PERSON'])).toBe(
    '2 findings, 1 feature and 2 people',
  );
  expect(countOfKind('TERM', 2)).toBe('2 glossary terms');
  expect(countOfKind('MECHANISM_EVIDENCE', 1)).toBe('1 piece of mechanism evidence');
});

test('a collapse says what stays and why', () => {
  expect(describeCollapse({ leaving: ['a', 'b'], placed: 1, held: 2, expanded: 0 })).toBe(
    '2 taken back. 1 stays, because you placed it. 2 stay, because another expanded node holds them.',
  );
  expect(describeCollapse({ leaving: [], placed: 0, held: 0, expanded: 1 })).toBe(
    'None taken back. 1 stays, because it is expanded itself.',
  );
});

test('a link to what is gone says so', () => {
  expect(describeMissing(['year-down'])).toBe(
    '1 entity of this link is no longer in the collection: year-down.',
  );
  expect(describeMissing(['a', 'b'])).toBe(
    '2 entities of this link are no longer in the collection: a, b.',
  );
});
