import type { EvaluationFacts, FindingRow, ProgramFacts } from '../model/findingRow.ts';
import { placeId } from './draftArm.ts';

/** For the id of each place where an arm may stand, the ids of the places of its sites. */
export type SitePlaces = ReadonlyMap<string, readonly string[]>;

interface Site {
  readonly id: string;
  readonly program: ProgramFacts;
}

interface Listed {
  readonly evaluation: EvaluationFacts;
  readonly sites: readonly Site[];
}

/** The evaluations in which sites and pools may both have a finding, by id. */
export type Demonstrations = ReadonlyMap<string, Listed>;

/**
 * The evaluations of several programs, and those whose samples one includes, with the programs that
 * they list and those of which they have findings. In all others there is nothing to weigh.
 */
export function demonstrationsOf(rows: readonly FindingRow[]): Demonstrations {
  const programs = new Map<EvaluationFacts, Map<string, ProgramFacts>>();
  for (const row of rows) {
    const { evaluation, program } = row;
    const known =
      programs.get(evaluation) ?? new Map(evaluation.programs.map((each) => [each.id, each]));
    if (program) {
      known.set(program.id, program);
    }
    programs.set(evaluation, known);
  }
  const included = new Set([...programs.keys()].flatMap((each) => each.includesSamplesOf));
  return new Map(
    [...programs].flatMap(([evaluation, known]) =>
      known.size > 1 || evaluation.includesSamplesOf.length > 0 || included.has(evaluation.id)
        ? [[evaluation.id, { evaluation, sites: sitesOf(evaluation, [...known.values()]) }]]
        : [],
    ),
  );
}

/**
 * The sites of each arm: the programs that are part of its program in its own evaluation, and in
 * those whose samples it includes; only the outermost of them, as these have sites of their own. An
 * evaluation's programs are the sites of what it reports of all together.
 */
export function sitePlaces(
  demonstrations: Demonstrations,
  {
    evaluations,
    isAsked,
  }: {
    /** Those in which an arm may stand: in the others there is nothing to decide. */
    readonly evaluations: ReadonlySet<string>;
    readonly isAsked: (id: string) => boolean;
  },
): SitePlaces {
  const places = new Map<string, readonly string[]>();
  for (const id of evaluations) {
    const demonstration = demonstrations.get(id);
    if (!demonstration) {
      continue;
    }
    const { evaluation, sites } = demonstration;
    const own = sites.filter(({ id }) => isAsked(id));
    places.set(evaluation.id, outermost(own));
    for (const whole of sites) {
      const inside = own.filter(({ program }) => program.partOf.includes(whole.program.id));
      const elsewhere = evaluation.includesSamplesOf.flatMap((id) => {
        const other = demonstrations.get(id);
        // Of an evaluation without a finding here all that is known is that its sites are missing.
        return other ? partsElsewhere(other, { whole: whole.program, isAsked }) : [id];
      });
      if (inside.length + elsewhere.length > 0) {
        places.set(whole.id, [...outermost(inside), ...elsewhere]);
      }
    }
  }
  return places;
}

/** An evaluation of nothing but parts of the whole is one place, with its own sites below it. */
function partsElsewhere(
  other: Listed,
  { whole, isAsked }: { readonly whole: ProgramFacts; readonly isAsked: (id: string) => boolean },
): string[] {
  const asked = other.sites.filter(({ id }) => isAsked(id));
  const parts = asked.filter(({ program }) => program.partOf.includes(whole.id));
  return parts.length > 0 && parts.length === asked.length
    ? [other.evaluation.id]
    : outermost(parts);
}

function sitesOf(evaluation: EvaluationFacts, programs: readonly ProgramFacts[]): Site[] {
  return programs.map((program) => ({ id: placeId(evaluation.id, program.id), program }));
}

function outermost(sites: readonly Site[]): string[] {
  const programs = new Set(sites.map(({ program }) => program.id));
  return sites
    .filter(({ program }) => !program.partOf.some((whole) => programs.has(whole)))
    .map(({ id }) => id);
}
