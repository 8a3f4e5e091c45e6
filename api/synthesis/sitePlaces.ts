import { armProgram, placeId } from './draftArm.ts';
import type { EvaluationFacts, FindingRow, ProgramFacts } from './row.ts';

/** For the id of each place where an arm may stand, the ids of the places of its sites. */
export type SitePlaces = ReadonlyMap<string, readonly string[]>;

interface Site {
  readonly id: string;
  readonly program: ProgramFacts;
}

interface Listed {
  readonly evaluation: EvaluationFacts;
  readonly programs: readonly ProgramFacts[];
}

/**
 * The sites of each arm: the programs that are part of its program in its own evaluation, and in
 * those whose samples it includes; only the outermost of them, as these have sites of their own. An
 * evaluation's programs are the sites of what it reports of all together.
 */
export function sitePlaces(
  rows: readonly FindingRow[],
  isAsked: (id: string) => boolean,
): SitePlaces {
  const listed = listPrograms(rows);
  const places = new Map<string, readonly string[]>();
  for (const { evaluation, programs } of listed.values()) {
    const own = sitesOf({ evaluation, programs }).filter(({ id }) => isAsked(id));
    places.set(evaluation.id, outermost(own));
    for (const whole of programs) {
      const inside = own.filter(({ program }) => program.partOf.includes(whole.id));
      const elsewhere = evaluation.includesSamplesOf.flatMap((id) => {
        const other = listed.get(id);
        // Of an evaluation without a finding here all that is known is that its sites are missing.
        return other ? partsElsewhere(other, { whole, isAsked }) : [id];
      });
      places.set(placeId(evaluation.id, whole.id), [...outermost(inside), ...elsewhere]);
    }
  }
  return places;
}

/** An evaluation of nothing but parts of the whole is one place, with its own sites below it. */
function partsElsewhere(
  other: Listed,
  { whole, isAsked }: { readonly whole: ProgramFacts; readonly isAsked: (id: string) => boolean },
): string[] {
  const asked = sitesOf(other).filter(({ id }) => isAsked(id));
  const parts = asked.filter(({ program }) => program.partOf.includes(whole.id));
  return parts.length > 0 && parts.length === asked.length
    ? [other.evaluation.id]
    : outermost(parts);
}

function sitesOf({ evaluation, programs }: Listed): Site[] {
  return programs.map((program) => ({ id: placeId(evaluation.id, program.id), program }));
}

function outermost(sites: readonly Site[]): string[] {
  const programs = new Set(sites.map(({ program }) => program.id));
  return sites
    .filter(({ program }) => !program.partOf.some((whole) => programs.has(whole)))
    .map(({ id }) => id);
}

/** Every evaluation with the programs that it lists, and those of which it has findings. */
function listPrograms(rows: readonly FindingRow[]): ReadonlyMap<string, Listed> {
  const listed = new Map<
    string,
    { evaluation: EvaluationFacts; programs: Map<string, ProgramFacts> }
  >();
  for (const row of rows) {
    const { evaluation } = row;
    const known = listed.get(evaluation.id) ?? {
      evaluation,
      programs: new Map(evaluation.programs.map((program) => [program.id, program])),
    };
    const program = armProgram(row);
    if (program) {
      known.programs.set(program.id, program);
    }
    listed.set(evaluation.id, known);
  }
  return new Map(
    [...listed].map(([id, { evaluation, programs }]) => [
      id,
      { evaluation, programs: [...programs.values()] },
    ]),
  );
}
