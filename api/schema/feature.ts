import type { KindType } from './kindType.ts';

export const feature: KindType = {
  description:
    'A part of what programs do, such as screening applicants or placing graduates. A program that has a feature counts as having its parent too.',
};
