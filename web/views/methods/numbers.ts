import type {
  MethodsChoicesQuery,
  MethodsFeatureQuery,
  MethodsPoolQuery,
  MethodsProgramQuery,
  MethodsWholeQuery,
  MethodsWindowsQuery,
} from '../../graphql/generated/graphql.ts';
import type { WindowChoice } from '../../state/map/mapView.ts';

export type ExamplePool = NonNullable<MethodsPoolQuery['pool']>;
export type ExampleArm = ExamplePool['arms'][number];

/** What the API answers of the example: every number of the page is one of these. */
export interface Numbers {
  readonly choices: MethodsChoicesQuery;
  readonly windows: MethodsWindowsQuery;
  /** The window of the example, in words. */
  readonly windowWords: string;
  readonly pool: ExamplePool;
  readonly separability: NonNullable<MethodsPoolQuery['separability']>;
  /** Null where no feature is recorded of an arm. */
  readonly contrast: MethodsFeatureQuery['contrast'] | null;
  readonly whole: MethodsWholeQuery;
  /** Null where no program has a cost with its year. */
  readonly program: MethodsProgramQuery | null;
}

interface WindowCounts {
  readonly window: WindowChoice;
  readonly counts: NonNullable<MethodsWindowsQuery['latest']>;
}

/** The windows that do not overlap, shortest first, with what each holds. */
export function windowCounts({
  upTo18,
  from19To36,
  from37To72,
  beyond72,
}: Omit<MethodsWindowsQuery, 'latest'>): readonly WindowCounts[] {
  return [
    { window: 'up-to-18' as const, counts: upTo18 },
    { window: '19-36' as const, counts: from19To36 },
    { window: '37-72' as const, counts: from37To72 },
    { window: 'beyond-72' as const, counts: beyond72 },
  ].flatMap(({ window, counts }) => (counts ? [{ window, counts }] : []));
}

/** The window that shows most of the rules: most arms in the pool, then most arms, then the shorter. */
export function richestWindow(answer: MethodsWindowsQuery): WindowChoice | null {
  const [best] = windowCounts(answer).toSorted(
    (a, b) =>
      b.counts.pooledArmCount - a.counts.pooledArmCount || b.counts.armCount - a.counts.armCount,
  );
  return best?.window ?? null;
}

/** The feature that parts the arms most evenly: an arm on each side is what a contrast needs. */
export function tellingFeature({
  features,
  rows,
}: Numbers['separability']): Numbers['separability']['features'][number] | null {
  const smallerSide = (index: number) => {
    const having = rows.filter(({ has }) => has[index]).length;
    return Math.min(having, rows.length - having);
  };
  const [best] = features
    .map((feature, index) => ({ feature, size: smallerSide(index) }))
    .toSorted((a, b) => b.size - a.size);
  return best?.feature ?? null;
}
