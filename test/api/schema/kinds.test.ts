import { beforeAll, describe, expect, test } from 'vitest';
import { type Kind, kindEntry, kindNames } from '../../../api/model/kinds.ts';
import { type Dataset, propertyValue } from '../../../api/model/node.ts';
import { stepsOf } from '../../../api/model/steps.ts';
import { constantName } from '../../../api/schema/names.ts';
import { at, listOf } from '../../support/api.ts';
import { everyNode } from '../../support/everyField.ts';
import { shippedApi, shippedDataset } from '../../support/evidence.ts';

let dataset: Dataset;
let answers: ReadonlyMap<string, unknown>;
let relatedIds: ReadonlyMap<string, readonly string[]>;

beforeAll(async () => {
  dataset = await shippedDataset();
  relatedIds = collectRelated(dataset);
  answers = await everyNode(await shippedApi());
}, 120_000);

describe('every node of the shipped evidence', { timeout: 60_000 }, () => {
  test('is answered with all the fields of its kind', () => {
    expect(answers.size).toBe(dataset.nodes.length);
  });

  test.each(kindNames)('of kind %s says of each property what the evidence says', (kind) => {
    const nodes = dataset.nodes.filter((node) => node.kind === kind);
    const properties = Object.entries(kindEntry(kind).properties);

    const differing = nodes.flatMap((node) =>
      properties
        .filter(([name, { type }]) => {
          const value = propertyValue(node, name);
          const expected =
            type === 'choice' && typeof value === 'string' ? constantName(value) : value;
          return JSON.stringify(at(answers.get(node.id), name)) !== JSON.stringify(expected);
        })
        .map(([name]) => `${node.id}.${name}`),
    );

    expect(nodes).not.toEqual([]);
    expect(differing).toEqual([]);
  });

  test.each(kindNames)('of kind %s has its relations both ways, and counts them', (kind) => {
    const differing = dataset.nodes
      .filter((node) => node.kind === kind)
      .flatMap(({ id }) =>
        stepsOf(kind).filter((step) => {
          const related = relatedIds.get(relationKey(id, step)) ?? [];
          const answer = at(answers.get(id), step.field);
          const found = step.isSingle ? [answer].filter(Boolean) : listOf(at(answer, 'nodes'));
          const ids = found.map((one) => String(at(one, 'id')));
          const count = step.isSingle ? ids.length : at(answer, 'totalCount');
          return (
            count !== related.length ||
            ids.some((one) => !related.includes(one)) ||
            ids.length !== Math.min(related.length, 100)
          );
        }),
      );

    expect(differing).toEqual([]);
  });
});

interface Way {
  readonly relationship: string;
  readonly direction: string;
  readonly kind: Kind | undefined;
}

function relationKey(id: string, { relationship, direction, kind }: Way): string {
  return [id, relationship, direction, kind].join(' ');
}

/** The ids at the other end of every edge, seen from each of its ends. */
function collectRelated({ nodes, edges }: Dataset): ReadonlyMap<string, readonly string[]> {
  const kindById = new Map(nodes.map(({ id, kind }) => [id, kind]));
  const related = new Map<string, string[]>();
  for (const { relationship, from, to } of edges) {
    for (const [id, other, direction] of [
      [from, to, 'out'],
      [to, from, 'in'],
    ] as const) {
      const key = relationKey(id, { relationship, direction, kind: kindById.get(other) });
      related.set(key, [...(related.get(key) ?? []), other]);
    }
  }
  return related;
}
