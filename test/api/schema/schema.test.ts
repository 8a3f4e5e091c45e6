import { readFileSync } from 'node:fs';
import {
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isSpecifiedScalarType,
  printSchema,
} from 'graphql';
import { describe, expect, test } from 'vitest';
import { kindNames } from '../../../api/model/kinds.ts';
import { schema } from '../../../api/schema/index.ts';

const types = Object.values(schema.getTypeMap()).filter(
  (type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type),
);

describe('the schema', () => {
  test('is the one that was printed (npm run schema:print)', () => {
    const printed = readFileSync(new URL('../../../api/schema.graphql', import.meta.url), 'utf8');

    expect(printed).toBe(`${printSchema(schema)}\n`);
  });

  test('says of every type, field, argument, enum value and input field what it means', () => {
    const silent = types.flatMap(described).filter(([, description]) => !description?.trim());

    expect(silent.map(([name]) => name)).toEqual([]);
  });

  test('says where a number is stated in a unit which unit it is', () => {
    const weeks = schema.getType('Program');

    expect(isObjectType(weeks) && weeks.getFields().durationWeeks?.description).toBe(
      'Median or typical length of the training. Unit: weeks. Null where not recorded.',
    );
  });

  test('says of "none" that what is not recorded is not known to be absent', () => {
    const filters = types.filter(isInputObjectType).filter(({ name }) => /Relation/.test(name));
    const meanings = new Set(filters.map((filter) => filter.getFields().none?.description));

    expect(filters).toHaveLength(kindNames.length);
    expect([...meanings]).toEqual([
      'None recorded; what is not recorded is not known to be absent. With a condition: none recorded that meets it.',
    ]);
  });
});

/** Every name of a type that a reader can meet, with its description. */
function described(type: GraphQLNamedType): [string, string | null | undefined][] {
  const here: [string, string | null | undefined][] = [[type.name, type.description]];
  if (isEnumType(type)) {
    return here.concat(
      type.getValues().map(({ name, description }) => [`${type.name}.${name}`, description]),
    );
  }
  if (isInputObjectType(type)) {
    return here.concat(
      Object.values(type.getFields()).map((field) => [
        `${type.name}.${field.name}`,
        field.description,
      ]),
    );
  }
  if (isObjectType(type) || isInterfaceType(type)) {
    for (const field of Object.values(type.getFields())) {
      here.push([`${type.name}.${field.name}`, field.description]);
      for (const argument of field.args) {
        here.push([`${type.name}.${field.name}(${argument.name})`, argument.description]);
      }
    }
  }
  return here;
}
