import { readFileSync } from 'node:fs';

/** The version that this build bears in its files' names. */
export const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
