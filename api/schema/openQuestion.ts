import type { KindType } from './kindType.ts';

export const openQuestion: KindType = {
  description:
    'Something that nobody knows yet and that decisions hang on, with the evidence that bears on it and what is still unknown.',
};
