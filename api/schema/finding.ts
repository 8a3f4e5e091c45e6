import type { KindType } from './kindType.ts';

export const finding: KindType = {
  description:
    'One measured effect or level, as its publication states it, in `unit`. An effect is treatment minus control. A finding without `program` belongs to all programs of its evaluation together; one that tests a feature (`testsFeatures`) says what the feature adds, not what the program does.',
};
