import type { Reporter, TestModule, TestRunEndReason } from 'vitest/node';
import { findChromium } from './chromium.ts';

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

    const notRun = whyNotRun(skipped.length);
    console.log(notRun.length === 0 ? 'Everything was run.' : `Not run: ${notRun.join('; ')}.`);
    if (process.env.NOTHING_SKIPPED && reason === 'passed' && notRun.length > 0) {
      console.error('NOTHING_SKIPPED is set, so what was not run counts as a failure.');
      process.exitCode = 1;
    }
    console.log(`${passed} passed, ${failed} failed, ${skipped.length} skipped`);
  }
}

function whyNotRun(skipped: number): string[] {
  const chromium = findChromium();
  const reasons = chromium.path
    ? []
    : [`the explorer in a browser, since ${chromium.why} (${skipped} tests)`];
  return chromium.path && skipped > 0 ? [`${skipped} tests that say so themselves`] : reasons;
}
