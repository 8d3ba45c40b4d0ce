// `npm run test:hosts [-- name …]`: puts the built widget into real hosts, in folders of their own, and writes into
// docs/hosts.md what was tried, when, and with which versions. What a host needs is fetched from the registries.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { provideBrowsers } from '../../support/provide-browsers.mjs';

const here = fileURLToPath(new URL('..', import.meta.url));
const root = join(here, '../..');
const dist = join(root, 'dist');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const page = join(root, 'docs/hosts.md');
const asked = process.argv.slice(2);
const names = readdirSync(here)
  .filter(file => file.endsWith('.mjs'))
  .map(file => file.slice(0, -4))
  .filter(name => asked.length === 0 || asked.includes(name));

const { chromium: executablePath } = provideBrowsers();
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
let failed = 0;
for (const name of names) {
  const { run, packages = [] } = await import(`../${name}.mjs`);
  provide(packages);
  const folder = mkdtempSync(join(tmpdir(), `vetting-${name}-`));
  console.log(`\n— ${name}`);
  let result;
  try {
    result = await run({ folder, root, dist, version, browser, until });
  } catch (error) {
    result = {
      versions: [],
      tried: [{ what: 'set up', faults: [error instanceof Error ? error.message : error] }],
    };
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
  for (const { what, faults } of result.tried) {
    if (faults.length > 0) failed++;
    console.log(
      `  ${faults.length === 0 ? 'ok    ' : 'FAILED'} ${what}${faults.map(fault => `\n         ${fault}`).join('')}`,
    );
  }
  note(name, result);
}
await browser.close();
const biome = join(root, '.ci/tools/node_modules/.bin/biome');
spawnSync(biome, ['format', '--write', `--config-path=${join(root, '.ci/tools/lint.json')}`, page], {
  stdio: 'ignore',
});
console.log(`\n${names.length} hosts, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);

/** Waits until something holds, half a minute at the most. */
async function until(holds) {
  for (let waited = 0; waited < 30_000; waited += 100) {
    if (await holds()) return;
    await new Promise(resolve => setTimeout(resolve, 100));
  }
  throw new Error('waited for 30 s in vain');
}

function provide(needed) {
  const isThere = name => spawnSync('dpkg', ['-s', name], { stdio: 'ignore' }).status === 0;
  const missing = needed.filter(name => !isThere(name));
  if (missing.length === 0) return;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['update'], { stdio: 'ignore' });
  spawnSync('apt-get', ['install', '-y', '--no-install-recommends', ...missing], { stdio: 'ignore', env });
}

/** One row a host: the newest run. */
function note(name, { versions, tried }) {
  const good = tried.filter(({ faults }) => faults.length === 0).length;
  const day = new Date().toISOString().slice(0, 10);
  const bad = tried.flatMap(({ what, faults }) => (faults.length > 0 ? [`${what}: ${faults[0]}`] : []));
  const row = `| ${name} | ${versions.join(', ')} | ${tried.map(({ what }) => what).join('; ')} | ${good} of ${tried.length}${bad.length > 0 ? `. ${bad.join('; ')}` : ''} | ${day} |`;
  const text = readFileSync(page, 'utf8');
  const lines = text
    .split('\n')
    .filter(line => !line.startsWith(`| ${name} |`) && !line.startsWith(`| ${name} `));
  const end = lines.findLastIndex(line => line.startsWith('|'));
  lines.splice(end + 1, 0, row);
  writeFileSync(page, lines.join('\n'));
}
