import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type InlineConfig, type Plugin } from 'vite';
import { defines } from './defines.ts';
import { methodFiles } from './method/method-files.ts';
import { questionFiles } from './question-files.ts';
import { readQuestions } from './read-questions.ts';

/**
 * Writes everything that is published into `out`. The same source gives the same bytes. `say` hears of each piece
 * before it is made.
 */
export async function buildAll(
  root: string,
  out = join(root, 'dist'),
  say: (piece: string) => void = () => {},
): Promise<void> {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  say('questions, sheets and method pages');
  const questions = readQuestions(join(root, 'questions'));
  rmSync(out, { recursive: true, force: true });
  mkdirSync(join(out, 'questions'), { recursive: true });
  const sheetCss = readFileSync(join(root, 'src/tools/worksheet.css'), 'utf8');
  for (const [name, content] of [...questionFiles(questions, sheetCss), ...methodFiles(root, questions)]) {
    writeFileSync(join(out, 'questions', name), content);
  }

  const define = defines(questions, version);
  const script = (entry: string, name: string): InlineConfig => ({
    build: {
      lib: { entry: join(root, entry), formats: ['iife'], name: 'providerVetting', fileName: () => name },
    },
  });
  const app: InlineConfig = {
    plugins: [keepSharedPartsInEntry],
    build: {
      lib: {
        entry: join(root, 'src/flight.ts'),
        formats: ['es'],
        fileName: () => `provider-vetting.app.${version}.js`,
      },
      rolldownOptions: {
        output: {
          chunkFileNames: `provider-vetting.[name].${version}.js`,
          codeSplitting: {
            groups: WHOLE.map(({ name, entry, priority }) => ({
              ...{ debugName: name, priority },
              name: (id: string, modules: ModuleInfos) => (isNeededBy(entry, id, modules) ? name : null),
            })),
          },
          minify: true,
        },
      },
    },
  };
  const library: InlineConfig = {
    build: {
      lib: {
        entry: { index: join(root, 'src/index.ts'), element: join(root, 'src/element.ts') },
        formats: ['es'],
      },
      rolldownOptions: {
        external: [/^preact/, /^@preact\//, /^xstate/],
        output: { chunkFileNames: 'parts/[name].js', minify: true },
      },
    },
  };
  const targets: readonly (readonly [piece: string, config: InlineConfig])[] = [
    ['the script tag', script('src/loader.ts', 'provider-vetting.js')],
    ['the single file', script('src/bundle.ts', 'provider-vetting.bundle.js')],
    [
      'the review page',
      { ...script('src/tools/review/review.ts', 'demo/review.js'), plugins: [exportFromPluralize] },
    ],
    ['the app and its later parts', app],
    ['the package for bundlers', library],
  ];
  for (const [piece, target] of targets) {
    say(piece);
    await build({
      root,
      configFile: false,
      logLevel: 'warn',
      define,
      ...target,
      build: {
        ...target.build,
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
  say('types and hashes');
  execFileSync(
    process.execPath,
    [
      join(root, 'node_modules/typescript/bin/tsc'),
      '-p',
      'tsconfig.build.json',
      '--outDir',
      join(out, 'types'),
    ],
    {
      cwd: root,
      stdio: 'inherit',
    },
  );
  writeFileSync(join(out, 'hashes.json'), `${JSON.stringify(hashes(out), null, 2)}\n`);
}

/** Vite's library mode would put all that a later part shares with the app into files of their own. */
const keepSharedPartsInEntry: Plugin = {
  name: 'keep-shared-parts-in-entry',
  options: options => ({ ...options, preserveEntrySignatures: 'allow-extension' }),
};

/** The reading formula's `pluralize` asks for Node's `require` before it exports anything; in a page it would stay empty. */
const exportFromPluralize: Plugin = {
  name: 'export-from-pluralize',
  transform: (code, id) =>
    id.includes('/pluralize/') ? code.replace("typeof require === 'function'", 'true') : null,
};

/**
 * What the app needs at once is in its one file, even where a later part needs some of it too; the same for
 * review and result. That is one round trip less for each.
 */
const WHOLE = [
  { name: 'app', entry: '/src/flight.ts', priority: 2 },
  { name: 'after-walk', entry: '/src/ui/after-walk.tsx', priority: 1 },
];

function isNeededBy(entry: string, id: string, modules: ModuleInfos, seen = new Set<string>()): boolean {
  if (id.endsWith(entry)) return true;
  if (seen.has(id)) return false;
  seen.add(id);
  const importers = modules.getModuleInfo(id)?.importers ?? [];
  return importers.some(importer => isNeededBy(entry, importer, modules, seen));
}

/** Who imports what, as the bundler knows it. */
interface ModuleInfos {
  getModuleInfo(id: string): { readonly importers: readonly string[] } | null;
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
