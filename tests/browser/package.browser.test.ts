import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, onward, origins, test, widgetOf } from './support/widget.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const run = promisify(execFile);
let host = '';

test.describe.configure({ mode: 'serial', timeout: 180_000 });

/** A project that installs what we publish, as anybody would. */
test.beforeAll(async () => {
  host = mkdtempSync(join(tmpdir(), 'provider-vetting-host-'));
  const { stdout } = await run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', host], {
    cwd: root,
  });
  const [{ filename }] = JSON.parse(stdout.slice(stdout.indexOf('[')));
  writeFileSync(join(host, 'package.json'), '{ "name": "host", "private": true, "type": "module" }');
  const quiet = ['--prefer-offline', '--no-audit', '--no-fund'];
  await run('npm', ['install', `./${filename}`, ...quiet], { cwd: host });
});

test.afterAll(() => rmSync(host, { recursive: true, force: true }));

test('holds what it needs and nothing of ours that it does not', async () => {
  const inside = join(host, 'node_modules/provider-vetting');
  for (const name of [
    'dist/index.js',
    'dist/element.js',
    'dist/questions/exosome-therapy.en.json',
    'LICENSE',
  ])
    expect(existsSync(join(inside, name)), name).toBe(true);
  for (const name of ['src', 'tests', 'questions', 'demo', '.ci', 'node_modules'])
    expect(existsSync(join(inside, name)), name).toBe(false);
});

test('both entries can be imported where there is no page', async () => {
  writeFileSync(
    join(host, 'server.js'),
    `import 'provider-vetting/element';
     import { readFileSync } from 'node:fs';
     import { assess, emptyResponse, parsePack } from 'provider-vetting';
     const pack = parsePack(JSON.parse(readFileSync('node_modules/provider-vetting/dist/questions/prp.en.json', 'utf8')));
     console.log(assess(pack, emptyResponse(pack, 'patient')).level.high);`,
  );
  const { stdout } = await run(process.execPath, ['server.js'], { cwd: host });
  expect(stdout.trim()).toBe('stop');
});

for (const [module, resolution] of [
  ['esnext', 'bundler'],
  ['nodenext', 'nodenext'],
] as const) {
  test(`its types are found and checked with moduleResolution ${resolution}`, async () => {
    const strict = ['--noEmit', '--strict', '--target', 'es2022', '--lib', 'es2023,dom,dom.iterable'];
    const check = async (name: string, code: string) => {
      writeFileSync(join(host, name), code);
      const tsc = join(root, 'node_modules/typescript/bin/tsc');
      const options = [...strict, '--module', module, '--moduleResolution', resolution, '--types', ''];
      return run(process.execPath, [tsc, ...options, name], { cwd: host }).then(
        () => '',
        (error: { stdout: string }) => error.stdout,
      );
    };
    const right = `import 'provider-vetting/element';
      import { assess, emptyResponse, type Pack } from 'provider-vetting';
      export const level = (pack: Pack): 'few' | 'some' | 'serious' | 'stop' => assess(pack, emptyResponse(pack, 'staff')).level.low;
      export const version: string | undefined = document.querySelector('provider-vetting')?.version;`;
    expect(await check('right.ts', right)).toBe('');
    expect(await check('wrong.ts', right.replace("'staff'", "'nobody'"))).toContain('nobody');
  });
}

test('React and Vue know the tag, its attributes and its events', async () => {
  test.slow();
  const install = [
    'install',
    '@types/react@19',
    'react@19',
    'vue@3',
    '--prefer-offline',
    '--no-audit',
    '--no-fund',
  ];
  await run('npm', install, { cwd: host });
  const check = async (name: string, code: string) => {
    writeFileSync(join(host, name), code);
    const strict = [
      '--noEmit',
      '--strict',
      '--skipLibCheck',
      '--target',
      'es2022',
      '--lib',
      'es2023,dom,dom.iterable',
    ];
    const react = [
      '--module',
      'esnext',
      '--moduleResolution',
      'bundler',
      '--jsx',
      'react-jsx',
      '--types',
      '',
    ];
    const tsc = join(root, 'node_modules/typescript/bin/tsc');
    return run(process.execPath, [tsc, ...strict, ...react, name], { cwd: host }).then(
      () => '',
      (error: { stdout: string }) => error.stdout,
    );
  };
  const right = `import { setBase } from 'provider-vetting/react';
    import { useRef } from 'react';
    import type { ProviderVettingElement } from 'provider-vetting/element';
    setBase('/provider-vetting/');
    export function Vetting() {
      const place = useRef<ProviderVettingElement>(null);
      return <provider-vetting ref={place} pack="prp" audience="staff" browse-href="/clinics" className="wide"
        onvetting-progress={event => event.detail.answered.toFixed()} />;
    }`;
  expect(await check('right.tsx', right)).toBe('');
  expect(await check('wrong.tsx', right.replace('"staff"', '"nobody"'))).toContain('nobody');
  const vue = `import { setBase } from 'provider-vetting/vue';
    import type { GlobalComponents } from 'vue';
    setBase('/provider-vetting/');
    export const known: keyof GlobalComponents = 'provider-vetting';`;
  expect(await check('vue.ts', vue)).toBe('');
});

test('a page that is built with Vite runs it, with the questions beside the built script', async ({
  page,
}) => {
  writeFileSync(
    join(host, 'index.html'),
    '<!doctype html><html lang="en"><title>Host</title><link rel="icon" href="data:,"><provider-vetting></provider-vetting><script type="module" src="/main.js"></script>',
  );
  writeFileSync(join(host, 'main.js'), "import 'provider-vetting/element';\n");
  mkdirSync(join(host, 'public/assets'), { recursive: true });
  cpSync(join(host, 'node_modules/provider-vetting/dist/questions'), join(host, 'public/assets/questions'), {
    recursive: true,
  });
  await run(process.execPath, [join(root, 'node_modules/vite/bin/vite.js'), 'build', '--logLevel', 'error'], {
    cwd: host,
  });
  const types: Record<string, string> = {
    '.html': 'text/html',
    '.js': 'text/javascript',
    '.json': 'application/json',
  };
  await page.route(`${origins.page}/**`, route => {
    const { pathname } = new URL(route.request().url());
    const file = join(host, 'dist', pathname === '/' ? 'index.html' : pathname);
    return existsSync(file)
      ? route.fulfill({ body: readFileSync(file), contentType: types[extname(file)] ?? 'text/plain' })
      : route.fulfill({ status: 404 });
  });
  await page.goto(`${origins.page}/`);
  const { host: widget, button, start } = widgetOf(page);
  await start();
  for (let step = 0; step < 4; step++) {
    const heading = await widget.getByRole('heading', { level: 2 }).textContent();
    await widget.getByRole('radio').nth(1).check();
    await button(onward).click();
    await expect(widget.getByRole('heading', { level: 2 })).not.toHaveText(heading ?? '');
  }
  await button('Stop here').click();
  await expect(widget.getByText('How this adds up')).toBeVisible();
  await button(/^(Print|Take one page along|Ask them in writing)/)
    .first()
    .click();
  await expect(widget.getByRole('heading', { name: 'Take it with you' })).toBeVisible();
});
