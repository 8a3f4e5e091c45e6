import { builder } from './builder.ts';
import './collection.ts';
import { evaluation } from './evaluation.ts';
import { feature } from './feature.ts';
import { finding } from './finding.ts';
import { implementKinds } from './kindType.ts';
import { mechanism } from './mechanism.ts';
import { mechanismEvidence } from './mechanismEvidence.ts';
import { openQuestion } from './openQuestion.ts';
import { organization } from './organization.ts';
import { outcome } from './outcome.ts';
import { person } from './person.ts';
import { population } from './population.ts';
import { program } from './program.ts';
import { publication } from './publication.ts';
import { rating } from './rating.ts';
import { sector } from './sector.ts';
import { term } from './term.ts';
import './model.ts';
import './neighbors.ts';
import './path.ts';
import './search.ts';
import './subgraph.ts';
import './pool.ts';
import './poolAgainst.ts';
import './poolReviews.ts';
import './funnel.ts';
import './contrast.ts';
import './coverage.ts';
import './gap.ts';
import './separability.ts';
import './truthTable.ts';
import './persistence.ts';
import './breakEven.ts';
import './costAndBenefit.ts';

implementKinds({
  Program: program,
  Evaluation: evaluation,
  Finding: finding,
  MechanismEvidence: mechanismEvidence,
  Rating: rating,
  Feature: feature,
  Outcome: outcome,
  Sector: sector,
  Population: population,
  Mechanism: mechanism,
  Term: term,
  Organization: organization,
  Person: person,
  Publication: publication,
  OpenQuestion: openQuestion,
});

/** The whole GraphQL schema, in the order of the model. */
export const schema = builder.toSchema({ sortSchema: false });
