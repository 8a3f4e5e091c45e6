import type { KindType } from './kindType.ts';

export const person: KindType = {
  description:
    'An author or researcher, with what the person wrote and where the person works or worked.',
};
