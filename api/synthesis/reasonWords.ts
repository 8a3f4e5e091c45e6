import type { EffectNote, Unconverted } from './logRatio.ts';
import type { StandardErrorMark } from './standardError.ts';

/** Why a finding has no place on a scale, in words for a reader (methods.md 2). */
export const unconvertedWords: Readonly<Record<Unconverted, string>> = {
  'no-estimate': 'no estimate published',
  'no-control-mean': 'no control mean published, so no ratio of means',
  'mean-near-zero': 'a mean too near zero to divide by',
  'other-unit': 'stated in another unit',
  'no-price-year': 'neither a price year nor a start year is known',
  'year-not-in-index': 'the price index lacks its year',
};

/** How an effect was made comparable, in words for a reader. */
export const effectNoteWords: Readonly<Record<EffectNote, string>> = {
  'difference-of-means': 'the estimate is the difference of the two means',
  'stated-as-percent': 'published as a percentage alone',
  'control-mean-from-percent': 'the control mean was found from the published percentage',
  'variance-split-evenly':
    'the variance of the difference was split evenly between the two means, as arm sizes are unknown',
  'variance-split-by-arm-sizes':
    'the variance of the difference was split between the two means by arm sizes',
  'price-year-assumed': 'the price year was assumed from the start year and the follow-up',
};

/** Where a standard error comes from, in words for a reader. */
export const standardErrorWords: Readonly<Record<StandardErrorMark, string>> = {
  published: 'as published',
  computed: 'computed for this collection from other published figures',
  interval: 'from a published interval',
  'exact-p': 'from an exact p',
  shares: 'from the two shares and the sample',
  bounded: 'the largest that the published stars allow',
  imputed: 'imputed from the scatter of the other arms',
};
