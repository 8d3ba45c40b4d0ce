/** One fault of a pack file. */
export interface Issue {
  /** Where it is, such as `items[3].options[0].concern`. Empty for the file as a whole. */
  readonly path: string;
  readonly message: string;
}

/** A pack that cannot be used. Holds every fault that was found, not only the first. */
export class PackError extends Error {
  override readonly name = 'PackError';
  readonly issues: readonly Issue[];

  constructor(issues: readonly Issue[]) {
    super(issues.map(issue => `${issue.path || 'pack'}: ${issue.message}`).join('\n'));
    this.issues = issues;
  }
}
