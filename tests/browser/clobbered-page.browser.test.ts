import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { door, expect, onward, origins, test, type Watch } from './support/widget.ts';

/** Elements whose name becomes a property of `document`, and with it or by `id` one of `window`. */
const KINDS = {
  img: (name: string) => `<img name="${name}" id="${name}" src="https://evil.example/x.js" alt="">`,
  embed: (name: string) => `<embed name="${name}" id="${name}" type="text/plain">`,
  object: (name: string) => `<object name="${name}" id="${name}"></object>`,
  form: (name: string) => `<form name="${name}" id="${name}"></form>`,
  iframe: (name: string) => `<iframe name="${name}" id="${name}" hidden></iframe>`,
} as const;

/** Every word in the files that are published. */
const words = (() => {
  const dist = fileURLToPath(new URL('../../dist', import.meta.url));
  const texts = readdirSync(dist)
    .filter(name => name.endsWith('.js'))
    .map(name => readFileSync(`${dist}/${name}`, 'utf8'));
  return [...new Set(texts.join('\n').match(/[A-Za-z_$][\w$]*/g))];
})();

/** Of these, all that a page's document or window has, and all that is asked of a window by name. */
async function namesOf(page: Page): Promise<string[]> {
  await page.goto('/nojs.html');
  return page.evaluate(
    all => all.filter(name => name in document || name in window || name.startsWith('__')),
    words,
  );
}

const policies = {
  none: undefined,
  nonce:
    "default-src 'none'; img-src *; script-src 'nonce-demo'; connect-src 'self'; require-trusted-types-for 'script'",
  'strict-dynamic':
    "default-src 'none'; img-src *; script-src 'nonce-demo' 'strict-dynamic'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'",
} as const;

async function show(page: Page, body: string, policy?: string): Promise<void> {
  const address = `${origins.page}/clobbered.html`;
  await page.route(address, route =>
    route.fulfill({
      headers: {
        'content-type': 'text/html; charset=utf-8',
        ...(policy ? { 'content-security-policy': policy } : {}),
      },
      body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Test</title></head><body>${body}</body></html>`,
    }),
  );
  await page.route('https://evil.example/**', route =>
    route.fulfill({
      contentType: 'text/javascript',
      headers: { 'access-control-allow-origin': '*' },
      body: 'globalThis.taken = true;',
    }),
  );
  await page.goto(address);
}

/** Answers the first question and goes on; nothing is looked up on `document`, which the page has spoilt. */
async function walk(page: Page): Promise<void> {
  const widget = page.locator('provider-vetting');
  const doors = widget.getByRole('button', { name: door });
  await expect(widget.getByRole('heading').first()).toBeVisible();
  // Where a bare tag would push the page about, it is one line until it is opened.
  if (!(await doors.isVisible())) await widget.getByRole('heading').first().click();
  await doors.click();
  await widget.locator('.picks').getByRole('button').first().click();
  await widget.getByRole('radio').first().check();
  await widget.getByRole('button', { name: onward }).first().click();
  await expect(widget.getByRole('radio').first()).not.toBeChecked();
}

const noticed = (seen: Watch) => seen.faults.splice(0).filter(fault => fault.startsWith('error:'));

const forms = {
  'an element':
    '<provider-vetting></provider-vetting><script nonce="demo" src="/dist/provider-vetting.js"></script>',
  'a tag': '<script nonce="demo" src="/dist/provider-vetting.js" data-pack="exosome-therapy"></script>',
  'a module':
    '<script nonce="demo" type="module" src="/dist/provider-vetting.js" data-pack="exosome-therapy"></script>',
} as const;

for (const [policy, header] of Object.entries(policies)) {
  for (const [form, markup] of Object.entries(forms)) {
    const title = `an image named after what leads to our script chooses no code: ${form}, policy ${policy}`;
    test(title, { tag: '@firefox' }, async ({ page, seen }) => {
      await show(page, `${['currentScript', 'scripts', 'baseURI'].map(KINDS.img).join('')}${markup}`, header);
      await walk(page);
      const scripts = seen.requests.filter(one => one.resourceType() === 'script');
      expect(new Set(scripts.map(one => new URL(one.url()).origin))).toEqual(new Set([origins.page]));
      expect(await page.evaluate(() => 'taken' in window)).toBe(false);
      expect(noticed(seen)).toEqual([]);
    });
  }
}

for (const [kind, write] of Object.entries({
  ...KINDS,
  'image and form, which the document gives as a list': (name: string) => KINDS.img(name) + KINDS.form(name),
})) {
  test(`every name that our files read, taken by an ${kind}: nothing changes`, async ({ page, seen }) => {
    const names = await namesOf(page);
    expect(names).toEqual(expect.arrayContaining(['currentScript', 'createElement', 'body', 'location']));
    await show(page, `${names.map(write).join('')}${forms['an element']}`);
    expect(await page.evaluate(() => typeof document.createElement)).not.toBe('function');
    await walk(page);
    expect(seen.requests.filter(one => one.resourceType() === 'script').map(one => one.url())).toEqual(
      seen.requests
        .filter(one => one.url().startsWith(`${origins.page}/dist/provider-vetting`))
        .map(one => one.url()),
    );
    expect(noticed(seen)).toEqual([]);
  });
}
