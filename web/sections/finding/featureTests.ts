/** Said wherever findings that test a feature stand, so that nobody reads them as effects of a program. */
export const TESTS_MEAN =
  'In these, both groups got the program, and chance decided who also got the feature. They say what the feature adds, not what the program does, and enter no count of program effects.';
