import type { Kind } from './kinds.ts';
import type { Properties } from './property.ts';

/** Where the files state an edge: the item's kind, the field, and the key of the id in a nested value. */
interface Statement {
  readonly by: Kind;
  readonly field: string;
  readonly id?: string;
  /** Edge properties that the field's own meaning fixes. */
  readonly sets?: Readonly<Record<string, boolean>>;
  /** The field holds one id, though several edges of the kind may leave a node. */
  readonly isOne?: true;
  /** No item lacks it. */
  readonly isRequired?: true;
}

/** One pair of kinds that a relationship joins, with the words for both ways. */
export interface Pair {
  readonly from: Kind;
  readonly to: Kind;
  /** The name of the relation on `from`, and on `to`. */
  readonly field: string;
  readonly inverse: string;
  /** At most one edge leaves `from` this way; and at most one reaches `to`. */
  readonly isSingle?: true;
  readonly isInverseSingle?: true;
  /** `from.name` says `to.name`, as a sentence without its full stop; and the other way. */
  readonly says: string;
  readonly inverseSays: string;
  /** Absent where the edge is computed. */
  readonly stated?: readonly Statement[];
}

interface RelationshipEntry {
  readonly meaning: string;
  readonly pairs: readonly Pair[];
  readonly properties: Properties;
  /** The edge property that orders it, before the neighbor's name. */
  readonly orderedBy?: string;
}

const partOf = (kind: Kind, field: string): Pair => ({
  from: kind,
  to: kind,
  field: 'partOf',
  inverse: 'parts',
  isSingle: true,
  says: 'is part of',
  inverseSays: 'includes',
  stated: [{ by: kind, field }],
});

const concerns = (to: Kind, field: string): Pair => ({
  from: 'OpenQuestion',
  to,
  field,
  inverse: 'openQuestions',
  says: 'concerns',
  inverseSays: 'is the subject of the open question',
  stated: [{ by: 'OpenQuestion', field: `concerns.${field}` }],
});

const informs = (from: Kind, id: string, inverse: string): Pair => ({
  from,
  to: 'OpenQuestion',
  field: 'informs',
  inverse,
  says: 'bears on the open question',
  inverseSays: 'is informed by',
  stated: [{ by: 'OpenQuestion', field: 'informed_by', id }],
});

const tests = (from: Kind, inverse: string): Pair => ({
  from,
  to: 'Feature',
  field: 'testsFeatures',
  inverse,
  says: 'tests by itself or in a package the feature',
  inverseSays: 'was assigned at random in',
  stated: [
    { by: from, field: 'tests_feature', sets: { alone: true }, isOne: true },
    { by: from, field: 'tests_package', sets: { alone: false } },
  ],
});

const explains = (to: Kind): Pair => ({
  from: 'Term',
  to,
  field: EXPLAINED[to] ?? 'explains',
  inverse: to === 'Term' ? 'explainedBy' : 'terms',
  says: 'helps to explain',
  inverseSays: 'is explained by the term',
});

/** A term's relations need a name for each kind that its text may be about. */
const EXPLAINED: Partial<Record<Kind, string>> = {
  Program: 'explainsPrograms',
  Evaluation: 'explainsEvaluations',
  Feature: 'explainsFeatures',
  Outcome: 'explainsOutcomes',
  Sector: 'explainsSectors',
  Population: 'explainsPopulations',
  Mechanism: 'explainsMechanisms',
  Organization: 'explainsOrganizations',
  Term: 'explainsTerms',
};

