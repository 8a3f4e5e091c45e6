/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Why an arm speaks against a claim. */
export type AgainstReason =
  /** Its 95 percent interval includes zero. */
  | 'INCLUDES_ZERO'
  /** Its study did not detect a difference, and no interval counts here. */
  | 'NOT_DETECTED'
  /** Its study reports the opposite direction, without an estimate. */
  | 'OPPOSITE_DIRECTION'
  /** Its estimate lies on the other side of zero. */
  | 'OPPOSITE_SIGN';

/** Conditions on a yes or no, all of which must hold. */
export type BooleanFilter = {
  /** Exactly this. */
  readonly equals?: boolean | null | undefined;
  /** True: something is recorded here. False: nothing is. */
  readonly recorded?: boolean | null | undefined;
};

/** With which arms those with the feature are compared. */
export type ContrastSide =
  /** Programs for which it is not recorded. */
  | 'NOT_RECORDED'
  /** Programs known to lack it. */
  | 'WITHOUT';

/** Conditions on a day, YYYY-MM-DD, all of which must hold. */
export type DateFilter = {
  /** On this day or after it. */
  readonly atLeast?: string | null | undefined;
  /** On this day or before it. */
  readonly atMost?: string | null | undefined;
  /** This day. */
  readonly equals?: string | null | undefined;
  /** After this day. */
  readonly greaterThan?: string | null | undefined;
  /** One of these: at most 250. */
  readonly in?: ReadonlyArray<string> | null | undefined;
  /** Before this day. */
  readonly lessThan?: string | null | undefined;
  /** True: something is recorded here. False: nothing is. */
  readonly recorded?: boolean | null | undefined;
  /** In this year (2022) or month (2022-04). */
  readonly startsWith?: string | null | undefined;
};

/** How the evaluations of a cell compare. */
export type DesignsFound =
  /** Both of these. */
  | 'BOTH'
  /** Neither: a description without a comparison group, or no design recorded. */
  | 'NEITHER'
  /** Quasi-experiments. */
  | 'QUASI_EXPERIMENTAL'
  /** Randomized controlled trials. */
  | 'RANDOMIZED';

/** In what two groups of arms differ besides. */
export type DifferenceAspect =
  /** How the evaluation compares. */
  | 'DESIGN'
  /** A group of people whom it serves. */
  | 'POPULATION'
  /** A sector for which the program trains. */
  | 'SECTOR'
  /** The span of follow-up. */
  | 'WINDOW';

/** What the rows or columns of a map are, and where a finding can stand. */
export type Dimension =
  /** Features recorded of programs; a child feature counts as its parents too. */
  | 'FEATURE'
  /** Outcomes. */
  | 'OUTCOME'
  /** Groups of people: those among whom it was measured, or, of a full sample, those whom the program serves. */
  | 'POPULATION'
  /** Programs; they inherit nothing from each other. */
  | 'PROGRAM'
  /** Sectors for which programs train; a child sector counts as its parents too. */
  | 'SECTOR'
  /** Spans of follow-up. */
  | 'WINDOW';

/** Which way an edge points, seen from a node. */
export type Direction =
  /** Towards the node. */
  | 'IN'
  /** Away from the node. */
  | 'OUT';

/** How it compares: randomized (rct), with a comparison group not made by chance (qed), by combining other studies, or by describing how a program was carried out. */
export type EvaluationDesign =
  /** A description of how a program was carried out; no comparison. */
  | 'IMPLEMENTATION'
  /** A combination of other studies. */
  | 'META_ANALYSIS'
  /** A quasi-experiment: a comparison group that was not made by chance. */
  | 'QED'
  /** A randomized controlled trial: chance decided who was offered the program. */
  | 'RCT';

/** Conditions on a word of EvaluationDesign, all of which must hold. */
export type EvaluationDesignFilter = {
  /** Exactly this. */
  readonly equals?: EvaluationDesign | null | undefined;
  /** One of these: at most 250. */
  readonly in?: ReadonlyArray<EvaluationDesign> | null | undefined;
  /** True: something is recorded here. False: nothing is. */
  readonly recorded?: boolean | null | undefined;
};

/** One level of an order; the next decides between equals, and at the end the id. Lists of texts are ordered by their first. */
export type EvaluationOrder = {
  /** Which end comes first. */
  readonly direction?: OrderDirection | null | undefined;
  /** What to order by. */
  readonly field: EvaluationOrderField;
};

/** What a list of nodes of kind Evaluation can be ordered by. */
export type EvaluationOrderField =
  /** Other names, abbreviations and spellings. */
  | 'ALIASES'
  /** The evidence file that states it. */
  | 'BUNDLE'
  /** How it compares: randomized (rct), with a comparison group not made by chance (qed), by combining other studies, or by describing how a program was carried out. */
  | 'DESIGN'
  /** How many evaluations in this collection bear on it. */
  | 'EVALUATION_COUNT'
  /** How many findings in this collection bear on it. */
  | 'FINDING_COUNT'
  /** The longest follow-up that it has reported or plans. Unit: months after assignment. */
  | 'FOLLOW_UP_MONTHS'
  /** The id. */
  | 'ID'
  /** The name by which readers know it. */
  | 'NAME'
  /** Its number in a trial registry. */
  | 'REGISTRY'
  /** How many people were assigned, all groups together. Unit: people. */
  | 'SAMPLE_SIZE'
  /** The year in which assignment began. */
  | 'START_YEAR'
  /** Running: no results yet. Not recorded where it has reported. */
  | 'STATUS'
  /** What the evaluation did and found, in a few sentences. */
  | 'SUMMARY';

/** A condition on a relation that leads to nodes of kind Evaluation. */
export type EvaluationRelationFilter = {
  /** None recorded; what is not recorded is not known to be absent. With a condition: none recorded that meets it. */
  readonly none?: EvaluationWhere | null | undefined;
  /** At least one that meets this is recorded; of an empty condition: any. */
  readonly some?: EvaluationWhere | null | undefined;
};

/** Running: no results yet. Not recorded where it has reported. */
export type EvaluationStatus =
  /** No results yet. */
  | 'RUNNING';

/** Conditions on a word of EvaluationStatus, all of which must hold. */
export type EvaluationStatusFilter = {
  /** Exactly this. */
  readonly equals?: EvaluationStatus | null | undefined;
  /** One of these: at most 250. */
  readonly in?: ReadonlyArray<EvaluationStatus> | null | undefined;
  /** True: something is recorded here. False: nothing is. */
  readonly recorded?: boolean | null | undefined;
};

/** A condition on nodes of kind Evaluation: all that it names must hold. At most 8 levels and 50 comparisons. A property that is not recorded meets no comparison, so that `not` also finds the nodes on which it is not recorded. */
export type EvaluationWhere = {
  /** Other names, abbreviations and spellings. */
  readonly aliases?: TextFilter | null | undefined;
  /** All of these hold. */
  readonly and?: ReadonlyArray<EvaluationWhere> | null | undefined;
  /** The evidence file that states it. */
  readonly bundle?: TextFilter | null | undefined;
  /** How it compares: randomized (rct), with a comparison group not made by chance (qed), by combining other studies, or by describing how a program was carried out. */
  readonly design?: EvaluationDesignFilter | null | undefined;
  /** How many evaluations in this collection bear on it. */
  readonly evaluationCount?: IntFilter | null | undefined;
  /** Organizations, by the relation "was conducted by". An organization carried out an evaluation. */
  readonly evaluators?: OrganizationRelationFilter | null | undefined;
  /** How many findings in this collection bear on it. */
  readonly findingCount?: IntFilter | null | undefined;
  /** Findings, by the relation "found". An evaluation produced a finding or evidence on a mechanism. */
  readonly findings?: FindingRelationFilter | null | undefined;
  /** The longest follow-up that it has reported or plans. Unit: months after assignment. */
  readonly followUpMonths?: IntFilter | null | undefined;
  /** Organizations, by the relation "is funded by". An organization pays for a program or an evaluation. */
  readonly funders?: OrganizationRelationFilter | null | undefined;
  /** Its id. */
  readonly id?: IdFilter | null | undefined;
  /** Open questions, by the relation "bears on the open question". Evidence bears on an open question. */
  readonly informs?: OpenQuestionRelationFilter | null | undefined;
  /** Mechanism evidence, by the relation "produced evidence on the mechanism". An evaluation produced a finding or evidence on a mechanism. */
  readonly mechanismEvidence?: MechanismEvidenceRelationFilter | null | undefined;
  /** The name by which readers know it. */
  readonly name?: TextFilter | null | undefined;
  /** This does not hold, or is not recorded. */
  readonly not?: EvaluationWhere | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<EvaluationWhere> | null | undefined;
  /** Programs, by the relation "evaluates". An evaluation studies a program. */
  readonly programs?: ProgramRelationFilter | null | undefined;
  /** Publications, by the relation "is covered by". A publication reports or summarizes an evaluation. */
  readonly publications?: PublicationRelationFilter | null | undefined;
  /** Ratings, by the relation "is rated by". A rating is about an evaluation. */
  readonly ratings?: RatingRelationFilter | null | undefined;
  /** Its number in a trial registry. */
  readonly registry?: TextFilter | null | undefined;
  /** How many people were assigned, all groups together. Unit: people. */
  readonly sampleSize?: IntFilter | null | undefined;
  /** The year in which assignment began. */
  readonly startYear?: IntFilter | null | undefined;
  /** Running: no results yet. Not recorded where it has reported. */
  readonly status?: EvaluationStatusFilter | null | undefined;
  /** What the evaluation did and found, in a few sentences. */
  readonly summary?: TextFilter | null | undefined;
  /** Glossary terms, by the relation "is explained by the term". A glossary term's names or definition name something in the graph. */
  readonly terms?: TermRelationFilter | null | undefined;
  /** Features, by the relation "tests by itself or in a package the feature". A randomized test of a feature itself: both groups got the program. */
  readonly testsFeatures?: FeatureRelationFilter | null | undefined;
};

/** What a feature’s part rests on. (a), a randomized test of it, is listed by itself. */
export type EvidenceRung =
  /** Sites of one demonstration that differ in it. */
  | 'B'
  /** Separate evaluations, which differ in other things too. */
  | 'C';

/** One level of an order; the next decides between equals, and at the end the id. Lists of texts are ordered by their first. */
export type FeatureOrder = {
  /** Which end comes first. */
  readonly direction?: OrderDirection | null | undefined;
  /** What to order by. */
  readonly field: FeatureOrderField;
};

/** What a list of nodes of kind Feature can be ordered by. */
export type FeatureOrderField =
  /** Other names, abbreviations and spellings. */
  | 'ALIASES'
  /** The evidence file that states it. */
  | 'BUNDLE'
  /** One of the five features that J-PAL North America names as common to the most effective programs. */
  | 'CORE'
  /** What the term means here. */
  | 'DEFINITION'
  /** How many evaluations in this collection bear on it. */
  | 'EVALUATION_COUNT'
  /** How many findings in this collection bear on it. */
  | 'FINDING_COUNT'
  /** The id. */
  | 'ID'
  /** The name by which readers know it. */
  | 'NAME';

/** A condition on a relation that leads to nodes of kind Feature. */
export type FeatureRelationFilter = {
  /** None recorded; what is not recorded is not known to be absent. With a condition: none recorded that meets it. */
  readonly none?: FeatureWhere | null | undefined;
  /** At least one that meets this is recorded; of an empty condition: any. */
  readonly some?: FeatureWhere | null | undefined;
};

/** A condition on nodes of kind Feature: all that it names must hold. At most 8 levels and 50 comparisons. A property that is not recorded meets no comparison, so that `not` also finds the nodes on which it is not recorded. */
export type FeatureWhere = {
  /** Other names, abbreviations and spellings. */
  readonly aliases?: TextFilter | null | undefined;
  /** All of these hold. */
  readonly and?: ReadonlyArray<FeatureWhere> | null | undefined;
  /** The evidence file that states it. */
  readonly bundle?: TextFilter | null | undefined;
  /** One of the five features that J-PAL North America names as common to the most effective programs. */
  readonly core?: BooleanFilter | null | undefined;
  /** What the term means here. */
  readonly definition?: TextFilter | null | undefined;
  /** How many evaluations in this collection bear on it. */
  readonly evaluationCount?: IntFilter | null | undefined;
  /** How many findings in this collection bear on it. */
  readonly findingCount?: IntFilter | null | undefined;
  /** Its id. */
  readonly id?: IdFilter | null | undefined;
  /** The name by which readers know it. */
  readonly name?: TextFilter | null | undefined;
  /** This does not hold, or is not recorded. */
  readonly not?: FeatureWhere | null | undefined;
  /** Open questions, by the relation "is the subject of the open question". An open question is about something. */
  readonly openQuestions?: OpenQuestionRelationFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<FeatureWhere> | null | undefined;
  /** Feature, by the relation "is part of". Something belongs to a larger one of its kind: a site to its program, a feature to its parent. */
  readonly partOf?: FeatureRelationFilter | null | undefined;
  /** Features, by the relation "includes". Something belongs to a larger one of its kind: a site to its program, a feature to its parent. */
  readonly parts?: FeatureRelationFilter | null | undefined;
  /** Programs, by the relation "is a feature of". A program has a feature. One that is not listed is not recorded, never known to be absent. */
  readonly programs?: ProgramRelationFilter | null | undefined;
  /** Glossary terms, by the relation "is explained by the term". A glossary term's names or definition name something in the graph. */
  readonly terms?: TermRelationFilter | null | undefined;
  /** Evaluations, by the relation "was assigned at random in". A randomized test of a feature itself: both groups got the program. */
  readonly testedByEvaluations?: EvaluationRelationFilter | null | undefined;
  /** Findings, by the relation "was assigned at random in". A randomized test of a feature itself: both groups got the program. */
  readonly testedByFindings?: FindingRelationFilter | null | undefined;
};

/** Where the outcome was read. */
export type FindingDataSource =
  /** Records kept for other purposes, such as unemployment insurance wage records. */
  | 'ADMINISTRATIVE'
  /** What people told interviewers. */
  | 'SURVEY';

/** Conditions on a word of FindingDataSource, all of which must hold. */
export type FindingDataSourceFilter = {
  /** Exactly this. */
  readonly equals?: FindingDataSource | null | undefined;
  /** One of these: at most 250. */
  readonly in?: ReadonlyArray<FindingDataSource> | null | undefined;
  /** True: something is recorded here. False: nothing is. */
  readonly recorded?: boolean | null | undefined;
};

/** The study's own reading against the outcome's favorable side; null for levels. */
export type FindingDirection =
  /** A change to the good side of the outcome. */
  | 'FAVORABLE'
  /** No difference was detected, which does not say that there is none. */
  | 'NO_DETECTABLE_EFFECT'
  /** A change to the bad side of the outcome. */
  | 'UNFAVORABLE';

/** Conditions on a word of FindingDirection, all of which must hold. */
export type FindingDirectionFilter = {
  /** Exactly this. */
  readonly equals?: FindingDirection | null | undefined;
  /** One of these: at most 250. */
  readonly in?: ReadonlyArray<FindingDirection> | null | undefined;
  /** True: something is recorded here. False: nothing is. */
  readonly recorded?: boolean | null | undefined;
};

/** Level: a cost, ratio, rate or count of its own, no difference between groups. Not recorded for effects. */
export type FindingMeasure =
  /** A cost, ratio, rate or count of its own, no difference between groups. */
  | 'LEVEL';

/** Conditions on a word of FindingMeasure, all of which must hold. */
export type FindingMeasureFilter = {
  /** Exactly this. */
  readonly equals?: FindingMeasure | null | undefined;
  /** One of these: at most 250. */
  readonly in?: ReadonlyArray<FindingMeasure> | null | undefined;
  /** True: something is recorded here. False: nothing is. */
  readonly recorded?: boolean | null | undefined;
};

/** One level of an order; the next decides between equals, and at the end the id. Lists of texts are ordered by their first. */
export type FindingOrder = {
  /** Which end comes first. */
  readonly direction?: OrderDirection | null | undefined;
  /** What to order by. */
  readonly field: FindingOrderField;
};

/** What a list of nodes of kind Finding can be ordered by. */
export type FindingOrderField =
  /** Other names, abbreviations and spellings. */
  | 'ALIASES'
  /** The evidence file that states it. */
  | 'BUNDLE'
  /** The upper end of the published interval, in `unit`: 95 percent unless the note says otherwise. */
  | 'CI_HIGH'
  /** The lower end of the published interval, in `unit`: 95 percent unless the note says otherwise. */
  | 'CI_LOW'
  /** The average of those not offered the program, in `unit`. */
  | 'CONTROL_MEAN'
  /** Where the outcome was read. */
  | 'DATA_SOURCE'
  /** The study's own reading against the outcome's favorable side; null for levels. */
  | 'DIRECTION'
  /** Treatment minus control, in `unit` (for a level, the level itself). Null where only a direction was published. */
  | 'ESTIMATE'
  /** How many evaluations in this collection bear on it. */
  | 'EVALUATION_COUNT'
  /** How many findings in this collection bear on it. */
  | 'FINDING_COUNT'
  /** When it was measured, as the source says. */
  | 'FOLLOW_UP_LABEL'
  /** When it was measured; 0 for a cost or level of the program period, null for averages over studies. Unit: months after random assignment. */
  | 'FOLLOW_UP_MONTHS'
  /** The id. */
  | 'ID'
  /** Where in the publication it stands. */
  | 'LOCATOR'
  /** Level: a cost, ratio, rate or count of its own, no difference between groups. Not recorded for effects. */
  | 'MEASURE'
  /** Dollars of the years themselves (nominal) or constant dollars (real); null where the source does not say. */
  | 'MONEY'
  /** The name by which readers know it. */
  | 'NAME'
  /** What else a reader should know of the figure. */
  | 'NOTE'
  /** The year in whose dollars money is stated. */
  | 'PRICE_YEAR'
  /** The exact p value, where published. */
  | 'P_VALUE'
  /** The estimate as a share of the control mean. Unit: percent of the control mean. */
  | 'RELATIVE_CHANGE'
  /** How many people the estimate rests on, all groups together. Unit: people. */
  | 'SAMPLE_SIZE'
  /** The study's own mark; `significant` where the level is not stated. */
  | 'SIGNIFICANCE'
  /** The standard error of the estimate, in `unit`. */
  | 'STANDARD_ERROR'
  /** The average of those offered the program, in `unit`. */
  | 'TREATMENT_MEAN'
  /** The unit of estimate, means, standard error and interval. */
  | 'UNIT';

/** A condition on a relation that leads to nodes of kind Finding. */
export type FindingRelationFilter = {
  /** None recorded; what is not recorded is not known to be absent. With a condition: none recorded that meets it. */
  readonly none?: FindingWhere | null | undefined;
  /** At least one that meets this is recorded; of an empty condition: any. */
  readonly some?: FindingWhere | null | undefined;
};

/** The study's own mark; `significant` where the level is not stated. */
export type FindingSignificance =
  /** Not significant at the levels that the study uses. */
  | 'NOT_SIGNIFICANT'
  /** Significant at the 1 percent level. */
  | 'P_BELOW_0_01'
  /** Significant at the 5 percent level. */
  | 'P_BELOW_0_05'
  /** Significant at the 10 percent level. */
  | 'P_BELOW_0_10'
  /** Significant, at a level that the source does not state. */
  | 'SIGNIFICANT';

/** Conditions on a word of FindingSignificance, all of which must hold. */
export type FindingSignificanceFilter = {
  /** Exactly this. */
  readonly equals?: FindingSignificance | null | undefined;
  /** One of these: at most 250. */
  readonly in?: ReadonlyArray<FindingSignificance> | null | undefined;
  /** True: something is recorded here. False: nothing is. */
  readonly recorded?: boolean | null | undefined;
};

/** A condition on nodes of kind Finding: all that it names must hold. At most 8 levels and 50 comparisons. A property that is not recorded meets no comparison, so that `not` also finds the nodes on which it is not recorded. */
export type FindingWhere = {
  /** Other names, abbreviations and spellings. */
  readonly aliases?: TextFilter | null | undefined;
  /** All of these hold. */
  readonly and?: ReadonlyArray<FindingWhere> | null | undefined;
  /** The evidence file that states it. */
  readonly bundle?: TextFilter | null | undefined;
  /** The upper end of the published interval, in `unit`: 95 percent unless the note says otherwise. */
  readonly ciHigh?: FloatFilter | null | undefined;
  /** The lower end of the published interval, in `unit`: 95 percent unless the note says otherwise. */
  readonly ciLow?: FloatFilter | null | undefined;
  /** The average of those not offered the program, in `unit`. */
  readonly controlMean?: FloatFilter | null | undefined;
  /** Where the outcome was read. */
  readonly dataSource?: FindingDataSourceFilter | null | undefined;
  /** The study's own reading against the outcome's favorable side; null for levels. */
  readonly direction?: FindingDirectionFilter | null | undefined;
  /** Treatment minus control, in `unit` (for a level, the level itself). Null where only a direction was published. */
  readonly estimate?: FloatFilter | null | undefined;
  /** Evaluation, by the relation "was found in". An evaluation produced a finding or evidence on a mechanism. */
  readonly evaluation?: EvaluationRelationFilter | null | undefined;
  /** How many evaluations in this collection bear on it. */
  readonly evaluationCount?: IntFilter | null | undefined;
  /** How many findings in this collection bear on it. */
  readonly findingCount?: IntFilter | null | undefined;
  /** When it was measured, as the source says. */
  readonly followUpLabel?: TextFilter | null | undefined;
  /** When it was measured; 0 for a cost or level of the program period, null for averages over studies. Unit: months after random assignment. */
  readonly followUpMonths?: FloatFilter | null | undefined;
  /** Its id. */
  readonly id?: IdFilter | null | undefined;
  /** Open questions, by the relation "bears on the open question". Evidence bears on an open question. */
  readonly informs?: OpenQuestionRelationFilter | null | undefined;
  /** Where in the publication it stands. */
  readonly locator?: TextFilter | null | undefined;
  /** Level: a cost, ratio, rate or count of its own, no difference between groups. Not recorded for effects. */
  readonly measure?: FindingMeasureFilter | null | undefined;
  /** Dollars of the years themselves (nominal) or constant dollars (real); null where the source does not say. */
  readonly money?: MoneyFilter | null | undefined;
  /** The name by which readers know it. */
  readonly name?: TextFilter | null | undefined;
  /** This does not hold, or is not recorded. */
  readonly not?: FindingWhere | null | undefined;
  /** What else a reader should know of the figure. */
  readonly note?: TextFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<FindingWhere> | null | undefined;
  /** Outcome, by the relation "measures". A finding, or evidence on a mechanism, is about an outcome. */
  readonly outcome?: OutcomeRelationFilter | null | undefined;
  /** The exact p value, where published. */
  readonly pValue?: FloatFilter | null | undefined;
  /** Population, by the relation "was measured among". A finding holds for a group of people; `all` is the full sample. */
  readonly population?: PopulationRelationFilter | null | undefined;
  /** The year in whose dollars money is stated. */
  readonly priceYear?: IntFilter | null | undefined;
  /** Program, by the relation "is about". A finding is about a program. Without this edge it belongs to all of its evaluation's programs. */
  readonly program?: ProgramRelationFilter | null | undefined;
  /** Publication, by the relation "is reported in". A publication states a finding or evidence on a mechanism. */
  readonly publication?: PublicationRelationFilter | null | undefined;
  /** The estimate as a share of the control mean. Unit: percent of the control mean. */
  readonly relativeChange?: FloatFilter | null | undefined;
  /** How many people the estimate rests on, all groups together. Unit: people. */
  readonly sampleSize?: IntFilter | null | undefined;
  /** The study's own mark; `significant` where the level is not stated. */
  readonly significance?: FindingSignificanceFilter | null | undefined;
  /** The standard error of the estimate, in `unit`. */
  readonly standardError?: FloatFilter | null | undefined;
  /** Features, by the relation "tests by itself or in a package the feature". A randomized test of a feature itself: both groups got the program. */
  readonly testsFeatures?: FeatureRelationFilter | null | undefined;
  /** The average of those offered the program, in `unit`. */
  readonly treatmentMean?: FloatFilter | null | undefined;
  /** The unit of estimate, means, standard error and interval. */
  readonly unit?: UnitFilter | null | undefined;
};

/** Conditions on a number, all of which must hold. */
export type FloatFilter = {
  /** This or above. */
  readonly atLeast?: number | null | undefined;
  /** This or below. */
  readonly atMost?: number | null | undefined;
  /** Exactly this. */
  readonly equals?: number | null | undefined;
  /** Above this. */
  readonly greaterThan?: number | null | undefined;
  /** One of these: at most 250. */
  readonly in?: ReadonlyArray<number> | null | undefined;
  /** Below this. */
  readonly lessThan?: number | null | undefined;
  /** True: something is recorded here. False: nothing is. */
  readonly recorded?: boolean | null | undefined;
};

/** Whether a funnel can be read. */
export type Funnel =
  /** Enough arms for a funnel. */
  | 'ASSESSABLE'
  /** Too few arms for a funnel to tell anything, which is never "no bias found". */
  | 'NOT_ASSESSABLE';

/** Conditions on an id, all of which must hold. */
export type IdFilter = {
  /** Exactly this. */
  readonly equals?: string | number | null | undefined;
  /** One of these: at most 250. */
  readonly in?: ReadonlyArray<string | number> | null | undefined;
};

/** Which evaluations enter. */
export type IncludedDesigns =
  /** Every evaluation: a map counts also those that describe a program without a comparison group. A pool has none of these in it. */
  | 'ALL'
  /** Randomized controlled trials alone. */
  | 'RANDOMIZED';

/** Conditions on a whole number, all of which must hold. */
export type IntFilter = {
  /** This or above. */
  readonly atLeast?: number | null | undefined;
  /** This or below. */
  readonly atMost?: number | null | undefined;
  /** Exactly this. */
  readonly equals?: number | null | undefined;
  /** Above this. */
  readonly greaterThan?: number | null | undefined;
  /** One of these: at most 250. */
  readonly in?: ReadonlyArray<number> | null | undefined;
  /** Below this. */
  readonly lessThan?: number | null | undefined;
  /** True: something is recorded here. False: nothing is. */
  readonly recorded?: boolean | null | undefined;
};

/** What sort of thing a node is. */
export type Kind =
  /** A study that compares people offered a program with people who were not. */
  | 'EVALUATION'
  /** A part of what programs do, such as screening applicants or placing graduates. */
  | 'FEATURE'
  /** One measured effect or level, as its publication states it. */
  | 'FINDING'
  /** A way in which a program may change outcomes. */
  | 'MECHANISM'
  /** What an evaluation says on why a program changed an outcome, or did not. */
  | 'MECHANISM_EVIDENCE'
  /** Something that nobody knows yet and that decisions hang on. */
  | 'OPEN_QUESTION'
  /** A body that runs, funds, studies, rates or publishes. */
  | 'ORGANIZATION'
  /** Something an evaluation measures, such as annual earnings. */
  | 'OUTCOME'
  /** An author or researcher. */
  | 'PERSON'
  /** A group of people whom programs serve or for whom findings are reported. */
  | 'POPULATION'
  /** A training program, or one site of it, as a provider ran it. */
  | 'PROGRAM'
  /** A report, article, brief or page that states evidence. */
  | 'PUBLICATION'
  /** What a clearinghouse judged of one document of an evaluation. */
  | 'RATING'
  /** An industry or field of work for which programs train. */
  | 'SECTOR'
  /** A word that readers meet here, explained. */
  | 'TERM';

/** How many arms a pool has, from how many evaluations. */
export type LadderRung =
  /** Ten arms in five evaluations or more. */
  | 'CONTRASTS'
  /** Three or four arms, or fewer than three evaluations: intervals first, no headline. */
  | 'FEW_ARMS'
  /** Five arms in three evaluations or more. */
  | 'HEADLINE'
  /** No arm has a standard error. */
  | 'NONE'
  /** One arm, which stands alone. */
  | 'ONE_ARM'
  /** Two arms: both, the pool in small print. */
  | 'TWO_ARMS';

/** One level of an order; the next decides between equals, and at the end the id. Lists of texts are ordered by their first. */
export type MechanismEvidenceOrder = {
  /** Which end comes first. */
  readonly direction?: OrderDirection | null | undefined;
  /** What to order by. */
  readonly field: MechanismEvidenceOrderField;
};

/** What a list of nodes of kind MechanismEvidence can be ordered by. */
export type MechanismEvidenceOrderField =
  /** Other names, abbreviations and spellings. */
  | 'ALIASES'
  /** The evidence file that states it. */
  | 'BUNDLE'
  /** How many evaluations in this collection bear on it. */
  | 'EVALUATION_COUNT'
  /** How many findings in this collection bear on it. */
  | 'FINDING_COUNT'
  /** The id. */
  | 'ID'
  /** Where in the publication it stands. */
  | 'LOCATOR'
  /** The name by which readers know it. */
  | 'NAME'
  /** What the evaluation says, in our words. */
  | 'NOTE';

/** A condition on a relation that leads to nodes of kind Mechanism evidence. */
export type MechanismEvidenceRelationFilter = {
  /** None recorded; what is not recorded is not known to be absent. With a condition: none recorded that meets it. */
  readonly none?: MechanismEvidenceWhere | null | undefined;
  /** At least one that meets this is recorded; of an empty condition: any. */
  readonly some?: MechanismEvidenceWhere | null | undefined;
};

/** A condition on nodes of kind Mechanism evidence: all that it names must hold. At most 8 levels and 50 comparisons. A property that is not recorded meets no comparison, so that `not` also finds the nodes on which it is not recorded. */
export type MechanismEvidenceWhere = {
  /** Other names, abbreviations and spellings. */
  readonly aliases?: TextFilter | null | undefined;
  /** All of these hold. */
  readonly and?: ReadonlyArray<MechanismEvidenceWhere> | null | undefined;
  /** The evidence file that states it. */
  readonly bundle?: TextFilter | null | undefined;
  /** Evaluation, by the relation "comes from". An evaluation produced a finding or evidence on a mechanism. */
  readonly evaluation?: EvaluationRelationFilter | null | undefined;
  /** How many evaluations in this collection bear on it. */
  readonly evaluationCount?: IntFilter | null | undefined;
  /** How many findings in this collection bear on it. */
  readonly findingCount?: IntFilter | null | undefined;
  /** Its id. */
  readonly id?: IdFilter | null | undefined;
  /** Where in the publication it stands. */
  readonly locator?: TextFilter | null | undefined;
  /** Mechanism, by the relation "bears on the mechanism". Evidence bears on a mechanism. */
  readonly mechanism?: MechanismRelationFilter | null | undefined;
  /** The name by which readers know it. */
  readonly name?: TextFilter | null | undefined;
  /** This does not hold, or is not recorded. */
  readonly not?: MechanismEvidenceWhere | null | undefined;
  /** What the evaluation says, in our words. */
  readonly note?: TextFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<MechanismEvidenceWhere> | null | undefined;
  /** Outcome, by the relation "is about". A finding, or evidence on a mechanism, is about an outcome. */
  readonly outcome?: OutcomeRelationFilter | null | undefined;
  /** Publication, by the relation "is reported in". A publication states a finding or evidence on a mechanism. */
  readonly publication?: PublicationRelationFilter | null | undefined;
};

/** One level of an order; the next decides between equals, and at the end the id. Lists of texts are ordered by their first. */
export type MechanismOrder = {
  /** Which end comes first. */
  readonly direction?: OrderDirection | null | undefined;
  /** What to order by. */
  readonly field: MechanismOrderField;
};

/** What a list of nodes of kind Mechanism can be ordered by. */
export type MechanismOrderField =
  /** Other names, abbreviations and spellings. */
  | 'ALIASES'
  /** The evidence file that states it. */
  | 'BUNDLE'
  /** What the term means here. */
  | 'DEFINITION'
  /** How many evaluations in this collection bear on it. */
  | 'EVALUATION_COUNT'
  /** How many findings in this collection bear on it. */
  | 'FINDING_COUNT'
  /** The id. */
  | 'ID'
  /** The name by which readers know it. */
  | 'NAME';

/** A condition on a relation that leads to nodes of kind Mechanism. */
export type MechanismRelationFilter = {
  /** None recorded; what is not recorded is not known to be absent. With a condition: none recorded that meets it. */
  readonly none?: MechanismWhere | null | undefined;
  /** At least one that meets this is recorded; of an empty condition: any. */
  readonly some?: MechanismWhere | null | undefined;
};

/** A condition on nodes of kind Mechanism: all that it names must hold. At most 8 levels and 50 comparisons. A property that is not recorded meets no comparison, so that `not` also finds the nodes on which it is not recorded. */
export type MechanismWhere = {
  /** Other names, abbreviations and spellings. */
  readonly aliases?: TextFilter | null | undefined;
  /** All of these hold. */
  readonly and?: ReadonlyArray<MechanismWhere> | null | undefined;
  /** The evidence file that states it. */
  readonly bundle?: TextFilter | null | undefined;
  /** What the term means here. */
  readonly definition?: TextFilter | null | undefined;
  /** How many evaluations in this collection bear on it. */
  readonly evaluationCount?: IntFilter | null | undefined;
  /** Mechanism evidence, by the relation "is spoken to by". Evidence bears on a mechanism. */
  readonly evidence?: MechanismEvidenceRelationFilter | null | undefined;
  /** How many findings in this collection bear on it. */
  readonly findingCount?: IntFilter | null | undefined;
  /** Its id. */
  readonly id?: IdFilter | null | undefined;
  /** The name by which readers know it. */
  readonly name?: TextFilter | null | undefined;
  /** This does not hold, or is not recorded. */
  readonly not?: MechanismWhere | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<MechanismWhere> | null | undefined;
  /** Glossary terms, by the relation "is explained by the term". A glossary term's names or definition name something in the graph. */
  readonly terms?: TermRelationFilter | null | undefined;
};

