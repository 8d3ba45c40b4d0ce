/** The widget's own sentences, as far as an export needs them. */
export interface Phrases {
  readonly lang: string;
  /** The sentence with its `{placeholders}` filled. `count` also chooses its plural form. */
  say(key: string, values?: Readonly<Record<string, string | number>>): string;
  /** An ISO day, written out. */
  date(day: string): string;
}
