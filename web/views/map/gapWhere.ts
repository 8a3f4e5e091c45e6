import type {
  EvaluationWhere,
  OpenQuestionWhere,
  ProgramWhere,
} from '../../graphql/generated/graphql.ts';
import type { RowChoice } from '../../state/map/mapView.ts';

interface Crossing {
  readonly rows: RowChoice;
  readonly row: string;
  /** The id of the outcome; null where the columns are windows of time. */
  readonly outcome: string | null;
}

/** What could fill an empty cell: open questions on its terms, and evaluations still running. */
export function gapWhere({ rows, row, outcome }: Crossing): {
  readonly both: OpenQuestionWhere;
  readonly either: OpenQuestionWhere;
  readonly running: EvaluationWhere;
} {
  const ofRow = questionsOn(rows, row);
  if (outcome === null) return { both: ofRow, either: ofRow, running: runningOn(rows, row) };
  const ofOutcome = { outcomes: { some: { id: { equals: outcome } } } };
  return {
    both: { and: [ofRow, ofOutcome] },
    either: { or: [ofRow, ofOutcome] },
    running: runningOn(rows, row),
  };
}

function questionsOn(rows: RowChoice, row: string): OpenQuestionWhere {
  const self = { some: { id: { equals: row } } };
  switch (rows) {
    case 'features':
      return { features: self };
    case 'sectors':
      return { sectors: self };
    case 'populations':
      return { populations: self };
    case 'programs':
      return { programs: self };
  }
}

function runningOn(rows: RowChoice, row: string): EvaluationWhere {
  return { status: { equals: 'RUNNING' }, programs: { some: programsOn(rows, row) } };
}

/** A part counts as the whole to which it belongs. */
function programsOn(rows: RowChoice, row: string): ProgramWhere {
  const self = { id: { equals: row } };
  const selfOrPart = { or: [self, { partOf: { some: self } }] };
  switch (rows) {
    case 'features':
      return { features: { some: selfOrPart } };
    case 'sectors':
      return { sectors: { some: selfOrPart } };
    case 'populations':
      return { populations: { some: self } };
    case 'programs':
      return self;
  }
}