/** The scale on which arms are compared and pooled. Units are never mixed. */
export type Metric =
  /** Money in dollars of one year, `priceYear`, by the price index. */
  | 'DOLLARS'
  /** Money as percent of the control mean, pooled as the log ratio of the two means (Friedrich 2008, PMC2430201); all else in its own unit. */
  | 'USUAL';

/** Whether dollars are those of the years themselves. */
export type Money =
  /** Dollars of the years themselves. */
  | 'NOMINAL'
  /** Constant dollars, of the price year. */
  | 'REAL';

/** Conditions on a word of Money, all of which must hold. */
export type MoneyFilter = {
  /** Exactly this. */
  readonly equals?: Money | null | undefined;
  /** One of these: at most 250. */
  readonly in?: ReadonlyArray<Money> | null | undefined;
  /** True: something is recorded here. False: nothing is. */
  readonly recorded?: boolean | null | undefined;
};

/** One level of an order; the next decides between equals, and at the end the id. Lists of texts are ordered by their first. */
export type OpenQuestionOrder = {
  /** Which end comes first. */
  readonly direction?: OrderDirection | null | undefined;
  /** What to order by. */
  readonly field: OpenQuestionOrderField;
};

/** What a list of nodes of kind OpenQuestion can be ordered by. */
export type OpenQuestionOrderField =
  /** Other names, abbreviations and spellings. */
  | 'ALIASES'
  /** The evidence file that states it. */
  | 'BUNDLE'
  /** How many evaluations in this collection bear on it. */
  | 'EVALUATION_COUNT'
  /** How many findings in this collection bear on it. */
  | 'FINDING_COUNT'
  /** The id. */
  | 'ID'
  /** The name by which readers know it. */
  | 'NAME'
  /** What no evaluation has answered. */
  | 'STILL_UNKNOWN'
  /** What the question is about. */
  | 'THEME';

/** A condition on a relation that leads to nodes of kind Open question. */
export type OpenQuestionRelationFilter = {
  /** None recorded; what is not recorded is not known to be absent. With a condition: none recorded that meets it. */
  readonly none?: OpenQuestionWhere | null | undefined;
  /** At least one that meets this is recorded; of an empty condition: any. */
  readonly some?: OpenQuestionWhere | null | undefined;
};

/** What the question is about. */
export type OpenQuestionTheme =
  /** Which part of a program does the work. */
  | 'COMPONENT'
  /** What programs cost and whether they pay. */
  | 'COST'
  /** Who gains and who is left out. */
  | 'EQUITY'
  /** Why programs change outcomes. */
  | 'MECHANISM'
  /** Where programs work. */
  | 'PLACE'
  /** For whom programs work. */
  | 'POPULATION'
  /** How programs grow without losing what makes them work. */
  | 'SCALE'
  /** What technology changes. */
  | 'TECHNOLOGY';

/** Conditions on a word of OpenQuestionTheme, all of which must hold. */
export type OpenQuestionThemeFilter = {
  /** Exactly this. */
  readonly equals?: OpenQuestionTheme | null | undefined;
  /** One of these: at most 250. */
  readonly in?: ReadonlyArray<OpenQuestionTheme> | null | undefined;
  /** True: something is recorded here. False: nothing is. */
  readonly recorded?: boolean | null | undefined;
};

/** A condition on nodes of kind Open question: all that it names must hold. At most 8 levels and 50 comparisons. A property that is not recorded meets no comparison, so that `not` also finds the nodes on which it is not recorded. */
export type OpenQuestionWhere = {
  /** Other names, abbreviations and spellings. */
  readonly aliases?: TextFilter | null | undefined;
  /** All of these hold. */
  readonly and?: ReadonlyArray<OpenQuestionWhere> | null | undefined;
  /** The evidence file that states it. */
  readonly bundle?: TextFilter | null | undefined;
  /** How many evaluations in this collection bear on it. */
  readonly evaluationCount?: IntFilter | null | undefined;
  /** Features, by the relation "concerns". An open question is about something. */
  readonly features?: FeatureRelationFilter | null | undefined;
  /** How many findings in this collection bear on it. */
  readonly findingCount?: IntFilter | null | undefined;
  /** Its id. */
  readonly id?: IdFilter | null | undefined;
  /** Evaluations, by the relation "is informed by". Evidence bears on an open question. */
  readonly informedByEvaluations?: EvaluationRelationFilter | null | undefined;
  /** Findings, by the relation "is informed by". Evidence bears on an open question. */
  readonly informedByFindings?: FindingRelationFilter | null | undefined;
  /** The name by which readers know it. */
  readonly name?: TextFilter | null | undefined;
  /** This does not hold, or is not recorded. */
  readonly not?: OpenQuestionWhere | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<OpenQuestionWhere> | null | undefined;
  /** Outcomes, by the relation "concerns". An open question is about something. */
  readonly outcomes?: OutcomeRelationFilter | null | undefined;
  /** Populations, by the relation "concerns". An open question is about something. */
  readonly populations?: PopulationRelationFilter | null | undefined;
  /** Programs, by the relation "concerns". An open question is about something. */
  readonly programs?: ProgramRelationFilter | null | undefined;
  /** Publications, by the relation "is raised in". A publication raises an open question. */
  readonly raisedIn?: PublicationRelationFilter | null | undefined;
  /** Sectors, by the relation "concerns". An open question is about something. */
  readonly sectors?: SectorRelationFilter | null | undefined;
  /** What no evaluation has answered. */
  readonly stillUnknown?: TextFilter | null | undefined;
  /** What the question is about. */
  readonly theme?: OpenQuestionThemeFilter | null | undefined;
};

/** Which end of an order comes first; what is not recorded comes last either way. */
export type OrderDirection =
  /** Smallest, earliest or first in the alphabet. */
  | 'ASCENDING'
  /** Largest, latest or last in the alphabet. */
  | 'DESCENDING';

/** One level of an order; the next decides between equals, and at the end the id. Lists of texts are ordered by their first. */
export type OrganizationOrder = {
  /** Which end comes first. */
  readonly direction?: OrderDirection | null | undefined;
  /** What to order by. */
  readonly field: OrganizationOrderField;
};

/** What a list of nodes of kind Organization can be ordered by. */
export type OrganizationOrderField =
  /** Other names, abbreviations and spellings. */
  | 'ALIASES'
  /** The evidence file that states it. */
  | 'BUNDLE'
  /** The city of its seat. */
  | 'CITIES'
  /** How many evaluations in this collection bear on it. */
  | 'EVALUATION_COUNT'
  /** How many findings in this collection bear on it. */
  | 'FINDING_COUNT'
  /** The id. */
  | 'ID'
  /** Where it has its seat. */
  | 'LOCATION'
  /** The name by which readers know it. */
  | 'NAME'
  /** What sort of body it is. */
  | 'ORGANIZATION_TYPE'
  /** The state of its seat, two letters. */
  | 'STATES'
  /** Its website. */
  | 'URL';

/** What sort of body it is. */
export type OrganizationOrganizationType =
  /** Carries out evaluations. */
  | 'EVALUATOR'
  /** Pays for programs or evaluations. */
  | 'FUNDER'
  /** A public body. */
  | 'GOVERNMENT'
  /** An undertaking of several organizations under one name. */
  | 'INITIATIVE'
  /** Brings organizations together. */
  | 'INTERMEDIARY'
  /** Runs programs. */
  | 'PROVIDER'
  /** A center for research. */
  | 'RESEARCH_CENTER'
  /** A university or college. */
  | 'UNIVERSITY';

/** Conditions on a word of OrganizationOrganizationType, all of which must hold. */
export type OrganizationOrganizationTypeFilter = {
  /** Exactly this. */
  readonly equals?: OrganizationOrganizationType | null | undefined;
  /** One of these: at most 250. */
  readonly in?: ReadonlyArray<OrganizationOrganizationType> | null | undefined;
  /** True: something is recorded here. False: nothing is. */
  readonly recorded?: boolean | null | undefined;
};

/** A condition on a relation that leads to nodes of kind Organization. */
export type OrganizationRelationFilter = {
  /** None recorded; what is not recorded is not known to be absent. With a condition: none recorded that meets it. */
  readonly none?: OrganizationWhere | null | undefined;
  /** At least one that meets this is recorded; of an empty condition: any. */
  readonly some?: OrganizationWhere | null | undefined;
};

/** A condition on nodes of kind Organization: all that it names must hold. At most 8 levels and 50 comparisons. A property that is not recorded meets no comparison, so that `not` also finds the nodes on which it is not recorded. */
export type OrganizationWhere = {
  /** Other names, abbreviations and spellings. */
  readonly aliases?: TextFilter | null | undefined;
  /** All of these hold. */
  readonly and?: ReadonlyArray<OrganizationWhere> | null | undefined;
  /** The evidence file that states it. */
  readonly bundle?: TextFilter | null | undefined;
  /** The city of its seat. */
  readonly cities?: TextFilter | null | undefined;
  /** Evaluations, by the relation "conducted". An organization carried out an evaluation. */
  readonly conducted?: EvaluationRelationFilter | null | undefined;
  /** How many evaluations in this collection bear on it. */
  readonly evaluationCount?: IntFilter | null | undefined;
  /** How many findings in this collection bear on it. */
  readonly findingCount?: IntFilter | null | undefined;
  /** Evaluations, by the relation "funds". An organization pays for a program or an evaluation. */
  readonly fundsEvaluations?: EvaluationRelationFilter | null | undefined;
  /** Programs, by the relation "funds". An organization pays for a program or an evaluation. */
  readonly fundsPrograms?: ProgramRelationFilter | null | undefined;
  /** Its id. */
  readonly id?: IdFilter | null | undefined;
  /** Where it has its seat. */
  readonly location?: TextFilter | null | undefined;
  /** The name by which readers know it. */
  readonly name?: TextFilter | null | undefined;
  /** This does not hold, or is not recorded. */
  readonly not?: OrganizationWhere | null | undefined;
  /** Programs, by the relation "runs". An organization runs a program. */
  readonly operates?: ProgramRelationFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<OrganizationWhere> | null | undefined;
  /** What sort of body it is. */
  readonly organizationType?: OrganizationOrganizationTypeFilter | null | undefined;
  /** Organization, by the relation "is part of". Something belongs to a larger one of its kind: a site to its program, a feature to its parent. */
  readonly partOf?: OrganizationRelationFilter | null | undefined;
  /** Organizations, by the relation "includes". Something belongs to a larger one of its kind: a site to its program, a feature to its parent. */
  readonly parts?: OrganizationRelationFilter | null | undefined;
  /** People, by the relation "has among its people". A person works or worked at an organization. */
  readonly people?: PersonRelationFilter | null | undefined;
  /** Publications, by the relation "published". An organization published a publication. */
  readonly published?: PublicationRelationFilter | null | undefined;
  /** Ratings, by the relation "gave the rating". A clearinghouse gave a rating. */
  readonly ratingsGiven?: RatingRelationFilter | null | undefined;
  /** The state of its seat, two letters. */
  readonly states?: TextFilter | null | undefined;
  /** Glossary terms, by the relation "is explained by the term". A glossary term's names or definition name something in the graph. */
  readonly terms?: TermRelationFilter | null | undefined;
  /** Its website. */
  readonly url?: TextFilter | null | undefined;
};

/** Which change is good for people: an increase unless it says decrease. */
export type OutcomeFavorable =
  /** Less of it is good for people. */
  | 'DECREASE'
  /** More of it is good for people. */
  | 'INCREASE';

/** Conditions on a word of OutcomeFavorable, all of which must hold. */
export type OutcomeFavorableFilter = {
  /** Exactly this. */
  readonly equals?: OutcomeFavorable | null | undefined;
  /** One of these: at most 250. */
  readonly in?: ReadonlyArray<OutcomeFavorable> | null | undefined;
  /** True: something is recorded here. False: nothing is. */
  readonly recorded?: boolean | null | undefined;
};

/** One level of an order; the next decides between equals, and at the end the id. Lists of texts are ordered by their first. */
export type OutcomeOrder = {
  /** Which end comes first. */
  readonly direction?: OrderDirection | null | undefined;
  /** What to order by. */
  readonly field: OutcomeOrderField;
};

/** What a list of nodes of kind Outcome can be ordered by. */
export type OutcomeOrderField =
  /** Other names, abbreviations and spellings. */
  | 'ALIASES'
  /** The evidence file that states it. */
  | 'BUNDLE'
  /** What the term means here. */
  | 'DEFINITION'
  /** The group of outcomes to which it belongs. */
  | 'DOMAIN'
  /** How many evaluations in this collection bear on it. */
  | 'EVALUATION_COUNT'
  /** Which change is good for people: an increase unless it says decrease. */
  | 'FAVORABLE'
  /** How many findings in this collection bear on it. */
  | 'FINDING_COUNT'
  /** The id. */
  | 'ID'
  /** The name by which readers know it. */
  | 'NAME'
  /** The unit in which it is measured. */
  | 'UNIT';

/** A condition on a relation that leads to nodes of kind Outcome. */
export type OutcomeRelationFilter = {
  /** None recorded; what is not recorded is not known to be absent. With a condition: none recorded that meets it. */
  readonly none?: OutcomeWhere | null | undefined;
  /** At least one that meets this is recorded; of an empty condition: any. */
  readonly some?: OutcomeWhere | null | undefined;
};

/** A condition on nodes of kind Outcome: all that it names must hold. At most 8 levels and 50 comparisons. A property that is not recorded meets no comparison, so that `not` also finds the nodes on which it is not recorded. */
export type OutcomeWhere = {
  /** Other names, abbreviations and spellings. */
  readonly aliases?: TextFilter | null | undefined;
  /** All of these hold. */
  readonly and?: ReadonlyArray<OutcomeWhere> | null | undefined;
  /** The evidence file that states it. */
  readonly bundle?: TextFilter | null | undefined;
  /** What the term means here. */
  readonly definition?: TextFilter | null | undefined;
  /** The group of outcomes to which it belongs. */
  readonly domain?: TextFilter | null | undefined;
  /** How many evaluations in this collection bear on it. */
  readonly evaluationCount?: IntFilter | null | undefined;
  /** Which change is good for people: an increase unless it says decrease. */
  readonly favorable?: OutcomeFavorableFilter | null | undefined;
  /** How many findings in this collection bear on it. */
  readonly findingCount?: IntFilter | null | undefined;
  /** Findings, by the relation "is measured by". A finding, or evidence on a mechanism, is about an outcome. */
  readonly findings?: FindingRelationFilter | null | undefined;
  /** Its id. */
  readonly id?: IdFilter | null | undefined;
  /** Mechanism evidence, by the relation "is the subject of the mechanism evidence". A finding, or evidence on a mechanism, is about an outcome. */
  readonly mechanismEvidence?: MechanismEvidenceRelationFilter | null | undefined;
  /** The name by which readers know it. */
  readonly name?: TextFilter | null | undefined;
  /** This does not hold, or is not recorded. */
  readonly not?: OutcomeWhere | null | undefined;
  /** Open questions, by the relation "is the subject of the open question". An open question is about something. */
  readonly openQuestions?: OpenQuestionRelationFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<OutcomeWhere> | null | undefined;
  /** Glossary terms, by the relation "is explained by the term". A glossary term's names or definition name something in the graph. */
  readonly terms?: TermRelationFilter | null | undefined;
  /** The unit in which it is measured. */
  readonly unit?: UnitFilter | null | undefined;
};

/** On whose account a benefit is reckoned, as its outcome’s name says. */
export type Payer =
  /** Government budgets. */
  | 'GOVERNMENT'
  /** Not stated. */
  | 'NOT_STATED'
  /** The participants themselves. */
  | 'PARTICIPANT'
  /** Society as a whole: all accounts together. */
  | 'SOCIETY';

/** One level of an order; the next decides between equals, and at the end the id. Lists of texts are ordered by their first. */
export type PersonOrder = {
  /** Which end comes first. */
  readonly direction?: OrderDirection | null | undefined;
  /** What to order by. */
  readonly field: PersonOrderField;
};

/** What a list of nodes of kind Person can be ordered by. */
export type PersonOrderField =
  /** Other names, abbreviations and spellings. */
  | 'ALIASES'
  /** The evidence file that states it. */
  | 'BUNDLE'
  /** How many evaluations in this collection bear on it. */
  | 'EVALUATION_COUNT'
  /** How many findings in this collection bear on it. */
  | 'FINDING_COUNT'
  /** The id. */
  | 'ID'
  /** The name by which readers know it. */
  | 'NAME';

/** A condition on a relation that leads to nodes of kind Person. */
export type PersonRelationFilter = {
  /** None recorded; what is not recorded is not known to be absent. With a condition: none recorded that meets it. */
  readonly none?: PersonWhere | null | undefined;
  /** At least one that meets this is recorded; of an empty condition: any. */
  readonly some?: PersonWhere | null | undefined;
};

/** A condition on nodes of kind Person: all that it names must hold. At most 8 levels and 50 comparisons. A property that is not recorded meets no comparison, so that `not` also finds the nodes on which it is not recorded. */
export type PersonWhere = {
  /** Organizations, by the relation "is affiliated with". A person works or worked at an organization. */
  readonly affiliations?: OrganizationRelationFilter | null | undefined;
  /** Other names, abbreviations and spellings. */
  readonly aliases?: TextFilter | null | undefined;
  /** All of these hold. */
  readonly and?: ReadonlyArray<PersonWhere> | null | undefined;
  /** The evidence file that states it. */
  readonly bundle?: TextFilter | null | undefined;
  /** How many evaluations in this collection bear on it. */
  readonly evaluationCount?: IntFilter | null | undefined;
  /** How many findings in this collection bear on it. */
  readonly findingCount?: IntFilter | null | undefined;
  /** Its id. */
  readonly id?: IdFilter | null | undefined;
  /** The name by which readers know it. */
  readonly name?: TextFilter | null | undefined;
  /** This does not hold, or is not recorded. */
  readonly not?: PersonWhere | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<PersonWhere> | null | undefined;
  /** Publications, by the relation "wrote". A person is an author of a publication. */
  readonly publications?: PublicationRelationFilter | null | undefined;
};

/** One place along a dimension, as the rows and columns of a map are. */
export type PlaceInput = {
  /** The dimension. */
  readonly dimension: Dimension;
  /** The id of the node; of a window its name: `MONTHS_19_TO_36`. */
  readonly id: string | number;
};

/** How arms are averaged. */
export type PoolModel =
  /** Each evaluation averaged first, then Knapp–Hartung. */
  | 'EVALUATION_AVERAGES'
  /** Knapp–Hartung with its floor. */
  | 'KNAPP_HARTUNG'
  /** The ordinary interval, from the normal distribution. */
  | 'WALD';

/** How a pool may be shown. */
export type PoolShown =
  /** The pool comes after the arms. */
  | 'AFTER_ARMS'
  /** The pool is the headline. */
  | 'HEADLINE'
  /** No pool is shown. */
  | 'NONE'
  /** The pool is shown in small print. */
  | 'SMALL_PRINT';

/** One level of an order; the next decides between equals, and at the end the id. Lists of texts are ordered by their first. */
export type PopulationOrder = {
  /** Which end comes first. */
  readonly direction?: OrderDirection | null | undefined;
  /** What to order by. */
  readonly field: PopulationOrderField;
};

/** What a list of nodes of kind Population can be ordered by. */
export type PopulationOrderField =
  /** Other names, abbreviations and spellings. */
  | 'ALIASES'
  /** The evidence file that states it. */
  | 'BUNDLE'
  /** What the term means here. */
  | 'DEFINITION'
  /** How many evaluations in this collection bear on it. */
  | 'EVALUATION_COUNT'
  /** How many findings in this collection bear on it. */
  | 'FINDING_COUNT'
  /** The id. */
  | 'ID'
  /** The name by which readers know it. */
  | 'NAME';

/** A condition on a relation that leads to nodes of kind Population. */
export type PopulationRelationFilter = {
  /** None recorded; what is not recorded is not known to be absent. With a condition: none recorded that meets it. */
  readonly none?: PopulationWhere | null | undefined;
  /** At least one that meets this is recorded; of an empty condition: any. */
  readonly some?: PopulationWhere | null | undefined;
};

/** A condition on nodes of kind Population: all that it names must hold. At most 8 levels and 50 comparisons. A property that is not recorded meets no comparison, so that `not` also finds the nodes on which it is not recorded. */
export type PopulationWhere = {
  /** Other names, abbreviations and spellings. */
  readonly aliases?: TextFilter | null | undefined;
  /** All of these hold. */
  readonly and?: ReadonlyArray<PopulationWhere> | null | undefined;
  /** The evidence file that states it. */
  readonly bundle?: TextFilter | null | undefined;
  /** What the term means here. */
  readonly definition?: TextFilter | null | undefined;
  /** How many evaluations in this collection bear on it. */
  readonly evaluationCount?: IntFilter | null | undefined;
  /** How many findings in this collection bear on it. */
  readonly findingCount?: IntFilter | null | undefined;
  /** Findings, by the relation "are the group of". A finding holds for a group of people; `all` is the full sample. */
  readonly findings?: FindingRelationFilter | null | undefined;
  /** Its id. */
  readonly id?: IdFilter | null | undefined;
  /** The name by which readers know it. */
  readonly name?: TextFilter | null | undefined;
  /** This does not hold, or is not recorded. */
  readonly not?: PopulationWhere | null | undefined;
  /** Open questions, by the relation "is the subject of the open question". An open question is about something. */
  readonly openQuestions?: OpenQuestionRelationFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<PopulationWhere> | null | undefined;
  /** Programs, by the relation "are served by". A program serves a group of people. */
  readonly programs?: ProgramRelationFilter | null | undefined;
  /** Glossary terms, by the relation "is explained by the term". A glossary term's names or definition name something in the graph. */
  readonly terms?: TermRelationFilter | null | undefined;
};

/** How a prediction interval may be shown. */
export type PredictionShown =
  /** A prediction interval. */
  | 'FULL'
  /** No prediction interval. */
  | 'NONE'
  /** A prediction interval that is marked as rough; none below three arms. */
  | 'ROUGH';

/** Who delivers it. */
export type ProgramDelivery =
  /** A community or technical college. */
  | 'COLLEGE'
  /** An employer. */
  | 'EMPLOYER'
  /** More than one of the others. */
  | 'MIXED'
  /** A nonprofit organization. */
  | 'NONPROFIT'
  /** A union, or a fund of unions and employers. */
  | 'UNION'
  /** A public workforce board or agency. */
  | 'WORKFORCE_BOARD';

/** Conditions on a word of ProgramDelivery, all of which must hold. */
export type ProgramDeliveryFilter = {
  /** Exactly this. */
  readonly equals?: ProgramDelivery | null | undefined;
  /** One of these: at most 250. */
  readonly in?: ReadonlyArray<ProgramDelivery> | null | undefined;
  /** True: something is recorded here. False: nothing is. */
  readonly recorded?: boolean | null | undefined;
};

/** One level of an order; the next decides between equals, and at the end the id. Lists of texts are ordered by their first. */
export type ProgramOrder = {
  /** Which end comes first. */
  readonly direction?: OrderDirection | null | undefined;
  /** What to order by. */
  readonly field: ProgramOrderField;
};

/** What a list of nodes of kind Program can be ordered by. */
export type ProgramOrderField =
  /** Other names, abbreviations and spellings. */
  | 'ALIASES'
  /** The evidence file that states it. */
  | 'BUNDLE'
  /** The cities among its locations. */
  | 'CITIES'
  /** Whether the cost is in dollars of the years themselves (nominal) or constant dollars (real). */
  | 'COST_PER_PARTICIPANT_MONEY'
  /** What the cost covers and how it was read. */
  | 'COST_PER_PARTICIPANT_NOTE'
  /** What it spent, on average, on one participant. Unit: U.S. dollars. */
  | 'COST_PER_PARTICIPANT_USD'
  /** The price year of the cost per participant. */
  | 'COST_PER_PARTICIPANT_YEAR'
  /** Who delivers it. */
  | 'DELIVERY'
  /** Median or typical length of the training. Unit: weeks. */
  | 'DURATION_WEEKS'
  /** How many evaluations in this collection bear on it. */
  | 'EVALUATION_COUNT'
  /** How many findings in this collection bear on it. */
  | 'FINDING_COUNT'
  /** The id. */
  | 'ID'
  /** Where it is or was delivered, as its sources say. */
  | 'LOCATIONS'
  /** The name by which readers know it. */
  | 'NAME'
  /** Where it is delivered: as the source says, or urban where every site is a named city. */
  | 'SETTING'
  /** The year in which it began. */
  | 'START_YEAR'
  /** The states of its locations, two letters each. */
  | 'STATES'
  /** Whether it still runs. */
  | 'STATUS'
  /** What the program does, in one or two sentences. */
  | 'SUMMARY';

/** A condition on a relation that leads to nodes of kind Program. */
export type ProgramRelationFilter = {
  /** None recorded; what is not recorded is not known to be absent. With a condition: none recorded that meets it. */
  readonly none?: ProgramWhere | null | undefined;
  /** At least one that meets this is recorded; of an empty condition: any. */
  readonly some?: ProgramWhere | null | undefined;
};

/** Where it is delivered: as the source says, or urban where every site is a named city. */
export type ProgramSetting =
  /** More than one of the others. */
  | 'MIXED'
  /** Outside cities. */
  | 'RURAL'
  /** In cities. */
  | 'URBAN';

/** Conditions on a word of ProgramSetting, all of which must hold. */
export type ProgramSettingFilter = {
  /** Exactly this. */
  readonly equals?: ProgramSetting | null | undefined;
  /** One of these: at most 250. */
  readonly in?: ReadonlyArray<ProgramSetting> | null | undefined;
  /** True: something is recorded here. False: nothing is. */
  readonly recorded?: boolean | null | undefined;
};

/** Whether it still runs. */
export type ProgramStatus =
  /** It still runs. */
  | 'ACTIVE'
  /** It no longer runs. */
  | 'ENDED'
  /** The sources do not say. */
  | 'UNKNOWN';

/** Conditions on a word of ProgramStatus, all of which must hold. */
export type ProgramStatusFilter = {
  /** Exactly this. */
  readonly equals?: ProgramStatus | null | undefined;
  /** One of these: at most 250. */
  readonly in?: ReadonlyArray<ProgramStatus> | null | undefined;
  /** True: something is recorded here. False: nothing is. */
  readonly recorded?: boolean | null | undefined;
};

/** A condition on nodes of kind Program: all that it names must hold. At most 8 levels and 50 comparisons. A property that is not recorded meets no comparison, so that `not` also finds the nodes on which it is not recorded. */
export type ProgramWhere = {
  /** Other names, abbreviations and spellings. */
  readonly aliases?: TextFilter | null | undefined;
  /** All of these hold. */
  readonly and?: ReadonlyArray<ProgramWhere> | null | undefined;
  /** The evidence file that states it. */
  readonly bundle?: TextFilter | null | undefined;
  /** The cities among its locations. */
  readonly cities?: TextFilter | null | undefined;
  /** Whether the cost is in dollars of the years themselves (nominal) or constant dollars (real). */
  readonly costPerParticipantMoney?: MoneyFilter | null | undefined;
  /** What the cost covers and how it was read. */
  readonly costPerParticipantNote?: TextFilter | null | undefined;
  /** What it spent, on average, on one participant. Unit: U.S. dollars. */
  readonly costPerParticipantUsd?: FloatFilter | null | undefined;
  /** The price year of the cost per participant. */
  readonly costPerParticipantYear?: IntFilter | null | undefined;
  /** Who delivers it. */
  readonly delivery?: ProgramDeliveryFilter | null | undefined;
  /** Median or typical length of the training. Unit: weeks. */
  readonly durationWeeks?: IntFilter | null | undefined;
  /** How many evaluations in this collection bear on it. */
  readonly evaluationCount?: IntFilter | null | undefined;
  /** Evaluations, by the relation "is evaluated in". An evaluation studies a program. */
  readonly evaluations?: EvaluationRelationFilter | null | undefined;
  /** Features, by the relation "has the feature". A program has a feature. One that is not listed is not recorded, never known to be absent. */
  readonly features?: FeatureRelationFilter | null | undefined;
  /** How many findings in this collection bear on it. */
  readonly findingCount?: IntFilter | null | undefined;
  /** Findings, by the relation "is the subject of". A finding is about a program. Without this edge it belongs to all of its evaluation's programs. */
  readonly findings?: FindingRelationFilter | null | undefined;
  /** Organizations, by the relation "is funded by". An organization pays for a program or an evaluation. */
  readonly funders?: OrganizationRelationFilter | null | undefined;
  /** Its id. */
  readonly id?: IdFilter | null | undefined;
  /** Where it is or was delivered, as its sources say. */
  readonly locations?: TextFilter | null | undefined;
  /** The name by which readers know it. */
  readonly name?: TextFilter | null | undefined;
  /** This does not hold, or is not recorded. */
  readonly not?: ProgramWhere | null | undefined;
  /** Open questions, by the relation "is the subject of the open question". An open question is about something. */
  readonly openQuestions?: OpenQuestionRelationFilter | null | undefined;
  /** Organizations, by the relation "is run by". An organization runs a program. */
  readonly operators?: OrganizationRelationFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<ProgramWhere> | null | undefined;
  /** Program, by the relation "is part of". Something belongs to a larger one of its kind: a site to its program, a feature to its parent. */
  readonly partOf?: ProgramRelationFilter | null | undefined;
  /** Programs, by the relation "includes". Something belongs to a larger one of its kind: a site to its program, a feature to its parent. */
  readonly parts?: ProgramRelationFilter | null | undefined;
  /** Populations, by the relation "serves". A program serves a group of people. */
  readonly populations?: PopulationRelationFilter | null | undefined;
  /** Sectors, by the relation "trains for". A program trains for jobs in a sector. */
  readonly sectors?: SectorRelationFilter | null | undefined;
  /** Where it is delivered: as the source says, or urban where every site is a named city. */
  readonly setting?: ProgramSettingFilter | null | undefined;
  /** The year in which it began. */
  readonly startYear?: IntFilter | null | undefined;
  /** The states of its locations, two letters each. */
  readonly states?: TextFilter | null | undefined;
  /** Whether it still runs. */
  readonly status?: ProgramStatusFilter | null | undefined;
  /** What the program does, in one or two sentences. */
  readonly summary?: TextFilter | null | undefined;
  /** Glossary terms, by the relation "is explained by the term". A glossary term's names or definition name something in the graph. */
  readonly terms?: TermRelationFilter | null | undefined;
};

/** What a property may hold. */
export type PropertyType =
  /** The address of a page. */
  | 'ADDRESS'
  /** Yes or no. */
  | 'BOOLEAN'
  /** One word of a list. */
  | 'CHOICE'
  /** A day, YYYY-MM-DD. */
  | 'DATE'
  /** A whole number. */
  | 'INTEGER'
  /** A number. */
  | 'NUMBER'
  /** A text. */
  | 'TEXT'
  /** A list of texts. */
  | 'TEXTS';

/** One level of an order; the next decides between equals, and at the end the id. Lists of texts are ordered by their first. */
export type PublicationOrder = {
  /** Which end comes first. */
  readonly direction?: OrderDirection | null | undefined;
  /** What to order by. */
  readonly field: PublicationOrderField;
};

/** What a list of nodes of kind Publication can be ordered by. */
export type PublicationOrderField =
  /** Other names, abbreviations and spellings. */
  | 'ALIASES'
  /** The evidence file that states it. */
  | 'BUNDLE'
  /** The day on which it appeared, YYYY-MM-DD. */
  | 'DATE'
  /** Its digital object identifier. */
  | 'DOI'
  /** How many evaluations in this collection bear on it. */
  | 'EVALUATION_COUNT'
  /** How many findings in this collection bear on it. */
  | 'FINDING_COUNT'
  /** The id. */
  | 'ID'
  /** The name by which readers know it. */
  | 'NAME'
  /** What sort of text it is. */
  | 'PUBLICATION_TYPE'
  /** Its official page. */
  | 'URL'
  /** The year in which it appeared. */
  | 'YEAR';

/** What sort of text it is. */
export type PublicationPublicationType =
  /** A blog post. */
  | 'BLOG_POST'
  /** A short summary for practitioners or policymakers. */
  | 'BRIEF'
  /** A talk or conference. */
  | 'EVENT'
  /** An article in a scholarly journal. */
  | 'JOURNAL_ARTICLE'
  /** A full report. */
  | 'REPORT'
  /** A clearinghouse's page on a study. */
  | 'STUDY_PROFILE'
  /** Another web page. */
  | 'WEB_PAGE'
  /** A paper before, or without, publication in a journal. */
  | 'WORKING_PAPER';

/** Conditions on a word of PublicationPublicationType, all of which must hold. */
export type PublicationPublicationTypeFilter = {
  /** Exactly this. */
  readonly equals?: PublicationPublicationType | null | undefined;
  /** One of these: at most 250. */
  readonly in?: ReadonlyArray<PublicationPublicationType> | null | undefined;
  /** True: something is recorded here. False: nothing is. */
  readonly recorded?: boolean | null | undefined;
};

/** A condition on a relation that leads to nodes of kind Publication. */
export type PublicationRelationFilter = {
  /** None recorded; what is not recorded is not known to be absent. With a condition: none recorded that meets it. */
  readonly none?: PublicationWhere | null | undefined;
  /** At least one that meets this is recorded; of an empty condition: any. */
  readonly some?: PublicationWhere | null | undefined;
};

