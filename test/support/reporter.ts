import type { Reporter, TestModule, TestRunEndReason } from 'vitest/node';
import { findChromium } from './chromium.ts';
import { findNeo4j } from './neo4j/findNeo4j.ts';
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

    const notRun = whyNotRun(skipped.map((test) => test.project.name));
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

/** What was not run and why; `skipped` has the project of each test that was skipped. */
function whyNotRun(skipped: readonly string[]): string[] {
  const chromium = findChromium();
  const neo4j = findNeo4j();
  const inBrowser = skipped.filter((project) => project === 'browser').length;
  const reasons = [
    ...(chromium.path
      ? []
      : [`the explorer in a browser, since ${chromium.why} (${inBrowser} tests)`]),
    ...(neo4j.ways.length > 0 ? [] : [`the tests on a real Neo4j, since ${neo4j.why}`]),
  ];
  return reasons.length === 0 && skipped.length > 0
    ? [`${skipped.length} tests that say so themselves`]
    : reasons;
}
