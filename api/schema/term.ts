import type { KindType } from './kindType.ts';

export const term: KindType = {
  description: 'A word that readers meet here, explained, with what its text is about.',
};
