import { FULL_SAMPLE } from '../model/node.ts';
import { counted, range } from './amounts.ts';
import type { Arm } from './arms.ts';
import { countSigned } from './signs.ts';
import type { Sentence, Telling } from './statement.ts';
import type { Synthesis } from './synthesize.ts';

/**
 * What a body of evidence rests on, in facts and without a score (methods.md 5): design, arms and
 * evaluations, consistency of sign, prediction interval, directness, follow-up. None without arms.
 */
export function certaintySentences(
  { arms, evaluations, signs, pool }: Synthesis,
  { metric, outcome }: Telling,
): readonly Sentence[] {
  if (arms.length === 0) {
    return [];
  }
  const findings = arms.map(({ row }) => row.id);
  const all = counted(arms.length, 'arm');
  const count = (isIn: (arm: Arm) => boolean) => arms.filter(isIn).length;
  const signed = countSigned(signs);
  const months = arms.flatMap(({ row }) => row.followUpMonths ?? []);
  const unrecorded = count(({ evaluation }) => evaluation.design === null);
  const ofFullSample = count(({ row }) => row.population === FULL_SAMPLE);
  const facts = [
    `Design: ${count(({ evaluation }) => evaluation.design === 'rct')} of ${all} in randomized evaluations, ${count(({ evaluation }) => evaluation.design === 'qed')} in quasi-experimental ones${unrecorded === 0 ? '' : `, ${unrecorded} in evaluations whose design is not recorded`}`,
    `Amount: ${all} in ${counted(evaluations, 'evaluation')}, ${pool?.k ?? 0} with a standard error`,
    signed === 0
      ? 'Consistency: no arm has an estimate'
      : `Consistency: ${signs.favorable} of ${counted(signed, 'estimate')} on the favorable side`,
    pool?.prediction
      ? `Prediction: ${pool.prediction.isRough ? 'rough ' : ''}95 percent prediction interval for a further arm ${range(pool.prediction, metric, outcome)}`
      : 'Prediction: too few arms for a prediction interval',
    `Directness: ${ofFullSample} of ${all} among the full sample${ofFullSample === arms.length ? '' : ', the others among a group'}`,
    `Follow-up: ${Math.min(...months)} to ${Math.max(...months)} months after random assignment`,
  ];
  return facts.map((fact) => ({ text: `${fact}.`, findings }));
}
