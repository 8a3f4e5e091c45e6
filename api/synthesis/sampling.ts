/** What tells whether one evaluation's sample is part of another's. */
export interface SampledEvaluation {
  readonly id: string;
  readonly sampleSize: number | null;
  readonly evaluators: readonly string[];
  readonly programs: readonly { readonly id: string; readonly partOf: readonly string[] }[];
}

/**
 * For each evaluation the others whose samples it includes: it evaluates a program as a whole, and
 * two or more parts of that program were evaluated on their own, each by an evaluator that it
 * shares and none with a larger sample. The evidence files state no shared sample, so this is an
 * assumption from what they do state: counting people twice is the worse mistake (methods.md 1,
 * "own sites … also across evaluations that share a sample"; Cochrane Handbook 6.2.9 on studies
 * with overlapping data).
 */
export function samplesWithin(
  evaluations: readonly SampledEvaluation[],
): ReadonlyMap<string, readonly string[]> {
  const byWhole = new Map<string, Set<SampledEvaluation>>();
  for (const evaluation of evaluations) {
    for (const whole of evaluation.programs.flatMap(({ partOf }) => partOf)) {
      byWhole.set(whole, (byWhole.get(whole) ?? new Set()).add(evaluation));
    }
  }
  return new Map(
    evaluations.map((evaluation) => [
      evaluation.id,
      evaluation.programs.flatMap(({ id }) => partsWithin(evaluation, byWhole.get(id))).sort(),
    ]),
  );
}

function partsWithin(
  whole: SampledEvaluation,
  candidates: ReadonlySet<SampledEvaluation> | undefined,
): string[] {
  const others = [...(candidates ?? [])].filter(({ id }) => id !== whole.id);
  const isPossible = (part: SampledEvaluation): boolean =>
    part.evaluators.some((id) => whole.evaluators.includes(id)) &&
    (part.sampleSize ?? 0) <= (whole.sampleSize ?? Number.POSITIVE_INFINITY);
  return others.length >= 2 && others.every(isPossible) ? others.map(({ id }) => id) : [];
}
