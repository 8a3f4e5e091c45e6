import type { KindType } from './kindType.ts';

export const rating: KindType = {
  description:
    'What a clearinghouse judged of one document of an evaluation. Ratings that disagree stand side by side.',
};
