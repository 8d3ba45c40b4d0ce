import { writeFileSync } from 'node:fs';
import type { Reporter, SerializedError, TestCase, TestModule } from 'vitest/node';
import { Progress } from './progress.mjs';

/**
 * Prints where the run is, and what failed as soon as it failed; nothing for what passes. Writes how many passed and
 * failed to a file.
 */
export class QuietReporter implements Reporter {
  readonly #file: string;
  readonly #progress: Progress;
  #modules = 0;
  #done = 0;
  #tests = 0;
  #passed = 0;
  #failed = 0;

  constructor(file: string, name: string) {
    this.#file = file;
    this.#progress = new Progress(name);
  }

  onTestRunStart(specifications: readonly unknown[]): void {
    this.#modules = specifications.length;
  }

  onTestCaseResult(test: TestCase): void {
    this.#tests++;
    const { state, errors } = test.result();
    if (state === 'passed') this.#passed++;
    if (state !== 'failed') return;
    this.#failed++;
    console.log(`\n  FAILED ${test.module.relativeModuleId} > ${test.fullName}\n${inFull(errors)}`);
  }

  onTestModuleEnd(module: TestModule): void {
    this.#done++;
    if (module.errors().length > 0)
      console.log(`\n  FAILED ${module.relativeModuleId}\n${inFull(module.errors())}`);
    this.#progress.at(
      `${this.#done} of ${this.#modules} files, ${this.#tests} tests, ${this.#failed} failed`,
    );
  }

  onTestRunEnd(_: readonly TestModule[], unhandled: readonly SerializedError[]): void {
    if (unhandled.length > 0) console.log(`\n  UNHANDLED\n${inFull(unhandled)}`);
    writeFileSync(this.#file, JSON.stringify({ numPassedTests: this.#passed, numFailedTests: this.#failed }));
    console.log(
      `  ${this.#progress.name}: ${this.#tests} tests, ${this.#failed} failed (${this.#progress.seconds()})`,
    );
  }
}

function inFull(errors: readonly SerializedError[]): string {
  return errors.map(error => `${error.stack ?? error.message}\n${error.diff ?? ''}`).join('\n');
}
