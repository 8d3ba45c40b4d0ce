import { openMore } from './support/kept-walk.ts';
import { door, expect, noteEvents, onward, showPage, test, widgetOf } from './support/widget.ts';

/** What old libraries and careless scripts do to a page before we arrive. */
const PATCHES: Readonly<Record<string, string>> = {
  'Prototype.js 1.6: arrays and strings write themselves as JSON, and sum up to themselves': `
    Array.prototype.reduce = function () { return this.length > 1 ? this : this[0]; };
    Array.prototype.toJSON = function () { return '[' + this.map(one => JSON.stringify(one)).join(', ') + ']'; };
    String.prototype.toJSON = function () { return String(this); };`,
  'Prototype.js 1.7: lists are made its own way, of nothing but a length': `
    Array.from = function (given) { const list = []; for (let at = 0; at < (given?.length ?? 0); at++) list.push(given[at]); return list; };`,
  'MooTools, and what shows up in loops over arrays and objects': `
    Object.prototype.foo = 'bar';
    Array.prototype.each = function (one) { this.forEach(one); };
    Array.prototype.contains = function (one) { return this.indexOf(one) >= 0; };
    Object.prototype.extend = function () { return this; };
    Function.prototype.bind = function (self, ...first) { const call = this; return function (...rest) { return call.apply(self, [...first, ...rest]); }; };`,
  'no tables of languages, numbers and dates': `
    for (const name of ['ListFormat', 'PluralRules', 'NumberFormat', 'DateTimeFormat', 'DisplayNames', 'Locale', 'Collator']) delete Intl[name];`,
  'a polluted Object.prototype': `
    for (const name of ['type', 'kind', 'id', 'option', 'value', 'panel', 'children', 'when', 'claims', 'mode', 'status'])
      Object.prototype[name] = 'polluted';`,
  'fetch and JSON wrapped by a monitor': `
    const ask = window.fetch;
    window.fetch = function (...all) { return ask.apply(this, all).then(answer => answer); };
    const { parse, stringify } = JSON;
    JSON.parse = function (...all) { return parse.apply(JSON, all); };
    JSON.stringify = function (...all) { return stringify.apply(JSON, all); };`,
};

/** Our libraries loop over the properties of objects, as most do: what shows up in every object stops them. */
const STOPS = /polluted/;

const place = (patch: string) =>
  [
    '<provider-vetting load="eager"><a href="/print.html">The page’s own list</a></provider-vetting><script async src="/dist/provider-vetting.js"></script>',
    `<script>${patch}</script>`,
  ] as const;

for (const [name, patch] of Object.entries(PATCHES)) {
  if (STOPS.test(name)) {
    test(`on a page with ${name}: it says that it cannot start, and the page’s own words stay`, async ({
      page,
    }) => {
      const events = await noteEvents(page);
      const faults = async () => (await events()).filter(({ type }) => type === 'vetting-error').length;
      await showPage(page, ...place(patch));
      const { host, button } = widgetOf(page);
      // A second press is a try of its own, never a dead button.
      for (let press = 1; press <= 2; press++) {
        await button(door).click();
        await expect.poll(faults).toBe(press);
        await expect(host.getByRole('status')).toHaveText(/^We could not (load|show) the questions/);
        await expect(page.getByRole('link', { name: 'The page’s own list' })).toBeVisible();
      }
    });
  } else {
    test(`on a page with ${name}: questions, result and a reload work`, async ({ page }) => {
      await showPage(page, ...place(patch));
      const { host, button, start } = widgetOf(page);
      const heading = host.getByRole('heading', { level: 2 }).first();
      await start();
      for (let step = 0; step < 2; step++) {
        const title = (await heading.textContent()) ?? '';
        await host.getByRole('radio').first().check();
        await button(onward).click();
        await expect(heading).not.toHaveText(title);
      }
      await button('Stop here').click();
      await expect(host.getByText(/^No warning signs in 2\s*27 questions still open$/)).toBeVisible();
      await page.reload();
      await button('Go on where you left off').click();
      await expect(host.getByText(/^No warning signs in 2\s*27 questions still open$/)).toBeVisible();
      // What was answered on another page, about other questions.
      const held = () => page.evaluate(() => Object.values(sessionStorage).join(' '));
      await page.evaluate(() => {
        for (const [key, text] of Object.entries(sessionStorage))
          sessionStorage.setItem(
            key.replace('exosome-therapy', 'prp'),
            text.replace('exosome-therapy', 'prp'),
          );
      });
      expect(await held()).toContain('"prp"');
      await button(/^(Take one page along|Print this for a second opinion)$/).click();
      await expect(host.getByRole('heading', { name: 'Take it with you' })).toBeVisible();
      await openMore(host);
      await button('Erase everything').click();
      await expect(host.getByText('Erased.', { exact: true })).toBeVisible();
      expect(await held()).not.toContain('"answers"');
    });
  }
}
