import type { KindType } from './kindType.ts';

export const mechanism: KindType = {
  description: 'A way in which a program may change outcomes, with the evidence that speaks to it.',
};
