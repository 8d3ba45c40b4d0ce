/** Context question id → the answers that satisfy the condition. All questions named must be satisfied. */
export type ContextCondition = Readonly<Record<string, readonly string[]>>;

/** One parent item, and the options of it that open the follow-up. */
export interface ParentCondition {
  readonly id: string;
  readonly in: readonly string[];
}

/** When an item applies. Both parts are optional; both that are present must hold. */
export interface ItemCondition {
  readonly context?: ContextCondition;
  readonly item?: ParentCondition;
}
