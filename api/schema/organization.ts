import type { KindType } from './kindType.ts';

export const organization: KindType = {
  description: 'A body that runs, funds, studies, rates or publishes.',
};
