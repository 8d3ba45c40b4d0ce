/** Milliseconds that a property may take on a busy machine. It ends with its cases, not with the clock. */
export const PATIENCE = 120_000;
