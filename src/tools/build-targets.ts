import { join } from 'node:path';
import type { InlineConfig, Plugin } from 'vite';
import { lateAddresses } from './late-addresses.ts';
import { importLearned, type LearnedFile } from './learned-files.ts';
import { withoutMarks } from './without-marks.ts';

/** One run of the bundler: what it makes, in words, and how. */
export interface Target {
  readonly piece: string;
  readonly config: InlineConfig;
}

/** The scripts of the site: entry and name. */
const SITE_SCRIPTS: readonly (readonly [entry: string, name: string])[] = [
  ['home.ts', 'home'],
  ['builder/builder.tsx', 'builder'],
  ['builder/preview-page.ts', 'preview'],
  ['advert/advert.tsx', 'advert'],
  ['advert/service-worker.ts', 'advert-worker'],
  ['ask.ts', 'ask'],
  ['staff.ts', 'staff'],
  ['editor/editor.tsx', 'editor'],
  ['editor/preview-frame.ts', 'editor-preview'],
];

/** What pages load: the script tag, and the app with its later parts. */
export function pageTargets(root: string, version: string): readonly Target[] {
  const app: InlineConfig = {
    plugins: [keepSharedPartsInEntry, lateAddresses, withoutMarks],
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
  return [
    { piece: 'the script tag', config: script(root, 'src/loader.ts', 'provider-vetting.js') },
    { piece: 'the app and its later parts', config: app },
  ];
}

/** What else is published: the single file, the review page and the package for bundlers. */
export function packageTargets(root: string, learned: ReadonlyMap<string, LearnedFile>): readonly Target[] {
  const library: InlineConfig = {
    plugins: [importLearned(learned)],
    build: {
      lib: {
        entry: { index: join(root, 'src/index.ts'), element: join(root, 'src/element.ts') },
        formats: ['es'],
      },
      rolldownOptions: {
        external: [/^preact/, /^xstate/],
        output: { chunkFileNames: 'parts/[name].js', minify: true },
      },
    },
  };
  const review = script(root, 'src/tools/review/review.ts', 'demo/review.js');
  return [
    { piece: 'the single file', config: script(root, 'src/bundle.ts', 'provider-vetting.bundle.js') },
    { piece: 'the review page', config: { ...review, plugins: [exportFromPluralize] } },
    { piece: 'the package for bundlers', config: library },
    ...SITE_SCRIPTS.map(([entry, name]) => ({
      piece: `the site’s ${name}`,
      config: { ...script(root, `src/site/${entry}`, `site/${name}.js`), plugins: [exportFromPluralize] },
    })),
  ];
}

function script(root: string, entry: string, name: string): InlineConfig {
  return {
    build: {
      lib: { entry: join(root, entry), formats: ['iife'], name: 'providerVetting', fileName: () => name },
    },
  };
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
