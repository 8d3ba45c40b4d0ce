import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { parsePack } from '../../../src/pack/parse.ts';
import type { Pack } from '../../../src/pack/types.ts';
import type { Response } from '../../../src/response/types.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const readJson = (name: string): never =>
  JSON.parse(readFileSync(`${root}/questions/${name}`, 'utf8')) as never;

const sentences: Readonly<Record<string, string>> = {
  ...(readJson('interface/en.json') as object),
  ...(readJson('interface/take-away.en.json') as object),
};

/** The exosome pack, as it was built. */
export const pack: Pack = parsePack(
  JSON.parse(readFileSync(`${root}/dist/questions/exosome-therapy.en.json`, 'utf8')),
);

/** Half of it answered, from best to worst in turn, with a note. */
export const response: Response = {
  format: 'provider-vetting/response@1',
  pack: { id: pack.id, version: pack.version },
  audience: 'patient',
  context: { route: 'injection' },
  answers: Object.fromEntries(
    pack.items
      .filter((_, index) => index % 2 === 0)
      .map(({ id, options }, index) => [
        id,
        { option: options[index % options.length]?.id ?? '', note: `my note ${index}` },
      ]),
  ),
  claims: Object.fromEntries(
    pack.claims
      .filter((_, index) => index % 3 > 0)
      .map(({ id }, index) => [id, index % 2 ? 'heard' : 'not-heard']),
  ),
};

/** The script of a page that shows nothing but the panel. */
export async function pageScript(): Promise<string> {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    define: {
      __PACK__: JSON.stringify(pack),
      __SENTENCES__: JSON.stringify(sentences),
      __RESPONSE__: JSON.stringify(response),
      'process.env.NODE_ENV': '"production"',
    },
    build: {
      write: false,
      lib: { entry: `${root}/tests/take-away/browser/page.tsx`, formats: ['iife'], name: 'takeAwayPage' },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  const [script] = output && 'output' in output ? output.output : [];
  if (script?.type !== 'chunk') throw new Error('no script was built');
  return script.code;
}

/** A page that allows scripts of its own origin and nothing else but its icon. */
export const strict =
  "default-src 'none'; img-src data:; script-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'";

/** The page around the panel, with words that must never be printed. */
export const pageMarkup = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Host page title</title>
<link rel="icon" href="data:,"></head><body><header><h1 id="host">HOST PAGE WORDS</h1></header><main></main>
<footer>HOST FOOTER WORDS</footer><script src="/take-away-page.js"></script></body></html>`;
