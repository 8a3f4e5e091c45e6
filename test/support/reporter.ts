import type { Reporter, TestModule, TestRunEndReason } from 'vitest/node';
import { findChromium } from './chromium.ts';
import { findNeo4j, whyNoJava } from './neo4j/findNeo4j.ts';
import { languagesLeftOut } from './queryTools.ts';

/** Ends every run with a line on what was not run and why, and one that counts. */
export default class ClosingLines implements Reporter {
  onTestRunEnd(
    modules: readonly TestModule[],
    errors: readonly unknown[],
    reason: TestRunEndReason,
  ): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const states = tests.map((test) => test.result().state);
    const skipped = tests.filter((test) => test.result().state === 'skipped');
    const failed =
      states.filter((state) => state === 'failed').length +
      modules.filter((module) => module.errors().length > 0).length +
      errors.length;
    const passed = states.filter((state) => state === 'passed').length;

    const notRun = whyNotRun(
      skipped.map((test) => ({ project: test.project.name, file: test.module.moduleId })),
    );
    console.log(notRun.length === 0 ? 'Everything was run.' : `Not run: ${notRun.join('; ')}.`);
    if (process.env.NOTHING_SKIPPED && reason === 'passed' && notRun.length > 0) {
      console.error('NOTHING_SKIPPED is set, so what was not run counts as a failure.');
      process.exitCode = 1;
    }
    const leftOut = languagesLeftOut();
    if (leftOut.length > 0) {
      console.log(`Written but not run, for want of the tool: the query in ${leftOut.join(', ')}.`);
    }
    console.log(`${passed} passed, ${failed} failed, ${skipped.length} skipped`);
  }
}

interface Skipped {
  readonly project: string;
  readonly file: string;
}

/** Something that a machine may lack, and the tests that are skipped without it. */
interface Lack {
  readonly why: string;
  readonly tests: string;
  readonly isOf: (test: Skipped) => boolean;
}

/** What was not run and why: all that is lacking here, and whatever else was skipped. */
function whyNotRun(skipped: readonly Skipped[]): string[] {
  const lacks = findLacks();
  const others = skipped.filter((test) => !lacks.some(({ isOf }) => isOf(test)));
  return [
    ...lacks.map(
      ({ tests, why, isOf }) => `${tests}, since ${why} (${skipped.filter(isOf).length} skipped)`,
    ),
    ...(others.length > 0 ? [`${others.length} tests that say so themselves`] : []),
  ];
}

function findLacks(): Lack[] {
  const chromium = findChromium();
  const neo4j = findNeo4j();
  const noJava = whyNoJava();
  const lacks: Lack[] = [];
  if (chromium.why !== undefined) {
    lacks.push({
      tests: 'the explorer in a browser',
      why: chromium.why,
      isOf: ({ project }) => project === 'browser',
    });
  }
  if (neo4j.ways.length === 0) {
    lacks.push({
      tests: 'the tests on a real Neo4j',
      why: neo4j.why,
      isOf: ({ file }) => /\/(neo4j\w*|differential)\.test\.ts$/.test(file),
    });
  } else if (noJava) {
    // A server that is named, or Docker's, serves all other tests and may not be stopped.
    lacks.push({
      tests: 'the tests that stop and kill a Neo4j',
      why: noJava,
      isOf: ({ file }) => /\/neo4j\w*Faults\.test\.ts$/.test(file),
    });
  }
  return lacks;
}
