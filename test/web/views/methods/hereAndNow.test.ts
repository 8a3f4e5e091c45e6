import { beforeAll, describe, expect, test } from 'vitest';
import {
  MethodsChoicesDocument,
  MethodsFeatureDocument,
  MethodsPoolDocument,
  MethodsProgramDocument,
  MethodsWholeDocument,
  MethodsWindowsDocument,
  type TypedDocumentString,
} from '../../../../web/graphql/generated/graphql.ts';
import { windowChoices } from '../../../../web/state/map/mapView.ts';
import { windowNames, windowWords } from '../../../../web/state/map/windows.ts';
import {
  type Numbers,
  richestWindow,
  tellingFeature,
} from '../../../../web/views/methods/numbers.ts';
import { sections } from '../../../../web/views/methods/rules.ts';
import { workedExample } from '../../../../web/views/methods/workedExample.ts';
import { type Api, post } from '../../../support/api.ts';
import { shippedApi } from '../../../support/evidence.ts';

const rules = sections.flatMap((section) => section.rules);

/** What no sentence may say (methods.md 1), and what a missing number leaves behind. */
const NEVER_SAID =
  /[Nn]ot significant|[Nn]o effect|\bworks\b|\bNaN\b|Infinity|\bundefined\b|\bnull\b|\[object/;

let api: Api;
let collection: Promise<Pick<Numbers, 'choices' | 'whole'>>;

async function ask<Result, Variables extends Readonly<Record<string, unknown>>>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
): Promise<Result> {
  const response = await api.fetch(post(document.toString(), variables));
  const answer: { readonly data: Result; readonly errors?: unknown } = await response.json();
  expect(answer.errors).toBe(undefined);
  return answer.data;
}

/** What is the same for every example. */
async function askOfCollection(): Promise<Pick<Numbers, 'choices' | 'whole'>> {
  return {
    choices: await ask(MethodsChoicesDocument, {}),
    whole: await ask(MethodsWholeDocument, {}),
  };
}

/** All that the page has to say of an example, asked as the page asks it. */
async function numbersOf(
  outcome: string,
  window: (typeof windowChoices)[number],
): Promise<Numbers> {
  const { choices, whole } = await collection;
  const windows = await ask(MethodsWindowsDocument, { outcome });
  const ofWindow = { outcome, window: windowNames[window] };
  const { pool, separability } = await ask(MethodsPoolDocument, ofWindow);
  if (!pool || !separability) throw new Error(`There is no outcome ${outcome}.`);
  const feature = tellingFeature(separability);
  const [first] = choices.programs.nodes;
  return {
    choices,
    whole,
    windows,
    windowWords: windowWords[window],
    pool,
    separability,
    contrast: feature
      ? (await ask(MethodsFeatureDocument, { ...ofWindow, feature: feature.id })).contrast
      : null,
    program: first ? await ask(MethodsProgramDocument, { outcome, program: first.id }) : null,
  };
}

beforeAll(async () => {
  api = await shippedApi();
  collection = askOfCollection();
});

describe('what the rules come to here and now', () => {
  test.each(windowChoices)('can be said of every outcome at %s', async (window) => {
    const { outcomes } = (await collection).choices;

    for (const { id } of outcomes.nodes) {
      const numbers = await numbersOf(id, window);
      for (const rule of rules) {
        for (const { text } of rule.hereAndNow?.(numbers) ?? []) {
          expect(text, `${id}: ${rule.id}`).not.toMatch(NEVER_SAID);
        }
      }
    }
  });

  test('is said with a number or a reason for every rule that speaks', async () => {
    const { outcomes } = (await collection).choices;
    const [first] = outcomes.nodes;
    const window = richestWindow(await ask(MethodsWindowsDocument, { outcome: first?.id ?? '' }));
    const numbers = await numbersOf(first?.id ?? '', window ?? 'latest');

    const silent = rules.filter(({ hereAndNow }) => hereAndNow?.(numbers).length === 0);

    expect(silent.map(({ id }) => id)).toEqual([]);
  });
});

test('an arm can be walked step by step on either scale, to what the API answers', async () => {
  const { outcomes } = (await collection).choices;

  const walked = new Set<string>();
  for (const { id } of outcomes.nodes) {
    const { pool } = await ask(MethodsPoolDocument, { outcome: id, window: 'LATEST' });
    const example = pool && workedExample(pool);
    if (example) {
      walked.add(pool.scale.kind);
      expect(example.steps.map(({ value }) => value).join(' '), id).not.toMatch(NEVER_SAID);
    }
  }

  expect([...walked].sort()).toEqual(['LOG_RATIO', 'UNIT']);
});
