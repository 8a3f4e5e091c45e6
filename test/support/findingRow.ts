import type {
  EvaluationFacts,
  FindingRow,
  OutcomeFacts,
  ProgramFacts,
} from '../../api/model/findingRow.ts';

/** A program of which nothing is recorded but what a test says. */
export function programFacts(id: string, facts: Partial<ProgramFacts> = {}): ProgramFacts {
  return {
    id,
    name: id,
    features: [],
    lacks: [],
    sectors: [],
    populations: [],
    partOf: [],
    ...facts,
  };
}

/** A randomized evaluation of the programs that a test names. */
export function evaluationFacts(id: string, facts: Partial<EvaluationFacts> = {}): EvaluationFacts {
  return {
    id,
    name: id,
    design: 'rct',
    startYear: null,
    programs: [],
    includesSamplesOf: [],
    ...facts,
  };
}

export const earnings: OutcomeFacts = {
  id: 'earnings',
  name: 'Annual earnings',
  unit: 'usd',
  favorable: 'increase',
  domain: 'earnings',
};

export const employment: OutcomeFacts = {
  id: 'employment',
  name: 'Employed',
  unit: 'percentage-points',
  favorable: 'increase',
  domain: 'employment',
};

/** A finding on annual earnings at two years, full sample, that says nothing but what a test says. */
export function findingRow(id: string, facts: Partial<FindingRow> = {}): FindingRow {
  return {
    id,
    name: id,
    measure: null,
    followUpLabel: null,
    followUpMonths: 24,
    estimate: null,
    unit: null,
    priceYear: null,
    money: null,
    controlMean: null,
    treatmentMean: null,
    relativeChange: null,
    standardError: null,
    ciLow: null,
    ciHigh: null,
    pValue: null,
    significance: null,
    sampleSize: null,
    dataSource: null,
    direction: null,
    note: null,
    evaluation: evaluationFacts('evaluation'),
    program: programFacts('program'),
    outcome: earnings,
    population: 'all',
    publication: null,
    tested: null,
    armSizes: null,
    ...facts,
  };
}

/** A gain in dollars a year of one program in an evaluation of its own. */
export function gain(
  name: string,
  { estimate, standardError }: { readonly estimate: number; readonly standardError: number | null },
  facts: Partial<FindingRow> = {},
): FindingRow {
  const program = programFacts(name);
  return findingRow(`${name}-gain`, {
    estimate,
    standardError,
    unit: 'usd',
    controlMean: 10_000,
    program,
    evaluation: evaluationFacts(`${name}-trial`, { programs: [program] }),
    ...facts,
  });
}
