import type { Kind } from '../../model/kinds.ts';

/**
 * What readers mostly look for comes before what only speaks of it: a program before its findings,
 * whose names hold the program's name too.
 */
export const KIND_WEIGHTS: Readonly<Record<Kind, number>> = {
  Program: 1.5,
  Evaluation: 1.2,
  Finding: 0.5,
  MechanismEvidence: 0.5,
  Rating: 0.4,
  Feature: 1.4,
  Outcome: 1.4,
  Sector: 1.4,
  Population: 1.4,
  Mechanism: 1.2,
  Term: 1.3,
  Organization: 1.4,
  Person: 1.2,
  Publication: 0.8,
  OpenQuestion: 0.9,
};

/** What a whole name counts: above all that words in texts can sum up to. */
export const WHOLE_NAME = 1_000;
