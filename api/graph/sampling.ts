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
 * "own sites … also across evaluations that share a sample"; Cochrane Handbook 4.6.2 on several
 * reports of one study).
 */
export function samplesWithin(
  evaluations: readonly SampledEvaluation[],
): ReadonlyMap<string, readonly string[]> {
  const partsOf = new Map<string, { readonly part: string; readonly by: SampledEvaluation }[]>();
  for (const by of evaluations) {
    for (const { id: part, partOf } of by.programs) {
      for (const whole of partOf) {
        partsOf.set(whole, [...(partsOf.get(whole) ?? []), { part, by }]);
      }
    }
  }
  return new Map(
    evaluations.map((evaluation) => {
      const within = evaluation.programs.flatMap(({ id }) => {
        const elsewhere = (partsOf.get(id) ?? []).filter(({ by }) => by.id !== evaluation.id);
        const parts = new Set(elsewhere.map(({ part }) => part));
        const isWhole = parts.size >= 2 && elsewhere.every(({ by }) => fitsInto(evaluation, by));
        return isWhole ? elsewhere.map(({ by }) => by.id) : [];
      });
      return [evaluation.id, [...new Set(within)].sort()];
    }),
  );
}

function fitsInto(whole: SampledEvaluation, part: SampledEvaluation): boolean {
  const isSharingEvaluator = part.evaluators.some((id) => whole.evaluators.includes(id));
  return (
    isSharingEvaluator && (part.sampleSize ?? 0) <= (whole.sampleSize ?? Number.POSITIVE_INFINITY)
  );
}
