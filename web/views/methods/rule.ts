import type { Anchor } from './anchors.ts';
import type { Numbers } from './numbers.ts';
import type { SourceName } from './sources.ts';

/** Something said with the numbers of the evidence, and where they can be looked up. */
export interface Line {
  readonly text: string;
  readonly links: readonly { readonly name: string; readonly address: string }[];
}

/** Functions of one file that carry a rule out. */
interface CodeReference {
  /** As the repository has it: "api/synthesis/ladder.ts". */
  readonly file: string;
  readonly functions: readonly string[];
}

interface SourceReference {
  readonly name: SourceName;
  /** The part of it: "6.5.2.3". */
  readonly at?: string;
}

/** What stands under a rule besides its sentences. */
export type Exhibit = 'arms' | 'passed-over' | 'windows' | 'worked-example' | 'rungs' | 'metafor';

export interface Rule {
  readonly id: Anchor;
  readonly title: string;
  /** The rule in plain words, one paragraph each. */
  readonly says: readonly string[];
  /** Where the rule is an order or a list of cases. */
  readonly steps?: readonly string[];
  /** What it comes to with the evidence that is loaded. */
  readonly hereAndNow?: (numbers: Numbers) => readonly Line[];
  readonly shows?: Exhibit;
  readonly code: readonly CodeReference[];
  readonly sources: readonly SourceReference[];
}

export function line(text: string, ...links: Line['links']): Line {
  return { text, links };
}
