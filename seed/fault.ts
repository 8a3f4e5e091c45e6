import type { Path } from './fields.ts';
import type { Position } from './positions.ts';

/** The place of a value in the evidence: a file, and the way to the value within it. */
export interface Place {
  readonly file: string;
  readonly path: Path;
}

/** One thing that is wrong in the evidence, and what would be right. */
export interface Fault extends Place {
  readonly wrong: string;
  readonly right: string;
  /** It is the key at the end of the path that is wrong, not its value. */
  readonly at?: 'key';
  /** Where the other of two that exclude each other stands. */
  readonly other?: Place;
  /** Known already where the file could not be parsed. */
  readonly position?: Position;
}

/** What deserves a second look but stops nothing. */
export interface Warning extends Fault {
  readonly rule: string;
}
