import type { KindType } from './kindType.ts';

export const outcome: KindType = {
  description:
    'Something an evaluation measures, such as annual earnings, with the unit in which it is measured and the side that is good for people.',
};
