import {
  type GraphQLField,
  type GraphQLNamedType,
  getNamedType,
  isInterfaceType,
  isLeafType,
  isObjectType,
} from 'graphql';
import { type Kind, kindEntry, kindNames } from '../../api/model/kinds.ts';
import { schema } from '../../api/schema/index.ts';
import { type Api, at, dataOf, listOf } from './api.ts';

/** A selection of all fields of a type; of another node its id alone, of a list its first hundred. */
function everyField(type: GraphQLNamedType | undefined): string {
  if (!isObjectType(type) && !isInterfaceType(type)) {
    throw new Error(`${type?.name} has no fields.`);
  }
  return Object.values(type.getFields()).map(selectionOf).join(' ');
}

function selectionOf({ name, args, type }: GraphQLField<unknown, unknown>): string {
  const named = getNamedType(type);
  if (isLeafType(named)) {
    return name;
  }
  const given = args.some((argument) => argument.name === 'last') ? '(first: 100)' : '';
  return `${name}${given} { ${isNode(named) ? 'id' : everyField(named)} }`;
}

function isNode(type: GraphQLNamedType): boolean {
  const isEntity = isObjectType(type) || isInterfaceType(type) ? type.getInterfaces() : [];
  return isEntity.some(({ name }) => name === 'Node');
}

/** All nodes of a kind with all their fields, as GraphQL answers page by page. */
async function nodesWithEveryField(api: Api, kind: Kind): Promise<readonly unknown[]> {
  const { listField } = kindEntry(kind);
  const query = `query All($after: String) {
    list: ${listField}(first: 100, after: $after) {
      pageInfo { hasNextPage endCursor }
      nodes { ${everyField(schema.getType(kind))} }
    }
  }`;
  const nodes: unknown[] = [];
  let after: unknown = null;
  do {
    const data = await dataOf(api, query, { after });
    nodes.push(...listOf(at(data, 'list', 'nodes')));
    after = at(data, 'list', 'pageInfo', 'hasNextPage')
      ? at(data, 'list', 'pageInfo', 'endCursor')
      : null;
  } while (after !== null);
  return nodes;
}

/** All that GraphQL answers of every node, by id. */
export async function everyNode(api: Api): Promise<ReadonlyMap<string, unknown>> {
  const nodes = new Map<string, unknown>();
  for (const kind of kindNames) {
    for (const node of await nodesWithEveryField(api, kind)) {
      nodes.set(String(at(node, 'id')), node);
    }
  }
  return nodes;
}
