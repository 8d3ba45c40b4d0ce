/** How often a long step says where it is, in milliseconds. */
const EVERY = 60_000;

/** Says now and then how far a step is: never twice within a minute, so that a log stays readable. */
export class Progress {
  #begun = performance.now();
  #said = performance.now();

  constructor(name) {
    this.name = name;
  }

  /** `where`: such as “40 of 73 files, 1,204 tests, 0 failed”. */
  at(where) {
    if (performance.now() - this.#said < EVERY) return;
    this.#said = performance.now();
    console.log(`  ${this.name}: ${where} (${this.seconds()})`);
  }

  seconds() {
    return `${Math.round((performance.now() - this.#begun) / 1000)} s`;
  }
}