/** The one table of relationships, beside the table of kinds. */
export const relationships = {
  HAS_FEATURE: {
    meaning:
      'A program has a feature. One that is not listed is not recorded, never known to be absent.',
    properties: {
      note: { type: 'text', meaning: 'What the program does here.', file: 'note' },
    },
    pairs: [
      {
        from: 'Program',
        to: 'Feature',
        field: 'features',
        inverse: 'programs',
        says: 'has the feature',
        inverseSays: 'is a feature of',
        stated: [{ by: 'Program', field: 'features', id: 'feature' }],
      },
    ],
  },
  TARGETS: {
    meaning: 'A program trains for jobs in a sector.',
    properties: {},
    pairs: [
      {
        from: 'Program',
        to: 'Sector',
        field: 'sectors',
        inverse: 'programs',
        says: 'trains for',
        inverseSays: 'is a sector of',
        stated: [{ by: 'Program', field: 'sectors' }],
      },
    ],
  },
  SERVES: {
    meaning: 'A program serves a group of people.',
    properties: {},
    pairs: [
      {
        from: 'Program',
        to: 'Population',
        field: 'populations',
        inverse: 'programs',
        says: 'serves',
        inverseSays: 'are served by',
        stated: [{ by: 'Program', field: 'populations' }],
      },
    ],
  },
  PART_OF: {
    meaning:
      'Something belongs to a larger one of its kind: a site to its program, a feature to its parent.',
    properties: {},
    pairs: [
      partOf('Program', 'part_of'),
      partOf('Organization', 'parent'),
      partOf('Feature', 'parent'),
      partOf('Sector', 'parent'),
    ],
  },
  OPERATES: {
    meaning: 'An organization runs a program.',
    properties: {},
    pairs: [
      {
        from: 'Organization',
        to: 'Program',
        field: 'operates',
        inverse: 'operators',
        says: 'runs',
        inverseSays: 'is run by',
        stated: [{ by: 'Program', field: 'operators' }],
      },
    ],
  },
  FUNDS: {
    meaning: 'An organization pays for a program or an evaluation.',
    properties: {},
    pairs: [
      {
        from: 'Organization',
        to: 'Program',
        field: 'fundsPrograms',
        inverse: 'funders',
        says: 'funds',
        inverseSays: 'is funded by',
        stated: [{ by: 'Program', field: 'funders' }],
      },
      {
        from: 'Organization',
        to: 'Evaluation',
        field: 'fundsEvaluations',
        inverse: 'funders',
        says: 'funds',
        inverseSays: 'is funded by',
        stated: [{ by: 'Evaluation', field: 'funders' }],
      },
    ],
  },
  EVALUATES: {
    meaning: 'An evaluation studies a program.',
    properties: {},
    pairs: [
      {
        from: 'Evaluation',
        to: 'Program',
        field: 'programs',
        inverse: 'evaluations',
        says: 'evaluates',
        inverseSays: 'is evaluated in',
        stated: [{ by: 'Evaluation', field: 'programs' }],
      },
    ],
  },
  CONDUCTED: {
    meaning: 'An organization carried out an evaluation.',
    properties: {},
    pairs: [
      {
        from: 'Organization',
        to: 'Evaluation',
        field: 'conducted',
        inverse: 'evaluators',
        says: 'conducted',
        inverseSays: 'was conducted by',
        stated: [{ by: 'Evaluation', field: 'evaluators' }],
      },
    ],
  },
  GAVE: {
    meaning: 'A clearinghouse gave a rating.',
    properties: {},
    pairs: [
      {
        from: 'Organization',
        to: 'Rating',
        field: 'ratingsGiven',
        inverse: 'givenBy',
        isInverseSingle: true,
        says: 'gave the rating',
        inverseSays: 'was given by',
        stated: [{ by: 'Rating', field: 'by', isRequired: true }],
      },
    ],
  },
  RATES: {
    meaning: 'A rating is about an evaluation.',
    properties: {},
    pairs: [
      {
        from: 'Rating',
        to: 'Evaluation',
        field: 'evaluation',
        inverse: 'ratings',
        isSingle: true,
        says: 'rates',
        inverseSays: 'is rated by',
        stated: [{ by: 'Rating', field: 'evaluation' }],
      },
    ],
  },
  ON: {
    meaning: 'A rating judges a publication.',
    properties: {},
    pairs: [
      {
        from: 'Rating',
        to: 'Publication',
        field: 'publication',
        inverse: 'ratings',
        isSingle: true,
        says: 'judges',
        inverseSays: 'is judged by',
        stated: [{ by: 'Rating', field: 'document' }],
      },
    ],
  },
  PRODUCED: {
    meaning: 'An evaluation produced a finding or evidence on a mechanism.',
    properties: {},
    pairs: [
      {
        from: 'Evaluation',
        to: 'Finding',
        field: 'findings',
        inverse: 'evaluation',
        isInverseSingle: true,
        says: 'found',
        inverseSays: 'was found in',
        stated: [{ by: 'Finding', field: 'evaluation', isRequired: true }],
      },
      {
        from: 'Evaluation',
        to: 'MechanismEvidence',
        field: 'mechanismEvidence',
        inverse: 'evaluation',
        isInverseSingle: true,
        says: 'produced evidence on the mechanism',
        inverseSays: 'comes from',
        stated: [{ by: 'MechanismEvidence', field: 'evaluation', isRequired: true }],
      },
    ],
  },
  ABOUT: {
    meaning:
      "A finding is about a program. Without this edge it belongs to all of its evaluation's programs.",
    properties: {},
    pairs: [
      {
        from: 'Finding',
        to: 'Program',
        field: 'program',
        inverse: 'findings',
        isSingle: true,
        says: 'is about',
        inverseSays: 'is the subject of',
        stated: [{ by: 'Finding', field: 'program' }],
      },
    ],
  },
  MEASURES: {
    meaning: 'A finding, or evidence on a mechanism, is about an outcome.',
    properties: {},
    pairs: [
      {
        from: 'Finding',
        to: 'Outcome',
        field: 'outcome',
        inverse: 'findings',
        isSingle: true,
        says: 'measures',
        inverseSays: 'is measured by',
        stated: [{ by: 'Finding', field: 'outcome', isRequired: true }],
      },
      {
        from: 'MechanismEvidence',
        to: 'Outcome',
        field: 'outcome',
        inverse: 'mechanismEvidence',
        isSingle: true,
        says: 'is about',
        inverseSays: 'is the subject of the mechanism evidence',
        stated: [{ by: 'MechanismEvidence', field: 'outcome' }],
      },
    ],
  },
  TESTS: {
    meaning: 'A randomized test of a feature itself: both groups got the program.',
    properties: {
      alone: {
        type: 'boolean',
        meaning: 'False where several features were assigned together at random.',
        file: null,
        isRequired: true,
      },
    },
    pairs: [tests('Finding', 'testedByFindings'), tests('Evaluation', 'testedByEvaluations')],
  },
  AMONG: {
    meaning: 'A finding holds for a group of people; `all` is the full sample.',
    properties: {},
    pairs: [
      {
        from: 'Finding',
        to: 'Population',
        field: 'population',
        inverse: 'findings',
        isSingle: true,
        says: 'was measured among',
        inverseSays: 'are the group of',
        stated: [{ by: 'Finding', field: 'population' }],
      },
    ],
  },
  REPORTED_IN: {
    meaning: 'A publication states a finding or evidence on a mechanism.',
    properties: {
      locator: { type: 'text', meaning: 'Where in the publication it stands.', file: 'locator' },
    },
    pairs: [
      {
        from: 'Finding',
        to: 'Publication',
        field: 'publication',
        inverse: 'findings',
        isSingle: true,
        says: 'is reported in',
        inverseSays: 'reports',
        stated: [{ by: 'Finding', field: 'publication' }],
      },
      {
        from: 'MechanismEvidence',
        to: 'Publication',
        field: 'publication',
        inverse: 'mechanismEvidence',
        isSingle: true,
        says: 'is reported in',
        inverseSays: 'reports',
        stated: [{ by: 'MechanismEvidence', field: 'publication' }],
      },
    ],
  },
  SUPPORTS: {
    meaning: 'Evidence bears on a mechanism.',
    properties: {},
    pairs: [
      {
        from: 'MechanismEvidence',
        to: 'Mechanism',
        field: 'mechanism',
        inverse: 'evidence',
        isSingle: true,
        says: 'bears on the mechanism',
        inverseSays: 'is spoken to by',
        stated: [{ by: 'MechanismEvidence', field: 'mechanism', isRequired: true }],
      },
    ],
  },
  COVERS: {
    meaning: 'A publication reports or summarizes an evaluation.',
    properties: {},
    pairs: [
      {
        from: 'Publication',
        to: 'Evaluation',
        field: 'evaluations',
        inverse: 'publications',
        says: 'covers',
        inverseSays: 'is covered by',
        stated: [{ by: 'Publication', field: 'evaluations' }],
      },
    ],
  },
  WROTE: {
    meaning: 'A person is an author of a publication.',
    orderedBy: 'order',
    properties: {
      order: {
        type: 'integer',
        meaning: 'The place among the authors, from 1.',
        file: null,
        isRequired: true,
      },
    },
    pairs: [
      {
        from: 'Person',
        to: 'Publication',
        field: 'publications',
        inverse: 'authors',
        says: 'wrote',
        inverseSays: 'was written by',
        stated: [{ by: 'Publication', field: 'authors' }],
      },
    ],
  },
  PUBLISHED: {
    meaning: 'An organization published a publication.',
    properties: {},
    pairs: [
      {
        from: 'Organization',
        to: 'Publication',
        field: 'published',
        inverse: 'publisher',
        isInverseSingle: true,
        says: 'published',
        inverseSays: 'was published by',
        stated: [{ by: 'Publication', field: 'publisher' }],
      },
    ],
  },
  AFFILIATED_WITH: {
    meaning: 'A person works or worked at an organization.',
    properties: {
      role: { type: 'text', meaning: 'In what role.', file: 'role' },
    },
    pairs: [
      {
        from: 'Person',
        to: 'Organization',
        field: 'affiliations',
        inverse: 'people',
        says: 'is affiliated with',
        inverseSays: 'has among its people',
        stated: [{ by: 'Person', field: 'affiliations', id: 'organization' }],
      },
    ],
  },
  RAISED_IN: {
    meaning: 'A publication raises an open question.',
    properties: {},
    pairs: [
      {
        from: 'OpenQuestion',
        to: 'Publication',
        field: 'raisedIn',
        inverse: 'openQuestions',
        says: 'is raised in',
        inverseSays: 'raises',
        stated: [{ by: 'OpenQuestion', field: 'raised_in' }],
      },
    ],
  },
  EXPLAINS: {
    meaning: "A glossary term's names or definition name something in the graph.",
    properties: {},
    pairs: (
      [
        'Program',
        'Evaluation',
        'Feature',
        'Outcome',
        'Sector',
        'Population',
        'Mechanism',
        'Organization',
        'Term',
      ] as const
    ).map(explains),
  },
  CONCERNS: {
    meaning: 'An open question is about something.',
    properties: {},
    pairs: [
      concerns('Feature', 'features'),
      concerns('Outcome', 'outcomes'),
      concerns('Sector', 'sectors'),
      concerns('Population', 'populations'),
      concerns('Program', 'programs'),
    ],
  },
  INFORMS: {
    meaning: 'Evidence bears on an open question.',
    properties: {
      how: { type: 'text', meaning: 'In what way it bears on the question.', file: 'how' },
    },
    pairs: [
      informs('Finding', 'finding', 'informedByFindings'),
      informs('Evaluation', 'evaluation', 'informedByEvaluations'),
    ],
  },
} as const satisfies Record<string, RelationshipEntry>;

export type Relationship = keyof typeof relationships;

function isRelationship(word: string): word is Relationship {
  return Object.hasOwn(relationships, word);
}

/** Every relationship, in the order of the table. */
export const relationshipNames: readonly Relationship[] =
  Object.keys(relationships).filter(isRelationship);

/** The entry of a relationship with its types widened, for code that treats all alike. */
export function relationshipEntry(relationship: Relationship): RelationshipEntry {
  return relationships[relationship];
}
