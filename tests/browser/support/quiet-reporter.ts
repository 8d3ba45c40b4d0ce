import type { FullConfig, Reporter, Suite, TestCase, TestError, TestResult } from '@playwright/test/reporter';
import { Progress } from '../../support/progress.mjs';

/** Prints where the run is, and what failed as soon as it failed; nothing for what passes. */
// Playwright takes a reporter from a file by its default export.
class QuietReporter implements Reporter {
  readonly #progress = new Progress('browsers');
  #all = 0;
  #done = 0;
  #failed = 0;

  onBegin(_: FullConfig, suite: Suite): void {
    this.#all = suite.allTests().length;
  }

  onTestEnd(test: TestCase, result: TestResult): void {
    this.#done++;
    if (result.status !== 'passed' && result.status !== 'skipped') {
      this.#failed++;
      const why = result.errors.map(error => error.stack ?? error.message ?? error.value).join('\n');
      console.log(`\n  FAILED ${test.titlePath().filter(Boolean).join(' > ')}\n${why}`);
    }
    this.#progress.at(`${this.#done} of ${this.#all} tests, ${this.#failed} failed`);
  }

  /** What kept the run itself from going on: a port that is taken, a file that cannot be read. */
  onError({ message, value }: TestError): void {
    console.log(`  ${message ?? value ?? 'the run stopped'}`);
  }

  onEnd(): void {
    console.log(`  browsers: ${this.#done} tests, ${this.#failed} failed (${this.#progress.seconds()})`);
  }

  printsToStdio(): boolean {
    return true;
  }
}

export { QuietReporter as default };
