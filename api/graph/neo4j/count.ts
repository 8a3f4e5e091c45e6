import { checkWhere } from '../check.ts';
import type { CountQuestion } from '../graph.ts';
import { condition } from './condition.ts';
import { parametersOf } from './parameters.ts';
import type { Reader } from './reader.ts';

const counting = (condition: string) => /* cypher */ `
  MATCH (node:Entity {generation: $generation, kind: $kind})
  WHERE ${condition}
  RETURN count(*) AS count`;

/** How many nodes of a kind meet a condition. */
export async function count({ run }: Reader, { kind, where }: CountQuestion): Promise<number> {
  checkWhere(kind, where);
  const parameters = parametersOf({ kind });
  const text = counting(condition({ variable: 'node', kind }, where, parameters));
  const [row] = await run<{ count: number }>(text, parameters.values);
  return row?.count ?? 0;
}
