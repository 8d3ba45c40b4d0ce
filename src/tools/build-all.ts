import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from 'vite';
import { asciiScripts } from './ascii-scripts.ts';
import { packageTargets, pageTargets, type Target } from './build-targets.ts';
import { defines } from './defines.ts';
import { elementFiles } from './element/element-files.ts';
import { instantFiles } from './instant/instant-data.ts';
import { learnedFiles } from './learned-files.ts';
import { methodFiles } from './method/method-files.ts';
import { plainNamespaces } from './plain-namespaces.ts';
import { questionFiles } from './question-files.ts';
import { keepReachedTypes } from './reached-types.ts';
import { type Questions, readQuestions } from './read-questions.ts';
import { downloads } from './release/downloads.ts';
import { rulesWithoutRemarks } from './rules-without-remarks.ts';
import { safeDocument } from './safe-document.ts';
import { shownFigures } from './shown-figures.ts';
import { advertDefines } from './site/advert-defines.ts';
import { copyPictureReader } from './site/picture-reader.ts';
import { siteFiles } from './site/site-files.ts';
import { smallCss } from './small-css.ts';
import { tightCss } from './tight-css.ts';
import { walkFiles } from './walk-files.ts';
import { pluginFiles } from './wordpress/plugin-files.ts';

/**
 * Writes everything that is published into `out`. The same source gives the same bytes. `say` hears of each piece
 * before it is made.
 */
export async function buildAll(
  root: string,
  out = join(root, 'dist'),
  say: (piece: string) => void = () => {},
): Promise<void> {
  say('questions, sheets and method pages');
  rmSync(out, { recursive: true, force: true });
  const { questions, version } = writeQuestions(root, out);
  writeAll(join(out, 'questions'), methodFiles(root, questions));
  const define = { ...defines(questions, version), ...advertDefines(questions) };
  for (const target of [...pageTargets(root, version), ...packageTargets(root, learnedFiles(questions))]) {
    say(target.piece);
    await bundle(root, out, define, target);
  }
  say('types and hashes');
  writeTypes(root, out);
  writeAll(out, elementFiles(version));
  keepReachedTypes(join(out, 'types'), ['index.d.ts', 'element.d.ts', 'react.d.ts', 'vue.d.ts']);
  writeAll(
    join(out, 'instant'),
    instantFiles(root, questions, `https://YOUR-SERVER/provider-vetting/${version}/`),
  );
  writeFileSync(join(out, 'hashes.json'), `${JSON.stringify(hashes(out), null, 2)}\n`);
  say('the site');
  writeAll(join(out, 'site'), siteFiles(root, out, questions, version));
  copyPictureReader(root, join(out, 'site'));
  say('the WordPress plugin');
  const plugin = join(out, 'wordpress/provider-vetting');
  const packs = [...new Set(questions.packs.map(({ id }) => id))];
  writeAll(plugin, pluginFiles(root, version, packs));
  for (const name of readdirSync(out).filter(isForPages))
    cpSync(join(out, name), join(plugin, 'dist', name), { recursive: true });
  say('the downloads');
  const names = readdirSync(out).filter(
    name => isForPages(name) || name === 'instant' || name === 'hashes.json',
  );
  writeAll(join(out, 'site/downloads'), downloads(root, out, version, names));
}

/** What a page loads: the scripts of the tag with their questions. */
function isForPages(name: string): boolean {
  return name === 'questions' || name.startsWith('provider-vetting.');
}

function writeAll(folder: string, files: ReadonlyMap<string, string | Uint8Array>): void {
  for (const [path, content] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

/** Writes what a page runs, and nothing else, over what is in `dist`: enough to look at a change. */
export async function buildPages(root: string): Promise<void> {
  const out = join(root, 'dist');
  const { questions, version } = writeQuestions(root, out);
  const define = defines(questions, version);
  await Promise.all(pageTargets(root, version).map(target => bundle(root, out, define, target)));
}

function writeQuestions(root: string, out: string): { questions: Questions; version: string } {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  const questions = readQuestions(join(root, 'questions'));
  const sheetCss = smallCss(readFileSync(join(root, 'src/tools/worksheet.css'), 'utf8'));
  mkdirSync(join(out, 'questions'), { recursive: true });
  writeAll(join(out, 'questions'), questionFiles(questions, sheetCss));
  writeAll(join(out, 'questions'), walkFiles(questions, version));
  return { questions, version };
}

async function bundle(
  root: string,
  out: string,
  define: Record<string, string>,
  { config }: Target,
): Promise<void> {
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    define,
    ...config,
    plugins: [
      rulesWithoutRemarks,
      shownFigures,
      ...safeDocument(root),
      ...(config.plugins ?? []),
      tightCss,
      asciiScripts,
      plainNamespaces,
    ],
    build: {
      ...config.build,
      outDir: out,
      emptyOutDir: false,
      target: 'es2022',
      // Newer than our oldest browser, because older targets make the style compressor add fallbacks that we do not need.
      cssTarget: ['chrome123', 'firefox121', 'safari17.5'],
      minify: true,
      reportCompressedSize: false,
    },
  });
}

function writeTypes(root: string, out: string): void {
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  execFileSync(process.execPath, [tsc, '-p', 'tsconfig.build.json', '--outDir', join(out, 'types')], {
    cwd: root,
    stdio: 'inherit',
  });
}

/** The `integrity` value of each script. */
function hashes(out: string): Record<string, string> {
  const scripts = readdirSync(out).filter(name => name.endsWith('.js'));
  return Object.fromEntries(
    scripts.sort().map(name => {
      const digest = createHash('sha384')
        .update(readFileSync(join(out, name)))
        .digest('base64');
      return [name, `sha384-${digest}`];
    }),
  );
}
