import {
  MethodsChoicesDocument,
  MethodsFeatureDocument,
  MethodsPoolDocument,
  MethodsProgramDocument,
  MethodsWholeDocument,
  MethodsWindowsDocument,
} from '../../graphql/generated/graphql.ts';
import { type Answer, useGraphQL } from '../../graphql/useGraphQL.ts';
import type { WindowChoice } from '../../state/map/mapView.ts';
import { windowNames, windowWords } from '../../state/map/windows.ts';
import type { Example } from './example.ts';
import { type Numbers, richestWindow, tellingFeature } from './numbers.ts';
import type { QueryName } from './queries.ts';

interface Asked {
  readonly answer: Answer<Numbers | null>;
  /** What stands as the example as soon as it is known, chosen by the reader or by the evidence. */
  readonly outcome: string | null;
  readonly window: WindowChoice | null;
  readonly variables: Readonly<Record<QueryName, Readonly<Record<string, unknown>>>>;
  readonly outcomes: readonly { readonly id: string; readonly name: string }[];
}

/**
 * Asks for every number of the page. Without a choice of the reader the example is the outcome with
 * most findings in the window with most arms in a pool, with the feature that parts its arms most
 * evenly, and the program with most findings of those whose cost is known.
 */
export function useNumbers(example: Example): Asked {
  const choices = useGraphQL(MethodsChoicesDocument, {});
  const whole = useGraphQL(MethodsWholeDocument, {});
  const outcomes = choices.status === 'ready' ? choices.data.outcomes.nodes : [];
  const outcome = example.outcome ?? outcomes[0]?.id ?? null;
  const ofOutcome = { outcome: outcome ?? '' };
  const windows = useGraphQL(MethodsWindowsDocument, ofOutcome, { isEnabled: outcome !== null });

  const richest = windows.status === 'ready' ? richestWindow(windows.data) : null;
  const window = example.window ?? richest;
  const ofWindow = { ...ofOutcome, window: windowNames[window ?? 'latest'] };
  const pool = useGraphQL(MethodsPoolDocument, ofWindow, {
    isEnabled: outcome !== null && window !== null,
  });

  const separability = pool.status === 'ready' ? pool.data.separability : null;
  const feature = separability ? tellingFeature(separability) : null;
  const ofFeature = { ...ofWindow, feature: feature?.id ?? '' };
  const contrast = useGraphQL(MethodsFeatureDocument, ofFeature, { isEnabled: feature !== null });

  const [first] = choices.status === 'ready' ? choices.data.programs.nodes : [];
  const ofProgram = { ...ofOutcome, program: first?.id ?? '' };
  const program = useGraphQL(MethodsProgramDocument, ofProgram, {
    isEnabled: first !== undefined && outcome !== null,
  });

  return {
    answer: answerOf(),
    outcome,
    window,
    outcomes,
    variables: {
      choices: {},
      whole: {},
      windows: ofOutcome,
      pool: ofWindow,
      feature: ofFeature,
      program: ofProgram,
    },
  };

  function answerOf(): Answer<Numbers | null> {
    const asked = [
      choices,
      whole,
      windows,
      pool,
      ...(feature ? [contrast] : []),
      ...(first ? [program] : []),
    ];
    const failed = asked.find(({ status }) => status === 'failed');
    if (failed?.status === 'failed') return failed;
    if (choices.status === 'ready' && outcome === null) return ready(null);
    // Where there is no such outcome there is no window to choose either.
    if (windows.status === 'ready' && window === null) return ready(null);
    if (
      choices.status !== 'ready' ||
      whole.status !== 'ready' ||
      windows.status !== 'ready' ||
      pool.status !== 'ready' ||
      window === null ||
      asked.some(({ status }) => status === 'loading')
    ) {
      return { status: 'loading' };
    }
    const { pool: found, separability: parts } = pool.data;
    if (!found || !parts) return ready(null);
    return ready({
      choices: choices.data,
      windows: windows.data,
      windowWords: windowWords[window],
      pool: found,
      separability: parts,
      contrast: contrast.status === 'ready' ? contrast.data.contrast : null,
      whole: whole.data,
      program: program.status === 'ready' ? program.data : null,
    });
  }
}

function ready<Data>(data: Data): Answer<Data> {
  return { status: 'ready', data, isPrevious: false };
}
