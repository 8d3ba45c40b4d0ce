/** A value that can be read; whoever reads `value` is told when it changes. */
export interface ReadonlySignal<T> {
  readonly value: T;
  /** The value, for who need not be told. */
  peek(): T;
}

/** A value that can be set. */
export interface Signal<T> extends ReadonlySignal<T> {
  value: T;
}

/** Who reads signals. */
interface Reader {
  /** What was read, and what it was. */
  readonly reads: Map<Source<unknown>, unknown>;
  /** Something that was read may have changed. */
  doubt(): void;
}

let reader: Reader | undefined;
let batches = 0;
const waiting = new Set<Watcher>();

abstract class Source<T> {
  readonly readers = new Set<Reader>();

  abstract peek(): T;

  get value(): T {
    const value = this.peek();
    reader?.reads.set(this, value);
    if (reader) this.readers.add(reader);
    return value;
  }
}

class Held<T> extends Source<T> {
  #held: T;

  constructor(value: T) {
    super();
    this.#held = value;
  }

  peek(): T {
    return this.#held;
  }

  override get value(): T {
    return super.value;
  }

  override set value(value: T) {
    if (value === this.#held) return;
    this.#held = value;
    batch(() => doubtAll(this.readers));
  }
}

class Computed<T> extends Source<T> implements Reader {
  readonly reads = new Map<Source<unknown>, unknown>();
  readonly #work: () => T;
  #known: T | undefined;
  #isSure = false;

  constructor(work: () => T) {
    super();
    this.#work = work;
  }

  peek(): T {
    if (!this.#isSure && (this.reads.size === 0 || hasChanged(this))) this.#known = follow(this, this.#work);
    this.#isSure = true;
    return this.#known as T;
  }

  doubt(): void {
    if (!this.#isSure) return;
    this.#isSure = false;
    doubtAll(this.readers);
  }
}

/** Reacts, at the end of a batch, where something that was read in `follow` has changed. */
export class Watcher implements Reader {
  readonly reads = new Map<Source<unknown>, unknown>();
  readonly react: () => void;

  constructor(react: () => void) {
    this.react = react;
  }

  doubt(): void {
    waiting.add(this);
  }

  /** From here on, what is read is read by this watcher, and what it read before no longer counts. */
  begin(): void {
    forget(this);
    reader = this;
  }

  /** Reacts to nothing that was read until now. */
  end(): void {
    waiting.delete(this);
    forget(this);
  }
}

/** From here on, what is read is read by nobody. */
export function readByNobody(): void {
  reader = undefined;
}

/** A value that can be set. What equals it by `===` changes nothing. */
export function signal<T>(value: T): Signal<T>;
export function signal<T = undefined>(): Signal<T | undefined>;
export function signal<T>(value?: T): Signal<T | undefined> {
  return new Held(value);
}

/** A value worked out of others: when it is read, and only if one of them has changed since. */
export function computed<T>(work: () => T): ReadonlySignal<T> {
  return new Computed(work);
}

/** Does it at once, and again after each change of what it reads. Returns a way to stop. What throws is stopped. */
export function effect(work: () => void): () => void {
  const watcher = new Watcher(() => batch(() => follow(watcher, work)));
  watcher.react();
  return () => watcher.end();
}

/** Effects follow once all of this is done. What the first of them throws is thrown after the others. */
export function batch<T>(work: () => T): T {
  batches++;
  try {
    return work();
  } finally {
    try {
      if (batches === 1) settle();
    } finally {
      batches--;
    }
  }
}

/** What is read in it is read by nobody. */
export function untracked<T>(work: () => T): T {
  return readBy(undefined, work);
}

function settle(): void {
  const thrown: unknown[] = [];
  // Those that come to wait meanwhile have their turn, too.
  for (const watcher of waiting) {
    waiting.delete(watcher);
    try {
      if (hasChanged(watcher)) watcher.react();
    } catch (error) {
      watcher.end();
      thrown.push(error);
    }
  }
  if (thrown.length > 0) throw thrown[0];
}

function follow<T>(own: Reader, work: () => T): T {
  forget(own);
  try {
    return readBy(own, work);
  } catch (error) {
    forget(own);
    throw error;
  }
}

function readBy<T>(own: Reader | undefined, work: () => T): T {
  const outer = reader;
  reader = own;
  try {
    return work();
  } finally {
    reader = outer;
  }
}

function hasChanged({ reads }: Reader): boolean {
  // What was read first may say that the rest is not to be read any more.
  for (const [source, value] of reads) if (source.peek() !== value) return true;
  return false;
}

function forget(own: Reader): void {
  for (const source of own.reads.keys()) source.readers.delete(own);
  own.reads.clear();
}

function doubtAll(readers: ReadonlySet<Reader>): void {
  for (const one of readers) one.doubt();
}
