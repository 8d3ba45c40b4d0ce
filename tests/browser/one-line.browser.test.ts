import { DEFAULTS } from '../../src/site/builder/choices.ts';
import { snippetsOf } from '../../src/site/builder/snippets.ts';
import { instantData } from '../../src/tools/instant/instant-data.ts';
import { readQuestions } from '../../src/tools/read-questions.ts';
import { version } from './support/version.ts';
import { expect, origins, test, widgetOf } from './support/widget.ts';

const STRICTEST =
  "default-src 'none'; script-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

test('the builder’s one line works as it is under the strictest policy, as it says @firefox', async ({
  page,
  seen,
}) => {
  const root = process.cwd();
  const build = {
    version,
    hashes: {},
    place: '',
    instant: instantData(root, readQuestions(`${root}/questions`)),
  };
  const line = snippetsOf({ ...DEFAULTS, base: `${origins.page}/dist/` }, build).find(
    ({ id }) => id === 'tag',
  );
  expect(line?.policy).toContain('Works as it is');
  await page.route('**/strict.html', route =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      headers: { 'content-security-policy': STRICTEST },
      body: `<!doctype html><html lang="en"><title>Strict</title><p>Before</p>${line?.code}<p>After</p>`,
    }),
  );
  await page.goto(`${origins.page}/strict.html`);
  const { host, start } = widgetOf(page);
  await start();
  await host.getByRole('radio').first().check();
  // The browser asks for the page's icon by itself, and says so in some engines.
  expect(seen.faults.splice(0).filter(fault => !fault.includes('/favicon.ico'))).toEqual([]);
});
