import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const run = promisify(execFile);
const built = mkdtempSync(join(tmpdir(), 'provider-vetting-build-'));

const filesOf = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
const read = (name: string) => readFileSync(join(built, name), 'utf8');
const scripts = () => filesOf(built).filter(name => /^provider-vetting.*\.js$/.test(name));

beforeAll(async () => {
  await run(process.execPath, ['src/tools/run.mjs', '--out', built]);
}, 300_000);

afterAll(() => {
  rmSync(built, { recursive: true });
});

describe('what is published', () => {
  test('two builds of the same source are the same, byte for byte', () => {
    // The other of the two is in `dist/`, for `npm run build` comes first.
    expect(filesOf('dist')).toEqual(filesOf(built));
    for (const name of filesOf(built)) {
      expect(readFileSync(join('dist', name)).equals(readFileSync(join(built, name))), name).toBe(true);
    }
  });

  test('before any script is there, each door leads to its part of the page to print', () => {
    for (const name of filesOf(built).filter(name => name.startsWith('instant/'))) {
      const markup = read(name);
      const doors = [...markup.matchAll(/<a class="door"[^>]* href="[^"]*\/(questions\/[^"#]+)#?([^"]*)"/g)];
      expect(doors.length, name).toBe(4);
      expect(new Set(doors.map(([, , place]) => place)).size, name).toBe(4);
      for (const [, sheet = '', place] of doors) expect(read(sheet)).toContain(` id="${place}"`);
    }
  });

  test('no page to print has a heading without words', () => {
    for (const name of filesOf(built).filter(name => /^questions\/[^/]+\.html$/.test(name)))
      expect(read(name), name).not.toMatch(/<(h\d)[^>]*><\/\1>/);
  });

  test('files that pages name keep their names, and the others carry the version', () => {
    const names = filesOf(built);
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(names).toEqual(
      expect.arrayContaining([
        'element.js',
        'hashes.json',
        'index.js',
        'provider-vetting.bundle.js',
        'provider-vetting.js',
        `provider-vetting.app.${version}.js`,
        'questions/exosome-therapy.en.html',
        'questions/exosome-therapy.en.json',
        'questions/first.en.json',
        'questions/interface.en.json',
        'types/element.d.ts',
        'types/index.d.ts',
      ]),
    );
    const unversioned = scripts().filter(name => !name.includes(version));
    expect(unversioned).toEqual(['provider-vetting.bundle.js', 'provider-vetting.js']);
  });

  test('the downloads hold what a page loads and the plugin, as they were built', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
    const unpacked = (name: string) =>
      unzipSync(new Uint8Array(readFileSync(join(built, `site/downloads/${name}-${version}.zip`))));
    const page = unpacked('provider-vetting');
    const folder = `provider-vetting-${version}/`;
    const wanted = filesOf(built).filter(name =>
      /^(provider-vetting\.[^/]*|questions\/.*|instant\/.*|hashes\.json)$/.test(name),
    );
    expect(wanted.length).toBeGreaterThan(50);
    expect(
      Object.keys(page)
        .filter(name => !name.endsWith('/'))
        .toSorted(),
    ).toEqual([...wanted, 'LICENSE'].map(name => folder + name).toSorted());
    for (const name of wanted)
      expect(readFileSync(join(built, name)).equals(page[folder + name] ?? new Uint8Array()), name).toBe(
        true,
      );
    const plugin = unpacked('provider-vetting-wordpress');
    const inPlugin = filesOf(join(built, 'wordpress')).filter(name => name !== '');
    expect(
      Object.keys(plugin)
        .filter(name => !name.endsWith('/'))
        .toSorted(),
    ).toEqual(inPlugin.toSorted());
  });

  test('every entry of package.json leads to a file', () => {
    const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
    const { '.': root, './element': element } = manifest.exports;
    const paths: string[] = [
      root.types,
      root.default,
      element.types,
      element.default,
      manifest.unpkg,
      manifest.jsdelivr,
    ];
    const names = filesOf(built).map(name => `./dist/${name}`);
    expect(paths.filter(path => !names.includes(path))).toEqual([]);
  });

  test('the package root offers what it promises', async () => {
    const { stdout } = await run(process.execPath, [
      '--input-type=module',
      '-e',
      `import * as root from ${JSON.stringify(linked('index.js'))}; console.log(Object.keys(root).sort().join(' '))`,
    ]);
    expect(stdout.trim()).toBe(
      [
        ...['PackError', 'assess', 'emptyResponse', 'parseDisclosure', 'parsePack', 'parseResponse'],
        ...[
          'questionnaireMachine',
          'readFhir',
          'readResponseFile',
          'scanClaims',
          'toDisclosure',
          'toFhirFile',
        ],
        ...['toResponseFile', 'withAnswer', 'withClaims', 'withContext', 'withText'],
      ].join(' '),
    );
  });

  test('importing the element where there is no page does nothing, and does not throw', async () => {
    const script = `import ${JSON.stringify(linked('element.js'))}; console.log(typeof customElements)`;
    const { stdout } = await run(process.execPath, ['--input-type=module', '-e', script]);
    expect(stdout.trim()).toBe('undefined');
  });

  test('a component drawn on a server may say where the files are', async () => {
    const script = `import { setBase } from ${JSON.stringify(linked('element.js'))}; setBase('/folder/'); console.log('ok')`;
    const { stdout } = await run(process.execPath, ['--input-type=module', '-e', script]);
    expect(stdout.trim()).toBe('ok');
  });

  test('hashes.json holds the integrity value of each script', () => {
    const hashes = JSON.parse(read('hashes.json'));
    for (const name of scripts()) {
      const digest = createHash('sha384')
        .update(readFileSync(join(built, name)))
        .digest('base64');
      expect(hashes[name], name).toBe(`sha384-${digest}`);
    }
  });

  test('no script can call anywhere but by fetch, write markup from text, or run text as code', () => {
    const ways =
      /sendBeacon|WebSocket|EventSource|new Image|XMLHttpRequest|document\.cookie|document\.write|\beval\(|new Function/;
    for (const name of scripts()) expect(read(name).match(ways), name).toBeNull();
  });

  test('no script makes lists, or sums them up, by what old libraries put in the place of the platform’s', () => {
    for (const name of scripts())
      expect(read(name).match(/(?<!\w)Array\.from\(|\.reduce\(/), name).toBeNull();
  });

  test('no style loads anything', () => {
    for (const name of scripts()) expect(read(name).match(/url\((?!["']?data:)|@import/), name).toBeNull();
  });
});

/** The built file in `dist/` of a folder that can find the dependencies: Node looks for them above the file. */
function linked(name: string): string {
  return `file://${join(process.cwd(), 'dist', name)}`;
}