/** A condition on nodes of kind Publication: all that it names must hold. At most 8 levels and 50 comparisons. A property that is not recorded meets no comparison, so that `not` also finds the nodes on which it is not recorded. */
export type PublicationWhere = {
  /** Other names, abbreviations and spellings. */
  readonly aliases?: TextFilter | null | undefined;
  /** All of these hold. */
  readonly and?: ReadonlyArray<PublicationWhere> | null | undefined;
  /** People, by the relation "was written by". A person is an author of a publication. */
  readonly authors?: PersonRelationFilter | null | undefined;
  /** The evidence file that states it. */
  readonly bundle?: TextFilter | null | undefined;
  /** The day on which it appeared, YYYY-MM-DD. */
  readonly date?: DateFilter | null | undefined;
  /** Its digital object identifier. */
  readonly doi?: TextFilter | null | undefined;
  /** How many evaluations in this collection bear on it. */
  readonly evaluationCount?: IntFilter | null | undefined;
  /** Evaluations, by the relation "covers". A publication reports or summarizes an evaluation. */
  readonly evaluations?: EvaluationRelationFilter | null | undefined;
  /** How many findings in this collection bear on it. */
  readonly findingCount?: IntFilter | null | undefined;
  /** Findings, by the relation "reports". A publication states a finding or evidence on a mechanism. */
  readonly findings?: FindingRelationFilter | null | undefined;
  /** Its id. */
  readonly id?: IdFilter | null | undefined;
  /** Mechanism evidence, by the relation "reports". A publication states a finding or evidence on a mechanism. */
  readonly mechanismEvidence?: MechanismEvidenceRelationFilter | null | undefined;
  /** The name by which readers know it. */
  readonly name?: TextFilter | null | undefined;
  /** This does not hold, or is not recorded. */
  readonly not?: PublicationWhere | null | undefined;
  /** Open questions, by the relation "raises". A publication raises an open question. */
  readonly openQuestions?: OpenQuestionRelationFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<PublicationWhere> | null | undefined;
  /** What sort of text it is. */
  readonly publicationType?: PublicationPublicationTypeFilter | null | undefined;
  /** Organization, by the relation "was published by". An organization published a publication. */
  readonly publisher?: OrganizationRelationFilter | null | undefined;
  /** Ratings, by the relation "is judged by". A rating judges a publication. */
  readonly ratings?: RatingRelationFilter | null | undefined;
  /** Its official page. */
  readonly url?: TextFilter | null | undefined;
  /** The year in which it appeared. */
  readonly year?: IntFilter | null | undefined;
};

/** One level of an order; the next decides between equals, and at the end the id. Lists of texts are ordered by their first. */
export type RatingOrder = {
  /** Which end comes first. */
  readonly direction?: OrderDirection | null | undefined;
  /** What to order by. */
  readonly field: RatingOrderField;
};

/** What a list of nodes of kind Rating can be ordered by. */
export type RatingOrderField =
  /** Other names, abbreviations and spellings. */
  | 'ALIASES'
  /** The evidence file that states it. */
  | 'BUNDLE'
  /** Which site or outcomes it is about, if not all. */
  | 'COVERS'
  /** The title of the rated document, where it is no publication of this collection. */
  | 'DOCUMENT'
  /** How many evaluations in this collection bear on it. */
  | 'EVALUATION_COUNT'
  /** How many findings in this collection bear on it. */
  | 'FINDING_COUNT'
  /** The id. */
  | 'ID'
  /** The name by which readers know it. */
  | 'NAME'
  /** The rater's own word. */
  | 'RATING'
  /** The rater's page. */
  | 'URL';

/** A condition on a relation that leads to nodes of kind Rating. */
export type RatingRelationFilter = {
  /** None recorded; what is not recorded is not known to be absent. With a condition: none recorded that meets it. */
  readonly none?: RatingWhere | null | undefined;
  /** At least one that meets this is recorded; of an empty condition: any. */
  readonly some?: RatingWhere | null | undefined;
};

/** A condition on nodes of kind Rating: all that it names must hold. At most 8 levels and 50 comparisons. A property that is not recorded meets no comparison, so that `not` also finds the nodes on which it is not recorded. */
export type RatingWhere = {
  /** Other names, abbreviations and spellings. */
  readonly aliases?: TextFilter | null | undefined;
  /** All of these hold. */
  readonly and?: ReadonlyArray<RatingWhere> | null | undefined;
  /** The evidence file that states it. */
  readonly bundle?: TextFilter | null | undefined;
  /** Which site or outcomes it is about, if not all. */
  readonly covers?: TextFilter | null | undefined;
  /** The title of the rated document, where it is no publication of this collection. */
  readonly document?: TextFilter | null | undefined;
  /** Evaluation, by the relation "rates". A rating is about an evaluation. */
  readonly evaluation?: EvaluationRelationFilter | null | undefined;
  /** How many evaluations in this collection bear on it. */
  readonly evaluationCount?: IntFilter | null | undefined;
  /** How many findings in this collection bear on it. */
  readonly findingCount?: IntFilter | null | undefined;
  /** Organization, by the relation "was given by". A clearinghouse gave a rating. */
  readonly givenBy?: OrganizationRelationFilter | null | undefined;
  /** Its id. */
  readonly id?: IdFilter | null | undefined;
  /** The name by which readers know it. */
  readonly name?: TextFilter | null | undefined;
  /** This does not hold, or is not recorded. */
  readonly not?: RatingWhere | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<RatingWhere> | null | undefined;
  /** Publication, by the relation "judges". A rating judges a publication. */
  readonly publication?: PublicationRelationFilter | null | undefined;
  /** The rater's own word. */
  readonly rating?: TextFilter | null | undefined;
  /** The rater's page. */
  readonly url?: TextFilter | null | undefined;
};

/** What an edge says of the two nodes that it joins. */
export type Relationship =
  /** A finding is about a program. Without this edge it belongs to all of its evaluation's programs. */
  | 'ABOUT'
  /** A person works or worked at an organization. */
  | 'AFFILIATED_WITH'
  /** A finding holds for a group of people; `all` is the full sample. */
  | 'AMONG'
  /** An open question is about something. */
  | 'CONCERNS'
  /** An organization carried out an evaluation. */
  | 'CONDUCTED'
  /** A publication reports or summarizes an evaluation. */
  | 'COVERS'
  /** An evaluation studies a program. */
  | 'EVALUATES'
  /** A glossary term's names or definition name something in the graph. */
  | 'EXPLAINS'
  /** An organization pays for a program or an evaluation. */
  | 'FUNDS'
  /** A clearinghouse gave a rating. */
  | 'GAVE'
  /** A program has a feature. One that is not listed is not recorded, never known to be absent. */
  | 'HAS_FEATURE'
  /** Evidence bears on an open question. */
  | 'INFORMS'
  /** A finding, or evidence on a mechanism, is about an outcome. */
  | 'MEASURES'
  /** A rating judges a publication. */
  | 'ON'
  /** An organization runs a program. */
  | 'OPERATES'
  /** Something belongs to a larger one of its kind: a site to its program, a feature to its parent. */
  | 'PART_OF'
  /** An evaluation produced a finding or evidence on a mechanism. */
  | 'PRODUCED'
  /** An organization published a publication. */
  | 'PUBLISHED'
  /** A publication raises an open question. */
  | 'RAISED_IN'
  /** A rating is about an evaluation. */
  | 'RATES'
  /** A publication states a finding or evidence on a mechanism. */
  | 'REPORTED_IN'
  /** A program serves a group of people. */
  | 'SERVES'
  /** Evidence bears on a mechanism. */
  | 'SUPPORTS'
  /** A program trains for jobs in a sector. */
  | 'TARGETS'
  /** A randomized test of a feature itself: both groups got the program. */
  | 'TESTS'
  /** A person is an author of a publication. */
  | 'WROTE';

/** How effects were made comparable. */
export type ScaleKind =
  /** Dollars of one year, by the price index. */
  | 'DOLLARS'
  /** Pooled as the log ratio of the two means, shown as percent of the control mean (Friedrich 2008, PMC2430201). */
  | 'LOG_RATIO'
  /** The outcome’s own unit. */
  | 'UNIT';

/** One level of an order; the next decides between equals, and at the end the id. Lists of texts are ordered by their first. */
export type SectorOrder = {
  /** Which end comes first. */
  readonly direction?: OrderDirection | null | undefined;
  /** What to order by. */
  readonly field: SectorOrderField;
};

/** What a list of nodes of kind Sector can be ordered by. */
export type SectorOrderField =
  /** Other names, abbreviations and spellings. */
  | 'ALIASES'
  /** The evidence file that states it. */
  | 'BUNDLE'
  /** What the term means here. */
  | 'DEFINITION'
  /** How many evaluations in this collection bear on it. */
  | 'EVALUATION_COUNT'
  /** How many findings in this collection bear on it. */
  | 'FINDING_COUNT'
  /** The id. */
  | 'ID'
  /** Codes of the North American Industry Classification System. */
  | 'NAICS'
  /** The name by which readers know it. */
  | 'NAME';

/** A condition on a relation that leads to nodes of kind Sector. */
export type SectorRelationFilter = {
  /** None recorded; what is not recorded is not known to be absent. With a condition: none recorded that meets it. */
  readonly none?: SectorWhere | null | undefined;
  /** At least one that meets this is recorded; of an empty condition: any. */
  readonly some?: SectorWhere | null | undefined;
};

/** A condition on nodes of kind Sector: all that it names must hold. At most 8 levels and 50 comparisons. A property that is not recorded meets no comparison, so that `not` also finds the nodes on which it is not recorded. */
export type SectorWhere = {
  /** Other names, abbreviations and spellings. */
  readonly aliases?: TextFilter | null | undefined;
  /** All of these hold. */
  readonly and?: ReadonlyArray<SectorWhere> | null | undefined;
  /** The evidence file that states it. */
  readonly bundle?: TextFilter | null | undefined;
  /** What the term means here. */
  readonly definition?: TextFilter | null | undefined;
  /** How many evaluations in this collection bear on it. */
  readonly evaluationCount?: IntFilter | null | undefined;
  /** How many findings in this collection bear on it. */
  readonly findingCount?: IntFilter | null | undefined;
  /** Its id. */
  readonly id?: IdFilter | null | undefined;
  /** Codes of the North American Industry Classification System. */
  readonly naics?: TextFilter | null | undefined;
  /** The name by which readers know it. */
  readonly name?: TextFilter | null | undefined;
  /** This does not hold, or is not recorded. */
  readonly not?: SectorWhere | null | undefined;
  /** Open questions, by the relation "is the subject of the open question". An open question is about something. */
  readonly openQuestions?: OpenQuestionRelationFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<SectorWhere> | null | undefined;
  /** Sector, by the relation "is part of". Something belongs to a larger one of its kind: a site to its program, a feature to its parent. */
  readonly partOf?: SectorRelationFilter | null | undefined;
  /** Sectors, by the relation "includes". Something belongs to a larger one of its kind: a site to its program, a feature to its parent. */
  readonly parts?: SectorRelationFilter | null | undefined;
  /** Programs, by the relation "is a sector of". A program trains for jobs in a sector. */
  readonly programs?: ProgramRelationFilter | null | undefined;
  /** Glossary terms, by the relation "is explained by the term". A glossary term's names or definition name something in the graph. */
  readonly terms?: TermRelationFilter | null | undefined;
};

/** On which side of zero an estimate lies, whatever its size or p. */
export type Sign =
  /** On the side that is good for people. */
  | 'FAVORABLE'
  /** On the other side. */
  | 'UNFAVORABLE'
  /** It is zero. */
  | 'ZERO';

/** A demonstration’s pooled result and its sites never both count: which is preferred. */
export type SitePreference =
  /** The result over all sites. */
  | 'POOLS'
  /** The sites, where each has a usable estimate. */
  | 'SITES';

/** Which standard errors count in a specification. */
export type SpecifiedStandardErrors =
  /** Also bounds from stars, and imputed ones beside them. */
  | 'BOUNDED'
  /** Also those that follow from an interval, an exact p or shares. */
  | 'DERIVED'
  /** Published ones alone. */
  | 'PUBLISHED';

/** One level of an order; the next decides between equals, and at the end the id. Lists of texts are ordered by their first. */
export type TermOrder = {
  /** Which end comes first. */
  readonly direction?: OrderDirection | null | undefined;
  /** What to order by. */
  readonly field: TermOrderField;
};

/** What a list of nodes of kind Term can be ordered by. */
export type TermOrderField =
  /** Other names, abbreviations and spellings. */
  | 'ALIASES'
  /** The evidence file that states it. */
  | 'BUNDLE'
  /** What the term means here. */
  | 'DEFINITION'
  /** How many evaluations in this collection bear on it. */
  | 'EVALUATION_COUNT'
  /** How many findings in this collection bear on it. */
  | 'FINDING_COUNT'
  /** The id. */
  | 'ID'
  /** The name by which readers know it. */
  | 'NAME';

/** A condition on a relation that leads to nodes of kind Term. */
export type TermRelationFilter = {
  /** None recorded; what is not recorded is not known to be absent. With a condition: none recorded that meets it. */
  readonly none?: TermWhere | null | undefined;
  /** At least one that meets this is recorded; of an empty condition: any. */
  readonly some?: TermWhere | null | undefined;
};

/** A condition on nodes of kind Term: all that it names must hold. At most 8 levels and 50 comparisons. A property that is not recorded meets no comparison, so that `not` also finds the nodes on which it is not recorded. */
export type TermWhere = {
  /** Other names, abbreviations and spellings. */
  readonly aliases?: TextFilter | null | undefined;
  /** All of these hold. */
  readonly and?: ReadonlyArray<TermWhere> | null | undefined;
  /** The evidence file that states it. */
  readonly bundle?: TextFilter | null | undefined;
  /** What the term means here. */
  readonly definition?: TextFilter | null | undefined;
  /** How many evaluations in this collection bear on it. */
  readonly evaluationCount?: IntFilter | null | undefined;
  /** Glossary terms, by the relation "is explained by the term". A glossary term's names or definition name something in the graph. */
  readonly explainedBy?: TermRelationFilter | null | undefined;
  /** Evaluations, by the relation "helps to explain". A glossary term's names or definition name something in the graph. */
  readonly explainsEvaluations?: EvaluationRelationFilter | null | undefined;
  /** Features, by the relation "helps to explain". A glossary term's names or definition name something in the graph. */
  readonly explainsFeatures?: FeatureRelationFilter | null | undefined;
  /** Mechanisms, by the relation "helps to explain". A glossary term's names or definition name something in the graph. */
  readonly explainsMechanisms?: MechanismRelationFilter | null | undefined;
  /** Organizations, by the relation "helps to explain". A glossary term's names or definition name something in the graph. */
  readonly explainsOrganizations?: OrganizationRelationFilter | null | undefined;
  /** Outcomes, by the relation "helps to explain". A glossary term's names or definition name something in the graph. */
  readonly explainsOutcomes?: OutcomeRelationFilter | null | undefined;
  /** Populations, by the relation "helps to explain". A glossary term's names or definition name something in the graph. */
  readonly explainsPopulations?: PopulationRelationFilter | null | undefined;
  /** Programs, by the relation "helps to explain". A glossary term's names or definition name something in the graph. */
  readonly explainsPrograms?: ProgramRelationFilter | null | undefined;
  /** Sectors, by the relation "helps to explain". A glossary term's names or definition name something in the graph. */
  readonly explainsSectors?: SectorRelationFilter | null | undefined;
  /** Glossary terms, by the relation "helps to explain". A glossary term's names or definition name something in the graph. */
  readonly explainsTerms?: TermRelationFilter | null | undefined;
  /** How many findings in this collection bear on it. */
  readonly findingCount?: IntFilter | null | undefined;
  /** Its id. */
  readonly id?: IdFilter | null | undefined;
  /** The name by which readers know it. */
  readonly name?: TextFilter | null | undefined;
  /** This does not hold, or is not recorded. */
  readonly not?: TermWhere | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<TermWhere> | null | undefined;
};

/** Conditions on a text, all of which must hold; of a list of texts one element must meet each. */
export type TextFilter = {
  /** This somewhere in it, whatever the case and accents. */
  readonly contains?: string | null | undefined;
  /** Exactly this. */
  readonly equals?: string | null | undefined;
  /** One of these: at most 250. */
  readonly in?: ReadonlyArray<string> | null | undefined;
  /** True: something is recorded here. False: nothing is. */
  readonly recorded?: boolean | null | undefined;
  /** This at its start, whatever the case and accents. */
  readonly startsWith?: string | null | undefined;
};

/** A unit in which something is measured. */
export type Unit =
  /** A number of things, events or people. */
  | 'COUNT'
  /** Hours. */
  | 'HOURS'
  /** Months. */
  | 'MONTHS'
  /** Percent of the level without the program. */
  | 'PERCENT'
  /** Percentage points: the difference between two shares. */
  | 'PERCENTAGE_POINTS'
  /** One amount divided by another, such as benefit by cost. */
  | 'RATIO'
  /** Standard deviations of the outcome. */
  | 'SD'
  /** U.S. dollars. */
  | 'USD'
  /** U.S. dollars an hour. */
  | 'USD_PER_HOUR';

/** Conditions on a word of Unit, all of which must hold. */
export type UnitFilter = {
  /** Exactly this. */
  readonly equals?: Unit | null | undefined;
  /** One of these: at most 250. */
  readonly in?: ReadonlyArray<Unit> | null | undefined;
  /** True: something is recorded here. False: nothing is. */
  readonly recorded?: boolean | null | undefined;
};

/** A span of follow-up, in months after random assignment; results of different spans are never pooled together. */
export type Window =
  /** Measured more than 72 months after random assignment. */
  | 'BEYOND_72_MONTHS'
  /** Measured at the longest follow-up of each arm. */
  | 'LATEST'
  /** Measured 19 to 36 months after random assignment. */
  | 'MONTHS_19_TO_36'
  /** Measured 37 to 72 months after random assignment. */
  | 'MONTHS_37_TO_72'
  /** Measured up to 18 months after random assignment. */
  | 'UP_TO_18_MONTHS';

export type PoolFunnelFragment = { readonly funnelText: string, readonly scale: { readonly kind: ScaleKind, readonly unit: Unit, readonly priceYear: number | null, readonly isIncreaseFavorable: boolean }, readonly funnel: { readonly center: number, readonly largest: number, readonly low: number, readonly high: number, readonly points: ReadonlyArray<{ readonly y: number, readonly standardError: number, readonly isOutside: boolean, readonly arm: { readonly id: string, readonly name: string, readonly finding: { readonly address: string }, readonly effect: { readonly result: { readonly low: number, readonly high: number, readonly estimate: number } | null } } }> } | null };

export type SpecificationCurveFragment = { readonly specifications: ReadonlyArray<{ readonly window: Window, readonly standardErrors: SpecifiedStandardErrors, readonly designs: IncludedDesigns, readonly prefer: SitePreference, readonly model: PoolModel, readonly armCount: number, readonly evaluationCount: number, readonly scale: { readonly kind: ScaleKind, readonly unit: Unit, readonly priceYear: number | null, readonly isIncreaseFavorable: boolean }, readonly ladder: { readonly pool: PoolShown }, readonly result: { readonly low: number, readonly high: number, readonly estimate: number } | null }> };

export type ProvenanceQueryVariables = Exact<{ [key: string]: never; }>;


export type ProvenanceQuery = { readonly collection: { readonly title: string, readonly released: string, readonly license: string, readonly dataVersion: string } };

export type EvaluationPageQueryVariables = Exact<{
  id: string | number;
}>;


export type EvaluationPageQuery = { readonly record: { readonly summary: string | null, readonly design: EvaluationDesign | null, readonly status: EvaluationStatus | null, readonly startYear: number | null, readonly sampleSize: number | null, readonly followUpMonths: number | null, readonly registry: string | null, readonly aliases: ReadonlyArray<string>, readonly introduction: string | null, readonly evaluationCount: number, readonly findingCount: number, readonly bundle: string, readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string, readonly evaluators: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string }> }, readonly funders: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string }> }, readonly testsFeatures: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly alone: boolean, readonly node: { readonly definition: string | null, readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string } }> }, readonly informs: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly how: string | null, readonly node: { readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string } }> }, readonly terms: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string }> }, readonly sources: ReadonlyArray<{ readonly address: string | null, readonly copy: string | null, readonly words: string | null }> } | null, readonly programs: { readonly totalCount: number }, readonly findings: { readonly totalCount: number }, readonly tests: { readonly totalCount: number }, readonly mechanismEvidence: { readonly totalCount: number }, readonly publications: { readonly totalCount: number }, readonly ratings: { readonly totalCount: number } };

export type EvaluationRowFragment = { readonly design: EvaluationDesign | null, readonly status: EvaluationStatus | null, readonly startYear: number | null, readonly sampleSize: number | null, readonly followUpMonths: number | null, readonly findingCount: number, readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string, readonly programs: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string }> }, readonly evaluators: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string }> }, readonly ratings: { readonly totalCount: number } };

export type EvaluationRowsQueryVariables = Exact<{
  where?: EvaluationWhere | null | undefined;
  orderBy?: ReadonlyArray<EvaluationOrder> | EvaluationOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type EvaluationRowsQuery = { readonly rows: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly design: EvaluationDesign | null, readonly status: EvaluationStatus | null, readonly startYear: number | null, readonly sampleSize: number | null, readonly followUpMonths: number | null, readonly findingCount: number, readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string, readonly programs: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string }> }, readonly evaluators: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string }> }, readonly ratings: { readonly totalCount: number } }> } };

export type FeaturePageQueryVariables = Exact<{
  id: string | number;
}>;


export type FeaturePageQuery = { readonly record: { readonly definition: string | null, readonly core: boolean | null, readonly aliases: ReadonlyArray<string>, readonly introduction: string | null, readonly evaluationCount: number, readonly findingCount: number, readonly bundle: string, readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string, readonly partOf: { readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string } | null, readonly parts: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly introduction: string | null, readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string }> }, readonly terms: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string }> }, readonly sources: ReadonlyArray<{ readonly address: string | null, readonly copy: string | null, readonly words: string | null }> } | null, readonly programs: { readonly totalCount: number }, readonly findingTests: { readonly totalCount: number }, readonly evaluationTests: { readonly totalCount: number }, readonly openQuestions: { readonly totalCount: number } };

export type FeatureProgramsQueryVariables = Exact<{
  id: string | number;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type FeatureProgramsQuery = { readonly rows: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly summary: string | null, readonly startYear: number | null, readonly costPerParticipantUsd: number | null, readonly costPerParticipantYear: number | null, readonly evaluationCount: number, readonly findingCount: number, readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string, readonly listed: { readonly edges: ReadonlyArray<{ readonly note: string | null, readonly node: { readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string, readonly partOf: { readonly id: string, readonly partOf: { readonly id: string, readonly partOf: { readonly id: string } | null } | null } | null } }> }, readonly sectors: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string }> }, readonly operators: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string }> }, readonly features: { readonly totalCount: number }, readonly partOf: { readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string } | null }> } };

export type FeatureRowFragment = { readonly definition: string | null, readonly core: boolean | null, readonly evaluationCount: number, readonly findingCount: number, readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string, readonly partOf: { readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string } | null };

export type FeatureRowsQueryVariables = Exact<{
  where?: FeatureWhere | null | undefined;
  orderBy?: ReadonlyArray<FeatureOrder> | FeatureOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type FeatureRowsQuery = { readonly rows: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly definition: string | null, readonly core: boolean | null, readonly evaluationCount: number, readonly findingCount: number, readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string, readonly partOf: { readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string } | null }> } };

export type FindingPageQueryVariables = Exact<{
  id: string | number;
}>;


export type FindingPageQuery = { readonly record: { readonly dataSource: FindingDataSource | null, readonly aliases: ReadonlyArray<string>, readonly introduction: string | null, readonly evaluationCount: number, readonly findingCount: number, readonly bundle: string, readonly measure: FindingMeasure | null, readonly followUpLabel: string | null, readonly followUpMonths: number | null, readonly estimate: number | null, readonly unit: Unit | null, readonly priceYear: number | null, readonly money: Money | null, readonly controlMean: number | null, readonly treatmentMean: number | null, readonly relativeChange: number | null, readonly standardError: number | null, readonly ciLow: number | null, readonly ciHigh: number | null, readonly pValue: number | null, readonly significance: FindingSignificance | null, readonly sampleSize: number | null, readonly direction: FindingDirection | null, readonly locator: string | null, readonly note: string | null, readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string, readonly outcome: { readonly definition: string | null, readonly unit: Unit | null, readonly domain: string | null, readonly favorable: OutcomeFavorable | null, readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string } | null, readonly program: { readonly introduction: string | null, readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string } | null, readonly evaluation: { readonly sampleSize: number | null, readonly design: EvaluationDesign | null, readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string, readonly programs: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string }> } } | null, readonly publication: { readonly url: string | null, readonly doi: string | null, readonly year: number | null, readonly publicationType: PublicationPublicationType | null, readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string, readonly sources: ReadonlyArray<{ readonly address: string | null, readonly copy: string | null, readonly words: string | null }>, readonly authors: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string }> } } | null, readonly testsFeatures: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly alone: boolean, readonly node: { readonly definition: string | null, readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string } }> }, readonly informs: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly how: string | null, readonly node: { readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string } }> }, readonly sources: ReadonlyArray<{ readonly address: string | null, readonly copy: string | null, readonly words: string | null }>, readonly population: { readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string } | null, readonly tests: { readonly totalCount: number } } | null };

export type FindingRowFragment = { readonly measure: FindingMeasure | null, readonly followUpLabel: string | null, readonly followUpMonths: number | null, readonly estimate: number | null, readonly unit: Unit | null, readonly priceYear: number | null, readonly money: Money | null, readonly controlMean: number | null, readonly treatmentMean: number | null, readonly relativeChange: number | null, readonly standardError: number | null, readonly ciLow: number | null, readonly ciHigh: number | null, readonly pValue: number | null, readonly significance: FindingSignificance | null, readonly sampleSize: number | null, readonly direction: FindingDirection | null, readonly locator: string | null, readonly note: string | null, readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string, readonly outcome: { readonly domain: string | null, readonly favorable: OutcomeFavorable | null, readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string } | null, readonly program: { readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string } | null, readonly population: { readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string } | null, readonly evaluation: { readonly design: EvaluationDesign | null, readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string } | null, readonly publication: { readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string } | null, readonly tests: { readonly totalCount: number } };

export type FindingRowsQueryVariables = Exact<{
  where?: FindingWhere | null | undefined;
  orderBy?: ReadonlyArray<FindingOrder> | FindingOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type FindingRowsQuery = { readonly rows: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly measure: FindingMeasure | null, readonly followUpLabel: string | null, readonly followUpMonths: number | null, readonly estimate: number | null, readonly unit: Unit | null, readonly priceYear: number | null, readonly money: Money | null, readonly controlMean: number | null, readonly treatmentMean: number | null, readonly relativeChange: number | null, readonly standardError: number | null, readonly ciLow: number | null, readonly ciHigh: number | null, readonly pValue: number | null, readonly significance: FindingSignificance | null, readonly sampleSize: number | null, readonly direction: FindingDirection | null, readonly locator: string | null, readonly note: string | null, readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string, readonly outcome: { readonly domain: string | null, readonly favorable: OutcomeFavorable | null, readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string } | null, readonly program: { readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string } | null, readonly population: { readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string } | null, readonly evaluation: { readonly design: EvaluationDesign | null, readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string } | null, readonly publication: { readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string } | null, readonly tests: { readonly totalCount: number } }> } };

export type MechanismEvidencePageQueryVariables = Exact<{
  id: string | number;
}>;


export type MechanismEvidencePageQuery = { readonly record: { readonly aliases: ReadonlyArray<string>, readonly introduction: string | null, readonly evaluationCount: number, readonly findingCount: number, readonly bundle: string, readonly note: string | null, readonly locator: string | null, readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string, readonly mechanism: { readonly definition: string | null, readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string } | null, readonly publication: { readonly url: string | null, readonly doi: string | null, readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string, readonly sources: ReadonlyArray<{ readonly address: string | null, readonly copy: string | null, readonly words: string | null }> } | null, readonly sources: ReadonlyArray<{ readonly address: string | null, readonly copy: string | null, readonly words: string | null }>, readonly outcome: { readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string } | null, readonly evaluation: { readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string } | null } | null };

export type MechanismEvidenceRowFragment = { readonly note: string | null, readonly locator: string | null, readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string, readonly mechanism: { readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string } | null, readonly outcome: { readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string } | null, readonly evaluation: { readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string } | null, readonly publication: { readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string } | null };

export type MechanismEvidenceRowsQueryVariables = Exact<{
  where?: MechanismEvidenceWhere | null | undefined;
  orderBy?: ReadonlyArray<MechanismEvidenceOrder> | MechanismEvidenceOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type MechanismEvidenceRowsQuery = { readonly rows: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly note: string | null, readonly locator: string | null, readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string, readonly mechanism: { readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string } | null, readonly outcome: { readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string } | null, readonly evaluation: { readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string } | null, readonly publication: { readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string } | null }> } };

export type MechanismPageQueryVariables = Exact<{
  id: string | number;
}>;


export type MechanismPageQuery = { readonly record: { readonly definition: string | null, readonly aliases: ReadonlyArray<string>, readonly introduction: string | null, readonly evaluationCount: number, readonly findingCount: number, readonly bundle: string, readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string, readonly terms: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string }> }, readonly sources: ReadonlyArray<{ readonly address: string | null, readonly copy: string | null, readonly words: string | null }> } | null, readonly evidence: { readonly totalCount: number } };

export type MechanismRowFragment = { readonly definition: string | null, readonly evaluationCount: number, readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string, readonly evidence: { readonly totalCount: number } };

export type MechanismRowsQueryVariables = Exact<{
  where?: MechanismWhere | null | undefined;
  orderBy?: ReadonlyArray<MechanismOrder> | MechanismOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type MechanismRowsQuery = { readonly rows: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly definition: string | null, readonly evaluationCount: number, readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string, readonly evidence: { readonly totalCount: number } }> } };

export type OpenQuestionPageQueryVariables = Exact<{
  id: string | number;
}>;


export type OpenQuestionPageQuery = { readonly record: { readonly theme: OpenQuestionTheme | null, readonly stillUnknown: string | null, readonly aliases: ReadonlyArray<string>, readonly introduction: string | null, readonly evaluationCount: number, readonly findingCount: number, readonly bundle: string, readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string, readonly features: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string }> }, readonly outcomes: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string }> }, readonly sectors: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string }> }, readonly populations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string }> }, readonly programs: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string }> }, readonly informedByFindings: { readonly totalCount: number }, readonly informedByEvaluations: { readonly totalCount: number }, readonly sources: ReadonlyArray<{ readonly address: string | null, readonly copy: string | null, readonly words: string | null }> } | null, readonly raisedIn: { readonly totalCount: number } };

export type QuestionFindingsQueryVariables = Exact<{
  id: string | number;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type QuestionFindingsQuery = { readonly openQuestion: { readonly rows: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly how: string | null, readonly node: { readonly measure: FindingMeasure | null, readonly followUpLabel: string | null, readonly followUpMonths: number | null, readonly estimate: number | null, readonly unit: Unit | null, readonly priceYear: number | null, readonly money: Money | null, readonly controlMean: number | null, readonly treatmentMean: number | null, readonly relativeChange: number | null, readonly standardError: number | null, readonly ciLow: number | null, readonly ciHigh: number | null, readonly pValue: number | null, readonly significance: FindingSignificance | null, readonly sampleSize: number | null, readonly direction: FindingDirection | null, readonly locator: string | null, readonly note: string | null, readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string, readonly outcome: { readonly domain: string | null, readonly favorable: OutcomeFavorable | null, readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string } | null, readonly program: { readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string } | null, readonly population: { readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string } | null, readonly evaluation: { readonly design: EvaluationDesign | null, readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string } | null, readonly publication: { readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string } | null, readonly tests: { readonly totalCount: number } } }> } } | null };

export type QuestionEvaluationsQueryVariables = Exact<{
  id: string | number;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type QuestionEvaluationsQuery = { readonly openQuestion: { readonly rows: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly how: string | null, readonly node: { readonly design: EvaluationDesign | null, readonly status: EvaluationStatus | null, readonly startYear: number | null, readonly sampleSize: number | null, readonly followUpMonths: number | null, readonly findingCount: number, readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string, readonly programs: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string }> }, readonly evaluators: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string }> }, readonly ratings: { readonly totalCount: number } } }> } } | null };

export type OpenQuestionRowFragment = { readonly theme: OpenQuestionTheme | null, readonly stillUnknown: string | null, readonly evaluationCount: number, readonly findingCount: number, readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string };

export type OpenQuestionRowsQueryVariables = Exact<{
  where?: OpenQuestionWhere | null | undefined;
  orderBy?: ReadonlyArray<OpenQuestionOrder> | OpenQuestionOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type OpenQuestionRowsQuery = { readonly rows: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly theme: OpenQuestionTheme | null, readonly stillUnknown: string | null, readonly evaluationCount: number, readonly findingCount: number, readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string }> } };

export type OrganizationPageQueryVariables = Exact<{
  id: string | number;
}>;


export type OrganizationPageQuery = { readonly record: { readonly organizationType: OrganizationOrganizationType | null, readonly location: string | null, readonly url: string | null, readonly aliases: ReadonlyArray<string>, readonly introduction: string | null, readonly evaluationCount: number, readonly findingCount: number, readonly bundle: string, readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string, readonly partOf: { readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string } | null, readonly parts: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly introduction: string | null, readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string }> }, readonly terms: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string }> }, readonly sources: ReadonlyArray<{ readonly address: string | null, readonly copy: string | null, readonly words: string | null }> } | null, readonly operates: { readonly totalCount: number }, readonly fundsPrograms: { readonly totalCount: number }, readonly conducted: { readonly totalCount: number }, readonly fundsEvaluations: { readonly totalCount: number }, readonly published: { readonly totalCount: number }, readonly ratingsGiven: { readonly totalCount: number }, readonly people: { readonly totalCount: number } };

export type OrganizationRowFragment = { readonly organizationType: OrganizationOrganizationType | null, readonly location: string | null, readonly evaluationCount: number, readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string, readonly partOf: { readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string } | null, readonly operates: { readonly totalCount: number }, readonly conducted: { readonly totalCount: number }, readonly published: { readonly totalCount: number } };

