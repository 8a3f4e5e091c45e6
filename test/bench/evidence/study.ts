import { addOrganization, addPerson } from './cast.ts';
import type { Bundle, Corpus, Item, KnownEvaluation } from './corpus.ts';
import { inventDesign, inventTestedFeatures, writeEvaluation } from './evaluations.ts';
import { addFinding } from './findings.ts';
import { outcomes } from './outcomes.ts';
import { writeProgram } from './programs.ts';
import { addPublication } from './publications.ts';
import { addMechanismEvidence, addOpenQuestion } from './questions.ts';
import { listOf } from './random.ts';
import type { Subject } from './sentences.ts';
import { inventEvaluations, inventSites, type Site } from './sites.ts';
import { features, groups } from './vocabulary.ts';

/** One bundle: the programs of a study family, its evaluations, and all that they state. */
export function writeStudy(corpus: Corpus): Bundle {
  const { random } = corpus;
  const organizations = listOf(
    Math.max(1, random.longTailed({ median: 4, spread: 0.6, most: 16 })),
    () => addOrganization(corpus, random.chance(0.4) ? ['provider'] : undefined),
  );
  const people = listOf(random.longTailed({ median: 3.6, spread: 0.6, most: 20 }), () =>
    addPerson(corpus),
  );
  const sites = inventSites(corpus);
  const subject = inventSubject(corpus, sites[0], String(organizations[0]?.name));
  const evaluations = inventEvaluations(corpus, sites);
  const publications = listOf(
    Math.max(2, random.longTailed({ median: 7.5, spread: 0.55, most: 40 })),
    () =>
      addPublication(
        corpus,
        subjectAt(random.pick(sites), subject),
        random.someHubs(evaluations, 2),
      ),
  );
  const reports = publications.map((publication) => publication.id);
  const results = evaluations.map((known) => writeResults(corpus, { known, reports, subject }));

  return {
    organizations,
    people,
    publications,
    programs: sites.map((site) =>
      writeProgram(corpus, {
        ...site,
        operators: [random.pick(organizations).id],
        subject: subjectAt(site, subject),
      }),
    ),
    evaluations: results.map((result) => result.evaluation),
    findings: results.flatMap((result) => result.findings),
    mechanism_evidence: results.flatMap((result) => result.mechanisms),
    open_questions: listOf(random.between(0, 2) + random.between(0, 1), () =>
      addOpenQuestion(corpus, subject),
    ),
  };
}

interface Results {
  readonly evaluation: Item;
  readonly findings: readonly Item[];
  readonly mechanisms: readonly Item[];
}

/** An evaluation with what it found; some still run, and some reports could not be read. */
function writeResults(
  corpus: Corpus,
  plan: {
    readonly known: KnownEvaluation;
    readonly reports: readonly string[];
    readonly subject: Subject;
  },
): Results {
  const { random } = corpus;
  const { known, reports, subject } = plan;
  const design = inventDesign(corpus);
  const tested = inventTestedFeatures(corpus, design);
  const isRunning = random.chance(0.05);
  const isRead = !isRunning && random.chance(0.88);
  const evaluation = writeEvaluation(corpus, {
    known,
    name: `Evaluation of ${known.programs[0]?.name ?? subject.program}, ${random.between(1995, 2024)}`,
    design,
    tested,
    isRunning,
    publications: reports,
    subject,
  });
  if (!isRead) {
    return { evaluation, findings: [], mechanisms: [] };
  }
  return {
    evaluation,
    findings: listOf(Math.max(1, random.longTailed({ median: 7.5, spread: 0.85, most: 121 })), () =>
      addFinding(corpus, {
        evaluation: known,
        publications: reports,
        subject,
        tested,
        isOfOneProgram: true,
      }),
    ),
    mechanisms: listOf(random.longTailed({ median: 0.6, spread: 0.9, most: 12 }), () =>
      addMechanismEvidence(corpus, { evaluation: known.id, publications: reports, subject }),
    ),
  };
}

function inventSubject({ random }: Corpus, site: Site, operator: string): Subject {
  return {
    program: site.known.name,
    city: site.places[0].city,
    sector: site.sector.name.toLowerCase(),
    group: random.pick(groups).name.toLowerCase(),
    feature: random.pick(features).name.toLowerCase(),
    outcome: random.pickHub(outcomes).name.toLowerCase(),
    operator,
  };
}

function subjectAt(site: Site, subject: Subject): Subject {
  return { ...subject, program: site.known.name, city: site.places[0].city };
}
