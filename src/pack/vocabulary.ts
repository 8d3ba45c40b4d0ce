/** The words in which the shape of a file is described, each with what one reader makes of it. */
export interface Vocabulary<Shape> {
  /** Text that may be empty. */
  readonly text: Shape;
  /** Text that says something. */
  readonly words: Shape;
  /** A name by which something is found again. */
  readonly id: Shape;
  /** A BCP 47 language tag. */
  readonly language: Shape;
  /** Anything that JSON can hold. */
  readonly anything: Shape;
  /** A date such as 2026-11-23. */
  readonly day: Shape;
  /** An http or https address. */
  readonly webAddress: Shape;
  /** What a telephone can dial, such as 112. */
  readonly phone: Shape;
  /** A finite number within bounds, both included. */
  readonly numberFrom: (low: number, high: number) => Shape;
  /** A whole number, from one on. */
  readonly wholeFrom: (low: number) => Shape;
  /** One of a few values. */
  readonly oneOf: (...values: readonly (string | number)[]) => Shape;
  /** A list of at least so many entries, each of one shape. */
  readonly list: (entry: Shape, least?: number) => Shape;
  /** An object with any keys, each value of one shape but for those keys that have their own. */
  readonly record: (entry: Shape, others?: Readonly<Record<string, Shape>>) => Shape;
  /** An object with just these keys. */
  readonly shape: (
    required: Readonly<Record<string, Shape>>,
    optional?: Readonly<Record<string, Shape>>,
  ) => Shape;
}