export type OrganizationRowsQueryVariables = Exact<{
  where?: OrganizationWhere | null | undefined;
  orderBy?: ReadonlyArray<OrganizationOrder> | OrganizationOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type OrganizationRowsQuery = { readonly rows: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly organizationType: OrganizationOrganizationType | null, readonly location: string | null, readonly evaluationCount: number, readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string, readonly partOf: { readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string } | null, readonly operates: { readonly totalCount: number }, readonly conducted: { readonly totalCount: number }, readonly published: { readonly totalCount: number } }> } };

export type OutcomePageQueryVariables = Exact<{
  id: string | number;
}>;


export type OutcomePageQuery = { readonly record: { readonly definition: string | null, readonly domain: string | null, readonly unit: Unit | null, readonly favorable: OutcomeFavorable | null, readonly aliases: ReadonlyArray<string>, readonly introduction: string | null, readonly evaluationCount: number, readonly findingCount: number, readonly bundle: string, readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string, readonly terms: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string }> }, readonly sources: ReadonlyArray<{ readonly address: string | null, readonly copy: string | null, readonly words: string | null }> } | null, readonly findings: { readonly totalCount: number }, readonly tests: { readonly totalCount: number }, readonly mechanismEvidence: { readonly totalCount: number }, readonly openQuestions: { readonly totalCount: number } };

export type OutcomeRowFragment = { readonly definition: string | null, readonly domain: string | null, readonly unit: Unit | null, readonly favorable: OutcomeFavorable | null, readonly evaluationCount: number, readonly findingCount: number, readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string };

export type OutcomeRowsQueryVariables = Exact<{
  where?: OutcomeWhere | null | undefined;
  orderBy?: ReadonlyArray<OutcomeOrder> | OutcomeOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type OutcomeRowsQuery = { readonly rows: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly definition: string | null, readonly domain: string | null, readonly unit: Unit | null, readonly favorable: OutcomeFavorable | null, readonly evaluationCount: number, readonly findingCount: number, readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string }> } };

export type PersonPageQueryVariables = Exact<{
  id: string | number;
}>;


export type PersonPageQuery = { readonly record: { readonly aliases: ReadonlyArray<string>, readonly introduction: string | null, readonly evaluationCount: number, readonly findingCount: number, readonly bundle: string, readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string, readonly affiliations: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly role: string | null, readonly node: { readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string } }> }, readonly sources: ReadonlyArray<{ readonly address: string | null, readonly copy: string | null, readonly words: string | null }> } | null, readonly publications: { readonly totalCount: number } };

export type PersonRowFragment = { readonly evaluationCount: number, readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string, readonly affiliations: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly role: string | null, readonly node: { readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string } }> }, readonly publications: { readonly totalCount: number } };

export type PersonRowsQueryVariables = Exact<{
  where?: PersonWhere | null | undefined;
  orderBy?: ReadonlyArray<PersonOrder> | PersonOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type PersonRowsQuery = { readonly rows: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly evaluationCount: number, readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string, readonly affiliations: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly role: string | null, readonly node: { readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string } }> }, readonly publications: { readonly totalCount: number } }> } };

export type PopulationPageQueryVariables = Exact<{
  id: string | number;
}>;


export type PopulationPageQuery = { readonly record: { readonly definition: string | null, readonly aliases: ReadonlyArray<string>, readonly introduction: string | null, readonly evaluationCount: number, readonly findingCount: number, readonly bundle: string, readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string, readonly terms: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string }> }, readonly sources: ReadonlyArray<{ readonly address: string | null, readonly copy: string | null, readonly words: string | null }> } | null, readonly programs: { readonly totalCount: number }, readonly findings: { readonly totalCount: number }, readonly openQuestions: { readonly totalCount: number } };

export type PopulationRowFragment = { readonly definition: string | null, readonly evaluationCount: number, readonly findingCount: number, readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string, readonly programs: { readonly totalCount: number } };

export type PopulationRowsQueryVariables = Exact<{
  where?: PopulationWhere | null | undefined;
  orderBy?: ReadonlyArray<PopulationOrder> | PopulationOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type PopulationRowsQuery = { readonly rows: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly definition: string | null, readonly evaluationCount: number, readonly findingCount: number, readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string, readonly programs: { readonly totalCount: number } }> } };

export type ProgramCostQueryVariables = Exact<{
  program: string | number;
}>;


export type ProgramCostQuery = { readonly costAndBenefit: { readonly ruleSet: string, readonly dataVersion: string, readonly recordedCost: { readonly amount: number, readonly dollars: string, readonly note: string | null, readonly payers: ReadonlyArray<string> } | null, readonly costs: ReadonlyArray<{ readonly text: string, readonly unit: Unit | null, readonly dollars: string, readonly followUp: string | null, readonly payers: ReadonlyArray<string>, readonly valuations: ReadonlyArray<string>, readonly finding: { readonly id: string, readonly address: string }, readonly evaluation: { readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string } }>, readonly netBenefits: ReadonlyArray<{ readonly payer: Payer, readonly words: string, readonly figures: ReadonlyArray<{ readonly text: string, readonly unit: Unit | null, readonly dollars: string, readonly followUp: string | null, readonly payers: ReadonlyArray<string>, readonly valuations: ReadonlyArray<string>, readonly finding: { readonly id: string, readonly address: string }, readonly evaluation: { readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string } }> }>, readonly marginalValues: ReadonlyArray<{ readonly text: string, readonly unit: Unit | null, readonly dollars: string, readonly followUp: string | null, readonly payers: ReadonlyArray<string>, readonly valuations: ReadonlyArray<string>, readonly finding: { readonly id: string, readonly address: string }, readonly evaluation: { readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string } }>, readonly benefitCostRatios: ReadonlyArray<{ readonly text: string, readonly unit: Unit | null, readonly dollars: string, readonly followUp: string | null, readonly payers: ReadonlyArray<string>, readonly valuations: ReadonlyArray<string>, readonly finding: { readonly id: string, readonly address: string }, readonly evaluation: { readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string } }> } | null };

export type CostFigureFragment = { readonly text: string, readonly unit: Unit | null, readonly dollars: string, readonly followUp: string | null, readonly payers: ReadonlyArray<string>, readonly valuations: ReadonlyArray<string>, readonly finding: { readonly id: string, readonly address: string }, readonly evaluation: { readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string } };

export type ProgramBreakEvenQueryVariables = Exact<{
  program: string | number;
}>;


export type ProgramBreakEvenQuery = { readonly breakEven: { readonly reason: string | null, readonly ruleSet: string, readonly dataVersion: string, readonly program: { readonly costPerParticipantUsd: number | null, readonly costPerParticipantYear: number | null }, readonly statements: ReadonlyArray<{ readonly text: string }>, readonly series: ReadonlyArray<{ readonly evaluation: { readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string }, readonly outcome: { readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string }, readonly findings: ReadonlyArray<{ readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string }>, readonly accounts: ReadonlyArray<{ readonly rate: number, readonly years: number | null, readonly hasInterval: boolean, readonly lastYear: number, readonly account: ReadonlyArray<{ readonly year: number, readonly gain: number | null, readonly isInterpolated: boolean, readonly total: number, readonly dependentLow: number | null, readonly dependentHigh: number | null, readonly independentLow: number | null, readonly independentHigh: number | null }> }>, readonly passedOver: ReadonlyArray<{ readonly findingId: string, readonly words: string, readonly finding: { readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string } }> }> } | null };

export type BreakEvenAccountFragment = { readonly rate: number, readonly years: number | null, readonly hasInterval: boolean, readonly lastYear: number, readonly account: ReadonlyArray<{ readonly year: number, readonly gain: number | null, readonly isInterpolated: boolean, readonly total: number, readonly dependentLow: number | null, readonly dependentHigh: number | null, readonly independentLow: number | null, readonly independentHigh: number | null }> };

export type ProgramPersistenceQueryVariables = Exact<{
  program: string | number;
  outcome: string | number;
  metric?: Metric | null | undefined;
}>;


export type ProgramPersistenceQuery = { readonly persistence: { readonly ruleSet: string, readonly dataVersion: string, readonly outcome: { readonly unit: Unit | null, readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string }, readonly scale: { readonly kind: ScaleKind, readonly unit: Unit, readonly priceYear: number | null, readonly isIncreaseFavorable: boolean }, readonly series: ReadonlyArray<{ readonly evaluation: { readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string }, readonly followUps: ReadonlyArray<{ readonly months: number, readonly effect: { readonly estimate: number | null, readonly published: string | null, readonly reason: string | null, readonly result: { readonly low: number, readonly high: number, readonly estimate: number } | null, readonly finding: { readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string, readonly publication: { readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string } | null } } }>, readonly statements: ReadonlyArray<{ readonly text: string }>, readonly passedOver: ReadonlyArray<{ readonly findingId: string, readonly words: string, readonly finding: { readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string } }> }> } | null };

export type ProgramPageQueryVariables = Exact<{
  id: string | number;
}>;


export type ProgramPageQuery = { readonly record: { readonly summary: string | null, readonly delivery: ProgramDelivery | null, readonly setting: ProgramSetting | null, readonly status: ProgramStatus | null, readonly startYear: number | null, readonly durationWeeks: number | null, readonly costPerParticipantUsd: number | null, readonly costPerParticipantYear: number | null, readonly costPerParticipantMoney: Money | null, readonly costPerParticipantNote: string | null, readonly locations: ReadonlyArray<string>, readonly aliases: ReadonlyArray<string>, readonly introduction: string | null, readonly evaluationCount: number, readonly findingCount: number, readonly bundle: string, readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string, readonly sectors: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string }> }, readonly populations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string }> }, readonly features: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly note: string | null, readonly node: { readonly core: boolean | null, readonly definition: string | null, readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string, readonly partOf: { readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string, readonly partOf: { readonly id: string } | null } | null } }> }, readonly operators: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string }> }, readonly funders: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string }> }, readonly partOf: { readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string } | null, readonly terms: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string }> }, readonly sources: ReadonlyArray<{ readonly address: string | null, readonly copy: string | null, readonly words: string | null }> } | null, readonly coreFeatures: { readonly nodes: ReadonlyArray<{ readonly definition: string | null, readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string }> }, readonly findings: { readonly totalCount: number }, readonly timed: { readonly totalCount: number }, readonly costFindings: { readonly totalCount: number }, readonly sharedFindings: { readonly totalCount: number }, readonly tests: { readonly totalCount: number }, readonly evaluations: { readonly totalCount: number }, readonly evaluators: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string }> }, readonly parts: { readonly totalCount: number }, readonly ratings: { readonly totalCount: number }, readonly openQuestions: { readonly totalCount: number } };

export type ProgramRowFragment = { readonly summary: string | null, readonly startYear: number | null, readonly costPerParticipantUsd: number | null, readonly costPerParticipantYear: number | null, readonly evaluationCount: number, readonly findingCount: number, readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string, readonly sectors: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string }> }, readonly operators: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string }> }, readonly features: { readonly totalCount: number }, readonly partOf: { readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string } | null };

export type ProgramRowsQueryVariables = Exact<{
  where?: ProgramWhere | null | undefined;
  orderBy?: ReadonlyArray<ProgramOrder> | ProgramOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ProgramRowsQuery = { readonly rows: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly summary: string | null, readonly startYear: number | null, readonly costPerParticipantUsd: number | null, readonly costPerParticipantYear: number | null, readonly evaluationCount: number, readonly findingCount: number, readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string, readonly sectors: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string }> }, readonly operators: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string }> }, readonly features: { readonly totalCount: number }, readonly partOf: { readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string } | null }> } };

export type PublicationPageQueryVariables = Exact<{
  id: string | number;
}>;


export type PublicationPageQuery = { readonly record: { readonly publicationType: PublicationPublicationType | null, readonly year: number | null, readonly date: string | null, readonly doi: string | null, readonly url: string | null, readonly aliases: ReadonlyArray<string>, readonly introduction: string | null, readonly evaluationCount: number, readonly findingCount: number, readonly bundle: string, readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string, readonly authors: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string }> }, readonly publisher: { readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string } | null, readonly sources: ReadonlyArray<{ readonly address: string | null, readonly copy: string | null, readonly words: string | null }> } | null, readonly findings: { readonly totalCount: number }, readonly mechanismEvidence: { readonly totalCount: number }, readonly evaluations: { readonly totalCount: number }, readonly ratings: { readonly totalCount: number }, readonly openQuestions: { readonly totalCount: number } };

export type PublicationRowFragment = { readonly publicationType: PublicationPublicationType | null, readonly year: number | null, readonly doi: string | null, readonly url: string | null, readonly findingCount: number, readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string, readonly authors: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string }> }, readonly publisher: { readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string } | null };

export type PublicationRowsQueryVariables = Exact<{
  where?: PublicationWhere | null | undefined;
  orderBy?: ReadonlyArray<PublicationOrder> | PublicationOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type PublicationRowsQuery = { readonly rows: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly publicationType: PublicationPublicationType | null, readonly year: number | null, readonly doi: string | null, readonly url: string | null, readonly findingCount: number, readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string, readonly authors: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string }> }, readonly publisher: { readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string } | null }> } };

export type RatingPageQueryVariables = Exact<{
  id: string | number;
}>;


export type RatingPageQuery = { readonly record: { readonly aliases: ReadonlyArray<string>, readonly introduction: string | null, readonly evaluationCount: number, readonly findingCount: number, readonly bundle: string, readonly rating: string, readonly covers: string | null, readonly document: string | null, readonly url: string | null, readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string, readonly publication: { readonly url: string | null, readonly doi: string | null, readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string } | null, readonly evaluation: { readonly design: EvaluationDesign | null, readonly summary: string | null, readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string } | null, readonly sources: ReadonlyArray<{ readonly address: string | null, readonly copy: string | null, readonly words: string | null }>, readonly givenBy: { readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string } | null } | null };

export type RatingRowFragment = { readonly rating: string, readonly covers: string | null, readonly document: string | null, readonly url: string | null, readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string, readonly givenBy: { readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string } | null, readonly evaluation: { readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string } | null, readonly publication: { readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string } | null };

export type RatingRowsQueryVariables = Exact<{
  where?: RatingWhere | null | undefined;
  orderBy?: ReadonlyArray<RatingOrder> | RatingOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type RatingRowsQuery = { readonly rows: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly rating: string, readonly covers: string | null, readonly document: string | null, readonly url: string | null, readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string, readonly givenBy: { readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string } | null, readonly evaluation: { readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string } | null, readonly publication: { readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string } | null }> } };

export type NearestRecordsQueryVariables = Exact<{
  text: string;
}>;


export type NearestRecordsQuery = { readonly search: { readonly edges: ReadonlyArray<{ readonly node:
        | { readonly introduction: string | null, readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string }
        | { readonly introduction: string | null, readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string }
        | { readonly introduction: string | null, readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string }
        | { readonly introduction: string | null, readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string }
        | { readonly introduction: string | null, readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string }
        | { readonly introduction: string | null, readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string }
        | { readonly introduction: string | null, readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string }
        | { readonly introduction: string | null, readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string }
        | { readonly introduction: string | null, readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string }
        | { readonly introduction: string | null, readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string }
        | { readonly introduction: string | null, readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string }
        | { readonly introduction: string | null, readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string }
        | { readonly introduction: string | null, readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string }
        | { readonly introduction: string | null, readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string }
        | { readonly introduction: string | null, readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string }
       }> } };

type EntityLink_Evaluation_Fragment = { readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string };

type EntityLink_Feature_Fragment = { readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string };

type EntityLink_Finding_Fragment = { readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string };

type EntityLink_Mechanism_Fragment = { readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string };

type EntityLink_MechanismEvidence_Fragment = { readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string };

type EntityLink_OpenQuestion_Fragment = { readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string };

type EntityLink_Organization_Fragment = { readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string };

type EntityLink_Outcome_Fragment = { readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string };

type EntityLink_Person_Fragment = { readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string };

type EntityLink_Population_Fragment = { readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string };

type EntityLink_Program_Fragment = { readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string };

type EntityLink_Publication_Fragment = { readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string };

type EntityLink_Rating_Fragment = { readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string };

type EntityLink_Sector_Fragment = { readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string };

type EntityLink_Term_Fragment = { readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string };

export type EntityLinkFragment =
  | EntityLink_Evaluation_Fragment
  | EntityLink_Feature_Fragment
  | EntityLink_Finding_Fragment
  | EntityLink_Mechanism_Fragment
  | EntityLink_MechanismEvidence_Fragment
  | EntityLink_OpenQuestion_Fragment
  | EntityLink_Organization_Fragment
  | EntityLink_Outcome_Fragment
  | EntityLink_Person_Fragment
  | EntityLink_Population_Fragment
  | EntityLink_Program_Fragment
  | EntityLink_Publication_Fragment
  | EntityLink_Rating_Fragment
  | EntityLink_Sector_Fragment
  | EntityLink_Term_Fragment
;

type RecordHead_Evaluation_Fragment = { readonly aliases: ReadonlyArray<string>, readonly introduction: string | null, readonly evaluationCount: number, readonly findingCount: number, readonly bundle: string, readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string, readonly sources: ReadonlyArray<{ readonly address: string | null, readonly copy: string | null, readonly words: string | null }> };

type RecordHead_Feature_Fragment = { readonly aliases: ReadonlyArray<string>, readonly introduction: string | null, readonly evaluationCount: number, readonly findingCount: number, readonly bundle: string, readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string, readonly sources: ReadonlyArray<{ readonly address: string | null, readonly copy: string | null, readonly words: string | null }> };

type RecordHead_Finding_Fragment = { readonly aliases: ReadonlyArray<string>, readonly introduction: string | null, readonly evaluationCount: number, readonly findingCount: number, readonly bundle: string, readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string, readonly sources: ReadonlyArray<{ readonly address: string | null, readonly copy: string | null, readonly words: string | null }> };

type RecordHead_Mechanism_Fragment = { readonly aliases: ReadonlyArray<string>, readonly introduction: string | null, readonly evaluationCount: number, readonly findingCount: number, readonly bundle: string, readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string, readonly sources: ReadonlyArray<{ readonly address: string | null, readonly copy: string | null, readonly words: string | null }> };

type RecordHead_MechanismEvidence_Fragment = { readonly aliases: ReadonlyArray<string>, readonly introduction: string | null, readonly evaluationCount: number, readonly findingCount: number, readonly bundle: string, readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string, readonly sources: ReadonlyArray<{ readonly address: string | null, readonly copy: string | null, readonly words: string | null }> };

type RecordHead_OpenQuestion_Fragment = { readonly aliases: ReadonlyArray<string>, readonly introduction: string | null, readonly evaluationCount: number, readonly findingCount: number, readonly bundle: string, readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string, readonly sources: ReadonlyArray<{ readonly address: string | null, readonly copy: string | null, readonly words: string | null }> };

type RecordHead_Organization_Fragment = { readonly aliases: ReadonlyArray<string>, readonly introduction: string | null, readonly evaluationCount: number, readonly findingCount: number, readonly bundle: string, readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string, readonly sources: ReadonlyArray<{ readonly address: string | null, readonly copy: string | null, readonly words: string | null }> };

type RecordHead_Outcome_Fragment = { readonly aliases: ReadonlyArray<string>, readonly introduction: string | null, readonly evaluationCount: number, readonly findingCount: number, readonly bundle: string, readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string, readonly sources: ReadonlyArray<{ readonly address: string | null, readonly copy: string | null, readonly words: string | null }> };

type RecordHead_Person_Fragment = { readonly aliases: ReadonlyArray<string>, readonly introduction: string | null, readonly evaluationCount: number, readonly findingCount: number, readonly bundle: string, readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string, readonly sources: ReadonlyArray<{ readonly address: string | null, readonly copy: string | null, readonly words: string | null }> };

type RecordHead_Population_Fragment = { readonly aliases: ReadonlyArray<string>, readonly introduction: string | null, readonly evaluationCount: number, readonly findingCount: number, readonly bundle: string, readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string, readonly sources: ReadonlyArray<{ readonly address: string | null, readonly copy: string | null, readonly words: string | null }> };

type RecordHead_Program_Fragment = { readonly aliases: ReadonlyArray<string>, readonly introduction: string | null, readonly evaluationCount: number, readonly findingCount: number, readonly bundle: string, readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string, readonly sources: ReadonlyArray<{ readonly address: string | null, readonly copy: string | null, readonly words: string | null }> };

type RecordHead_Publication_Fragment = { readonly aliases: ReadonlyArray<string>, readonly introduction: string | null, readonly evaluationCount: number, readonly findingCount: number, readonly bundle: string, readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string, readonly sources: ReadonlyArray<{ readonly address: string | null, readonly copy: string | null, readonly words: string | null }> };

type RecordHead_Rating_Fragment = { readonly aliases: ReadonlyArray<string>, readonly introduction: string | null, readonly evaluationCount: number, readonly findingCount: number, readonly bundle: string, readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string, readonly sources: ReadonlyArray<{ readonly address: string | null, readonly copy: string | null, readonly words: string | null }> };

type RecordHead_Sector_Fragment = { readonly aliases: ReadonlyArray<string>, readonly introduction: string | null, readonly evaluationCount: number, readonly findingCount: number, readonly bundle: string, readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string, readonly sources: ReadonlyArray<{ readonly address: string | null, readonly copy: string | null, readonly words: string | null }> };

type RecordHead_Term_Fragment = { readonly aliases: ReadonlyArray<string>, readonly introduction: string | null, readonly evaluationCount: number, readonly findingCount: number, readonly bundle: string, readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string, readonly sources: ReadonlyArray<{ readonly address: string | null, readonly copy: string | null, readonly words: string | null }> };

export type RecordHeadFragment =
  | RecordHead_Evaluation_Fragment
  | RecordHead_Feature_Fragment
  | RecordHead_Finding_Fragment
  | RecordHead_Mechanism_Fragment
  | RecordHead_MechanismEvidence_Fragment
  | RecordHead_OpenQuestion_Fragment
  | RecordHead_Organization_Fragment
  | RecordHead_Outcome_Fragment
  | RecordHead_Person_Fragment
  | RecordHead_Population_Fragment
  | RecordHead_Program_Fragment
  | RecordHead_Publication_Fragment
  | RecordHead_Rating_Fragment
  | RecordHead_Sector_Fragment
  | RecordHead_Term_Fragment
;

export type SourceWordsFragment = { readonly address: string | null, readonly copy: string | null, readonly words: string | null };

export type RecordModelQueryVariables = Exact<{ [key: string]: never; }>;


export type RecordModelQuery = { readonly model: { readonly kinds: ReadonlyArray<{ readonly kind: Kind, readonly oneField: string, readonly properties: ReadonlyArray<{ readonly name: string, readonly type: PropertyType, readonly unit: string | null, readonly meaning: string }>, readonly relations: ReadonlyArray<{ readonly field: string, readonly relationship: Relationship, readonly direction: Direction, readonly kind: Kind, readonly isSingle: boolean, readonly says: string }> }> } };

export type SectorPageQueryVariables = Exact<{
  id: string | number;
}>;


export type SectorPageQuery = { readonly record: { readonly definition: string | null, readonly naics: ReadonlyArray<string>, readonly aliases: ReadonlyArray<string>, readonly introduction: string | null, readonly evaluationCount: number, readonly findingCount: number, readonly bundle: string, readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string, readonly partOf: { readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string } | null, readonly parts: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly introduction: string | null, readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string }> }, readonly terms: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string }> }, readonly sources: ReadonlyArray<{ readonly address: string | null, readonly copy: string | null, readonly words: string | null }> } | null, readonly programs: { readonly totalCount: number }, readonly openQuestions: { readonly totalCount: number } };

export type SectorRowFragment = { readonly definition: string | null, readonly naics: ReadonlyArray<string>, readonly evaluationCount: number, readonly findingCount: number, readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string, readonly partOf: { readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string } | null };

export type SectorRowsQueryVariables = Exact<{
  where?: SectorWhere | null | undefined;
  orderBy?: ReadonlyArray<SectorOrder> | SectorOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SectorRowsQuery = { readonly rows: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly definition: string | null, readonly naics: ReadonlyArray<string>, readonly evaluationCount: number, readonly findingCount: number, readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string, readonly partOf: { readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string } | null }> } };

export type TermPageQueryVariables = Exact<{
  id: string | number;
}>;


export type TermPageQuery = { readonly record: { readonly definition: string | null, readonly aliases: ReadonlyArray<string>, readonly introduction: string | null, readonly evaluationCount: number, readonly findingCount: number, readonly bundle: string, readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string, readonly explainsPrograms: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string }> }, readonly explainsEvaluations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string }> }, readonly explainsFeatures: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string }> }, readonly explainsOutcomes: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string }> }, readonly explainsSectors: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string }> }, readonly explainsPopulations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string }> }, readonly explainsMechanisms: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string }> }, readonly explainsOrganizations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string }> }, readonly explainsTerms: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string }> }, readonly explainedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string }> }, readonly sources: ReadonlyArray<{ readonly address: string | null, readonly copy: string | null, readonly words: string | null }> } | null };

export type TermRowFragment = { readonly aliases: ReadonlyArray<string>, readonly definition: string | null, readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string };

export type TermRowsQueryVariables = Exact<{
  where?: TermWhere | null | undefined;
  orderBy?: ReadonlyArray<TermOrder> | TermOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type TermRowsQuery = { readonly rows: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly aliases: ReadonlyArray<string>, readonly definition: string | null, readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string }> } };

export type CollectionQueryVariables = Exact<{ [key: string]: never; }>;


export type CollectionQuery = { readonly collection: { readonly released: string, readonly license: string, readonly dataVersion: string, readonly counts: ReadonlyArray<{ readonly kind: Kind, readonly count: number }> } };

export type SuggestQueryVariables = Exact<{
  text: string;
}>;


export type SuggestQuery = { readonly search: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node:
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string }
       }> } };

export type AboutQueryVariables = Exact<{ [key: string]: never; }>;


export type AboutQuery = { readonly collection: { readonly title: string, readonly released: string, readonly searchedUntil: string | null, readonly license: string, readonly included: string, readonly howRead: string | null, readonly notYet: string | null, readonly dataVersion: string, readonly counts: ReadonlyArray<{ readonly kind: Kind, readonly count: number }>, readonly sources: ReadonlyArray<{ readonly host: string, readonly count: number }>, readonly priceIndex: { readonly name: string, readonly source: string, readonly years: ReadonlyArray<{ readonly year: number, readonly value: number }> } } };

export type ModelQueryVariables = Exact<{ [key: string]: never; }>;


export type ModelQuery = { readonly model: { readonly kinds: ReadonlyArray<{ readonly kind: Kind, readonly name: string, readonly meaning: string, readonly oneField: string, readonly listField: string, readonly properties: ReadonlyArray<{ readonly name: string, readonly type: PropertyType, readonly unit: string | null, readonly meaning: string, readonly isRequired: boolean, readonly values: ReadonlyArray<{ readonly word: string, readonly meaning: string }> }>, readonly relations: ReadonlyArray<{ readonly field: string, readonly kind: Kind, readonly isSingle: boolean, readonly says: string, readonly meaning: string }> }> } };

export type CanvasQueryVariables = Exact<{
  ids: ReadonlyArray<string | number> | string | number;
}>;


export type CanvasQuery = { readonly graph: { readonly missing: ReadonlyArray<string>, readonly nodes: ReadonlyArray<
      | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degrees: ReadonlyArray<{ readonly relationship: Relationship, readonly direction: Direction, readonly kind: Kind, readonly count: number, readonly says: string }> }
      | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degrees: ReadonlyArray<{ readonly relationship: Relationship, readonly direction: Direction, readonly kind: Kind, readonly count: number, readonly says: string }> }
      | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degrees: ReadonlyArray<{ readonly relationship: Relationship, readonly direction: Direction, readonly kind: Kind, readonly count: number, readonly says: string }> }
      | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degrees: ReadonlyArray<{ readonly relationship: Relationship, readonly direction: Direction, readonly kind: Kind, readonly count: number, readonly says: string }> }
      | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degrees: ReadonlyArray<{ readonly relationship: Relationship, readonly direction: Direction, readonly kind: Kind, readonly count: number, readonly says: string }> }
      | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degrees: ReadonlyArray<{ readonly relationship: Relationship, readonly direction: Direction, readonly kind: Kind, readonly count: number, readonly says: string }> }
      | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degrees: ReadonlyArray<{ readonly relationship: Relationship, readonly direction: Direction, readonly kind: Kind, readonly count: number, readonly says: string }> }
      | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degrees: ReadonlyArray<{ readonly relationship: Relationship, readonly direction: Direction, readonly kind: Kind, readonly count: number, readonly says: string }> }
      | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degrees: ReadonlyArray<{ readonly relationship: Relationship, readonly direction: Direction, readonly kind: Kind, readonly count: number, readonly says: string }> }
      | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degrees: ReadonlyArray<{ readonly relationship: Relationship, readonly direction: Direction, readonly kind: Kind, readonly count: number, readonly says: string }> }
      | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degrees: ReadonlyArray<{ readonly relationship: Relationship, readonly direction: Direction, readonly kind: Kind, readonly count: number, readonly says: string }> }
      | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degrees: ReadonlyArray<{ readonly relationship: Relationship, readonly direction: Direction, readonly kind: Kind, readonly count: number, readonly says: string }> }
      | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degrees: ReadonlyArray<{ readonly relationship: Relationship, readonly direction: Direction, readonly kind: Kind, readonly count: number, readonly says: string }> }
      | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degrees: ReadonlyArray<{ readonly relationship: Relationship, readonly direction: Direction, readonly kind: Kind, readonly count: number, readonly says: string }> }
      | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degrees: ReadonlyArray<{ readonly relationship: Relationship, readonly direction: Direction, readonly kind: Kind, readonly count: number, readonly says: string }> }
    >, readonly edges: ReadonlyArray<{ readonly id: string, readonly relationship: Relationship, readonly from: string, readonly to: string }> } };

export type GraphEdgeQueryVariables = Exact<{
  ids: ReadonlyArray<string | number> | string | number;
}>;


export type GraphEdgeQuery = { readonly graph: { readonly nodes: ReadonlyArray<
      | { readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string }
      | { readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string }
      | { readonly dataSource: FindingDataSource | null, readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string, readonly measure: FindingMeasure | null, readonly followUpLabel: string | null, readonly followUpMonths: number | null, readonly estimate: number | null, readonly unit: Unit | null, readonly priceYear: number | null, readonly money: Money | null, readonly controlMean: number | null, readonly treatmentMean: number | null, readonly relativeChange: number | null, readonly standardError: number | null, readonly ciLow: number | null, readonly ciHigh: number | null, readonly pValue: number | null, readonly significance: FindingSignificance | null, readonly sampleSize: number | null, readonly direction: FindingDirection | null, readonly locator: string | null, readonly note: string | null, readonly publication: { readonly year: number | null, readonly url: string | null, readonly doi: string | null, readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string, readonly sources: ReadonlyArray<{ readonly address: string | null, readonly copy: string | null, readonly words: string | null }> } | null, readonly outcome: { readonly domain: string | null, readonly favorable: OutcomeFavorable | null, readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string } | null, readonly program: { readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string } | null, readonly population: { readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string } | null, readonly evaluation: { readonly design: EvaluationDesign | null, readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string } | null, readonly tests: { readonly totalCount: number } }
      | { readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string }
      | { readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string }
      | { readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string }
      | { readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string }
      | { readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string }
      | { readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string }
      | { readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string }
      | { readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string }
      | { readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string }
      | { readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string }
      | { readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string }
      | { readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string }
    >, readonly edges: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly details: ReadonlyArray<{ readonly name: string, readonly meaning: string, readonly text: string }> }> } };

export type NeighborhoodQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;


export type NeighborhoodQuery = { readonly neighbors: { readonly totalCount: number, readonly counts: ReadonlyArray<{ readonly relationship: Relationship, readonly direction: Direction, readonly kind: Kind, readonly count: number, readonly says: string }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly direction: Direction, readonly edge: { readonly id: string, readonly relationship: Relationship }, readonly node:
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly evaluationCount: number, readonly findingCount: number }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly evaluationCount: number, readonly findingCount: number }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly evaluationCount: number, readonly findingCount: number }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly evaluationCount: number, readonly findingCount: number }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly evaluationCount: number, readonly findingCount: number }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly evaluationCount: number, readonly findingCount: number }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly evaluationCount: number, readonly findingCount: number }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly evaluationCount: number, readonly findingCount: number }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly evaluationCount: number, readonly findingCount: number }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly evaluationCount: number, readonly findingCount: number }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly evaluationCount: number, readonly findingCount: number }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly evaluationCount: number, readonly findingCount: number }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly evaluationCount: number, readonly findingCount: number }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly evaluationCount: number, readonly findingCount: number }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly evaluationCount: number, readonly findingCount: number }
       }> } | null };

export type NodeDetailsQueryVariables = Exact<{
  id: string | number;
}>;


