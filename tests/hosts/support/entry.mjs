import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';

/** What a page's own script says, in every bundler: where the widget's files are served. */
export const ENTRY = "import { setBase } from 'provider-vetting/element';\nsetBase('/provider-vetting/');\n";

/** Puts the questions where that entry says they are: into a folder that the bundler serves as it is. */
export function copyQuestions(folder, served) {
  const to = join(folder, served, 'provider-vetting/questions');
  mkdirSync(to, { recursive: true });
  cpSync(join(folder, 'node_modules/provider-vetting/dist/questions'), to, { recursive: true });
}

/** A page with the element and one script. */
export const PAGE = script =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Host</title><link rel="icon" href="data:,"></head><body><div id="root"></div>${script}</body></html>`;
