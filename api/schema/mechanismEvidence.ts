import type { KindType } from './kindType.ts';

export const mechanismEvidence: KindType = {
  description:
    'What an evaluation says on why a program changed an outcome, or did not. It is a reading of the authors, in our words, and no measured effect.',
};