export type NodeDetailsQuery = { readonly node:
    | { readonly design: EvaluationDesign | null, readonly startYear: number | null, readonly aliases: ReadonlyArray<string>, readonly introduction: string | null, readonly evaluationCount: number, readonly findingCount: number, readonly bundle: string, readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string, readonly evaluationStatus: EvaluationStatus | null, readonly assigned: number | null, readonly longestFollowUpMonths: number | null, readonly sources: ReadonlyArray<{ readonly address: string | null, readonly copy: string | null, readonly words: string | null }> }
    | { readonly core: boolean | null, readonly aliases: ReadonlyArray<string>, readonly introduction: string | null, readonly evaluationCount: number, readonly findingCount: number, readonly bundle: string, readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string, readonly sources: ReadonlyArray<{ readonly address: string | null, readonly copy: string | null, readonly words: string | null }> }
    | { readonly dataSource: FindingDataSource | null, readonly aliases: ReadonlyArray<string>, readonly introduction: string | null, readonly evaluationCount: number, readonly findingCount: number, readonly bundle: string, readonly measure: FindingMeasure | null, readonly followUpLabel: string | null, readonly followUpMonths: number | null, readonly estimate: number | null, readonly unit: Unit | null, readonly priceYear: number | null, readonly money: Money | null, readonly controlMean: number | null, readonly treatmentMean: number | null, readonly relativeChange: number | null, readonly standardError: number | null, readonly ciLow: number | null, readonly ciHigh: number | null, readonly pValue: number | null, readonly significance: FindingSignificance | null, readonly sampleSize: number | null, readonly direction: FindingDirection | null, readonly locator: string | null, readonly note: string | null, readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string, readonly publication: { readonly year: number | null, readonly url: string | null, readonly doi: string | null, readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string, readonly sources: ReadonlyArray<{ readonly address: string | null, readonly copy: string | null, readonly words: string | null }> } | null, readonly sources: ReadonlyArray<{ readonly address: string | null, readonly copy: string | null, readonly words: string | null }>, readonly outcome: { readonly domain: string | null, readonly favorable: OutcomeFavorable | null, readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string } | null, readonly program: { readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string } | null, readonly population: { readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string } | null, readonly evaluation: { readonly design: EvaluationDesign | null, readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string } | null, readonly tests: { readonly totalCount: number } }
    | { readonly aliases: ReadonlyArray<string>, readonly introduction: string | null, readonly evaluationCount: number, readonly findingCount: number, readonly bundle: string, readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string, readonly sources: ReadonlyArray<{ readonly address: string | null, readonly copy: string | null, readonly words: string | null }> }
    | { readonly locator: string | null, readonly aliases: ReadonlyArray<string>, readonly introduction: string | null, readonly evaluationCount: number, readonly findingCount: number, readonly bundle: string, readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string, readonly publication: { readonly year: number | null, readonly url: string | null, readonly doi: string | null, readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string, readonly sources: ReadonlyArray<{ readonly address: string | null, readonly copy: string | null, readonly words: string | null }> } | null, readonly sources: ReadonlyArray<{ readonly address: string | null, readonly copy: string | null, readonly words: string | null }> }
    | { readonly theme: OpenQuestionTheme | null, readonly stillUnknown: string | null, readonly aliases: ReadonlyArray<string>, readonly introduction: string | null, readonly evaluationCount: number, readonly findingCount: number, readonly bundle: string, readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string, readonly sources: ReadonlyArray<{ readonly address: string | null, readonly copy: string | null, readonly words: string | null }> }
    | { readonly organizationType: OrganizationOrganizationType | null, readonly location: string | null, readonly url: string | null, readonly aliases: ReadonlyArray<string>, readonly introduction: string | null, readonly evaluationCount: number, readonly findingCount: number, readonly bundle: string, readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string, readonly sources: ReadonlyArray<{ readonly address: string | null, readonly copy: string | null, readonly words: string | null }> }
    | { readonly domain: string | null, readonly unit: Unit | null, readonly favorable: OutcomeFavorable | null, readonly aliases: ReadonlyArray<string>, readonly introduction: string | null, readonly evaluationCount: number, readonly findingCount: number, readonly bundle: string, readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string, readonly sources: ReadonlyArray<{ readonly address: string | null, readonly copy: string | null, readonly words: string | null }> }
    | { readonly aliases: ReadonlyArray<string>, readonly introduction: string | null, readonly evaluationCount: number, readonly findingCount: number, readonly bundle: string, readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string, readonly sources: ReadonlyArray<{ readonly address: string | null, readonly copy: string | null, readonly words: string | null }> }
    | { readonly aliases: ReadonlyArray<string>, readonly introduction: string | null, readonly evaluationCount: number, readonly findingCount: number, readonly bundle: string, readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string, readonly sources: ReadonlyArray<{ readonly address: string | null, readonly copy: string | null, readonly words: string | null }> }
    | { readonly delivery: ProgramDelivery | null, readonly status: ProgramStatus | null, readonly startYear: number | null, readonly durationWeeks: number | null, readonly costPerParticipantUsd: number | null, readonly costPerParticipantYear: number | null, readonly costPerParticipantMoney: Money | null, readonly locations: ReadonlyArray<string>, readonly aliases: ReadonlyArray<string>, readonly introduction: string | null, readonly evaluationCount: number, readonly findingCount: number, readonly bundle: string, readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string, readonly sources: ReadonlyArray<{ readonly address: string | null, readonly copy: string | null, readonly words: string | null }> }
    | { readonly publicationType: PublicationPublicationType | null, readonly year: number | null, readonly doi: string | null, readonly url: string | null, readonly aliases: ReadonlyArray<string>, readonly introduction: string | null, readonly evaluationCount: number, readonly findingCount: number, readonly bundle: string, readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string, readonly authors: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string }> }, readonly sources: ReadonlyArray<{ readonly address: string | null, readonly copy: string | null, readonly words: string | null }> }
    | { readonly rating: string, readonly covers: string | null, readonly document: string | null, readonly url: string | null, readonly aliases: ReadonlyArray<string>, readonly introduction: string | null, readonly evaluationCount: number, readonly findingCount: number, readonly bundle: string, readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string, readonly sources: ReadonlyArray<{ readonly address: string | null, readonly copy: string | null, readonly words: string | null }> }
    | { readonly naics: ReadonlyArray<string>, readonly aliases: ReadonlyArray<string>, readonly introduction: string | null, readonly evaluationCount: number, readonly findingCount: number, readonly bundle: string, readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string, readonly sources: ReadonlyArray<{ readonly address: string | null, readonly copy: string | null, readonly words: string | null }> }
    | { readonly aliases: ReadonlyArray<string>, readonly introduction: string | null, readonly evaluationCount: number, readonly findingCount: number, readonly bundle: string, readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string, readonly sources: ReadonlyArray<{ readonly address: string | null, readonly copy: string | null, readonly words: string | null }> }
   | null };

type NodeDetails_Evaluation_Fragment = { readonly design: EvaluationDesign | null, readonly startYear: number | null, readonly aliases: ReadonlyArray<string>, readonly introduction: string | null, readonly evaluationCount: number, readonly findingCount: number, readonly bundle: string, readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string, readonly evaluationStatus: EvaluationStatus | null, readonly assigned: number | null, readonly longestFollowUpMonths: number | null, readonly sources: ReadonlyArray<{ readonly address: string | null, readonly copy: string | null, readonly words: string | null }> };

type NodeDetails_Feature_Fragment = { readonly core: boolean | null, readonly aliases: ReadonlyArray<string>, readonly introduction: string | null, readonly evaluationCount: number, readonly findingCount: number, readonly bundle: string, readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string, readonly sources: ReadonlyArray<{ readonly address: string | null, readonly copy: string | null, readonly words: string | null }> };

type NodeDetails_Finding_Fragment = { readonly dataSource: FindingDataSource | null, readonly aliases: ReadonlyArray<string>, readonly introduction: string | null, readonly evaluationCount: number, readonly findingCount: number, readonly bundle: string, readonly measure: FindingMeasure | null, readonly followUpLabel: string | null, readonly followUpMonths: number | null, readonly estimate: number | null, readonly unit: Unit | null, readonly priceYear: number | null, readonly money: Money | null, readonly controlMean: number | null, readonly treatmentMean: number | null, readonly relativeChange: number | null, readonly standardError: number | null, readonly ciLow: number | null, readonly ciHigh: number | null, readonly pValue: number | null, readonly significance: FindingSignificance | null, readonly sampleSize: number | null, readonly direction: FindingDirection | null, readonly locator: string | null, readonly note: string | null, readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string, readonly publication: { readonly year: number | null, readonly url: string | null, readonly doi: string | null, readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string, readonly sources: ReadonlyArray<{ readonly address: string | null, readonly copy: string | null, readonly words: string | null }> } | null, readonly sources: ReadonlyArray<{ readonly address: string | null, readonly copy: string | null, readonly words: string | null }>, readonly outcome: { readonly domain: string | null, readonly favorable: OutcomeFavorable | null, readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string } | null, readonly program: { readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string } | null, readonly population: { readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string } | null, readonly evaluation: { readonly design: EvaluationDesign | null, readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string } | null, readonly tests: { readonly totalCount: number } };

type NodeDetails_Mechanism_Fragment = { readonly aliases: ReadonlyArray<string>, readonly introduction: string | null, readonly evaluationCount: number, readonly findingCount: number, readonly bundle: string, readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string, readonly sources: ReadonlyArray<{ readonly address: string | null, readonly copy: string | null, readonly words: string | null }> };

type NodeDetails_MechanismEvidence_Fragment = { readonly locator: string | null, readonly aliases: ReadonlyArray<string>, readonly introduction: string | null, readonly evaluationCount: number, readonly findingCount: number, readonly bundle: string, readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string, readonly publication: { readonly year: number | null, readonly url: string | null, readonly doi: string | null, readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string, readonly sources: ReadonlyArray<{ readonly address: string | null, readonly copy: string | null, readonly words: string | null }> } | null, readonly sources: ReadonlyArray<{ readonly address: string | null, readonly copy: string | null, readonly words: string | null }> };

type NodeDetails_OpenQuestion_Fragment = { readonly theme: OpenQuestionTheme | null, readonly stillUnknown: string | null, readonly aliases: ReadonlyArray<string>, readonly introduction: string | null, readonly evaluationCount: number, readonly findingCount: number, readonly bundle: string, readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string, readonly sources: ReadonlyArray<{ readonly address: string | null, readonly copy: string | null, readonly words: string | null }> };

type NodeDetails_Organization_Fragment = { readonly organizationType: OrganizationOrganizationType | null, readonly location: string | null, readonly url: string | null, readonly aliases: ReadonlyArray<string>, readonly introduction: string | null, readonly evaluationCount: number, readonly findingCount: number, readonly bundle: string, readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string, readonly sources: ReadonlyArray<{ readonly address: string | null, readonly copy: string | null, readonly words: string | null }> };

type NodeDetails_Outcome_Fragment = { readonly domain: string | null, readonly unit: Unit | null, readonly favorable: OutcomeFavorable | null, readonly aliases: ReadonlyArray<string>, readonly introduction: string | null, readonly evaluationCount: number, readonly findingCount: number, readonly bundle: string, readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string, readonly sources: ReadonlyArray<{ readonly address: string | null, readonly copy: string | null, readonly words: string | null }> };

type NodeDetails_Person_Fragment = { readonly aliases: ReadonlyArray<string>, readonly introduction: string | null, readonly evaluationCount: number, readonly findingCount: number, readonly bundle: string, readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string, readonly sources: ReadonlyArray<{ readonly address: string | null, readonly copy: string | null, readonly words: string | null }> };

type NodeDetails_Population_Fragment = { readonly aliases: ReadonlyArray<string>, readonly introduction: string | null, readonly evaluationCount: number, readonly findingCount: number, readonly bundle: string, readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string, readonly sources: ReadonlyArray<{ readonly address: string | null, readonly copy: string | null, readonly words: string | null }> };

type NodeDetails_Program_Fragment = { readonly delivery: ProgramDelivery | null, readonly status: ProgramStatus | null, readonly startYear: number | null, readonly durationWeeks: number | null, readonly costPerParticipantUsd: number | null, readonly costPerParticipantYear: number | null, readonly costPerParticipantMoney: Money | null, readonly locations: ReadonlyArray<string>, readonly aliases: ReadonlyArray<string>, readonly introduction: string | null, readonly evaluationCount: number, readonly findingCount: number, readonly bundle: string, readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string, readonly sources: ReadonlyArray<{ readonly address: string | null, readonly copy: string | null, readonly words: string | null }> };

type NodeDetails_Publication_Fragment = { readonly publicationType: PublicationPublicationType | null, readonly year: number | null, readonly doi: string | null, readonly url: string | null, readonly aliases: ReadonlyArray<string>, readonly introduction: string | null, readonly evaluationCount: number, readonly findingCount: number, readonly bundle: string, readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string, readonly authors: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string }> }, readonly sources: ReadonlyArray<{ readonly address: string | null, readonly copy: string | null, readonly words: string | null }> };

type NodeDetails_Rating_Fragment = { readonly rating: string, readonly covers: string | null, readonly document: string | null, readonly url: string | null, readonly aliases: ReadonlyArray<string>, readonly introduction: string | null, readonly evaluationCount: number, readonly findingCount: number, readonly bundle: string, readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string, readonly sources: ReadonlyArray<{ readonly address: string | null, readonly copy: string | null, readonly words: string | null }> };

type NodeDetails_Sector_Fragment = { readonly naics: ReadonlyArray<string>, readonly aliases: ReadonlyArray<string>, readonly introduction: string | null, readonly evaluationCount: number, readonly findingCount: number, readonly bundle: string, readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string, readonly sources: ReadonlyArray<{ readonly address: string | null, readonly copy: string | null, readonly words: string | null }> };

type NodeDetails_Term_Fragment = { readonly aliases: ReadonlyArray<string>, readonly introduction: string | null, readonly evaluationCount: number, readonly findingCount: number, readonly bundle: string, readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string, readonly sources: ReadonlyArray<{ readonly address: string | null, readonly copy: string | null, readonly words: string | null }> };

export type NodeDetailsFragment =
  | NodeDetails_Evaluation_Fragment
  | NodeDetails_Feature_Fragment
  | NodeDetails_Finding_Fragment
  | NodeDetails_Mechanism_Fragment
  | NodeDetails_MechanismEvidence_Fragment
  | NodeDetails_OpenQuestion_Fragment
  | NodeDetails_Organization_Fragment
  | NodeDetails_Outcome_Fragment
  | NodeDetails_Person_Fragment
  | NodeDetails_Population_Fragment
  | NodeDetails_Program_Fragment
  | NodeDetails_Publication_Fragment
  | NodeDetails_Rating_Fragment
  | NodeDetails_Sector_Fragment
  | NodeDetails_Term_Fragment
;

export type FindingDetailsFragment = { readonly dataSource: FindingDataSource | null, readonly measure: FindingMeasure | null, readonly followUpLabel: string | null, readonly followUpMonths: number | null, readonly estimate: number | null, readonly unit: Unit | null, readonly priceYear: number | null, readonly money: Money | null, readonly controlMean: number | null, readonly treatmentMean: number | null, readonly relativeChange: number | null, readonly standardError: number | null, readonly ciLow: number | null, readonly ciHigh: number | null, readonly pValue: number | null, readonly significance: FindingSignificance | null, readonly sampleSize: number | null, readonly direction: FindingDirection | null, readonly locator: string | null, readonly note: string | null, readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string, readonly publication: { readonly year: number | null, readonly url: string | null, readonly doi: string | null, readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string, readonly sources: ReadonlyArray<{ readonly address: string | null, readonly copy: string | null, readonly words: string | null }> } | null, readonly outcome: { readonly domain: string | null, readonly favorable: OutcomeFavorable | null, readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string } | null, readonly program: { readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string } | null, readonly population: { readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string } | null, readonly evaluation: { readonly design: EvaluationDesign | null, readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string } | null, readonly tests: { readonly totalCount: number } };

export type CitationFragment = { readonly year: number | null, readonly url: string | null, readonly doi: string | null, readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string, readonly sources: ReadonlyArray<{ readonly address: string | null, readonly copy: string | null, readonly words: string | null }> };

export type ListNamesQueryVariables = Exact<{
  ids: ReadonlyArray<string | number> | string | number;
}>;


export type ListNamesQuery = { readonly nodes: ReadonlyArray<
    | { readonly name: string, readonly id: string }
    | { readonly name: string, readonly id: string }
    | { readonly name: string, readonly id: string }
    | { readonly name: string, readonly id: string }
    | { readonly name: string, readonly id: string }
    | { readonly name: string, readonly id: string }
    | { readonly name: string, readonly id: string }
    | { readonly name: string, readonly id: string }
    | { readonly name: string, readonly id: string }
    | { readonly name: string, readonly id: string }
    | { readonly name: string, readonly id: string }
    | { readonly name: string, readonly id: string }
    | { readonly name: string, readonly id: string }
    | { readonly name: string, readonly id: string }
    | { readonly name: string, readonly id: string }
   | null> };

export type AspectNamesQueryVariables = Exact<{
  ids: ReadonlyArray<string | number> | string | number;
}>;


export type AspectNamesQuery = { readonly nodes: ReadonlyArray<
    | { readonly name: string, readonly id: string }
    | { readonly name: string, readonly id: string }
    | { readonly name: string, readonly id: string }
    | { readonly name: string, readonly id: string }
    | { readonly name: string, readonly id: string }
    | { readonly name: string, readonly id: string }
    | { readonly name: string, readonly id: string }
    | { readonly name: string, readonly id: string }
    | { readonly name: string, readonly id: string }
    | { readonly name: string, readonly id: string }
    | { readonly name: string, readonly id: string }
    | { readonly name: string, readonly id: string }
    | { readonly name: string, readonly id: string }
    | { readonly name: string, readonly id: string }
    | { readonly name: string, readonly id: string }
   | null> };

export type CellAgainstQueryVariables = Exact<{
  outcome: string | number;
  at?: ReadonlyArray<PlaceInput> | PlaceInput | null | undefined;
  window?: Window | null | undefined;
  designs?: IncludedDesigns | null | undefined;
  population?: string | number | null | undefined;
}>;


export type CellAgainstQuery = { readonly pool: { readonly armCount: number, readonly dataVersion: string, readonly evidenceAgainst: ReadonlyArray<{ readonly reason: AgainstReason, readonly words: string, readonly statement: { readonly text: string }, readonly arm: { readonly id: string, readonly name: string, readonly weight: number | null, readonly followUpMonths: number | null, readonly sampleSize: number | null, readonly evaluation: { readonly design: EvaluationDesign | null, readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string }, readonly program: { readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string } | null, readonly group: { readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string } | null, readonly finding: { readonly locator: string | null, readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string, readonly publication: { readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string } | null }, readonly effect: { readonly estimate: number | null, readonly published: string | null, readonly standardErrorSource: string | null, readonly reason: string | null, readonly notes: ReadonlyArray<string>, readonly result: { readonly low: number, readonly high: number, readonly estimate: number, readonly intervalText: string, readonly estimateText: string } | null } } }> } | null };

export type CellContrastQueryVariables = Exact<{
  feature: string | number;
  outcome: string | number;
  window?: Window | null | undefined;
  designs?: IncludedDesigns | null | undefined;
  population?: string | number | null | undefined;
}>;


export type CellContrastQuery = { readonly contrast: { readonly ruleSet: string, readonly dataVersion: string, readonly scale: { readonly kind: ScaleKind, readonly unit: Unit, readonly priceYear: number | null, readonly isIncreaseFavorable: boolean }, readonly statements: ReadonlyArray<{ readonly text: string }>, readonly tests: ReadonlyArray<{ readonly isAlone: boolean, readonly assigned: ReadonlyArray<{ readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string }>, readonly finding: { readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string, readonly publication: { readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string } | null }, readonly effect: { readonly published: string | null, readonly reason: string | null, readonly result: { readonly intervalText: string, readonly estimateText: string } | null } }>, readonly with: { readonly armCount: number, readonly evaluationCount: number, readonly pooledArmCount: number, readonly arms: ReadonlyArray<{ readonly id: string, readonly name: string, readonly weight: number | null, readonly followUpMonths: number | null, readonly sampleSize: number | null, readonly evaluation: { readonly design: EvaluationDesign | null, readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string }, readonly program: { readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string } | null, readonly group: { readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string } | null, readonly finding: { readonly locator: string | null, readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string, readonly publication: { readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string } | null }, readonly effect: { readonly estimate: number | null, readonly published: string | null, readonly standardErrorSource: string | null, readonly reason: string | null, readonly notes: ReadonlyArray<string>, readonly result: { readonly low: number, readonly high: number, readonly estimate: number, readonly intervalText: string, readonly estimateText: string } | null } }> }, readonly without: { readonly armCount: number, readonly evaluationCount: number, readonly pooledArmCount: number, readonly arms: ReadonlyArray<{ readonly id: string, readonly name: string, readonly weight: number | null, readonly followUpMonths: number | null, readonly sampleSize: number | null, readonly evaluation: { readonly design: EvaluationDesign | null, readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string }, readonly program: { readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string } | null, readonly group: { readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string } | null, readonly finding: { readonly locator: string | null, readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string, readonly publication: { readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string } | null }, readonly effect: { readonly estimate: number | null, readonly published: string | null, readonly standardErrorSource: string | null, readonly reason: string | null, readonly notes: ReadonlyArray<string>, readonly result: { readonly low: number, readonly high: number, readonly estimate: number, readonly intervalText: string, readonly estimateText: string } | null } }> }, readonly notRecorded: { readonly armCount: number, readonly evaluationCount: number, readonly pooledArmCount: number, readonly arms: ReadonlyArray<{ readonly id: string, readonly name: string, readonly weight: number | null, readonly followUpMonths: number | null, readonly sampleSize: number | null, readonly evaluation: { readonly design: EvaluationDesign | null, readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string }, readonly program: { readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string } | null, readonly group: { readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string } | null, readonly finding: { readonly locator: string | null, readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string, readonly publication: { readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string } | null }, readonly effect: { readonly estimate: number | null, readonly published: string | null, readonly standardErrorSource: string | null, readonly reason: string | null, readonly notes: ReadonlyArray<string>, readonly result: { readonly low: number, readonly high: number, readonly estimate: number, readonly intervalText: string, readonly estimateText: string } | null } }> }, readonly comparisons: ReadonlyArray<{ readonly against: ContrastSide, readonly rung: EvidenceRung, readonly rungWords: string, readonly difference: { readonly intervalText: string, readonly estimateText: string } | null, readonly permutation: { readonly p: number, readonly arrangements: number, readonly isExhaustive: boolean } | null, readonly withinEvaluations: ReadonlyArray<{ readonly with: ReadonlyArray<string>, readonly against: ReadonlyArray<string>, readonly evaluation: { readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string } }>, readonly differences: ReadonlyArray<{ readonly aspect: DifferenceAspect, readonly value: string, readonly with: number, readonly against: number }> }> } | null };

export type ContrastSideFragment = { readonly armCount: number, readonly evaluationCount: number, readonly pooledArmCount: number, readonly arms: ReadonlyArray<{ readonly id: string, readonly name: string, readonly weight: number | null, readonly followUpMonths: number | null, readonly sampleSize: number | null, readonly evaluation: { readonly design: EvaluationDesign | null, readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string }, readonly program: { readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string } | null, readonly group: { readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string } | null, readonly finding: { readonly locator: string | null, readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string, readonly publication: { readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string } | null }, readonly effect: { readonly estimate: number | null, readonly published: string | null, readonly standardErrorSource: string | null, readonly reason: string | null, readonly notes: ReadonlyArray<string>, readonly result: { readonly low: number, readonly high: number, readonly estimate: number, readonly intervalText: string, readonly estimateText: string } | null } }> };

export type CellFeaturesQueryVariables = Exact<{
  outcome: string | number;
  window?: Window | null | undefined;
  designs?: IncludedDesigns | null | undefined;
  population?: string | number | null | undefined;
}>;


export type CellFeaturesQuery = { readonly separability: { readonly rank: number, readonly dataVersion: string, readonly statements: ReadonlyArray<{ readonly text: string }>, readonly features: ReadonlyArray<{ readonly core: boolean | null, readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string }>, readonly arms: ReadonlyArray<{ readonly id: string, readonly name: string, readonly finding: { readonly address: string } }>, readonly rows: ReadonlyArray<{ readonly arm: string, readonly has: ReadonlyArray<boolean> }>, readonly inEveryArm: ReadonlyArray<{ readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string }>, readonly featureSets: ReadonlyArray<{ readonly features: ReadonlyArray<{ readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string }> }>, readonly nearlyTogether: ReadonlyArray<{ readonly words: string, readonly first: { readonly id: string } | null, readonly second: { readonly id: string } | null }> } | null };

export type CellPairQueryVariables = Exact<{
  outcome: string | number;
  window?: Window | null | undefined;
  designs?: IncludedDesigns | null | undefined;
  population?: string | number | null | undefined;
  first: string | number;
  second: string | number;
}>;


export type CellPairQuery = { readonly separability: { readonly pair: { readonly canBeParted: boolean, readonly words: string, readonly both: ReadonlyArray<string>, readonly onlyFirst: ReadonlyArray<string>, readonly onlySecond: ReadonlyArray<string>, readonly neither: ReadonlyArray<string> } | null } | null };

export type CellGraphQueryVariables = Exact<{
  ids: ReadonlyArray<string | number> | string | number;
}>;


export type CellGraphQuery = { readonly graph: { readonly nodes: ReadonlyArray<
      | { readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string }
      | { readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string }
      | { readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string }
      | { readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string }
      | { readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string }
      | { readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string }
      | { readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string }
      | { readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string }
      | { readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string }
      | { readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string }
      | { readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string }
      | { readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string }
      | { readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string }
      | { readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string }
      | { readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string }
    >, readonly edges: ReadonlyArray<{ readonly id: string, readonly from: string, readonly to: string, readonly sentence: string }> } };

export type CellSpecificationsQueryVariables = Exact<{
  outcome: string | number;
  at?: ReadonlyArray<PlaceInput> | PlaceInput | null | undefined;
  window?: Window | null | undefined;
  designs?: IncludedDesigns | null | undefined;
  population?: string | number | null | undefined;
}>;


export type CellSpecificationsQuery = { readonly pool: { readonly dataVersion: string, readonly funnelText: string, readonly scale: { readonly kind: ScaleKind, readonly unit: Unit, readonly priceYear: number | null, readonly isIncreaseFavorable: boolean }, readonly specifications: ReadonlyArray<{ readonly window: Window, readonly standardErrors: SpecifiedStandardErrors, readonly designs: IncludedDesigns, readonly prefer: SitePreference, readonly model: PoolModel, readonly armCount: number, readonly evaluationCount: number, readonly scale: { readonly kind: ScaleKind, readonly unit: Unit, readonly priceYear: number | null, readonly isIncreaseFavorable: boolean }, readonly ladder: { readonly pool: PoolShown }, readonly result: { readonly low: number, readonly high: number, readonly estimate: number } | null }>, readonly funnel: { readonly center: number, readonly largest: number, readonly low: number, readonly high: number, readonly points: ReadonlyArray<{ readonly y: number, readonly standardError: number, readonly isOutside: boolean, readonly arm: { readonly id: string, readonly name: string, readonly finding: { readonly address: string }, readonly effect: { readonly result: { readonly low: number, readonly high: number, readonly estimate: number } | null } } }> } | null } | null };

export type CellTruthTableQueryVariables = Exact<{
  outcome: string | number;
  window?: Window | null | undefined;
  designs?: IncludedDesigns | null | undefined;
  population?: string | number | null | undefined;
  features?: ReadonlyArray<string | number> | string | number | null | undefined;
}>;


export type CellTruthTableQuery = { readonly separability: { readonly truthTable: { readonly statements: ReadonlyArray<{ readonly text: string }>, readonly features: ReadonlyArray<{ readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string }>, readonly combinations: ReadonlyArray<{ readonly has: ReadonlyArray<boolean>, readonly words: string, readonly isContradictory: boolean, readonly arms: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly signs: { readonly favorable: number, readonly unfavorable: number, readonly zero: number, readonly directionOnly: number, readonly noEstimate: number } }> } | null } | null };

export type CoverageQueryVariables = Exact<{
  rows: Dimension;
  columns: Dimension;
  window?: Window | null | undefined;
  designs?: IncludedDesigns | null | undefined;
  population?: string | number | null | undefined;
}>;


export type CoverageQuery = { readonly coverage: { readonly dataVersion: string, readonly cells: ReadonlyArray<{ readonly row: string, readonly column: string, readonly evaluations: number, readonly arms: number, readonly findings: number, readonly levels: number, readonly designs: DesignsFound, readonly reviews: number, readonly ratings: ReadonlyArray<{ readonly rating: string, readonly evaluationCount: number, readonly organization: { readonly aliases: ReadonlyArray<string>, readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string } }> }> } | null, readonly whole: { readonly cells: ReadonlyArray<{ readonly row: string, readonly column: string, readonly evaluations: number, readonly arms: number, readonly findings: number, readonly levels: number, readonly designs: DesignsFound, readonly reviews: number, readonly ratings: ReadonlyArray<{ readonly rating: string, readonly evaluationCount: number, readonly organization: { readonly aliases: ReadonlyArray<string>, readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string } }> }> } | null };

export type CoverageMarkFragment = { readonly row: string, readonly column: string, readonly evaluations: number, readonly arms: number, readonly findings: number, readonly levels: number, readonly designs: DesignsFound, readonly reviews: number, readonly ratings: ReadonlyArray<{ readonly rating: string, readonly evaluationCount: number, readonly organization: { readonly aliases: ReadonlyArray<string>, readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string } }> };

export type EffectsQueryVariables = Exact<{
  rows: Dimension;
  window?: Window | null | undefined;
  designs?: IncludedDesigns | null | undefined;
  population?: string | number | null | undefined;
}>;


export type EffectsQuery = { readonly coverage: { readonly dataVersion: string, readonly cells: ReadonlyArray<{ readonly row: string, readonly column: string, readonly evaluations: number, readonly effect: { readonly armCount: number, readonly evaluationCount: number, readonly pooledArmCount: number, readonly scale: { readonly kind: ScaleKind, readonly unit: Unit, readonly isIncreaseFavorable: boolean }, readonly signs: { readonly favorable: number, readonly unfavorable: number, readonly zero: number }, readonly ladder: { readonly pool: PoolShown, readonly says: string }, readonly result: { readonly low: number, readonly high: number, readonly estimate: number, readonly intervalText: string, readonly estimateText: string } | null } | null }> } | null, readonly whole: { readonly cells: ReadonlyArray<{ readonly row: string, readonly column: string, readonly evaluations: number, readonly effect: { readonly armCount: number, readonly evaluationCount: number, readonly pooledArmCount: number, readonly scale: { readonly kind: ScaleKind, readonly unit: Unit, readonly isIncreaseFavorable: boolean }, readonly signs: { readonly favorable: number, readonly unfavorable: number, readonly zero: number }, readonly ladder: { readonly pool: PoolShown, readonly says: string }, readonly result: { readonly low: number, readonly high: number, readonly estimate: number, readonly intervalText: string, readonly estimateText: string } | null } | null }> } | null };

export type EffectMarkFragment = { readonly row: string, readonly column: string, readonly evaluations: number, readonly effect: { readonly armCount: number, readonly evaluationCount: number, readonly pooledArmCount: number, readonly scale: { readonly kind: ScaleKind, readonly unit: Unit, readonly isIncreaseFavorable: boolean }, readonly signs: { readonly favorable: number, readonly unfavorable: number, readonly zero: number }, readonly ladder: { readonly pool: PoolShown, readonly says: string }, readonly result: { readonly low: number, readonly high: number, readonly estimate: number, readonly intervalText: string, readonly estimateText: string } | null } | null };

export type MapCellQueryVariables = Exact<{
  outcome: string | number;
  at?: ReadonlyArray<PlaceInput> | PlaceInput | null | undefined;
  window?: Window | null | undefined;
  designs?: IncludedDesigns | null | undefined;
  population?: string | number | null | undefined;
}>;


export type MapCellQuery = { readonly pool: { readonly pooledArmCount: number, readonly pooledEvaluationCount: number, readonly outsideConditionCount: number, readonly ruleSet: string, readonly dataVersion: string, readonly outcome: { readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string }, readonly scale: { readonly kind: ScaleKind, readonly unit: Unit, readonly priceYear: number | null, readonly isIncreaseFavorable: boolean }, readonly statements: ReadonlyArray<{ readonly text: string, readonly findingIds: ReadonlyArray<string> }>, readonly ladder: { readonly says: string, readonly pool: PoolShown, readonly prediction: PredictionShown }, readonly arms: ReadonlyArray<{ readonly id: string, readonly name: string, readonly weight: number | null, readonly followUpMonths: number | null, readonly sampleSize: number | null, readonly evaluation: { readonly design: EvaluationDesign | null, readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string }, readonly program: { readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string } | null, readonly group: { readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string } | null, readonly finding: { readonly locator: string | null, readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string, readonly publication: { readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string } | null }, readonly effect: { readonly estimate: number | null, readonly published: string | null, readonly standardErrorSource: string | null, readonly reason: string | null, readonly notes: ReadonlyArray<string>, readonly result: { readonly low: number, readonly high: number, readonly estimate: number, readonly intervalText: string, readonly estimateText: string } | null } }>, readonly result: { readonly low: number, readonly high: number, readonly estimate: number, readonly intervalText: string, readonly estimateText: string } | null, readonly prediction: { readonly low: number, readonly high: number, readonly text: string, readonly isRough: boolean } | null, readonly passedOver: ReadonlyArray<{ readonly findingId: string, readonly rule: string, readonly words: string, readonly finding: { readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string, readonly program: { readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string } | null, readonly evaluation: { readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string } | null, readonly publication: { readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string } | null }, readonly keptInstead: ReadonlyArray<{ readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string }> }>, readonly beside: ReadonlyArray<{ readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string }> } | null };

export type ArmLineFragment = { readonly id: string, readonly name: string, readonly weight: number | null, readonly followUpMonths: number | null, readonly sampleSize: number | null, readonly evaluation: { readonly design: EvaluationDesign | null, readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string }, readonly program: { readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string } | null, readonly group: { readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string } | null, readonly finding: { readonly locator: string | null, readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string, readonly publication: { readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string } | null }, readonly effect: { readonly estimate: number | null, readonly published: string | null, readonly standardErrorSource: string | null, readonly reason: string | null, readonly notes: ReadonlyArray<string>, readonly result: { readonly low: number, readonly high: number, readonly estimate: number, readonly intervalText: string, readonly estimateText: string } | null } };

