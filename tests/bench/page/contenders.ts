import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'vite';

/** One way to ask the same questions on a page. */
export interface Contender {
  readonly name: string;
  readonly body: string;
  /** What a visitor can use first. */
  readonly first: string;
  /** What can be pressed before, and leads somewhere of its own, where there is such a thing. */
  readonly link?: string;
  /** The rows of an answer, and what leads to the next question where that is a page of its own. */
  readonly answer: string;
  readonly next?: RegExp;
}

interface BuiltPack {
  readonly items: readonly {
    readonly id: string;
    readonly prompt: { readonly patient: string };
    readonly options: readonly { readonly label: string }[];
  }[];
}

/** Folder with the scripts that the contenders need, built from the bench's own package. */
export async function buildEntries(): Promise<string> {
  const out = mkdtempSync(join(tmpdir(), 'bench-page-'));
  const root = resolve('tests/bench/page');
  for (const name of ['floor', 'form-js', 'survey'])
    await build({
      root,
      configFile: false,
      logLevel: 'error',
      define: { 'process.env.NODE_ENV': '"production"' },
      build: {
        outDir: out,
        emptyOutDir: false,
        reportCompressedSize: false,
        lib: {
          entry: join(root, `entries/${name}.mjs`),
          formats: ['iife'],
          name: 'bench',
          fileName: () => `${name}.js`,
          cssFileName: name,
        },
      },
    });
  return out;
}

/** All contenders, the floor first. */
export function contenders(): readonly Contender[] {
  const pack = JSON.parse(readFileSync('dist/questions/exosome-therapy.en.json', 'utf8')) as BuiltPack;
  const questions = pack.items.map(({ id, prompt, options }) => ({
    id,
    prompt: prompt.patient,
    options: options.map(({ label }) => ({ label })),
  }));
  const data = `<script type="application/json" id="questions">${JSON.stringify(questions).replaceAll('<', '\\u003c')}</script>`;
  const other = (name: string, style = '') =>
    `${style}<div id="place"></div>${data}<script async src="/entries/${name}.js"></script>`;
  const sheet = (name: string) => `<link rel="stylesheet" href="/entries/${name}.css">`;
  const radio = 'input[type=radio]';
  return [
    { name: 'floor', body: other('floor'), first: radio, answer: radio, next: /^Next$/ },
    {
      name: 'ours, instant',
      body: readFileSync('dist/instant/exosome-therapy.en.html', 'utf8').replaceAll(
        /https:\/\/YOUR-SERVER\/provider-vetting\/[\d.]+\//g,
        '/dist/',
      ),
      first: 'button.door',
      link: 'a.door, button.door',
      answer: radio,
      next: /^(Next|Go on)/,
    },
    {
      name: 'ours, bare',
      body: '<provider-vetting></provider-vetting><script async src="/dist/provider-vetting.js"></script>',
      first: 'button.door',
      answer: radio,
      next: /^(Next|Go on)/,
    },
    { name: 'form-js', body: other('form-js', sheet('form-js')), first: radio, answer: radio },
    { name: 'SurveyJS', body: other('survey', sheet('survey')), first: radio, answer: radio, next: /^Next$/ },
  ];
}
