// `npm test`: every check, in the order in which a failure says most. Ends with one line that counts the tests.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { provideBrowsers, versionOf } from './provide-browsers.mjs';

const reports = mkdtempSync(join(tmpdir(), 'provider-vetting-'));
const unitReport = join(reports, 'unit.json');
const browserReport = join(reports, 'browser.json');
const webkitReport = join(reports, 'webkit.json');
const failed = [];

/** Runs one check, which tells where it is. */
function step(name, [file, ...words], env = {}) {
  console.log(`\n— ${name}`);
  const begun = performance.now();
  return new Promise(resolve => {
    const child = spawn(file, words, { stdio: 'inherit', env: { ...process.env, ...env } });
    child.on('error', error => console.log(`  ${error.message}`));
    child.on('close', status => {
      end(name, status, begun);
      resolve();
    });
  });
}

/** Runs short checks side by side: each prints all that it said once it failed, and one line otherwise. */
function together(checks) {
  console.log(`\n— ${Object.keys(checks).join(', ')}`);
  const begun = performance.now();
  const run = ([name, [file, ...words]]) =>
    new Promise(resolve => {
      const said = [];
      const child = spawn(file, words, { stdio: ['ignore', 'pipe', 'pipe'] });
      for (const stream of [child.stdout, child.stderr]) stream.on('data', text => said.push(text));
      child.on('error', error => said.push(Buffer.from(`${error.message}\n`)));
      child.on('close', status => {
        if (status !== 0) process.stdout.write(Buffer.concat(said));
        end(name, status, begun);
        resolve();
      });
    });
  return Promise.all(Object.entries(checks).map(run));
}

function end(name, status, begun) {
  if (status !== 0) failed.push(name);
  const seconds = Math.round((performance.now() - begun) / 1000);
  console.log(`  ${status === 0 ? 'done' : 'FAILED'} in ${seconds} s: ${name}`);
}

const { chromium, shell, firefox, webkit } = provideBrowsers();
for (const path of [chromium, shell, firefox, webkit]) if (path) console.log(`  ${versionOf(path)}`);
const bin = name => join('node_modules/.bin', name);
await together({
  types: [bin('tsc'), '--noEmit'],
  'formatter and linter': ['node', 'tests/support/lint.mjs'],
  questions: ['npm', 'run', '--silent', 'check:questions'],
  build: ['node', 'src/tools/run.mjs'],
});
await step('unit, DOM and built files', [bin('vitest'), 'run'], {
  VETTING_REPORT: unitReport,
  WEBKIT_DRIVER: '',
});
const inBrowsers = step('browsers', [bin('playwright'), 'test', '-c', 'tests/browser/playwright.config.ts'], {
  CHROMIUM: chromium,
  // Who names a Chromium wants to see that one.
  CHROMIUM_SHELL: process.env.CHROMIUM_SHELL ?? (process.env.CHROMIUM ? '' : (shell ?? '')),
  FIREFOX: firefox ?? '',
  VETTING_REPORT: browserReport,
});
// Beside the others: WebKit waits for its pages more than it works.
if (webkit)
  await step('WebKit', [bin('vitest'), 'run', '--project', 'webkit'], {
    WEBKIT_DRIVER: webkit,
    VETTING_REPORT: webkitReport,
  });
await inBrowsers;

const none = { numPassedTests: 0, numFailedTests: 1 };
const unit = read(unitReport) ?? none;
const inWebkit = webkit ? (read(webkitReport) ?? none) : { numPassedTests: 0, numFailedTests: 0 };
const browser = read(browserReport)?.stats ?? { expected: 0, unexpected: 1, flaky: 0 };
const passed = unit.numPassedTests + inWebkit.numPassedTests + browser.expected;
const broken = unit.numFailedTests + inWebkit.numFailedTests + browser.unexpected + browser.flaky;
console.log(failed.length > 0 ? `\nFailed: ${failed.join(', ')}` : '\nAll checks passed.');
console.log(`${passed} passed, ${broken} failed`);
process.exit(failed.length > 0 || broken > 0 || passed === 0 ? 1 : 0);

function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
