import { expect, noteEvents, onward, showPage, test, widgetOf, workedOut } from './support/widget.ts';

/*
 * Pages and browsers that turn against the widget: the walk goes on to its result, and nobody is told of an error.
 */

const img = (name: string) => `<img name="${name}" src="/evil/x.js" alt="">`;
const script = (code: string) => `<script>${code}</script>`;
const broken = (what: string) =>
  script(`${what} = function () { throw new DOMException('no', 'QuotaExceededError'); }`);

const PAGES: Readonly<Record<string, string>> = {
  'a form named currentScript with a src of its own':
    '<form name="currentScript"><input name="src" value="/evil/x.js"><input name="tagName"></form>',
  'two images of one name': img('currentScript') + img('currentScript'),
  'forms named after elements of the page, with fields':
    '<form name="body"><input name="append"></form><form name="documentElement"><input name="lang"><input name="getAttribute"></form><form name="head"><input name="append"></form>',
  'frames and objects named after properties of the window': [
    ...['customElements', 'navigator', 'localStorage', 'sessionStorage', 'crypto', 'fetch', 'setTimeout'],
    ...['BroadcastChannel', 'matchMedia', 'process', 'module', 'exports', 'define', 'globalThis', 'self'],
  ]
    .map(name => `<iframe name="${name}" hidden></iframe><object id="${name}"></object>`)
    .join(''),
  'another way to load modules': script(
    'var define = Object.assign(() => { throw 1; }, { amd: {} }), module = { exports: {} }, exports = module.exports, process = { env: {} };',
  ),
  'a storage that cannot be read': broken('Storage.prototype.getItem'),
  'a storage that cannot be written': broken('Storage.prototype.setItem'),
  'a storage that gives nothing back': broken('Storage.prototype.removeItem'),
  ...Object.fromEntries(
    [1, 2, 3, 5].map(count => [
      `a storage that is full at write ${count}`,
      script(`let count = 0; const set = Storage.prototype.setItem; Storage.prototype.setItem = function (...all) {
        if (++count >= ${count}) throw new DOMException('full', 'QuotaExceededError'); return set.apply(this, all); };`),
    ]),
  ),
  ...Object.fromEntries(
    ['localStorage', 'sessionStorage'].flatMap(name => [
      [
        `a ${name} that is refused`,
        script(
          `Object.defineProperty(window, '${name}', { get() { throw new DOMException('no', 'SecurityError'); } })`,
        ),
      ],
      [`no ${name}`, script(`Object.defineProperty(window, '${name}', { value: null })`)],
    ]),
  ),
  'no channel to other tabs': script('delete window.BroadcastChannel'),
  'a channel that cannot be opened': broken('window.BroadcastChannel'),
  'a channel that cannot be written to': broken('BroadcastChannel.prototype.postMessage'),
  'frames that are never drawn': script('window.requestAnimationFrame = () => 1'),
  'a view that nobody watches': script(
    'window.IntersectionObserver = class { observe() {} unobserve() {} disconnect() {} }',
  ),
  'no time that is idle': broken('window.requestIdleCallback'),
  // Several at once, for each tells of itself by the name in its error.
  'no microtasks, observers, ranges, frames, media or last words of promises': script(
    `for (const name of ['queueMicrotask', 'MutationObserver', 'Range', 'requestAnimationFrame', 'matchMedia']) delete window[name];
     delete Promise.prototype.finally;`,
  ),
  'a test’s or an old script’s own in their place': script(
    `var Range = function (from, to) { this.from = from; }; window.matchMedia = () => null; window.queueMicrotask = () => {};
     window.MutationObserver = class { constructor() { throw new TypeError('observed'); } };`,
  ),
  'media that throw and a fetch that takes a text alone': [
    broken('window.matchMedia'),
    script(
      'const ask = fetch; window.fetch = (what, how) => { what.indexOf("/api/"); return ask(what, how); }',
    ),
  ].join(''),
};

/** What a script of the page throws is the same in every engine: in Firefox, one of them stands for all. */
const isAlike = (name: string) =>
  /^a (storage|channel) that|^no time/.test(name) && name !== 'a storage that is full at write 1';

for (const [name, before] of Object.entries(PAGES))
  test(`with ${name} the result is reached, and no error is told${isAlike(name) ? '' : ' @firefox'}`, async ({
    page,
    seen,
  }) => {
    const events = await noteEvents(page);
    await showPage(
      page,
      `${before}<provider-vetting></provider-vetting><script src="/dist/provider-vetting.js"></script>`,
    );
    const { host, button, start } = widgetOf(page);
    await start();
    await host.getByRole('radio').first().check();
    await button(onward).first().click();
    await expect(host.getByRole('radio').first()).not.toBeChecked();
    await button('Stop here').click();
    await expect(host.getByRole('heading', { level: 2 }).first()).toHaveText(
      /warning signs|second opinion|product alone/,
    );
    expect((await events()).filter(({ type }) => type === 'vetting-error')).toEqual([]);
    expect(seen.requests.filter(one => one.url().includes('/evil/provider'))).toEqual([]);
    // The page's own image is not there, which the browser tells by itself.
    seen.faults.splice(0, Infinity, ...seen.faults.filter(one => !one.includes('/evil/x.js')));
  });

/** As overlays and counters do it; what `cancels` says, those that mean it. */
const keepsClicks = script(`window.cancels = false; window.clicks = 0;
  addEventListener('click', event => { clicks++; event.stopImmediatePropagation(); if (cancels) event.preventDefault(); }, true);`);

test('a page that keeps every click to itself: our buttons are pressed by mouse and by keys, once, unless it cancels @firefox', async ({
  page,
}) => {
  await showPage(
    page,
    `${keepsClicks}<provider-vetting load="eager"></provider-vetting><script src="/dist/provider-vetting.js"></script>`,
  );
  const { host, button, start } = widgetOf(page);
  const place = host.getByText(/^Question \d+ of/).first();
  const answer = () => host.getByRole('radio').first().check();
  // What hears them comes with the app, as the properties do.
  await page.waitForFunction(() => 'pack' in (document.querySelector('provider-vetting') ?? {}));
  await start();
  await answer();
  await button(onward).first().click();
  await expect(place).toHaveText(/^Question 2/);
  await answer();
  await button(onward).first().press('Enter');
  await expect(place).toHaveText(/^Question 3/);
  await answer();
  await page.evaluate('cancels = true');
  const before = Number(await page.evaluate('clicks'));
  await button(onward).first().click();
  await workedOut(page);
  expect(await page.evaluate('clicks')).toBe(before + 1);
  await expect(place).toHaveText(/^Question 3/);
});
