/** Parts of the app that are fetched only when they are needed, each a file of its own beside the app. */
export const laterParts: ReadonlyMap<string, () => Promise<unknown>> = new Map();
