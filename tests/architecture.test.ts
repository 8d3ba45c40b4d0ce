import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readAuthored } from '../src/tools/check-questions/read-authored.ts';
import { SHEET_FILES, SHEETS } from './support/sheets.ts';

const SRC = resolve('src');

/** Which folders (or files at the top of `src`) each one may import besides itself. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  patterns: [],
  pack: ['patterns'],
  response: ['pack'],
  claims: ['patterns', 'pack'],
  assessment: ['response', 'pack'],
  audits: ['assessment', 'response', 'pack'],
  exchange: ['assessment', 'response', 'pack'],
  machine: ['assessment', 'response', 'pack'],
  kept: ['machine', 'audits', 'response', 'pack'],
  signals: [],
  session: ['signals', 'kept', 'machine', 'assessment', 'response', 'pack'],
  ui: [
    'signals',
    'session',
    'kept',
    'machine',
    'exchange',
    'claims',
    'audits',
    'assessment',
    'response',
    'pack',
  ],
  host: ['kept', 'response', 'pack'],
  'app.ts': ['host', 'ui', 'signals', 'session', 'kept', 'response', 'pack'],
  'flight.ts': ['app.ts', 'host'],
  'loader.ts': ['host'],
  'element.ts': ['flight.ts', 'host'],
  'bundle.ts': ['flight.ts', 'host'],
  'index.ts': ['machine', 'exchange', 'claims', 'assessment', 'response', 'pack'],
  // Pages of the site show packs, check drafts as the build does, and hand an advert's claims on to the widget, in which
  // they are not.
  site: ['tools', 'kept', 'claims', 'assessment', 'response', 'pack'],
  tools: ['site', 'host', 'ui', 'exchange', 'claims', 'assessment', 'response', 'patterns', 'pack'],
};

/** What works for any pack. */
const KNOWS_NO_PACK = [
  ...['patterns', 'pack', 'response', 'claims', 'assessment', 'audits', 'exchange', 'machine', 'kept'],
  ...['signals', 'session', 'ui'],
];

const PURE = ['patterns', 'pack', 'response', 'claims', 'assessment', 'audits', 'exchange'];