export type PassedOverLineFragment = { readonly findingId: string, readonly rule: string, readonly words: string, readonly finding: { readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string, readonly program: { readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string } | null, readonly evaluation: { readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string } | null, readonly publication: { readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string } | null }, readonly keptInstead: ReadonlyArray<{ readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string }> };

export type MapGapQueryVariables = Exact<{
  row: PlaceInput;
  column: PlaceInput;
  window?: Window | null | undefined;
  designs?: IncludedDesigns | null | undefined;
  population?: string | number | null | undefined;
}>;


export type MapGapQuery = { readonly gap: { readonly nearestCount: number, readonly dataVersion: string, readonly cell: { readonly evaluations: number, readonly findings: number } | null, readonly openQuestions: ReadonlyArray<{ readonly isOnBoth: boolean, readonly question: { readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string } }>, readonly running: ReadonlyArray<{ readonly status: EvaluationStatus | null, readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string }>, readonly nearest: ReadonlyArray<{ readonly words: string, readonly row: { readonly id: string, readonly name: string }, readonly column: { readonly id: string, readonly name: string }, readonly cell: { readonly evaluations: number, readonly findings: number } }>, readonly decisionsTouched: { readonly questions: ReadonlyArray<{ readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string }>, readonly programs: ReadonlyArray<{ readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string }> } } | null };

export type MapTermsQueryVariables = Exact<{ [key: string]: never; }>;


export type MapTermsQuery = { readonly features: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly evaluationCount: number, readonly core: boolean | null, readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string, readonly partOf: { readonly id: string } | null }> }, readonly sectors: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly evaluationCount: number, readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string, readonly partOf: { readonly id: string } | null }> }, readonly populations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly evaluationCount: number, readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string }> }, readonly programs: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly evaluationCount: number, readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string }> }, readonly outcomes: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly evaluationCount: number, readonly domain: string | null, readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string }> } };

export type WindowOutcomesQueryVariables = Exact<{
  at?: ReadonlyArray<PlaceInput> | PlaceInput | null | undefined;
  window?: Window | null | undefined;
  designs?: IncludedDesigns | null | undefined;
  population?: string | number | null | undefined;
}>;


export type WindowOutcomesQuery = { readonly coverage: { readonly columns: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly cells: ReadonlyArray<{ readonly row: string, readonly column: string, readonly evaluations: number, readonly findings: number }> } | null };

export type MethodsChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type MethodsChoicesQuery = { readonly outcomes: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly findingCount: number }> }, readonly programs: { readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly collection: { readonly priceIndex: { readonly name: string, readonly source: string, readonly years: ReadonlyArray<{ readonly year: number, readonly value: number }> } } };

export type MethodsFeatureQueryVariables = Exact<{
  outcome: string | number;
  window: Window;
  feature: string | number;
}>;


export type MethodsFeatureQuery = { readonly contrast: { readonly feature: { readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string }, readonly statements: ReadonlyArray<{ readonly text: string }>, readonly tests: ReadonlyArray<{ readonly isAlone: boolean }>, readonly with: { readonly armCount: number, readonly evaluationCount: number, readonly pooledArmCount: number }, readonly without: { readonly armCount: number, readonly evaluationCount: number, readonly pooledArmCount: number }, readonly notRecorded: { readonly armCount: number, readonly evaluationCount: number, readonly pooledArmCount: number }, readonly comparisons: ReadonlyArray<{ readonly against: ContrastSide, readonly rung: EvidenceRung, readonly rungWords: string, readonly difference: { readonly intervalText: string, readonly estimateText: string } | null, readonly permutation: { readonly p: number, readonly arrangements: number, readonly isExhaustive: boolean } | null, readonly differences: ReadonlyArray<{ readonly aspect: DifferenceAspect }> }> } | null };

export type MethodsPoolQueryVariables = Exact<{
  outcome: string | number;
  window: Window;
}>;


export type MethodsPoolQuery = { readonly pool: { readonly armCount: number, readonly evaluationCount: number, readonly pooledArmCount: number, readonly pooledEvaluationCount: number, readonly isFloored: boolean, readonly outsideConditionCount: number, readonly funnelText: string, readonly ruleSet: string, readonly dataVersion: string, readonly outcome: { readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string }, readonly scale: { readonly kind: ScaleKind, readonly unit: Unit, readonly priceYear: number | null }, readonly statements: ReadonlyArray<{ readonly text: string }>, readonly ladder: { readonly rung: LadderRung, readonly says: string, readonly funnel: Funnel, readonly hasContrasts: boolean }, readonly arms: ReadonlyArray<{ readonly id: string, readonly name: string, readonly isPooled: boolean, readonly weight: number | null, readonly evaluation: { readonly id: string, readonly design: EvaluationDesign | null }, readonly finding: { readonly estimate: number | null, readonly unit: Unit | null, readonly controlMean: number | null, readonly treatmentMean: number | null, readonly standardError: number | null, readonly sampleSize: number | null, readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string, readonly publication: { readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string } | null }, readonly effect: { readonly estimate: number | null, readonly low: number | null, readonly high: number | null, readonly standardError: number | null, readonly standardErrorSource: string | null, readonly sign: Sign | null, readonly notes: ReadonlyArray<string>, readonly reason: string | null, readonly published: string | null } }>, readonly signs: { readonly favorable: number, readonly unfavorable: number, readonly zero: number, readonly directionOnly: number, readonly noEstimate: number, readonly share: number | null, readonly shareLow: number | null, readonly shareHigh: number | null }, readonly result: { readonly intervalText: string, readonly estimateText: string, readonly standardError: number, readonly df: number | null, readonly p: number, readonly includesZero: boolean } | null, readonly heterogeneity: { readonly tau2: number, readonly tau2Low: number, readonly tau2High: number, readonly iSquared: number, readonly q: number, readonly qDf: number, readonly qP: number } | null, readonly prediction: { readonly text: string, readonly df: number, readonly isRough: boolean } | null, readonly passedOver: ReadonlyArray<{ readonly rule: string, readonly words: string }>, readonly beside: ReadonlyArray<{ readonly id: string }>, readonly reviews: { readonly count: number, readonly statements: ReadonlyArray<{ readonly text: string }>, readonly reviews: ReadonlyArray<{ readonly isSameOutcome: boolean, readonly evaluation: { readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string } }> }, readonly evidenceAgainst: ReadonlyArray<{ readonly words: string, readonly arm: { readonly name: string, readonly finding: { readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string } } }>, readonly sensitivity: { readonly rho: number | null, readonly boundedArmCount: number, readonly wald: { readonly intervalText: string, readonly estimateText: string, readonly standardError: number, readonly p: number }, readonly leaveOneOut: ReadonlyArray<{ readonly armId: string, readonly result: { readonly low: number, readonly high: number, readonly intervalText: string, readonly estimateText: string, readonly estimate: number } }>, readonly dependent: { readonly intervalText: string, readonly estimateText: string } | null, readonly evaluationAverages: { readonly intervalText: string, readonly estimateText: string } | null, readonly bounded: { readonly intervalText: string, readonly estimateText: string } | null } | null, readonly specifications: ReadonlyArray<{ readonly armCount: number, readonly scale: { readonly kind: ScaleKind, readonly unit: Unit, readonly priceYear: number | null }, readonly ladder: { readonly pool: PoolShown }, readonly result: { readonly low: number, readonly high: number, readonly estimate: number } | null }> } | null, readonly separability: { readonly rank: number, readonly arms: ReadonlyArray<{ readonly id: string }>, readonly features: ReadonlyArray<{ readonly id: string, readonly name: string, readonly address: string }>, readonly rows: ReadonlyArray<{ readonly arm: string, readonly has: ReadonlyArray<boolean> }>, readonly inEveryArm: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly featureSets: ReadonlyArray<{ readonly features: ReadonlyArray<{ readonly id: string, readonly name: string }> }>, readonly nearlyTogether: ReadonlyArray<{ readonly words: string }>, readonly truthTable: { readonly statements: ReadonlyArray<{ readonly text: string }> } | null } | null };

export type MethodsProgramQueryVariables = Exact<{
  outcome: string | number;
  program: string | number;
}>;


export type MethodsProgramQuery = { readonly persistence: { readonly program: { readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string }, readonly series: ReadonlyArray<{ readonly evaluation: { readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string }, readonly followUps: ReadonlyArray<{ readonly months: number, readonly effect: { readonly standardError: number | null } }> }> } | null, readonly breakEven: { readonly reason: string | null, readonly program: { readonly costPerParticipantUsd: number | null, readonly costPerParticipantYear: number | null, readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string }, readonly series: ReadonlyArray<{ readonly outcome: { readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string }, readonly evaluation: { readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string }, readonly accounts: ReadonlyArray<{ readonly rate: number, readonly years: number | null, readonly hasInterval: boolean, readonly dependentLow: number | null, readonly dependentHigh: number | null, readonly independentLow: number | null, readonly independentHigh: number | null, readonly lastYear: number }> }> } | null, readonly costAndBenefit: { readonly statements: ReadonlyArray<{ readonly text: string }> } | null };

export type MethodsWholeQueryVariables = Exact<{ [key: string]: never; }>;


export type MethodsWholeQuery = { readonly coverage: { readonly emptyCell: string, readonly rows: ReadonlyArray<{ readonly id: string }>, readonly columns: ReadonlyArray<{ readonly id: string }>, readonly cells: ReadonlyArray<{ readonly evaluations: number, readonly designs: DesignsFound, readonly reviews: number }> } | null, readonly ratings: { readonly totalCount: number, readonly facets: ReadonlyArray<{ readonly notRecorded: number, readonly values: ReadonlyArray<{ readonly label: string, readonly count: number }> }> }, readonly rated: { readonly totalCount: number }, readonly reviews: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: Kind, readonly name: string, readonly address: string }> }, readonly openQuestions: { readonly totalCount: number } };

export type MethodsWindowsQueryVariables = Exact<{
  outcome: string | number;
}>;


export type MethodsWindowsQuery = { readonly upTo18: { readonly armCount: number, readonly evaluationCount: number, readonly pooledArmCount: number, readonly pooledEvaluationCount: number } | null, readonly from19To36: { readonly armCount: number, readonly evaluationCount: number, readonly pooledArmCount: number, readonly pooledEvaluationCount: number } | null, readonly from37To72: { readonly armCount: number, readonly evaluationCount: number, readonly pooledArmCount: number, readonly pooledEvaluationCount: number } | null, readonly beyond72: { readonly armCount: number, readonly evaluationCount: number, readonly pooledArmCount: number, readonly pooledEvaluationCount: number } | null, readonly latest: { readonly armCount: number, readonly evaluationCount: number, readonly pooledArmCount: number, readonly pooledEvaluationCount: number } | null };

export type WindowCountsFragment = { readonly armCount: number, readonly evaluationCount: number, readonly pooledArmCount: number, readonly pooledEvaluationCount: number };

export type SearchQueryVariables = Exact<{
  text: string;
  kinds?: ReadonlyArray<Kind> | Kind | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type SearchQuery = { readonly search: { readonly totalCount: number, readonly totalsByKind: ReadonlyArray<{ readonly kind: Kind, readonly count: number }>, readonly edges: ReadonlyArray<{ readonly node:
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly introduction: string | null, readonly address: string, readonly evaluationCount: number, readonly findingCount: number }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly introduction: string | null, readonly address: string, readonly evaluationCount: number, readonly findingCount: number }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly introduction: string | null, readonly address: string, readonly evaluationCount: number, readonly findingCount: number }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly introduction: string | null, readonly address: string, readonly evaluationCount: number, readonly findingCount: number }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly introduction: string | null, readonly address: string, readonly evaluationCount: number, readonly findingCount: number }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly introduction: string | null, readonly address: string, readonly evaluationCount: number, readonly findingCount: number }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly introduction: string | null, readonly address: string, readonly evaluationCount: number, readonly findingCount: number }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly introduction: string | null, readonly address: string, readonly evaluationCount: number, readonly findingCount: number }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly introduction: string | null, readonly address: string, readonly evaluationCount: number, readonly findingCount: number }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly introduction: string | null, readonly address: string, readonly evaluationCount: number, readonly findingCount: number }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly introduction: string | null, readonly address: string, readonly evaluationCount: number, readonly findingCount: number }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly introduction: string | null, readonly address: string, readonly evaluationCount: number, readonly findingCount: number }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly introduction: string | null, readonly address: string, readonly evaluationCount: number, readonly findingCount: number }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly introduction: string | null, readonly address: string, readonly evaluationCount: number, readonly findingCount: number }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly introduction: string | null, readonly address: string, readonly evaluationCount: number, readonly findingCount: number }
      , readonly matches: ReadonlyArray<{ readonly property: string, readonly text: string, readonly ranges: ReadonlyArray<{ readonly start: number, readonly end: number }> }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type StartQueryVariables = Exact<{ [key: string]: never; }>;


export type StartQuery = { readonly collection: { readonly released: string, readonly searchedUntil: string | null, readonly dataVersion: string, readonly counts: ReadonlyArray<{ readonly kind: Kind, readonly count: number }> }, readonly coreFeatures: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly address: string, readonly evaluationCount: number, readonly findingCount: number }> }, readonly programs: { readonly facets: ReadonlyArray<{ readonly values: ReadonlyArray<{ readonly value: string, readonly count: number }> }> }, readonly bestEvidenced: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly address: string, readonly evaluationCount: number }> }, readonly mostEvaluated: { readonly nodes: ReadonlyArray<{ readonly name: string, readonly address: string, readonly evaluationCount: number }> }, readonly longest: { readonly nodes: ReadonlyArray<{ readonly name: string, readonly address: string, readonly followUpMonths: number | null }> }, readonly findings: { readonly facets: ReadonlyArray<{ readonly values: ReadonlyArray<{ readonly value: string, readonly count: number }> }> }, readonly openQuestions: { readonly totalCount: number, readonly facets: ReadonlyArray<{ readonly values: ReadonlyArray<{ readonly value: string, readonly count: number }> }> } };

export type WithoutFeatureQueryVariables = Exact<{
  having: string | number;
  without: string | number;
}>;


export type WithoutFeatureQuery = { readonly programs: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly name: string, readonly address: string, readonly evaluationCount: number }> } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const PoolFunnelFragmentDoc = new TypedDocumentString(`
    fragment PoolFunnel on Pool {
  scale {
    kind
    unit
    priceYear
    isIncreaseFavorable
  }
  funnelText
  funnel {
    points {
      arm {
        id
        name
        finding {
          address
        }
        effect {
          result {
            low
            high
            estimate
          }
        }
      }
      y
      standardError
      isOutside
    }
    center
    largest
    low
    high
  }
}
    `, {"fragmentName":"PoolFunnel"}) as unknown as TypedDocumentString<PoolFunnelFragment, unknown>;
export const SpecificationCurveFragmentDoc = new TypedDocumentString(`
    fragment SpecificationCurve on Pool {
  specifications {
    window
    standardErrors
    designs
    prefer
    model
    scale {
      kind
      unit
      priceYear
      isIncreaseFavorable
    }
    armCount
    evaluationCount
    ladder {
      pool
    }
    result {
      low
      high
      estimate
    }
  }
}
    `, {"fragmentName":"SpecificationCurve"}) as unknown as TypedDocumentString<SpecificationCurveFragment, unknown>;
export const EntityLinkFragmentDoc = new TypedDocumentString(`
    fragment EntityLink on Entity {
  id
  kind
  name
  address
}
    `, {"fragmentName":"EntityLink"}) as unknown as TypedDocumentString<EntityLinkFragment, unknown>;
export const EvaluationRowFragmentDoc = new TypedDocumentString(`
    fragment EvaluationRow on Evaluation {
  ...EntityLink
  design
  status
  startYear
  sampleSize
  followUpMonths
  findingCount
  programs(first: 3) {
    totalCount
    nodes {
      ...EntityLink
    }
  }
  evaluators(first: 3) {
    totalCount
    nodes {
      ...EntityLink
    }
  }
  ratings(first: 0) {
    totalCount
  }
}
    fragment EntityLink on Entity {
  id
  kind
  name
  address
}`, {"fragmentName":"EvaluationRow"}) as unknown as TypedDocumentString<EvaluationRowFragment, unknown>;
export const FeatureRowFragmentDoc = new TypedDocumentString(`
    fragment FeatureRow on Feature {
  ...EntityLink
  definition
  core
  evaluationCount
  findingCount
  partOf {
    ...EntityLink
  }
}
    fragment EntityLink on Entity {
  id
  kind
  name
  address
}`, {"fragmentName":"FeatureRow"}) as unknown as TypedDocumentString<FeatureRowFragment, unknown>;
export const MechanismEvidenceRowFragmentDoc = new TypedDocumentString(`
    fragment MechanismEvidenceRow on MechanismEvidence {
  ...EntityLink
  note
  locator
  mechanism {
    ...EntityLink
  }
  outcome {
    ...EntityLink
  }
  evaluation {
    ...EntityLink
  }
  publication {
    ...EntityLink
  }
}
    fragment EntityLink on Entity {
  id
  kind
  name
  address
}`, {"fragmentName":"MechanismEvidenceRow"}) as unknown as TypedDocumentString<MechanismEvidenceRowFragment, unknown>;
export const MechanismRowFragmentDoc = new TypedDocumentString(`
    fragment MechanismRow on Mechanism {
  ...EntityLink
  definition
  evaluationCount
  evidence(first: 0) {
    totalCount
  }
}
    fragment EntityLink on Entity {
  id
  kind
  name
  address
}`, {"fragmentName":"MechanismRow"}) as unknown as TypedDocumentString<MechanismRowFragment, unknown>;
export const OpenQuestionRowFragmentDoc = new TypedDocumentString(`
    fragment OpenQuestionRow on OpenQuestion {
  ...EntityLink
  theme
  stillUnknown
  evaluationCount
  findingCount
}
    fragment EntityLink on Entity {
  id
  kind
  name
  address
}`, {"fragmentName":"OpenQuestionRow"}) as unknown as TypedDocumentString<OpenQuestionRowFragment, unknown>;
export const OrganizationRowFragmentDoc = new TypedDocumentString(`
    fragment OrganizationRow on Organization {
  ...EntityLink
  organizationType
  location
  evaluationCount
  partOf {
    ...EntityLink
  }
  operates(first: 0) {
    totalCount
  }
  conducted(first: 0) {
    totalCount
  }
  published(first: 0) {
    totalCount
  }
}
    fragment EntityLink on Entity {
  id
  kind
  name
  address
}`, {"fragmentName":"OrganizationRow"}) as unknown as TypedDocumentString<OrganizationRowFragment, unknown>;
export const OutcomeRowFragmentDoc = new TypedDocumentString(`
    fragment OutcomeRow on Outcome {
  ...EntityLink
  definition
  domain
  unit
  favorable
  evaluationCount
  findingCount
}
    fragment EntityLink on Entity {
  id
  kind
  name
  address
}`, {"fragmentName":"OutcomeRow"}) as unknown as TypedDocumentString<OutcomeRowFragment, unknown>;
export const PersonRowFragmentDoc = new TypedDocumentString(`
    fragment PersonRow on Person {
  ...EntityLink
  evaluationCount
  affiliations(first: 3) {
    totalCount
    edges {
      role
      node {
        ...EntityLink
      }
    }
  }
  publications(first: 0) {
    totalCount
  }
}
    fragment EntityLink on Entity {
  id
  kind
  name
  address
}`, {"fragmentName":"PersonRow"}) as unknown as TypedDocumentString<PersonRowFragment, unknown>;
export const PopulationRowFragmentDoc = new TypedDocumentString(`
    fragment PopulationRow on Population {
  ...EntityLink
  definition
  evaluationCount
  findingCount
  programs(first: 0) {
    totalCount
  }
}
    fragment EntityLink on Entity {
  id
  kind
  name
  address
}`, {"fragmentName":"PopulationRow"}) as unknown as TypedDocumentString<PopulationRowFragment, unknown>;
export const CostFigureFragmentDoc = new TypedDocumentString(`
    fragment CostFigure on CostFigure {
  finding {
    id
    address
  }
  evaluation {
    ...EntityLink
  }
  text
  unit
  dollars
  followUp
  payers
  valuations
}
    fragment EntityLink on Entity {
  id
  kind
  name
  address
}`, {"fragmentName":"CostFigure"}) as unknown as TypedDocumentString<CostFigureFragment, unknown>;
export const BreakEvenAccountFragmentDoc = new TypedDocumentString(`
    fragment BreakEvenAccount on BreakEvenAccount {
  rate
  years
  hasInterval
  lastYear
  account {
    year
    gain
    isInterpolated
    total
    dependentLow
    dependentHigh
    independentLow
    independentHigh
  }
}
    `, {"fragmentName":"BreakEvenAccount"}) as unknown as TypedDocumentString<BreakEvenAccountFragment, unknown>;
export const ProgramRowFragmentDoc = new TypedDocumentString(`
    fragment ProgramRow on Program {
  ...EntityLink
  summary
  startYear
  costPerParticipantUsd
  costPerParticipantYear
  evaluationCount
  findingCount
  sectors(first: 3) {
    totalCount
    nodes {
      ...EntityLink
    }
  }
  operators(first: 2) {
    totalCount
    nodes {
      ...EntityLink
    }
  }
  features(first: 0) {
    totalCount
  }
  partOf {
    ...EntityLink
  }
}
    fragment EntityLink on Entity {
  id
  kind
  name
  address
}`, {"fragmentName":"ProgramRow"}) as unknown as TypedDocumentString<ProgramRowFragment, unknown>;
export const PublicationRowFragmentDoc = new TypedDocumentString(`
    fragment PublicationRow on Publication {
  ...EntityLink
  publicationType
  year
  doi
  url
  findingCount
  authors(first: 3) {
    totalCount
    nodes {
      ...EntityLink
    }
  }
  publisher {
    ...EntityLink
  }
}
    fragment EntityLink on Entity {
  id
  kind
  name
  address
}`, {"fragmentName":"PublicationRow"}) as unknown as TypedDocumentString<PublicationRowFragment, unknown>;
export const RatingRowFragmentDoc = new TypedDocumentString(`
    fragment RatingRow on Rating {
  ...EntityLink
  rating
  covers
  document
  url
  givenBy {
    ...EntityLink
  }
  evaluation {
    ...EntityLink
  }
  publication {
    ...EntityLink
  }
}
    fragment EntityLink on Entity {
  id
  kind
  name
  address
}`, {"fragmentName":"RatingRow"}) as unknown as TypedDocumentString<RatingRowFragment, unknown>;
export const SectorRowFragmentDoc = new TypedDocumentString(`
    fragment SectorRow on Sector {
  ...EntityLink
  definition
  naics
  evaluationCount
  findingCount
  partOf {
    ...EntityLink
  }
}
    fragment EntityLink on Entity {
  id
  kind
  name
  address
}`, {"fragmentName":"SectorRow"}) as unknown as TypedDocumentString<SectorRowFragment, unknown>;
export const TermRowFragmentDoc = new TypedDocumentString(`
    fragment TermRow on Term {
  ...EntityLink
  aliases
  definition
}
    fragment EntityLink on Entity {
  id
  kind
  name
  address
}`, {"fragmentName":"TermRow"}) as unknown as TypedDocumentString<TermRowFragment, unknown>;
export const SourceWordsFragmentDoc = new TypedDocumentString(`
    fragment SourceWords on Source {
  address
  copy
  words
}
    `, {"fragmentName":"SourceWords"}) as unknown as TypedDocumentString<SourceWordsFragment, unknown>;
export const RecordHeadFragmentDoc = new TypedDocumentString(`
    fragment RecordHead on Entity {
  ...EntityLink
  aliases
  introduction
  evaluationCount
  findingCount
  bundle
  sources {
    ...SourceWords
  }
}
    fragment EntityLink on Entity {
  id
  kind
  name
  address
}
fragment SourceWords on Source {
  address
  copy
  words
}`, {"fragmentName":"RecordHead"}) as unknown as TypedDocumentString<RecordHeadFragment, unknown>;
export const FindingRowFragmentDoc = new TypedDocumentString(`
    fragment FindingRow on Finding {
  ...EntityLink
  measure
  followUpLabel
  followUpMonths
  estimate
  unit
  priceYear
  money
  controlMean
  treatmentMean
  relativeChange
  standardError
  ciLow
  ciHigh
  pValue
  significance
  sampleSize
  direction
  locator
  note
  outcome {
    ...EntityLink
    domain
    favorable
  }
  program {
    ...EntityLink
  }
  population {
    ...EntityLink
  }
  evaluation {
    ...EntityLink
    design
  }
  publication {
    ...EntityLink
  }
  tests: testsFeatures(first: 0) {
    totalCount
  }
}
    fragment EntityLink on Entity {
  id
  kind
  name
  address
}`, {"fragmentName":"FindingRow"}) as unknown as TypedDocumentString<FindingRowFragment, unknown>;
export const CitationFragmentDoc = new TypedDocumentString(`
    fragment Citation on Publication {
  ...EntityLink
  year
  url
  doi
  sources {
    address
    copy
    words
  }
}
    fragment EntityLink on Entity {
  id
  kind
  name
  address
}`, {"fragmentName":"Citation"}) as unknown as TypedDocumentString<CitationFragment, unknown>;
export const FindingDetailsFragmentDoc = new TypedDocumentString(`
    fragment FindingDetails on Finding {
  ...FindingRow
  dataSource
  publication {
    ...Citation
  }
}
    fragment FindingRow on Finding {
  ...EntityLink
  measure
  followUpLabel
  followUpMonths
  estimate
  unit
  priceYear
  money
  controlMean
  treatmentMean
  relativeChange
  standardError
  ciLow
  ciHigh
  pValue
  significance
  sampleSize
  direction
  locator
  note
  outcome {
    ...EntityLink
    domain
    favorable
  }
  program {
    ...EntityLink
  }
  population {
    ...EntityLink
  }
  evaluation {
    ...EntityLink
    design
  }
  publication {
    ...EntityLink
  }
  tests: testsFeatures(first: 0) {
    totalCount
  }
}
fragment EntityLink on Entity {
  id
  kind
  name
  address
}
fragment Citation on Publication {
  ...EntityLink
  year
  url
  doi
  sources {
    address
    copy
    words
  }
}`, {"fragmentName":"FindingDetails"}) as unknown as TypedDocumentString<FindingDetailsFragment, unknown>;
export const NodeDetailsFragmentDoc = new TypedDocumentString(`
    fragment NodeDetails on Entity {
  ...RecordHead
  ... on Program {
    delivery
    status
    startYear
    durationWeeks
    costPerParticipantUsd
    costPerParticipantYear
    costPerParticipantMoney
    locations
  }
  ... on Evaluation {
    design
    evaluationStatus: status
    startYear
    assigned: sampleSize
    longestFollowUpMonths: followUpMonths
  }
  ... on Finding {
    ...FindingDetails
  }
  ... on MechanismEvidence {
    locator
    publication {
      ...Citation
    }
  }
  ... on Rating {
    rating
    covers
    document
    url
  }
  ... on Feature {
    core
  }
  ... on Outcome {
    domain
    unit
    favorable
  }
  ... on Sector {
    naics
  }
  ... on Organization {
    organizationType
    location
    url
  }
  ... on Publication {
    publicationType
    year
    doi
    url
    authors(first: 10) {
      totalCount
      nodes {
        ...EntityLink
      }
    }
  }
  ... on OpenQuestion {
    theme
    stillUnknown
  }
}
    fragment FindingRow on Finding {
  ...EntityLink
  measure
  followUpLabel
  followUpMonths
  estimate
  unit
  priceYear
  money
  controlMean
  treatmentMean
  relativeChange
  standardError
  ciLow
  ciHigh
  pValue
  significance
  sampleSize
  direction
  locator
  note
  outcome {
    ...EntityLink
    domain
    favorable
  }
  program {
    ...EntityLink
  }
  population {
    ...EntityLink
  }
  evaluation {
    ...EntityLink
    design
  }
  publication {
    ...EntityLink
  }
  tests: testsFeatures(first: 0) {
    totalCount
  }
}
fragment EntityLink on Entity {
  id
  kind
  name
  address
}
fragment RecordHead on Entity {
  ...EntityLink
  aliases
  introduction
  evaluationCount
  findingCount
  bundle
  sources {
    ...SourceWords
  }
}
fragment SourceWords on Source {
  address
  copy
  words
}
fragment FindingDetails on Finding {
  ...FindingRow
  dataSource
  publication {
    ...Citation
  }
}
fragment Citation on Publication {
  ...EntityLink
  year
  url
  doi
  sources {
    address
    copy
    words
  }
}`, {"fragmentName":"NodeDetails"}) as unknown as TypedDocumentString<NodeDetailsFragment, unknown>;
export const ArmLineFragmentDoc = new TypedDocumentString(`
    fragment ArmLine on Arm {
  id
  name
  evaluation {
    ...EntityLink
    design
  }
  program {
    ...EntityLink
  }
  group {
    ...EntityLink
  }
  finding {
    ...EntityLink
    locator
    publication {
      ...EntityLink
    }
  }
  effect {
    estimate
    published
    standardErrorSource
    reason
    notes
    result {
      low
      high
      estimate
      intervalText
      estimateText
    }
  }
  weight
  followUpMonths
  sampleSize
}
    fragment EntityLink on Entity {
  id
  kind
  name
  address
}`, {"fragmentName":"ArmLine"}) as unknown as TypedDocumentString<ArmLineFragment, unknown>;
export const ContrastSideFragmentDoc = new TypedDocumentString(`
    fragment ContrastSide on ContrastGroup {
  armCount
  evaluationCount
  pooledArmCount
  arms {
    ...ArmLine
  }
}
    fragment EntityLink on Entity {
  id
  kind
  name
  address
}
fragment ArmLine on Arm {
  id
  name
  evaluation {
    ...EntityLink
    design
  }
  program {
    ...EntityLink
  }
  group {
    ...EntityLink
  }
  finding {
    ...EntityLink
    locator
    publication {
      ...EntityLink
    }
  }
  effect {
    estimate
    published
    standardErrorSource
    reason
    notes
    result {
      low
      high
      estimate
      intervalText
      estimateText
    }
  }
  weight
  followUpMonths
  sampleSize
}`, {"fragmentName":"ContrastSide"}) as unknown as TypedDocumentString<ContrastSideFragment, unknown>;
export const CoverageMarkFragmentDoc = new TypedDocumentString(`
    fragment CoverageMark on CoverageCell {
  row
  column
  evaluations
  arms
  findings
  levels
  designs
  reviews
  ratings {
    organization {
      ...EntityLink
      aliases
    }
    rating
    evaluationCount
  }
}
    fragment EntityLink on Entity {
  id
  kind
  name
  address
}`, {"fragmentName":"CoverageMark"}) as unknown as TypedDocumentString<CoverageMarkFragment, unknown>;
export const EffectMarkFragmentDoc = new TypedDocumentString(`
    fragment EffectMark on CoverageCell {
  row
  column
  evaluations
  effect {
    armCount
    evaluationCount
    pooledArmCount
    scale {
      kind
      unit
      isIncreaseFavorable
    }
    signs {
      favorable
      unfavorable
      zero
    }
    ladder {
      pool
      says
    }
    result {
      low
      high
      estimate
      intervalText
      estimateText
    }
  }
}
    `, {"fragmentName":"EffectMark"}) as unknown as TypedDocumentString<EffectMarkFragment, unknown>;
export const PassedOverLineFragmentDoc = new TypedDocumentString(`
    fragment PassedOverLine on PassedOver {
  findingId
  rule
  words
  finding {
    ...EntityLink
    program {
      ...EntityLink
    }
    evaluation {
      ...EntityLink
    }
    publication {
      ...EntityLink
    }
  }
  keptInstead {
    ...EntityLink
  }
}
    fragment EntityLink on Entity {
  id
  kind
  name
  address
}`, {"fragmentName":"PassedOverLine"}) as unknown as TypedDocumentString<PassedOverLineFragment, unknown>;
export const WindowCountsFragmentDoc = new TypedDocumentString(`
    fragment WindowCounts on Pool {
  armCount
  evaluationCount
  pooledArmCount
  pooledEvaluationCount
}
    `, {"fragmentName":"WindowCounts"}) as unknown as TypedDocumentString<WindowCountsFragment, unknown>;
export const ProvenanceDocument = new TypedDocumentString(`
    query Provenance {
  collection {
    title
    released
    license
    dataVersion
  }
}
    `) as unknown as TypedDocumentString<ProvenanceQuery, ProvenanceQueryVariables>;
