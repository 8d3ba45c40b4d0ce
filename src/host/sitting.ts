import { type Subject, whose } from '../kept/keys.ts';
import type { Pack } from '../pack/types.ts';
import type { AppModule, Settings } from './app-seam.ts';
import type { Early } from './fetch-json.ts';
import { type FirstScreenWords, firstWordsOf, type PlainScreen } from './first-words-of.ts';
import { packSource, type ReadPack } from './pack-source.ts';

/** From one first screen to the next: what the attributes asked for, and what follows from it. */
export class Sitting {
  readonly #ending = new AbortController();
  /** Aborted once it is over; what was begun in it is dropped. */
  readonly over = this.#ending.signal;
  /** Where the widget's files lie. */
  readonly base: string;
  /** The questions, fetched once for all who ask. */
  readonly pack: () => Promise<ReadPack>;
  /** What holds now. */
  settings: Settings;
  /** Words of the first screen: those of the sitting before, until its own are here. */
  words: FirstScreenWords;
  #packId: string | null;
  #shown = Promise.resolve();
  #state: 'waiting' | 'opening' = 'waiting';

  /** `onPack` hears the id of questions of the page's own once they are here. `early`: questions that may be the ones. */
  constructor(
    readPack: AppModule['readPack'],
    base: string,
    settings: Settings,
    words: FirstScreenWords,
    onPack: (id: string) => void,
    early?: Early,
  ) {
    this.base = settings.base ?? base;
    this.settings = settings;
    this.words = words;
    this.#packId = settings.packSrc ? null : settings.pack;
    const read = ({ id }: Pack) => {
      if (this.over.aborted || this.#packId !== null) return;
      this.#packId = id;
      onPack(id);
    };
    this.pack = packSource(readPack, this.base, settings, this.over, read, early);
  }

  /** Id of the questions; null where a pack of the page's own has not come yet. */
  get packId(): string | null {
    return this.#packId;
  }

  /** Whom the page is about. */
  get subject(): Subject {
    const { pack, audience, provider } = this.settings;
    return { pack: this.#packId ?? pack, audience, provider: whose(provider) };
  }

  /**
   * Draws the first screen once its words are here, where the `plain` one lacks some. Where that one `isRight`, it
   * stays, and nothing waits for what else might have to be said. `other`: what else it needs.
   */
  show(
    draw: () => void,
    warn: (message: string) => void,
    plain: PlainScreen,
    isRight = false,
    other?: Promise<void>,
  ): Promise<void> {
    if (isRight) draw();
    const coming = this.#findWords(draw, warn, plain, isRight, other);
    this.#shown = isRight ? Promise.resolve() : coming;
    return this.#shown;
  }

  async #findWords(
    draw: () => void,
    warn: (message: string) => void,
    plain: PlainScreen,
    isRight: boolean,
    other?: Promise<void>,
  ): Promise<void> {
    const { words, lang } = await firstWordsOf(this.base, this.settings, this.over, warn, plain);
    await other;
    if (this.over.aborted) return;
    this.words = words;
    if (isRight) return;
    this.settings = { ...this.settings, lang };
    draw();
  }

  /** Opens the app, once questions and first screen are here. While one is opened no other is: it would find nothing left. */
  async open(begin: (fetched: ReadPack) => void): Promise<void> {
    if (this.#state === 'opening') return;
    this.#state = 'opening';
    try {
      await this.#shown;
      const fetched = await this.pack();
      if (!this.over.aborted) begin(fetched);
    } finally {
      this.#state = 'waiting';
    }
  }

  end(): void {
    this.#ending.abort();
  }
}
