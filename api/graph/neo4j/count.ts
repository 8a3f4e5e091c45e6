import { checkWhere } from '../check.ts';
import type { CountQuestion } from '../graph.ts';
import { matching } from './matching.ts';
import { parametersOf } from './parameters.ts';
import type { Reader } from './reader.ts';

const counting = (matching: string) => /* cypher */ `
  ${matching}
  RETURN count(*) AS count`;

/** How many nodes of a kind meet a condition. */
export async function count({ run }: Reader, { kind, where }: CountQuestion): Promise<number> {
  checkWhere(kind, where);
  const parameters = parametersOf({});
  const text = counting(matching('node', { kind, where }, parameters));
  const [row] = await run<{ count: number }>(text, parameters.values);
  return row?.count ?? 0;
}
