import type { KindType } from './kindType.ts';

export const population: KindType = {
  description:
    'A group of people whom programs serve or for whom findings are reported. The population `all` is the full sample of a study.',
};
