import type { CellPool } from '../forestOf.ts';

type Passed = CellPool['passedOver'][number];

/** Findings that one rule passed over. */
export interface PassedByRule {
  readonly rule: string;
  readonly words: string;
  readonly findings: readonly Passed[];
}

/** By the rule that passed them over, the commonest first. */
export function byRule(passedOver: readonly Passed[]): readonly PassedByRule[] {
  const rules = new Map<string, PassedByRule>();
  for (const passed of passedOver) {
    const { rule, words } = passed;
    const { findings = [] } = rules.get(rule) ?? {};
    rules.set(rule, { rule, words, findings: [...findings, passed] });
  }
  return [...rules.values()].toSorted((one, other) => other.findings.length - one.findings.length);
}

/** Those of a program, an evaluation or a finding whose name has every word looked for. */
export function found(passedOver: readonly Passed[], looked: string): readonly Passed[] {
  return passedOver.filter(({ finding }) =>
    hasWords(
      [finding.name, finding.program?.name, finding.evaluation?.name, finding.publication?.name],
      looked,
    ),
  );
}

/** The arms, not passed over, of a program or an evaluation whose name has every word looked for. */
export function foundArms(arms: CellPool['arms'], looked: string): CellPool['arms'] {
  return arms.filter(({ name, program, evaluation }) =>
    hasWords([name, program?.name, evaluation.name], looked),
  );
}

function hasWords(texts: readonly (string | undefined)[], looked: string): boolean {
  const text = texts.join(' ').toLowerCase();
  return looked
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
