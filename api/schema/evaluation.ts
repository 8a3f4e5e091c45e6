import type { KindType } from './kindType.ts';

export const evaluation: KindType = {
  description:
    'A study that compares people offered a program with people who were not. Where it tests a feature itself (`testsFeatures`), both groups got the program, and its findings say what the feature adds.',
};