/** The page around us. `TextEncoder`, `Intl` and `URL` belong to the language of both sides. */
const PAGE =
  /\b(document|navigator|localStorage|sessionStorage|indexedDB|fetch|setTimeout|setInterval|requestAnimationFrame|XMLHttpRequest)\b\s*[.(]|\bwindow\b|\blocation\./;
const CHANCE = /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(/;
/** What only the rim may touch. */
const WORLD = new RegExp(`${PAGE.source}|${CHANCE.source}`);

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter(name => /\.tsx?$/.test(name))
  .map(name => join(SRC, name));

const zoneOf = (file: string) => relative(SRC, file).split('/')[0] ?? '';
/** What is drawn inside the widget, not on the site's own pages. */
const inWidget = files.filter(file => !['site', 'tools'].includes(zoneOf(file)));
const withoutComments = (text: string) =>
  text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '');
const importsOf = (file: string) =>
  [...withoutComments(readFileSync(file, 'utf8')).matchAll(/(?:\bfrom |\bimport |\bimport\()'([^']+)'/g)].map(
    ([, name]) => name ?? '',
  );

test('every folder and every file at the top has a rule', () => {
  expect(Object.keys(MAY_IMPORT).sort()).toEqual([...new Set(files.map(zoneOf))].sort());
});

test('no file imports itself by way of others', () => {
  const settled = new Set<string>();
  const circles: string[] = [];
  const follow = (file: string, trail: readonly string[]) => {
    if (trail.includes(file)) {
      circles.push([...trail.slice(trail.indexOf(file)), file].map(one => relative(SRC, one)).join(' → '));
    } else if (!settled.has(file) && files.includes(file)) {
      for (const name of importsOf(file).filter(one => one.startsWith('.')))
        follow(resolve(dirname(file), name), [...trail, file]);
      settled.add(file);
    }
  };
  for (const file of files) follow(file, []);
  expect(circles).toEqual([]);
});

test('no file is longer than one purpose needs', () => {
  const LONGEST = 220;
  const sheets = SHEET_FILES.map(name => join(SRC, 'ui', name));
  const long = [...files, ...sheets].filter(
    file => readFileSync(file, 'utf8').trimEnd().split('\n').length > LONGEST,
  );
  expect(long.map(file => relative(SRC, file))).toEqual([]);
});

describe('one direction of imports', () => {
  test.each(files.map(file => [relative(SRC, file), file]))('%s', (_, file) => {
    const zone = zoneOf(file);
    const zones = importsOf(file)
      .filter(name => name.startsWith('.'))
      .map(name => zoneOf(resolve(dirname(file), name)));
    expect(zones.filter(one => one !== zone && !MAY_IMPORT[zone]?.includes(one))).toEqual([]);
  });
});

test('host/first, which is all that the script tag brings, imports nothing else', () => {
  const first = files.filter(file => file.startsWith(join(SRC, 'host/first/')));
  expect(first.length).toBeGreaterThan(8);
  for (const file of [...first, join(SRC, 'loader.ts')]) {
    const outside = importsOf(file).filter(
      name => !name.startsWith('.') || !resolve(dirname(file), name).startsWith(join(SRC, 'host/first/')),
    );
    expect(outside, file).toEqual([]);
  }
});

describe('what each zone may not use', () => {
  test.each(PURE)('%s: no world around it, and no library', zone => {
    for (const file of files.filter(one => zoneOf(one) === zone)) {
      expect(
        importsOf(file).filter(name => !name.startsWith('.')),
        file,
      ).toEqual([]);
      expect(withoutComments(readFileSync(file, 'utf8')), file).not.toMatch(WORLD);
    }
  });

  test('machine: the core and xstate alone', () => {
    for (const file of files.filter(one => zoneOf(one) === 'machine')) {
      expect(
        importsOf(file).filter(name => !name.startsWith('.') && name !== 'xstate'),
        file,
      ).toEqual([]);
      expect(withoutComments(readFileSync(file, 'utf8')), file).not.toMatch(WORLD);
    }
  });

  test.each(['session', 'kept'])(
    '%s: no page; a storage is opened in one place and given to the rest',
    zone => {
      const opening = join(SRC, 'kept/store.ts');
      for (const file of files.filter(one => zoneOf(one) === zone && one !== opening)) {
        const text = withoutComments(readFileSync(file, 'utf8'));
        expect(text, file).not.toMatch(PAGE);
        expect(
          importsOf(file).filter(name => name === 'preact' || name === 'preact/hooks'),
          file,
        ).toEqual([]);
      }
    },
  );

  test('ui: no storage, no request, and nothing looked up in the whole page', () => {
    for (const file of files.filter(one => zoneOf(one) === 'ui')) {
      expect(withoutComments(readFileSync(file, 'utf8')), file).not.toMatch(
        /\b(localStorage|sessionStorage|indexedDB|XMLHttpRequest|sendBeacon|WebSocket|EventSource)\b|\bfetch\(|\bdocument\s*\.\s*(querySelector|getElement|cookie|write|forms|links|images|scripts)/,
      );
    }
  });

  test('XState is for who builds a page of their own: no file that a page loads leads to it', () => {
    const led = new Set<string>();
    const follow = (file: string) => {
      if (led.has(file) || !files.includes(file)) return;
      led.add(file);
      for (const name of importsOf(file)) if (name.startsWith('.')) follow(resolve(dirname(file), name));
    };
    for (const entry of ['loader.ts', 'flight.ts', 'bundle.ts', 'element.ts']) follow(join(SRC, entry));
    expect(led.size).toBeGreaterThan(100);
    expect([...led].filter(file => importsOf(file).includes('xstate'))).toEqual([]);
  });

  test('core and walk know no item, claim or floor of a shipped pack by name', () => {
    const ids = readAuthored('questions').packs.flatMap(({ logic }) => {
      const { items, claims, floors } = logic as Readonly<Record<string, readonly { readonly id: string }[]>>;
      return [...(items ?? []), ...(claims ?? []), ...(floors ?? [])].map(({ id }) => id);
    });
    expect(ids.length).toBeGreaterThan(60);
    for (const file of files.filter(one => KNOWS_NO_PACK.includes(zoneOf(one)))) {
      const text = readFileSync(file, 'utf8');
      expect(
        ids.filter(id => text.includes(`'${id}'`)),
        file,
      ).toEqual([]);
    }
  });

  test('a button is drawn in one place, where a page can style it', () => {
    const drawn = inWidget.filter(file => withoutComments(readFileSync(file, 'utf8')).includes('<button'));
    expect(drawn.map(file => relative(SRC, file))).toEqual(['ui/parts/button.tsx']);
  });

  test('words of one’s own are written in one kind of field, which keeps them from other services', () => {
    const drawn = inWidget.filter(file =>
      /<textarea(?![^>]*readOnly)|autocomplete="off"\s*\n\s*spellcheck/.test(
        withoutComments(readFileSync(file, 'utf8')),
      ),
    );
    expect(drawn.map(file => relative(SRC, file))).toEqual([]);
  });

  test('the looks of a part hold inside that part alone', () => {
    const sheets = SHEETS.filter(({ name }) => name.includes('/') && !name.startsWith('paper/'));
    expect(sheets.length).toBeGreaterThan(4);
    for (const { name, text } of sheets) {
      const css = text.replace(/\/\*[\s\S]*?\*\//g, '');
      // Whatever begins a line is at the top; the formatter sees to that.
      const top = [...css.matchAll(/^([^\s}].*?)\s*\{/gm)].map(([, selector]) => selector);
      expect([...new Set(top)], name).toEqual([`.part-${zoneOf(join(SRC, name))}`]);
    }
  });

  test('colours, steps of space and sizes of type are written in one place', () => {
    // Those that write the tokens, and paper, which has none.
    const ownWords = /^(styles|theme|after-walk|paper\/sheet)\.css$/;
    const sheets = SHEETS.filter(({ name }) => !ownWords.test(name));
    expect(sheets.length).toBeGreaterThan(4);
    for (const { name: sheet, text: css } of sheets) {
      expect(css.match(/#[\da-f]{3,8}\b/gi) ?? [], sheet).toEqual([]);
      const own =
        /(?:gap|padding[\w-]*|margin[\w-]*):(?: [\w.]+)*? (?:0\.25|0\.5|0\.75|1|1\.25|2)em\b|font-size: 0\.875em/g;
      expect(css.match(own) ?? [], sheet).toEqual([]);
    }
  });
});
