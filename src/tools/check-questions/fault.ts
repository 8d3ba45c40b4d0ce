/** One thing to mend in the content, by the file and the path at which it stands. */
export interface Fault {
  /** Such as `questions/exosome-therapy/en.json`. */
  readonly file: string;
  /** Such as `items.src-origin.why`. Empty for the file as a whole. */
  readonly path: string;
  readonly message: string;
}
