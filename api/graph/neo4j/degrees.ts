import { kindNames } from '../../model/kinds.ts';
import { FULL_SAMPLE } from '../../model/node.ts';
import { stepsOf } from '../../model/steps.ts';
import { stepWord } from '../cursorShapes.ts';
import type { AnswerTo, DegreesQuestion } from '../graph.ts';
import { readSteps } from './nodeDegrees.ts';
import type { Reader } from './reader.ts';
import { stored } from './stored.ts';

const DEGREES = /* cypher */ `
  MATCH (node:Entity {generation: $generation, id: $id})
  RETURN node.kind AS kind, coalesce(node.\`${stored.degrees}\`, []) AS bySteps`;

/** How many edges leave a node, by relationship, direction and kind reached: as the loader counted them. */
export async function degrees(
  { run }: Reader,
  { id, isForCanvas }: DegreesQuestion,
): Promise<AnswerTo<DegreesQuestion>> {
  if (isForCanvas && id === FULL_SAMPLE) return [];

  const [row] = await run<{ kind: string; bySteps: readonly string[] }>(DEGREES, { id });
  const counts = readSteps(row?.bySteps ?? []);
  const kind = kindNames.find((name) => name === row?.kind);
  return (kind === undefined ? [] : stepsOf(kind)).flatMap((step) => {
    const { all, hidden } = counts.get(stepWord(step)) ?? { all: 0, hidden: 0 };
    const count = isForCanvas ? all - hidden : all;
    const { relationship, direction } = step;
    return count === 0 ? [] : [{ relationship, direction, kind: step.kind, count }];
  });
}
