import { type ComponentType, lazy } from 'react';
import type { Kind } from '../../kinds/kinds.ts';

type RecordPage = ComponentType<{ readonly id: string }>;

/** The page of each kind, loaded when one of its records is opened. */
export const recordPages: Readonly<Record<Kind, RecordPage>> = {
  PROGRAM: lazy(async () => {
    const { ProgramPage } = await import('../../sections/program/ProgramPage.tsx');
    return { default: ProgramPage };
  }),
  EVALUATION: lazy(async () => {
    const { EvaluationPage } = await import('../../sections/evaluation/EvaluationPage.tsx');
    return { default: EvaluationPage };
  }),
  FINDING: lazy(async () => {
    const { FindingPage } = await import('../../sections/finding/FindingPage.tsx');
    return { default: FindingPage };
  }),
  MECHANISM_EVIDENCE: lazy(async () => {
    const { MechanismEvidencePage } = await import(
      '../../sections/mechanism-evidence/MechanismEvidencePage.tsx'
    );
    return { default: MechanismEvidencePage };
  }),
  RATING: lazy(async () => {
    const { RatingPage } = await import('../../sections/rating/RatingPage.tsx');
    return { default: RatingPage };
  }),
  FEATURE: lazy(async () => {
    const { FeaturePage } = await import('../../sections/feature/FeaturePage.tsx');
    return { default: FeaturePage };
  }),
  OUTCOME: lazy(async () => {
    const { OutcomePage } = await import('../../sections/outcome/OutcomePage.tsx');
    return { default: OutcomePage };
  }),
  SECTOR: lazy(async () => {
    const { SectorPage } = await import('../../sections/sector/SectorPage.tsx');
    return { default: SectorPage };
  }),
  POPULATION: lazy(async () => {
    const { PopulationPage } = await import('../../sections/population/PopulationPage.tsx');
    return { default: PopulationPage };
  }),
  MECHANISM: lazy(async () => {
    const { MechanismPage } = await import('../../sections/mechanism/MechanismPage.tsx');
    return { default: MechanismPage };
  }),
  TERM: lazy(async () => {
    const { TermPage } = await import('../../sections/term/TermPage.tsx');
    return { default: TermPage };
  }),
  ORGANIZATION: lazy(async () => {
    const { OrganizationPage } = await import('../../sections/organization/OrganizationPage.tsx');
    return { default: OrganizationPage };
  }),
  PERSON: lazy(async () => {
    const { PersonPage } = await import('../../sections/person/PersonPage.tsx');
    return { default: PersonPage };
  }),
  PUBLICATION: lazy(async () => {
    const { PublicationPage } = await import('../../sections/publication/PublicationPage.tsx');
    return { default: PublicationPage };
  }),
  OPEN_QUESTION: lazy(async () => {
    const { OpenQuestionPage } = await import('../../sections/open-question/OpenQuestionPage.tsx');
    return { default: OpenQuestionPage };
  }),
};
