import type { KindType } from './kindType.ts';

export const sector: KindType = {
  description:
    'An industry or field of work for which programs train. A program that trains for a sector counts under its parent too.',
};
