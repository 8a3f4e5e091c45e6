import type { KindType } from './kindType.ts';

export const program: KindType = {
  description:
    'A training program, or one site of it, as a provider ran it. A feature, sector or population that is not listed is not recorded, which does not say that the program lacks it.',
};
