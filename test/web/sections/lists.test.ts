import { readFileSync } from 'node:fs';
import { buildSchema, isEnumType, isInputObjectType } from 'graphql';
import { describe, expect, test } from 'vitest';
import { kindEntry, kindNames } from '../../../web/kinds/kinds.ts';
import { evaluationList } from '../../../web/sections/evaluation/evaluationList.ts';
import { featureList } from '../../../web/sections/feature/featureList.ts';
import { findingList } from '../../../web/sections/finding/findingList.ts';
import { mechanismList } from '../../../web/sections/mechanism/mechanismList.ts';
import { mechanismEvidenceList } from '../../../web/sections/mechanism-evidence/mechanismEvidenceList.ts';
import { openQuestionList } from '../../../web/sections/open-question/openQuestionList.ts';
import { organizationList } from '../../../web/sections/organization/organizationList.ts';
import { outcomeList } from '../../../web/sections/outcome/outcomeList.ts';
import { personList } from '../../../web/sections/person/personList.ts';
import { populationList } from '../../../web/sections/population/populationList.ts';
import { programList } from '../../../web/sections/program/programList.ts';
import { publicationList } from '../../../web/sections/publication/publicationList.ts';
import { ratingList } from '../../../web/sections/rating/ratingList.ts';
import { sectorList } from '../../../web/sections/sector/sectorList.ts';
import { termList } from '../../../web/sections/term/termList.ts';
import { constantCase } from '../../../web/views/list/filters.ts';

const schema = buildSchema(
  readFileSync(new URL('../../../api/schema.graphql', import.meta.url), 'utf8'),
);
const lists = [
  programList,
  evaluationList,
  findingList,
  mechanismEvidenceList,
  ratingList,
  featureList,
  outcomeList,
  sectorList,
  populationList,
  mechanismList,
  termList,
  organizationList,
  personList,
  publicationList,
  openQuestionList,
];

function inputFields(name: string): readonly string[] {
  const type = schema.getType(name);
  return isInputObjectType(type) ? Object.keys(type.getFields()) : [];
}

function enumValues(name: string): readonly string[] {
  const type = schema.getType(name);
  return isEnumType(type) ? type.getValues().map((value) => value.name) : [];
}

test('every kind has a list', () => {
  expect(lists.map(({ kind }) => kind).toSorted()).toEqual([...kindNames].toSorted());
});

describe.each(lists)('the list of $kind', ({ kind, columns, searched, facets, filters }) => {
  const { type } = kindEntry(kind);

  test('filters, counts and sorts by fields that the API has', () => {
    const conditions = [...facets, ...filters].map(({ name }) => name);
    const orders = columns.flatMap(({ order }) => order ?? []);

    expect(inputFields(`${type}Where`)).toEqual(
      expect.arrayContaining([...conditions, ...searched]),
    );
    expect(enumValues(`${type}FacetField`)).toEqual(
      expect.arrayContaining(facets.map(({ name }) => constantCase(name))),
    );
    expect(enumValues(`${type}OrderField`)).toEqual(expect.arrayContaining(orders));
  });

  test('understands every relation of its kind in an address', () => {
    const relations = inputFields(`${type}Where`).filter((name) => {
      const input = schema.getType(`${type}Where`);
      const field = isInputObjectType(input) ? input.getFields()[name] : undefined;
      return String(field?.type).endsWith('RelationFilter');
    });

    const understood = [...facets, ...filters].map(({ name }) => name);

    expect(understood).toEqual(expect.arrayContaining(relations));
  });
});