export const EvaluationPageDocument = new TypedDocumentString(`
    query EvaluationPage($id: ID!) {
  record: evaluation(id: $id) {
    ...RecordHead
    summary
    design
    status
    startYear
    sampleSize
    followUpMonths
    registry
    evaluators(first: 25) {
      totalCount
      nodes {
        ...EntityLink
      }
    }
    funders(first: 25) {
      totalCount
      nodes {
        ...EntityLink
      }
    }
    testsFeatures(first: 25) {
      totalCount
      edges {
        alone
        node {
          ...EntityLink
          definition
        }
      }
    }
    informs(first: 25) {
      totalCount
      edges {
        how
        node {
          ...EntityLink
        }
      }
    }
    terms(first: 25) {
      totalCount
      nodes {
        ...EntityLink
      }
    }
  }
  programs: programs(first: 0, where: {evaluations: {some: {id: {equals: $id}}}}) {
    totalCount
  }
  findings: findings(
    first: 0
    where: {evaluation: {some: {id: {equals: $id}}}, testsFeatures: {none: {}}}
  ) {
    totalCount
  }
  tests: findings(
    first: 0
    where: {evaluation: {some: {id: {equals: $id}}}, testsFeatures: {some: {}}}
  ) {
    totalCount
  }
  mechanismEvidence: mechanismEvidence(
    first: 0
    where: {evaluation: {some: {id: {equals: $id}}}}
  ) {
    totalCount
  }
  publications: publications(
    first: 0
    where: {evaluations: {some: {id: {equals: $id}}}}
  ) {
    totalCount
  }
  ratings: ratings(first: 0, where: {evaluation: {some: {id: {equals: $id}}}}) {
    totalCount
  }
}
    fragment EntityLink on Entity {
  id
  kind
  name
  address
}
fragment RecordHead on Entity {
  ...EntityLink
  aliases
  introduction
  evaluationCount
  findingCount
  bundle
  sources {
    ...SourceWords
  }
}
fragment SourceWords on Source {
  address
  copy
  words
}`) as unknown as TypedDocumentString<EvaluationPageQuery, EvaluationPageQueryVariables>;
export const EvaluationRowsDocument = new TypedDocumentString(`
    query EvaluationRows($where: EvaluationWhere, $orderBy: [EvaluationOrder!], $first: Int, $after: String) {
  rows: evaluations(
    where: $where
    orderBy: $orderBy
    first: $first
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...EvaluationRow
    }
  }
}
    fragment EvaluationRow on Evaluation {
  ...EntityLink
  design
  status
  startYear
  sampleSize
  followUpMonths
  findingCount
  programs(first: 3) {
    totalCount
    nodes {
      ...EntityLink
    }
  }
  evaluators(first: 3) {
    totalCount
    nodes {
      ...EntityLink
    }
  }
  ratings(first: 0) {
    totalCount
  }
}
fragment EntityLink on Entity {
  id
  kind
  name
  address
}`) as unknown as TypedDocumentString<EvaluationRowsQuery, EvaluationRowsQueryVariables>;
export const FeaturePageDocument = new TypedDocumentString(`
    query FeaturePage($id: ID!) {
  record: feature(id: $id) {
    ...RecordHead
    definition
    core
    partOf {
      ...EntityLink
    }
    parts(first: 25) {
      totalCount
      nodes {
        ...EntityLink
        introduction
      }
    }
    terms(first: 25) {
      totalCount
      nodes {
        ...EntityLink
      }
    }
  }
  programs: programs(first: 0, where: {features: {some: {id: {equals: $id}}}}) {
    totalCount
  }
  findingTests: findings(
    first: 0
    where: {testsFeatures: {some: {id: {equals: $id}}}}
  ) {
    totalCount
  }
  evaluationTests: evaluations(
    first: 0
    where: {testsFeatures: {some: {id: {equals: $id}}}}
  ) {
    totalCount
  }
  openQuestions: openQuestions(
    first: 0
    where: {features: {some: {id: {equals: $id}}}}
  ) {
    totalCount
  }
}
    fragment EntityLink on Entity {
  id
  kind
  name
  address
}
fragment RecordHead on Entity {
  ...EntityLink
  aliases
  introduction
  evaluationCount
  findingCount
  bundle
  sources {
    ...SourceWords
  }
}
fragment SourceWords on Source {
  address
  copy
  words
}`) as unknown as TypedDocumentString<FeaturePageQuery, FeaturePageQueryVariables>;
export const FeatureProgramsDocument = new TypedDocumentString(`
    query FeaturePrograms($id: ID!, $first: Int, $after: String) {
  rows: programs(
    where: {features: {some: {id: {equals: $id}}}}
    first: $first
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...ProgramRow
      listed: features(first: 100) {
        edges {
          note
          node {
            ...EntityLink
            partOf {
              id
              partOf {
                id
                partOf {
                  id
                }
              }
            }
          }
        }
      }
    }
  }
}
    fragment ProgramRow on Program {
  ...EntityLink
  summary
  startYear
  costPerParticipantUsd
  costPerParticipantYear
  evaluationCount
  findingCount
  sectors(first: 3) {
    totalCount
    nodes {
      ...EntityLink
    }
  }
  operators(first: 2) {
    totalCount
    nodes {
      ...EntityLink
    }
  }
  features(first: 0) {
    totalCount
  }
  partOf {
    ...EntityLink
  }
}
fragment EntityLink on Entity {
  id
  kind
  name
  address
}`) as unknown as TypedDocumentString<FeatureProgramsQuery, FeatureProgramsQueryVariables>;
export const FeatureRowsDocument = new TypedDocumentString(`
    query FeatureRows($where: FeatureWhere, $orderBy: [FeatureOrder!], $first: Int, $after: String) {
  rows: features(where: $where, orderBy: $orderBy, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...FeatureRow
    }
  }
}
    fragment FeatureRow on Feature {
  ...EntityLink
  definition
  core
  evaluationCount
  findingCount
  partOf {
    ...EntityLink
  }
}
fragment EntityLink on Entity {
  id
  kind
  name
  address
}`) as unknown as TypedDocumentString<FeatureRowsQuery, FeatureRowsQueryVariables>;
export const FindingPageDocument = new TypedDocumentString(`
    query FindingPage($id: ID!) {
  record: finding(id: $id) {
    ...RecordHead
    ...FindingRow
    dataSource
    outcome {
      definition
      unit
    }
    program {
      introduction
    }
    evaluation {
      sampleSize
      programs(first: 25) {
        totalCount
        nodes {
          ...EntityLink
        }
      }
    }
    publication {
      url
      doi
      year
      publicationType
      sources {
        ...SourceWords
      }
      authors(first: 25) {
        totalCount
        nodes {
          ...EntityLink
        }
      }
    }
    testsFeatures(first: 25) {
      totalCount
      edges {
        alone
        node {
          ...EntityLink
          definition
        }
      }
    }
    informs(first: 25) {
      totalCount
      edges {
        how
        node {
          ...EntityLink
        }
      }
    }
  }
}
    fragment FindingRow on Finding {
  ...EntityLink
  measure
  followUpLabel
  followUpMonths
  estimate
  unit
  priceYear
  money
  controlMean
  treatmentMean
  relativeChange
  standardError
  ciLow
  ciHigh
  pValue
  significance
  sampleSize
  direction
  locator
  note
  outcome {
    ...EntityLink
    domain
    favorable
  }
  program {
    ...EntityLink
  }
  population {
    ...EntityLink
  }
  evaluation {
    ...EntityLink
    design
  }
  publication {
    ...EntityLink
  }
  tests: testsFeatures(first: 0) {
    totalCount
  }
}
fragment EntityLink on Entity {
  id
  kind
  name
  address
}
fragment RecordHead on Entity {
  ...EntityLink
  aliases
  introduction
  evaluationCount
  findingCount
  bundle
  sources {
    ...SourceWords
  }
}
fragment SourceWords on Source {
  address
  copy
  words
}`) as unknown as TypedDocumentString<FindingPageQuery, FindingPageQueryVariables>;
export const FindingRowsDocument = new TypedDocumentString(`
    query FindingRows($where: FindingWhere, $orderBy: [FindingOrder!], $first: Int, $after: String) {
  rows: findings(where: $where, orderBy: $orderBy, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...FindingRow
    }
  }
}
    fragment FindingRow on Finding {
  ...EntityLink
  measure
  followUpLabel
  followUpMonths
  estimate
  unit
  priceYear
  money
  controlMean
  treatmentMean
  relativeChange
  standardError
  ciLow
  ciHigh
  pValue
  significance
  sampleSize
  direction
  locator
  note
  outcome {
    ...EntityLink
    domain
    favorable
  }
  program {
    ...EntityLink
  }
  population {
    ...EntityLink
  }
  evaluation {
    ...EntityLink
    design
  }
  publication {
    ...EntityLink
  }
  tests: testsFeatures(first: 0) {
    totalCount
  }
}
fragment EntityLink on Entity {
  id
  kind
  name
  address
}`) as unknown as TypedDocumentString<FindingRowsQuery, FindingRowsQueryVariables>;
export const MechanismEvidencePageDocument = new TypedDocumentString(`
    query MechanismEvidencePage($id: ID!) {
  record: mechanismEvidenceItem(id: $id) {
    ...RecordHead
    ...MechanismEvidenceRow
    mechanism {
      definition
    }
    publication {
      url
      doi
      sources {
        ...SourceWords
      }
    }
  }
}
    fragment MechanismEvidenceRow on MechanismEvidence {
  ...EntityLink
  note
  locator
  mechanism {
    ...EntityLink
  }
  outcome {
    ...EntityLink
  }
  evaluation {
    ...EntityLink
  }
  publication {
    ...EntityLink
  }
}
fragment EntityLink on Entity {
  id
  kind
  name
  address
}
fragment RecordHead on Entity {
  ...EntityLink
  aliases
  introduction
  evaluationCount
  findingCount
  bundle
  sources {
    ...SourceWords
  }
}
fragment SourceWords on Source {
  address
  copy
  words
}`) as unknown as TypedDocumentString<MechanismEvidencePageQuery, MechanismEvidencePageQueryVariables>;
export const MechanismEvidenceRowsDocument = new TypedDocumentString(`
    query MechanismEvidenceRows($where: MechanismEvidenceWhere, $orderBy: [MechanismEvidenceOrder!], $first: Int, $after: String) {
  rows: mechanismEvidence(
    where: $where
    orderBy: $orderBy
    first: $first
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...MechanismEvidenceRow
    }
  }
}
    fragment MechanismEvidenceRow on MechanismEvidence {
  ...EntityLink
  note
  locator
  mechanism {
    ...EntityLink
  }
  outcome {
    ...EntityLink
  }
  evaluation {
    ...EntityLink
  }
  publication {
    ...EntityLink
  }
}
fragment EntityLink on Entity {
  id
  kind
  name
  address
}`) as unknown as TypedDocumentString<MechanismEvidenceRowsQuery, MechanismEvidenceRowsQueryVariables>;
export const MechanismPageDocument = new TypedDocumentString(`
    query MechanismPage($id: ID!) {
  record: mechanism(id: $id) {
    ...RecordHead
    definition
    terms(first: 25) {
      totalCount
      nodes {
        ...EntityLink
      }
    }
  }
  evidence: mechanismEvidence(
    first: 0
    where: {mechanism: {some: {id: {equals: $id}}}}
  ) {
    totalCount
  }
}
    fragment EntityLink on Entity {
  id
  kind
  name
  address
}
fragment RecordHead on Entity {
  ...EntityLink
  aliases
  introduction
  evaluationCount
  findingCount
  bundle
  sources {
    ...SourceWords
  }
}
fragment SourceWords on Source {
  address
  copy
  words
}`) as unknown as TypedDocumentString<MechanismPageQuery, MechanismPageQueryVariables>;
export const MechanismRowsDocument = new TypedDocumentString(`
    query MechanismRows($where: MechanismWhere, $orderBy: [MechanismOrder!], $first: Int, $after: String) {
  rows: mechanisms(where: $where, orderBy: $orderBy, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...MechanismRow
    }
  }
}
    fragment MechanismRow on Mechanism {
  ...EntityLink
  definition
  evaluationCount
  evidence(first: 0) {
    totalCount
  }
}
fragment EntityLink on Entity {
  id
  kind
  name
  address
}`) as unknown as TypedDocumentString<MechanismRowsQuery, MechanismRowsQueryVariables>;
export const OpenQuestionPageDocument = new TypedDocumentString(`
    query OpenQuestionPage($id: ID!) {
  record: openQuestion(id: $id) {
    ...RecordHead
    theme
    stillUnknown
    features(first: 25) {
      totalCount
      nodes {
        ...EntityLink
      }
    }
    outcomes(first: 25) {
      totalCount
      nodes {
        ...EntityLink
      }
    }
    sectors(first: 25) {
      totalCount
      nodes {
        ...EntityLink
      }
    }
    populations(first: 25) {
      totalCount
      nodes {
        ...EntityLink
      }
    }
    programs(first: 25) {
      totalCount
      nodes {
        ...EntityLink
      }
    }
    informedByFindings(first: 0) {
      totalCount
    }
    informedByEvaluations(first: 0) {
      totalCount
    }
  }
  raisedIn: publications(
    first: 0
    where: {openQuestions: {some: {id: {equals: $id}}}}
  ) {
    totalCount
  }
}
    fragment EntityLink on Entity {
  id
  kind
  name
  address
}
fragment RecordHead on Entity {
  ...EntityLink
  aliases
  introduction
  evaluationCount
  findingCount
  bundle
  sources {
    ...SourceWords
  }
}
fragment SourceWords on Source {
  address
  copy
  words
}`) as unknown as TypedDocumentString<OpenQuestionPageQuery, OpenQuestionPageQueryVariables>;
export const QuestionFindingsDocument = new TypedDocumentString(`
    query QuestionFindings($id: ID!, $first: Int, $after: String) {
  openQuestion(id: $id) {
    rows: informedByFindings(first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        how
        node {
          ...FindingRow
        }
      }
    }
  }
}
    fragment FindingRow on Finding {
  ...EntityLink
  measure
  followUpLabel
  followUpMonths
  estimate
  unit
  priceYear
  money
  controlMean
  treatmentMean
  relativeChange
  standardError
  ciLow
  ciHigh
  pValue
  significance
  sampleSize
  direction
  locator
  note
  outcome {
    ...EntityLink
    domain
    favorable
  }
  program {
    ...EntityLink
  }
  population {
    ...EntityLink
  }
  evaluation {
    ...EntityLink
    design
  }
  publication {
    ...EntityLink
  }
  tests: testsFeatures(first: 0) {
    totalCount
  }
}
fragment EntityLink on Entity {
  id
  kind
  name
  address
}`) as unknown as TypedDocumentString<QuestionFindingsQuery, QuestionFindingsQueryVariables>;
export const QuestionEvaluationsDocument = new TypedDocumentString(`
    query QuestionEvaluations($id: ID!, $first: Int, $after: String) {
  openQuestion(id: $id) {
    rows: informedByEvaluations(first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        how
        node {
          ...EvaluationRow
        }
      }
    }
  }
}
    fragment EvaluationRow on Evaluation {
  ...EntityLink
  design
  status
  startYear
  sampleSize
  followUpMonths
  findingCount
  programs(first: 3) {
    totalCount
    nodes {
      ...EntityLink
    }
  }
  evaluators(first: 3) {
    totalCount
    nodes {
      ...EntityLink
    }
  }
  ratings(first: 0) {
    totalCount
  }
}
fragment EntityLink on Entity {
  id
  kind
  name
  address
}`) as unknown as TypedDocumentString<QuestionEvaluationsQuery, QuestionEvaluationsQueryVariables>;
export const OpenQuestionRowsDocument = new TypedDocumentString(`
    query OpenQuestionRows($where: OpenQuestionWhere, $orderBy: [OpenQuestionOrder!], $first: Int, $after: String) {
  rows: openQuestions(
    where: $where
    orderBy: $orderBy
    first: $first
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...OpenQuestionRow
    }
  }
}
    fragment OpenQuestionRow on OpenQuestion {
  ...EntityLink
  theme
  stillUnknown
  evaluationCount
  findingCount
}
fragment EntityLink on Entity {
  id
  kind
  name
  address
}`) as unknown as TypedDocumentString<OpenQuestionRowsQuery, OpenQuestionRowsQueryVariables>;
export const OrganizationPageDocument = new TypedDocumentString(`
    query OrganizationPage($id: ID!) {
  record: organization(id: $id) {
    ...RecordHead
    organizationType
    location
    url
    partOf {
      ...EntityLink
    }
    parts(first: 25) {
      totalCount
      nodes {
        ...EntityLink
        introduction
      }
    }
    terms(first: 25) {
      totalCount
      nodes {
        ...EntityLink
      }
    }
  }
  operates: programs(first: 0, where: {operators: {some: {id: {equals: $id}}}}) {
    totalCount
  }
  fundsPrograms: programs(first: 0, where: {funders: {some: {id: {equals: $id}}}}) {
    totalCount
  }
  conducted: evaluations(
    first: 0
    where: {evaluators: {some: {id: {equals: $id}}}}
  ) {
    totalCount
  }
  fundsEvaluations: evaluations(
    first: 0
    where: {funders: {some: {id: {equals: $id}}}}
  ) {
    totalCount
  }
  published: publications(
    first: 0
    where: {publisher: {some: {id: {equals: $id}}}}
  ) {
    totalCount
  }
  ratingsGiven: ratings(first: 0, where: {givenBy: {some: {id: {equals: $id}}}}) {
    totalCount
  }
  people: people(first: 0, where: {affiliations: {some: {id: {equals: $id}}}}) {
    totalCount
  }
}
    fragment EntityLink on Entity {
  id
  kind
  name
  address
}
fragment RecordHead on Entity {
  ...EntityLink
  aliases
  introduction
  evaluationCount
  findingCount
  bundle
  sources {
    ...SourceWords
  }
}
fragment SourceWords on Source {
  address
  copy
  words
}`) as unknown as TypedDocumentString<OrganizationPageQuery, OrganizationPageQueryVariables>;
export const OrganizationRowsDocument = new TypedDocumentString(`
    query OrganizationRows($where: OrganizationWhere, $orderBy: [OrganizationOrder!], $first: Int, $after: String) {
  rows: organizations(
    where: $where
    orderBy: $orderBy
    first: $first
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...OrganizationRow
    }
  }
}
    fragment OrganizationRow on Organization {
  ...EntityLink
  organizationType
  location
  evaluationCount
  partOf {
    ...EntityLink
  }
  operates(first: 0) {
    totalCount
  }
  conducted(first: 0) {
    totalCount
  }
  published(first: 0) {
    totalCount
  }
}
fragment EntityLink on Entity {
  id
  kind
  name
  address
}`) as unknown as TypedDocumentString<OrganizationRowsQuery, OrganizationRowsQueryVariables>;
export const OutcomePageDocument = new TypedDocumentString(`
    query OutcomePage($id: ID!) {
  record: outcome(id: $id) {
    ...RecordHead
    definition
    domain
    unit
    favorable
    terms(first: 25) {
      totalCount
      nodes {
        ...EntityLink
      }
    }
  }
  findings: findings(
    first: 0
    where: {outcome: {some: {id: {equals: $id}}}, testsFeatures: {none: {}}}
  ) {
    totalCount
  }
  tests: findings(
    first: 0
    where: {outcome: {some: {id: {equals: $id}}}, testsFeatures: {some: {}}}
  ) {
    totalCount
  }
  mechanismEvidence: mechanismEvidence(
    first: 0
    where: {outcome: {some: {id: {equals: $id}}}}
  ) {
    totalCount
  }
  openQuestions: openQuestions(
    first: 0
    where: {outcomes: {some: {id: {equals: $id}}}}
  ) {
    totalCount
  }
}
    fragment EntityLink on Entity {
  id
  kind
  name
  address
}
fragment RecordHead on Entity {
  ...EntityLink
  aliases
  introduction
  evaluationCount
  findingCount
  bundle
  sources {
    ...SourceWords
  }
}
fragment SourceWords on Source {
  address
  copy
  words
}`) as unknown as TypedDocumentString<OutcomePageQuery, OutcomePageQueryVariables>;
export const OutcomeRowsDocument = new TypedDocumentString(`
    query OutcomeRows($where: OutcomeWhere, $orderBy: [OutcomeOrder!], $first: Int, $after: String) {
  rows: outcomes(where: $where, orderBy: $orderBy, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...OutcomeRow
    }
  }
}
    fragment OutcomeRow on Outcome {
  ...EntityLink
  definition
  domain
  unit
  favorable
  evaluationCount
  findingCount
}
fragment EntityLink on Entity {
  id
  kind
  name
  address
}`) as unknown as TypedDocumentString<OutcomeRowsQuery, OutcomeRowsQueryVariables>;
export const PersonPageDocument = new TypedDocumentString(`
    query PersonPage($id: ID!) {
  record: person(id: $id) {
    ...RecordHead
    affiliations(first: 25) {
      totalCount
      edges {
        role
        node {
          ...EntityLink
        }
      }
    }
  }
  publications: publications(
    first: 0
    where: {authors: {some: {id: {equals: $id}}}}
  ) {
    totalCount
  }
}
    fragment EntityLink on Entity {
  id
  kind
  name
  address
}
fragment RecordHead on Entity {
  ...EntityLink
  aliases
  introduction
  evaluationCount
  findingCount
  bundle
  sources {
    ...SourceWords
  }
}
fragment SourceWords on Source {
  address
  copy
  words
}`) as unknown as TypedDocumentString<PersonPageQuery, PersonPageQueryVariables>;
export const PersonRowsDocument = new TypedDocumentString(`
    query PersonRows($where: PersonWhere, $orderBy: [PersonOrder!], $first: Int, $after: String) {
  rows: people(where: $where, orderBy: $orderBy, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...PersonRow
    }
  }
}
    fragment PersonRow on Person {
  ...EntityLink
  evaluationCount
  affiliations(first: 3) {
    totalCount
    edges {
      role
      node {
        ...EntityLink
      }
    }
  }
  publications(first: 0) {
    totalCount
  }
}
fragment EntityLink on Entity {
  id
  kind
  name
  address
}`) as unknown as TypedDocumentString<PersonRowsQuery, PersonRowsQueryVariables>;
export const PopulationPageDocument = new TypedDocumentString(`
    query PopulationPage($id: ID!) {
  record: population(id: $id) {
    ...RecordHead
    definition
    terms(first: 25) {
      totalCount
      nodes {
        ...EntityLink
      }
    }
  }
  programs: programs(first: 0, where: {populations: {some: {id: {equals: $id}}}}) {
    totalCount
  }
  findings: findings(first: 0, where: {population: {some: {id: {equals: $id}}}}) {
    totalCount
  }
  openQuestions: openQuestions(
    first: 0
    where: {populations: {some: {id: {equals: $id}}}}
  ) {
    totalCount
  }
}
    fragment EntityLink on Entity {
  id
  kind
  name
  address
}
fragment RecordHead on Entity {
  ...EntityLink
  aliases
  introduction
  evaluationCount
  findingCount
  bundle
  sources {
    ...SourceWords
  }
}
fragment SourceWords on Source {
  address
  copy
  words
}`) as unknown as TypedDocumentString<PopulationPageQuery, PopulationPageQueryVariables>;
export const PopulationRowsDocument = new TypedDocumentString(`
    query PopulationRows($where: PopulationWhere, $orderBy: [PopulationOrder!], $first: Int, $after: String) {
  rows: populations(
    where: $where
    orderBy: $orderBy
    first: $first
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...PopulationRow
    }
  }
}
    fragment PopulationRow on Population {
  ...EntityLink
  definition
  evaluationCount
  findingCount
  programs(first: 0) {
    totalCount
  }
}
fragment EntityLink on Entity {
  id
  kind
  name
  address
}`) as unknown as TypedDocumentString<PopulationRowsQuery, PopulationRowsQueryVariables>;
export const ProgramCostDocument = new TypedDocumentString(`
    query ProgramCost($program: ID!) {
  costAndBenefit(program: $program) {
    recordedCost {
      amount
      dollars
      note
      payers
    }
    costs {
      ...CostFigure
    }
    netBenefits {
      payer
      words
      figures {
        ...CostFigure
      }
    }
    marginalValues {
      ...CostFigure
    }
    benefitCostRatios {
      ...CostFigure
    }
    ruleSet
    dataVersion
  }
}
    fragment CostFigure on CostFigure {
  finding {
    id
    address
  }
  evaluation {
    ...EntityLink
  }
  text
  unit
  dollars
  followUp
  payers
  valuations
}
fragment EntityLink on Entity {
  id
  kind
  name
  address
}`) as unknown as TypedDocumentString<ProgramCostQuery, ProgramCostQueryVariables>;
export const ProgramBreakEvenDocument = new TypedDocumentString(`
    query ProgramBreakEven($program: ID!) {
  breakEven(program: $program) {
    program {
      costPerParticipantUsd
      costPerParticipantYear
    }
    statements {
      text
    }
    reason
    series {
      evaluation {
        ...EntityLink
      }
      outcome {
        ...EntityLink
      }
      findings {
        ...EntityLink
      }
      accounts {
        ...BreakEvenAccount
      }
      passedOver {
        findingId
        words
        finding {
          ...EntityLink
        }
      }
    }
    ruleSet
    dataVersion
  }
}
    fragment BreakEvenAccount on BreakEvenAccount {
  rate
  years
  hasInterval
  lastYear
  account {
    year
    gain
    isInterpolated
    total
    dependentLow
    dependentHigh
    independentLow
    independentHigh
  }
}
fragment EntityLink on Entity {
  id
  kind
  name
  address
}`) as unknown as TypedDocumentString<ProgramBreakEvenQuery, ProgramBreakEvenQueryVariables>;
export const ProgramPersistenceDocument = new TypedDocumentString(`
    query ProgramPersistence($program: ID!, $outcome: ID!, $metric: Metric) {
  persistence(program: $program, outcome: $outcome, metric: $metric) {
    outcome {
      ...EntityLink
      unit
    }
    scale {
      kind
      unit
      priceYear
      isIncreaseFavorable
    }
    series {
      evaluation {
        ...EntityLink
      }
      followUps {
        months
        effect {
          result {
            low
            high
            estimate
          }
          estimate
          published
          reason
          finding {
            ...EntityLink
            publication {
              ...EntityLink
            }
          }
        }
      }
      statements {
        text
      }
      passedOver {
        findingId
        words
        finding {
          ...EntityLink
        }
      }
    }
    ruleSet
    dataVersion
  }
}
    fragment EntityLink on Entity {
  id
  kind
  name
  address
}`) as unknown as TypedDocumentString<ProgramPersistenceQuery, ProgramPersistenceQueryVariables>;
export const ProgramPageDocument = new TypedDocumentString(`
    query ProgramPage($id: ID!) {
  record: program(id: $id) {
    ...RecordHead
    summary
    delivery
    setting
    status
    startYear
    durationWeeks
    costPerParticipantUsd
    costPerParticipantYear
    costPerParticipantMoney
    costPerParticipantNote
    locations
    sectors(first: 25) {
      totalCount
      nodes {
        ...EntityLink
      }
    }
    populations(first: 25) {
      totalCount
      nodes {
        ...EntityLink
      }
    }
    features(first: 100) {
      totalCount
      edges {
        note
        node {
          ...EntityLink
          core
          definition
          partOf {
            ...EntityLink
            partOf {
              id
            }
          }
        }
      }
    }
    operators(first: 25) {
      totalCount
      nodes {
        ...EntityLink
      }
    }
    funders(first: 25) {
      totalCount
      nodes {
        ...EntityLink
      }
    }
    partOf {
      ...EntityLink
    }
    terms(first: 25) {
      totalCount
      nodes {
        ...EntityLink
      }
    }
  }
  coreFeatures: features(first: 100, where: {core: {equals: true}}) {
    nodes {
      ...EntityLink
      definition
    }
  }
  findings: findings(
    first: 0
    where: {program: {some: {id: {equals: $id}}}, testsFeatures: {none: {}}}
  ) {
    totalCount
  }
  timed: findings(
    first: 0
    where: {program: {some: {id: {equals: $id}}}, testsFeatures: {none: {}}, followUpMonths: {recorded: true}, not: {measure: {equals: LEVEL}}, outcome: {none: {domain: {equals: "cost-benefit"}}}}
  ) {
    totalCount
  }
  costFindings: findings(
    first: 0
    where: {program: {some: {id: {equals: $id}}}, testsFeatures: {none: {}}, outcome: {some: {domain: {equals: "cost-benefit"}}}}
  ) {
    totalCount
  }
  sharedFindings: findings(
    first: 0
    where: {program: {none: {}}, testsFeatures: {none: {}}, evaluation: {some: {programs: {some: {id: {equals: $id}}}}}}
  ) {
    totalCount
  }
  tests: findings(
    first: 0
    where: {testsFeatures: {some: {}}, or: [{program: {some: {id: {equals: $id}}}}, {program: {none: {}}, evaluation: {some: {programs: {some: {id: {equals: $id}}}}}}]}
  ) {
    totalCount
  }
  evaluations: evaluations(
    first: 0
    where: {programs: {some: {id: {equals: $id}}}}
  ) {
    totalCount
  }
  evaluators: organizations(
    first: 25
    where: {conducted: {some: {programs: {some: {id: {equals: $id}}}}}}
  ) {
    totalCount
    nodes {
      ...EntityLink
    }
  }
  parts: programs(first: 0, where: {partOf: {some: {id: {equals: $id}}}}) {
    totalCount
  }
  ratings: ratings(
    first: 0
    where: {evaluation: {some: {programs: {some: {id: {equals: $id}}}}}}
  ) {
    totalCount
  }
  openQuestions: openQuestions(
    first: 0
    where: {programs: {some: {id: {equals: $id}}}}
  ) {
    totalCount
  }
}
    fragment EntityLink on Entity {
  id
  kind
  name
  address
}
fragment RecordHead on Entity {
  ...EntityLink
  aliases
  introduction
  evaluationCount
  findingCount
  bundle
  sources {
    ...SourceWords
  }
}
fragment SourceWords on Source {
  address
  copy
  words
}`) as unknown as TypedDocumentString<ProgramPageQuery, ProgramPageQueryVariables>;
export const ProgramRowsDocument = new TypedDocumentString(`
    query ProgramRows($where: ProgramWhere, $orderBy: [ProgramOrder!], $first: Int, $after: String) {
  rows: programs(where: $where, orderBy: $orderBy, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...ProgramRow
    }
  }
}
    fragment ProgramRow on Program {
  ...EntityLink
  summary
  startYear
  costPerParticipantUsd
  costPerParticipantYear
  evaluationCount
  findingCount
  sectors(first: 3) {
    totalCount
    nodes {
      ...EntityLink
    }
  }
  operators(first: 2) {
    totalCount
    nodes {
      ...EntityLink
    }
  }
  features(first: 0) {
    totalCount
  }
  partOf {
    ...EntityLink
  }
}
fragment EntityLink on Entity {
  id
  kind
  name
  address
}`) as unknown as TypedDocumentString<ProgramRowsQuery, ProgramRowsQueryVariables>;
export const PublicationPageDocument = new TypedDocumentString(`
    query PublicationPage($id: ID!) {
  record: publication(id: $id) {
    ...RecordHead
    publicationType
    year
    date
    doi
    url
    authors(first: 100) {
      totalCount
      nodes {
        ...EntityLink
      }
    }
    publisher {
      ...EntityLink
    }
  }
  findings: findings(first: 0, where: {publication: {some: {id: {equals: $id}}}}) {
    totalCount
  }
  mechanismEvidence: mechanismEvidence(
    first: 0
    where: {publication: {some: {id: {equals: $id}}}}
  ) {
    totalCount
  }
  evaluations: evaluations(
    first: 0
    where: {publications: {some: {id: {equals: $id}}}}
  ) {
    totalCount
  }
  ratings: ratings(first: 0, where: {publication: {some: {id: {equals: $id}}}}) {
    totalCount
  }
  openQuestions: openQuestions(
    first: 0
    where: {raisedIn: {some: {id: {equals: $id}}}}
  ) {
    totalCount
  }
}
    fragment EntityLink on Entity {
  id
  kind
  name
  address
}
fragment RecordHead on Entity {
  ...EntityLink
  aliases
  introduction
  evaluationCount
  findingCount
  bundle
  sources {
    ...SourceWords
  }
}
fragment SourceWords on Source {
  address
  copy
  words
}`) as unknown as TypedDocumentString<PublicationPageQuery, PublicationPageQueryVariables>;
export const PublicationRowsDocument = new TypedDocumentString(`
    query PublicationRows($where: PublicationWhere, $orderBy: [PublicationOrder!], $first: Int, $after: String) {
  rows: publications(
    where: $where
    orderBy: $orderBy
    first: $first
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...PublicationRow
    }
  }
}
    fragment PublicationRow on Publication {
  ...EntityLink
  publicationType
  year
  doi
  url
  findingCount
  authors(first: 3) {
    totalCount
    nodes {
      ...EntityLink
    }
  }
  publisher {
    ...EntityLink
  }
}
fragment EntityLink on Entity {
  id
  kind
  name
  address
}`) as unknown as TypedDocumentString<PublicationRowsQuery, PublicationRowsQueryVariables>;
export const RatingPageDocument = new TypedDocumentString(`
    query RatingPage($id: ID!) {
  record: rating(id: $id) {
    ...RecordHead
    ...RatingRow
    publication {
      url
      doi
    }
    evaluation {
      design
      summary
    }
  }
}
    fragment RatingRow on Rating {
  ...EntityLink
  rating
  covers
  document
  url
  givenBy {
    ...EntityLink
  }
  evaluation {
    ...EntityLink
  }
  publication {
    ...EntityLink
  }
}
fragment EntityLink on Entity {
  id
  kind
  name
  address
}
fragment RecordHead on Entity {
  ...EntityLink
  aliases
  introduction
  evaluationCount
  findingCount
  bundle
  sources {
    ...SourceWords
  }
}
fragment SourceWords on Source {
  address
  copy
  words
}`) as unknown as TypedDocumentString<RatingPageQuery, RatingPageQueryVariables>;
export const RatingRowsDocument = new TypedDocumentString(`
    query RatingRows($where: RatingWhere, $orderBy: [RatingOrder!], $first: Int, $after: String) {
  rows: ratings(where: $where, orderBy: $orderBy, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...RatingRow
    }
  }
}
    fragment RatingRow on Rating {
  ...EntityLink
  rating
  covers
  document
  url
  givenBy {
    ...EntityLink
  }
  evaluation {
    ...EntityLink
  }
  publication {
    ...EntityLink
  }
}
fragment EntityLink on Entity {
  id
  kind
  name
  address
}`) as unknown as TypedDocumentString<RatingRowsQuery, RatingRowsQueryVariables>;
export const NearestRecordsDocument = new TypedDocumentString(`
    query NearestRecords($text: String!) {
  search(text: $text, first: 8) {
    edges {
      node {
        ...EntityLink
        introduction
      }
    }
  }
}
    fragment EntityLink on Entity {
  id
  kind
  name
  address
}`) as unknown as TypedDocumentString<NearestRecordsQuery, NearestRecordsQueryVariables>;
export const RecordModelDocument = new TypedDocumentString(`
    query RecordModel {
  model {
    kinds {
      kind
      oneField
      properties {
        name
        type
        unit
        meaning
      }
      relations {
        field
        relationship
        direction
        kind
        isSingle
        says
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RecordModelQuery, RecordModelQueryVariables>;
export const SectorPageDocument = new TypedDocumentString(`
    query SectorPage($id: ID!) {
  record: sector(id: $id) {
    ...RecordHead
    definition
    naics
    partOf {
      ...EntityLink
    }
    parts(first: 25) {
      totalCount
      nodes {
        ...EntityLink
        introduction
      }
    }
    terms(first: 25) {
      totalCount
      nodes {
        ...EntityLink
      }
    }
  }
  programs: programs(first: 0, where: {sectors: {some: {id: {equals: $id}}}}) {
    totalCount
  }
  openQuestions: openQuestions(
    first: 0
    where: {sectors: {some: {id: {equals: $id}}}}
  ) {
    totalCount
  }
}
    fragment EntityLink on Entity {
  id
  kind
  name
  address
}
fragment RecordHead on Entity {
  ...EntityLink
  aliases
  introduction
  evaluationCount
  findingCount
  bundle
  sources {
    ...SourceWords
  }
}
fragment SourceWords on Source {
  address
  copy
  words
}`) as unknown as TypedDocumentString<SectorPageQuery, SectorPageQueryVariables>;
export const SectorRowsDocument = new TypedDocumentString(`
    query SectorRows($where: SectorWhere, $orderBy: [SectorOrder!], $first: Int, $after: String) {
  rows: sectors(where: $where, orderBy: $orderBy, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...SectorRow
    }
  }
}
    fragment EntityLink on Entity {
  id
  kind
  name
  address
}
fragment SectorRow on Sector {
  ...EntityLink
  definition
  naics
  evaluationCount
  findingCount
  partOf {
    ...EntityLink
  }
}`) as unknown as TypedDocumentString<SectorRowsQuery, SectorRowsQueryVariables>;
export const TermPageDocument = new TypedDocumentString(`
    query TermPage($id: ID!) {
  record: term(id: $id) {
    ...RecordHead
    definition
    explainsPrograms(first: 25) {
      totalCount
      nodes {
        ...EntityLink
      }
    }
    explainsEvaluations(first: 25) {
      totalCount
      nodes {
        ...EntityLink
      }
    }
    explainsFeatures(first: 25) {
      totalCount
      nodes {
        ...EntityLink
      }
    }
    explainsOutcomes(first: 25) {
      totalCount
      nodes {
        ...EntityLink
      }
    }
    explainsSectors(first: 25) {
      totalCount
      nodes {
        ...EntityLink
      }
    }
    explainsPopulations(first: 25) {
      totalCount
      nodes {
        ...EntityLink
      }
    }
    explainsMechanisms(first: 25) {
      totalCount
      nodes {
        ...EntityLink
      }
    }
    explainsOrganizations(first: 25) {
      totalCount
      nodes {
        ...EntityLink
      }
    }
    explainsTerms(first: 25) {
      totalCount
      nodes {
        ...EntityLink
      }
    }
    explainedBy(first: 25) {
      totalCount
      nodes {
        ...EntityLink
      }
    }
  }
}
    fragment EntityLink on Entity {
  id
  kind
  name
  address
}
fragment RecordHead on Entity {
  ...EntityLink
  aliases
  introduction
  evaluationCount
  findingCount
  bundle
  sources {
    ...SourceWords
  }
}
fragment SourceWords on Source {
  address
  copy
  words
}`) as unknown as TypedDocumentString<TermPageQuery, TermPageQueryVariables>;
export const TermRowsDocument = new TypedDocumentString(`
    query TermRows($where: TermWhere, $orderBy: [TermOrder!], $first: Int, $after: String) {
  rows: terms(where: $where, orderBy: $orderBy, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...TermRow
    }
  }
}
    fragment EntityLink on Entity {
  id
  kind
  name
  address
}
fragment TermRow on Term {
  ...EntityLink
  aliases
  definition
}`) as unknown as TypedDocumentString<TermRowsQuery, TermRowsQueryVariables>;
export const CollectionDocument = new TypedDocumentString(`
    query Collection {
  collection {
    released
    license
    dataVersion
    counts {
      kind
      count
    }
  }
}
    `) as unknown as TypedDocumentString<CollectionQuery, CollectionQueryVariables>;
export const SuggestDocument = new TypedDocumentString(`
    query Suggest($text: String!) {
  search(text: $text, first: 8) {
    totalCount
    edges {
      node {
        id
        kind
        name
        address
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SuggestQuery, SuggestQueryVariables>;
export const AboutDocument = new TypedDocumentString(`
    query About {
  collection {
    title
    released
    searchedUntil
    license
    included
    howRead
    notYet
    dataVersion
    counts {
      kind
      count
    }
    sources {
      host
      count
    }
    priceIndex {
      name
      source
      years {
        year
        value
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AboutQuery, AboutQueryVariables>;
export const ModelDocument = new TypedDocumentString(`
    query Model {
  model {
    kinds {
      kind
      name
      meaning
      oneField
      listField
      properties {
        name
        type
        unit
        meaning
        values {
          word
          meaning
        }
        isRequired
      }
      relations {
        field
        kind
        isSingle
        says
        meaning
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ModelQuery, ModelQueryVariables>;
export const CanvasDocument = new TypedDocumentString(`
    query Canvas($ids: [ID!]!) {
  graph(ids: $ids) {
    nodes {
      id
      kind
      name
      degrees {
        relationship
        direction
        kind
        count
        says
      }
    }
    edges {
      id
      relationship
      from
      to
    }
    missing
  }
}
    `) as unknown as TypedDocumentString<CanvasQuery, CanvasQueryVariables>;
export const GraphEdgeDocument = new TypedDocumentString(`
    query GraphEdge($ids: [ID!]!) {
  graph(ids: $ids) {
    nodes {
      ...EntityLink
      ... on Finding {
        ...FindingDetails
      }
    }
    edges {
      id
      sentence
      details {
        name
        meaning
        text
      }
    }
  }
}
    fragment FindingRow on Finding {
  ...EntityLink
  measure
  followUpLabel
  followUpMonths
  estimate
  unit
  priceYear
  money
  controlMean
  treatmentMean
  relativeChange
  standardError
  ciLow
  ciHigh
  pValue
  significance
  sampleSize
  direction
  locator
  note
  outcome {
    ...EntityLink
    domain
    favorable
  }
  program {
    ...EntityLink
  }
  population {
    ...EntityLink
  }
  evaluation {
    ...EntityLink
    design
  }
  publication {
    ...EntityLink
  }
  tests: testsFeatures(first: 0) {
    totalCount
  }
}
fragment EntityLink on Entity {
  id
  kind
  name
  address
}
fragment FindingDetails on Finding {
  ...FindingRow
  dataSource
  publication {
    ...Citation
  }
}
fragment Citation on Publication {
  ...EntityLink
  year
  url
  doi
  sources {
    address
    copy
    words
  }
}`) as unknown as TypedDocumentString<GraphEdgeQuery, GraphEdgeQueryVariables>;
export const NeighborhoodDocument = new TypedDocumentString(`
    query Neighborhood($id: ID!, $after: String) {
  neighbors(id: $id, orderBy: EVIDENCE, first: 100, after: $after) {
    totalCount
    counts {
      relationship
      direction
      kind
      count
      says
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      direction
      edge {
        id
        relationship
      }
      node {
        id
        kind
        name
        evaluationCount
        findingCount
      }
    }
  }
}
    `) as unknown as TypedDocumentString<NeighborhoodQuery, NeighborhoodQueryVariables>;
export const NodeDetailsDocument = new TypedDocumentString(`
    query NodeDetails($id: ID!) {
  node(id: $id) {
    ...NodeDetails
  }
}
    fragment FindingRow on Finding {
  ...EntityLink
  measure
  followUpLabel
  followUpMonths
  estimate
  unit
  priceYear
  money
  controlMean
  treatmentMean
  relativeChange
  standardError
  ciLow
  ciHigh
  pValue
  significance
  sampleSize
  direction
  locator
  note
  outcome {
    ...EntityLink
    domain
    favorable
  }
  program {
    ...EntityLink
  }
  population {
    ...EntityLink
  }
  evaluation {
    ...EntityLink
    design
  }
  publication {
    ...EntityLink
  }
  tests: testsFeatures(first: 0) {
    totalCount
  }
}
fragment EntityLink on Entity {
  id
  kind
  name
  address
}
fragment RecordHead on Entity {
  ...EntityLink
  aliases
  introduction
  evaluationCount
  findingCount
  bundle
  sources {
    ...SourceWords
  }
}
fragment SourceWords on Source {
  address
  copy
  words
}
fragment NodeDetails on Entity {
  ...RecordHead
  ... on Program {
    delivery
    status
    startYear
    durationWeeks
    costPerParticipantUsd
    costPerParticipantYear
    costPerParticipantMoney
    locations
  }
  ... on Evaluation {
    design
    evaluationStatus: status
    startYear
    assigned: sampleSize
    longestFollowUpMonths: followUpMonths
  }
  ... on Finding {
    ...FindingDetails
  }
  ... on MechanismEvidence {
    locator
    publication {
      ...Citation
    }
  }
  ... on Rating {
    rating
    covers
    document
    url
  }
  ... on Feature {
    core
  }
  ... on Outcome {
    domain
    unit
    favorable
  }
  ... on Sector {
    naics
  }
  ... on Organization {
    organizationType
    location
    url
  }
  ... on Publication {
    publicationType
    year
    doi
    url
    authors(first: 10) {
      totalCount
      nodes {
        ...EntityLink
      }
    }
  }
  ... on OpenQuestion {
    theme
    stillUnknown
  }
}
fragment FindingDetails on Finding {
  ...FindingRow
  dataSource
  publication {
    ...Citation
  }
}
fragment Citation on Publication {
  ...EntityLink
  year
  url
  doi
  sources {
    address
    copy
    words
  }
}`) as unknown as TypedDocumentString<NodeDetailsQuery, NodeDetailsQueryVariables>;
export const ListNamesDocument = new TypedDocumentString(`
    query ListNames($ids: [ID!]!) {
  nodes(ids: $ids) {
    id
    ... on Entity {
      name
    }
  }
}
    `) as unknown as TypedDocumentString<ListNamesQuery, ListNamesQueryVariables>;
export const AspectNamesDocument = new TypedDocumentString(`
    query AspectNames($ids: [ID!]!) {
  nodes(ids: $ids) {
    id
    ... on Entity {
      name
    }
  }
}
    `) as unknown as TypedDocumentString<AspectNamesQuery, AspectNamesQueryVariables>;
export const CellAgainstDocument = new TypedDocumentString(`
    query CellAgainst($outcome: ID!, $at: [PlaceInput!], $window: Window, $designs: IncludedDesigns, $population: ID) {
  pool(
    outcome: $outcome
    at: $at
    window: $window
    designs: $designs
    population: $population
  ) {
    armCount
    evidenceAgainst {
      reason
      words
      statement {
        text
      }
      arm {
        ...ArmLine
      }
    }
    dataVersion
  }
}
    fragment EntityLink on Entity {
  id
  kind
  name
  address
}
fragment ArmLine on Arm {
  id
  name
  evaluation {
    ...EntityLink
    design
  }
  program {
    ...EntityLink
  }
  group {
    ...EntityLink
  }
  finding {
    ...EntityLink
    locator
    publication {
      ...EntityLink
    }
  }
  effect {
    estimate
    published
    standardErrorSource
    reason
    notes
    result {
      low
      high
      estimate
      intervalText
      estimateText
    }
  }
  weight
  followUpMonths
  sampleSize
}`) as unknown as TypedDocumentString<CellAgainstQuery, CellAgainstQueryVariables>;
export const CellContrastDocument = new TypedDocumentString(`
    query CellContrast($feature: ID!, $outcome: ID!, $window: Window, $designs: IncludedDesigns, $population: ID) {
  contrast(
    feature: $feature
    outcome: $outcome
    window: $window
    designs: $designs
    population: $population
  ) {
    scale {
      kind
      unit
      priceYear
      isIncreaseFavorable
    }
    statements {
      text
    }
    tests {
      isAlone
      assigned {
        ...EntityLink
      }
      finding {
        ...EntityLink
        publication {
          ...EntityLink
        }
      }
      effect {
        published
        reason
        result {
          intervalText
          estimateText
        }
      }
    }
    with {
      ...ContrastSide
    }
    without {
      ...ContrastSide
    }
    notRecorded {
      ...ContrastSide
    }
    comparisons {
      against
      rung
      rungWords
      difference {
        intervalText
        estimateText
      }
      permutation {
        p
        arrangements
        isExhaustive
      }
      withinEvaluations {
        evaluation {
          ...EntityLink
        }
        with
        against
      }
      differences {
        aspect
        value
        with
        against
      }
    }
    ruleSet
    dataVersion
  }
}
    fragment EntityLink on Entity {
  id
  kind
  name
  address
}
fragment ContrastSide on ContrastGroup {
  armCount
  evaluationCount
  pooledArmCount
  arms {
    ...ArmLine
  }
}
fragment ArmLine on Arm {
  id
  name
  evaluation {
    ...EntityLink
    design
  }
  program {
    ...EntityLink
  }
  group {
    ...EntityLink
  }
  finding {
    ...EntityLink
    locator
    publication {
      ...EntityLink
    }
  }
  effect {
    estimate
    published
    standardErrorSource
    reason
    notes
    result {
      low
      high
      estimate
      intervalText
      estimateText
    }
  }
  weight
  followUpMonths
  sampleSize
}`) as unknown as TypedDocumentString<CellContrastQuery, CellContrastQueryVariables>;
export const CellFeaturesDocument = new TypedDocumentString(`
    query CellFeatures($outcome: ID!, $window: Window, $designs: IncludedDesigns, $population: ID) {
  separability(
    outcome: $outcome
    window: $window
    designs: $designs
    population: $population
  ) {
    statements {
      text
    }
    rank
    features {
      ...EntityLink
      core
    }
    arms {
      id
      name
      finding {
        address
      }
    }
    rows {
      arm
      has
    }
    inEveryArm {
      ...EntityLink
    }
    featureSets {
      features {
        ...EntityLink
      }
    }
    nearlyTogether {
      words
      first {
        id
      }
      second {
        id
      }
    }
    dataVersion
  }
}
    fragment EntityLink on Entity {
  id
  kind
  name
  address
}`) as unknown as TypedDocumentString<CellFeaturesQuery, CellFeaturesQueryVariables>;
export const CellPairDocument = new TypedDocumentString(`
    query CellPair($outcome: ID!, $window: Window, $designs: IncludedDesigns, $population: ID, $first: ID!, $second: ID!) {
  separability(
    outcome: $outcome
    window: $window
    designs: $designs
    population: $population
  ) {
    pair(first: $first, second: $second) {
      canBeParted
      words
      both
      onlyFirst
      onlySecond
      neither
    }
  }
}
    `) as unknown as TypedDocumentString<CellPairQuery, CellPairQueryVariables>;
export const CellGraphDocument = new TypedDocumentString(`
    query CellGraph($ids: [ID!]!) {
  graph(ids: $ids) {
    nodes {
      ...EntityLink
    }
    edges {
      id
      from
      to
      sentence
    }
  }
}
    fragment EntityLink on Entity {
  id
  kind
  name
  address
}`) as unknown as TypedDocumentString<CellGraphQuery, CellGraphQueryVariables>;
export const CellSpecificationsDocument = new TypedDocumentString(`
    query CellSpecifications($outcome: ID!, $at: [PlaceInput!], $window: Window, $designs: IncludedDesigns, $population: ID) {
  pool(
    outcome: $outcome
    at: $at
    window: $window
    designs: $designs
    population: $population
  ) {
    scale {
      kind
      unit
      priceYear
      isIncreaseFavorable
    }
    ...SpecificationCurve
    ...PoolFunnel
    dataVersion
  }
}
    fragment PoolFunnel on Pool {
  scale {
    kind
    unit
    priceYear
    isIncreaseFavorable
  }
  funnelText
  funnel {
    points {
      arm {
        id
        name
        finding {
          address
        }
        effect {
          result {
            low
            high
            estimate
          }
        }
      }
      y
      standardError
      isOutside
    }
    center
    largest
    low
    high
  }
}
fragment SpecificationCurve on Pool {
  specifications {
    window
    standardErrors
    designs
    prefer
    model
    scale {
      kind
      unit
      priceYear
      isIncreaseFavorable
    }
    armCount
    evaluationCount
    ladder {
      pool
    }
    result {
      low
      high
      estimate
    }
  }
}`) as unknown as TypedDocumentString<CellSpecificationsQuery, CellSpecificationsQueryVariables>;
export const CellTruthTableDocument = new TypedDocumentString(`
    query CellTruthTable($outcome: ID!, $window: Window, $designs: IncludedDesigns, $population: ID, $features: [ID!]) {
  separability(
    outcome: $outcome
    window: $window
    designs: $designs
    population: $population
  ) {
    truthTable(features: $features) {
      statements {
        text
      }
      features {
        ...EntityLink
      }
      combinations {
        has
        words
        isContradictory
        arms {
          id
          name
        }
        signs {
          favorable
          unfavorable
          zero
          directionOnly
          noEstimate
        }
      }
    }
  }
}
    fragment EntityLink on Entity {
  id
  kind
  name
  address
}`) as unknown as TypedDocumentString<CellTruthTableQuery, CellTruthTableQueryVariables>;
export const CoverageDocument = new TypedDocumentString(`
    query Coverage($rows: Dimension!, $columns: Dimension!, $window: Window, $designs: IncludedDesigns, $population: ID) {
  coverage(
    rows: $rows
    columns: $columns
    window: $window
    designs: $designs
    population: $population
  ) {
    cells {
      ...CoverageMark
    }
    dataVersion
  }
  whole: coverage(
    rows: $columns
    columns: $columns
    window: $window
    designs: $designs
    population: $population
  ) {
    cells {
      ...CoverageMark
    }
  }
}
    fragment EntityLink on Entity {
  id
  kind
  name
  address
}
fragment CoverageMark on CoverageCell {
  row
  column
  evaluations
  arms
  findings
  levels
  designs
  reviews
  ratings {
    organization {
      ...EntityLink
      aliases
    }
    rating
    evaluationCount
  }
}`) as unknown as TypedDocumentString<CoverageQuery, CoverageQueryVariables>;
export const EffectsDocument = new TypedDocumentString(`
    query Effects($rows: Dimension!, $window: Window, $designs: IncludedDesigns, $population: ID) {
  coverage(
    rows: $rows
    columns: OUTCOME
    window: $window
    designs: $designs
    population: $population
  ) {
    cells {
      ...EffectMark
    }
    dataVersion
  }
  whole: coverage(
    rows: OUTCOME
    columns: OUTCOME
    window: $window
    designs: $designs
    population: $population
  ) {
    cells {
      ...EffectMark
    }
  }
}
    fragment EffectMark on CoverageCell {
  row
  column
  evaluations
  effect {
    armCount
    evaluationCount
    pooledArmCount
    scale {
      kind
      unit
      isIncreaseFavorable
    }
    signs {
      favorable
      unfavorable
      zero
    }
    ladder {
      pool
      says
    }
    result {
      low
      high
      estimate
      intervalText
      estimateText
    }
  }
}`) as unknown as TypedDocumentString<EffectsQuery, EffectsQueryVariables>;
export const MapCellDocument = new TypedDocumentString(`
    query MapCell($outcome: ID!, $at: [PlaceInput!], $window: Window, $designs: IncludedDesigns, $population: ID) {
  pool(
    outcome: $outcome
    at: $at
    window: $window
    designs: $designs
    population: $population
  ) {
    outcome {
      ...EntityLink
    }
    scale {
      kind
      unit
      priceYear
      isIncreaseFavorable
    }
    statements {
      text
      findingIds
    }
    ladder {
      says
      pool
      prediction
    }
    arms {
      ...ArmLine
    }
    pooledArmCount
    pooledEvaluationCount
    result {
      low
      high
      estimate
      intervalText
      estimateText
    }
    prediction {
      low
      high
      text
      isRough
    }
    passedOver {
      ...PassedOverLine
    }
    outsideConditionCount
    beside {
      ...EntityLink
    }
    ruleSet
    dataVersion
  }
}
    fragment EntityLink on Entity {
  id
  kind
  name
  address
}
fragment ArmLine on Arm {
  id
  name
  evaluation {
    ...EntityLink
    design
  }
  program {
    ...EntityLink
  }
  group {
    ...EntityLink
  }
  finding {
    ...EntityLink
    locator
    publication {
      ...EntityLink
    }
  }
  effect {
    estimate
    published
    standardErrorSource
    reason
    notes
    result {
      low
      high
      estimate
      intervalText
      estimateText
    }
  }
  weight
  followUpMonths
  sampleSize
}
fragment PassedOverLine on PassedOver {
  findingId
  rule
  words
  finding {
    ...EntityLink
    program {
      ...EntityLink
    }
    evaluation {
      ...EntityLink
    }
    publication {
      ...EntityLink
    }
  }
  keptInstead {
    ...EntityLink
  }
}`) as unknown as TypedDocumentString<MapCellQuery, MapCellQueryVariables>;
export const MapGapDocument = new TypedDocumentString(`
    query MapGap($row: PlaceInput!, $column: PlaceInput!, $window: Window, $designs: IncludedDesigns, $population: ID) {
  gap(
    row: $row
    column: $column
    window: $window
    designs: $designs
    population: $population
  ) {
    cell {
      evaluations
      findings
    }
    openQuestions {
      isOnBoth
      question {
        ...EntityLink
      }
    }
    running {
      ...EntityLink
      status
    }
    nearest(first: 6) {
      row {
        id
        name
      }
      column {
        id
        name
      }
      words
      cell {
        evaluations
        findings
      }
    }
    nearestCount
    decisionsTouched {
      questions {
        ...EntityLink
      }
      programs {
        ...EntityLink
      }
    }
    dataVersion
  }
}
    fragment EntityLink on Entity {
  id
  kind
  name
  address
}`) as unknown as TypedDocumentString<MapGapQuery, MapGapQueryVariables>;
export const MapTermsDocument = new TypedDocumentString(`
    query MapTerms {
  features(
    first: 100
    orderBy: [{field: EVALUATION_COUNT, direction: DESCENDING}]
  ) {
    totalCount
    nodes {
      ...EntityLink
      evaluationCount
      core
      partOf {
        id
      }
    }
  }
  sectors(first: 100, orderBy: [{field: EVALUATION_COUNT, direction: DESCENDING}]) {
    totalCount
    nodes {
      ...EntityLink
      evaluationCount
      partOf {
        id
      }
    }
  }
  populations(
    first: 100
    orderBy: [{field: EVALUATION_COUNT, direction: DESCENDING}]
  ) {
    totalCount
    nodes {
      ...EntityLink
      evaluationCount
    }
  }
  programs(first: 100, orderBy: [{field: FINDING_COUNT, direction: DESCENDING}]) {
    totalCount
    nodes {
      ...EntityLink
      evaluationCount
    }
  }
  outcomes(first: 100, orderBy: [{field: FINDING_COUNT, direction: DESCENDING}]) {
    totalCount
    nodes {
      ...EntityLink
      evaluationCount
      domain
    }
  }
}
    fragment EntityLink on Entity {
  id
  kind
  name
  address
}`) as unknown as TypedDocumentString<MapTermsQuery, MapTermsQueryVariables>;
export const WindowOutcomesDocument = new TypedDocumentString(`
    query WindowOutcomes($at: [PlaceInput!], $window: Window, $designs: IncludedDesigns, $population: ID) {
  coverage(
    rows: WINDOW
    columns: OUTCOME
    at: $at
    window: $window
    designs: $designs
    population: $population
  ) {
    columns {
      id
      name
    }
    cells {
      row
      column
      evaluations
      findings
    }
  }
}
    `) as unknown as TypedDocumentString<WindowOutcomesQuery, WindowOutcomesQueryVariables>;
export const MethodsChoicesDocument = new TypedDocumentString(`
    query MethodsChoices {
  outcomes(
    first: 100
    where: {findings: {some: {measure: {recorded: false}}}}
    orderBy: [{field: FINDING_COUNT, direction: DESCENDING}]
  ) {
    nodes {
      id
      name
      findingCount
    }
  }
  programs(
    first: 1
    where: {costPerParticipantUsd: {recorded: true}, costPerParticipantYear: {recorded: true}}
    orderBy: [{field: FINDING_COUNT, direction: DESCENDING}]
  ) {
    nodes {
      id
    }
  }
  collection {
    priceIndex {
      name
      source
      years {
        year
        value
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MethodsChoicesQuery, MethodsChoicesQueryVariables>;
export const MethodsFeatureDocument = new TypedDocumentString(`
    query MethodsFeature($outcome: ID!, $window: Window!, $feature: ID!) {
  contrast(outcome: $outcome, window: $window, feature: $feature) {
    feature {
      ...EntityLink
    }
    statements {
      text
    }
    tests {
      isAlone
    }
    with {
      armCount
      evaluationCount
      pooledArmCount
    }
    without {
      armCount
      evaluationCount
      pooledArmCount
    }
    notRecorded {
      armCount
      evaluationCount
      pooledArmCount
    }
    comparisons {
      against
      rung
      rungWords
      difference {
        intervalText
        estimateText
      }
      permutation {
        p
        arrangements
        isExhaustive
      }
      differences {
        aspect
      }
    }
  }
}
    fragment EntityLink on Entity {
  id
  kind
  name
  address
}`) as unknown as TypedDocumentString<MethodsFeatureQuery, MethodsFeatureQueryVariables>;
export const MethodsPoolDocument = new TypedDocumentString(`
    query MethodsPool($outcome: ID!, $window: Window!) {
  pool(outcome: $outcome, window: $window) {
    outcome {
      ...EntityLink
    }
    scale {
      kind
      unit
      priceYear
    }
    statements {
      text
    }
    ladder {
      rung
      says
      funnel
      hasContrasts
    }
    arms {
      id
      name
      evaluation {
        id
        design
      }
      finding {
        ...EntityLink
        estimate
        unit
        controlMean
        treatmentMean
        standardError
        sampleSize
        publication {
          ...EntityLink
        }
      }
      effect {
        estimate
        low
        high
        standardError
        standardErrorSource
        sign
        notes
        reason
        published
      }
      isPooled
      weight
    }
    armCount
    evaluationCount
    pooledArmCount
    pooledEvaluationCount
    signs {
      favorable
      unfavorable
      zero
      directionOnly
      noEstimate
      share
      shareLow
      shareHigh
    }
    result {
      intervalText
      estimateText
      standardError
      df
      p
      includesZero
    }
    isFloored
    heterogeneity {
      tau2
      tau2Low
      tau2High
      iSquared
      q
      qDf
      qP
    }
    prediction {
      text
      df
      isRough
    }
    passedOver {
      rule
      words
    }
    outsideConditionCount
    beside {
      id
    }
    reviews {
      count
      statements {
        text
      }
      reviews {
        isSameOutcome
        evaluation {
          ...EntityLink
        }
      }
    }
    evidenceAgainst {
      words
      arm {
        name
        finding {
          ...EntityLink
        }
      }
    }
    funnelText
    sensitivity {
      wald {
        intervalText
        estimateText
        standardError
        p
      }
      leaveOneOut {
        armId
        result {
          low
          high
          intervalText
          estimateText
          estimate
        }
      }
      rho
      dependent {
        intervalText
        estimateText
      }
      evaluationAverages {
        intervalText
        estimateText
      }
      bounded {
        intervalText
        estimateText
      }
      boundedArmCount
    }
    specifications {
      scale {
        kind
        unit
        priceYear
      }
      armCount
      ladder {
        pool
      }
      result {
        low
        high
        estimate
      }
    }
    ruleSet
    dataVersion
  }
  separability(outcome: $outcome, window: $window) {
    arms {
      id
    }
    features {
      id
      name
      address
    }
    rows {
      arm
      has
    }
    rank
    inEveryArm {
      id
      name
    }
    featureSets {
      features {
        id
        name
      }
    }
    nearlyTogether {
      words
    }
    truthTable {
      statements {
        text
      }
    }
  }
}
    fragment EntityLink on Entity {
  id
  kind
  name
  address
}`) as unknown as TypedDocumentString<MethodsPoolQuery, MethodsPoolQueryVariables>;
export const MethodsProgramDocument = new TypedDocumentString(`
    query MethodsProgram($outcome: ID!, $program: ID!) {
  persistence(outcome: $outcome, program: $program) {
    program {
      ...EntityLink
    }
    series {
      evaluation {
        ...EntityLink
      }
      followUps {
        months
        effect {
          standardError
        }
      }
    }
  }
  breakEven(program: $program) {
    program {
      ...EntityLink
      costPerParticipantUsd
      costPerParticipantYear
    }
    series {
      outcome {
        ...EntityLink
      }
      evaluation {
        ...EntityLink
      }
      accounts {
        rate
        years
        hasInterval
        dependentLow
        dependentHigh
        independentLow
        independentHigh
        lastYear
      }
    }
    reason
  }
  costAndBenefit(program: $program) {
    statements {
      text
    }
  }
}
    fragment EntityLink on Entity {
  id
  kind
  name
  address
}`) as unknown as TypedDocumentString<MethodsProgramQuery, MethodsProgramQueryVariables>;
export const MethodsWholeDocument = new TypedDocumentString(`
    query MethodsWhole {
  coverage(rows: FEATURE, columns: OUTCOME) {
    rows {
      id
    }
    columns {
      id
    }
    cells {
      evaluations
      designs
      reviews
    }
    emptyCell
  }
  ratings(first: 1) {
    totalCount
    facets(fields: [GIVEN_BY]) {
      values {
        label
        count
      }
      notRecorded
    }
  }
  rated: evaluations(first: 1, where: {ratings: {some: {}}}) {
    totalCount
  }
  reviews: evaluations(first: 10, where: {design: {equals: META_ANALYSIS}}) {
    totalCount
    nodes {
      ...EntityLink
    }
  }
  openQuestions(first: 1) {
    totalCount
  }
}
    fragment EntityLink on Entity {
  id
  kind
  name
  address
}`) as unknown as TypedDocumentString<MethodsWholeQuery, MethodsWholeQueryVariables>;
export const MethodsWindowsDocument = new TypedDocumentString(`
    query MethodsWindows($outcome: ID!) {
  upTo18: pool(outcome: $outcome, window: UP_TO_18_MONTHS) {
    ...WindowCounts
  }
  from19To36: pool(outcome: $outcome, window: MONTHS_19_TO_36) {
    ...WindowCounts
  }
  from37To72: pool(outcome: $outcome, window: MONTHS_37_TO_72) {
    ...WindowCounts
  }
  beyond72: pool(outcome: $outcome, window: BEYOND_72_MONTHS) {
    ...WindowCounts
  }
  latest: pool(outcome: $outcome, window: LATEST) {
    ...WindowCounts
  }
}
    fragment WindowCounts on Pool {
  armCount
  evaluationCount
  pooledArmCount
  pooledEvaluationCount
}`) as unknown as TypedDocumentString<MethodsWindowsQuery, MethodsWindowsQueryVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($text: String!, $kinds: [Kind!], $first: Int!, $after: String) {
  search(text: $text, kinds: $kinds, first: $first, after: $after) {
    totalCount
    totalsByKind {
      kind
      count
    }
    edges {
      node {
        id
        kind
        name
        introduction
        address
        evaluationCount
        findingCount
      }
      matches {
        property
        text
        ranges {
          start
          end
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const StartDocument = new TypedDocumentString(`
    query Start {
  collection {
    released
    searchedUntil
    dataVersion
    counts {
      kind
      count
    }
  }
  coreFeatures: features(
    where: {core: {equals: true}}
    first: 25
    orderBy: [{field: EVALUATION_COUNT, direction: DESCENDING}]
  ) {
    nodes {
      id
      name
      address
      evaluationCount
      findingCount
    }
  }
  programs(first: 0) {
    facets(fields: [FEATURES]) {
      values(first: 100) {
        value
        count
      }
    }
  }
  bestEvidenced: programs(
    first: 3
    orderBy: [{field: EVALUATION_COUNT, direction: DESCENDING}, {field: FINDING_COUNT, direction: DESCENDING}]
  ) {
    nodes {
      id
      name
      address
      evaluationCount
    }
  }
  mostEvaluated: features(
    first: 3
    orderBy: [{field: EVALUATION_COUNT, direction: DESCENDING}]
  ) {
    nodes {
      name
      address
      evaluationCount
    }
  }
  longest: evaluations(
    first: 3
    where: {followUpMonths: {recorded: true}}
    orderBy: [{field: FOLLOW_UP_MONTHS, direction: DESCENDING}]
  ) {
    nodes {
      name
      address
      followUpMonths
    }
  }
  findings(first: 0) {
    facets(fields: [DIRECTION]) {
      values {
        value
        count
      }
    }
  }
  openQuestions(first: 0) {
    totalCount
    facets(fields: [THEME]) {
      values {
        value
        count
      }
    }
  }
}
    `) as unknown as TypedDocumentString<StartQuery, StartQueryVariables>;
export const WithoutFeatureDocument = new TypedDocumentString(`
    query WithoutFeature($having: ID!, $without: ID!) {
  programs(
    first: 3
    where: {and: [{features: {some: {id: {equals: $having}}}}, {features: {none: {id: {equals: $without}}}}]}
    orderBy: [{field: EVALUATION_COUNT, direction: DESCENDING}]
  ) {
    totalCount
    nodes {
      name
      address
      evaluationCount
    }
  }
}
    `) as unknown as TypedDocumentString<WithoutFeatureQuery, WithoutFeatureQueryVariables>;