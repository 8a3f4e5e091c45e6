import type { KindType } from './kindType.ts';

export const publication: KindType = {
  description:
    'A report, article, brief or page that states evidence. `url` is the official page; `sources` says where it was read.',
};
