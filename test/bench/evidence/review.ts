import type { Bundle, Corpus } from './corpus.ts';
import { writeEvaluation } from './evaluations.ts';
import { addFinding } from './findings.ts';
import { outcomes } from './outcomes.ts';
import { addPublication } from './publications.ts';
import { addMechanismEvidence, addOpenQuestion } from './questions.ts';
import { listOf } from './random.ts';
import type { Subject } from './sentences.ts';
import { features, groups, sectors } from './vocabulary.ts';

/** A bundle that reads earlier studies together: pooled results, and most of the open questions. */
export function writeReview(corpus: Corpus): Bundle {
  const { random } = corpus;
  const programs = random.someHubs(corpus.programs.slice(-300), random.between(3, 6), 1);
  const reviewed = random.someHubs(corpus.evaluations.slice(-300), random.between(3, 6), 1);
  const sector = random.pickHub(sectors).name;
  const title = `Review ${corpus.evaluations.length} of training for ${sector.toLowerCase()}`;
  const known = { id: corpus.claimId(title), programs };
  corpus.evaluations.push(known);
  const subject: Subject = {
    program: programs[0]?.name ?? 'The program',
    city: 'several towns',
    sector: sector.toLowerCase(),
    group: random.pick(groups).name.toLowerCase(),
    feature: random.pick(features).name.toLowerCase(),
    outcome: random.pickHub(outcomes).name.toLowerCase(),
    operator: 'the reviewers',
  };
  const publications = listOf(random.between(2, 8), () =>
    addPublication(corpus, subject, [known, ...reviewed]),
  );
  const reports = publications.map((publication) => publication.id);
  return {
    publications,
    evaluations: [
      writeEvaluation(corpus, {
        known,
        name: title,
        design: 'meta-analysis',
        tested: {},
        isRunning: false,
        publications: reports,
        subject,
      }),
    ],
    findings: listOf(random.between(2, 14), () =>
      addFinding(corpus, {
        evaluation: known,
        publications: reports,
        subject,
        tested: {},
        isOfOneProgram: random.chance(0.3),
      }),
    ),
    mechanism_evidence: listOf(random.between(0, 4), () =>
      addMechanismEvidence(corpus, { evaluation: known.id, publications: reports, subject }),
    ),
    open_questions: listOf(random.between(3, 8), () => addOpenQuestion(corpus, subject)),
  };
}
