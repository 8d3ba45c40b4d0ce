import { awayAndBack } from './support/away-and-back.ts';
import { ALL_PARENTS, PARENTS, widthFaults } from './support/parents.ts';
import { door, expect, origins, showPage, test, widgetOf } from './support/widget.ts';

const script = '/dist/provider-vetting.js';
const tag = `<script src="${script}" data-pack="prp"></script>`;

test.describe('one widget per tag', () => {
  const pages: readonly (readonly [name: string, body: string, count: number])[] = [
    [
      'a version in the address, as a module',
      `<script type="module" src="${script}?ver=6.8.1" data-pack="prp"></script>`,
      1,
    ],
    ['markup saved with its widget', `${tag}<provider-vetting pack="prp"></provider-vetting>`, 1],
    [
      'saved, and spread by a formatter',
      `${tag}\n\n<!-- widget -->\n<provider-vetting pack="prp"></provider-vetting>`,
      1,
    ],
    ['saved, and put into a box', `${tag}<div><provider-vetting pack="prp"></provider-vetting></div>`, 1],
    ['saved, and its scripts moved to the end', `<provider-vetting pack="prp"></provider-vetting>${tag}`, 1],
    [
      'saved with two widgets',
      `${tag}<provider-vetting pack="prp"></provider-vetting>${tag}<provider-vetting pack="prp"></provider-vetting>`,
      2,
    ],
    [
      'a widget of its own that asks for something else',
      `<provider-vetting pack="prp" provider="Aurora"></provider-vetting>${tag}`,
      2,
    ],
    ['two tags, two widgets', tag + tag, 2],
    [
      'a pair of which browsers of today leave one',
      `<script type="module" src="${script}" data-pack="prp"></script><script nomodule src="${script}" data-pack="prp"></script>`,
      1,
    ],
    [
      'run again by a router that copies scripts',
      `<div id="page">${tag}</div><script>
        const old = document.querySelector('#page script'); const copy = document.createElement('script');
        for (const { name, value } of old.attributes) copy.setAttribute(name, value);
        addEventListener('load', () => old.replaceWith(copy));</script>`,
      1,
    ],
    [
      'beside the copy that a consent manager keeps, whose type runs nowhere',
      `<script type="text/plain" src="${script}" data-pack="prp"></script><script>addEventListener('DOMContentLoaded', () => {
        const old = document.querySelector('[type]'); const copy = document.createElement('script');
        copy.src = old.src; copy.dataset.pack = old.dataset.pack; old.before(copy); });</script>`,
      1,
    ],
    [
      'evaluated by an inline script that is not ours',
      `<div id="x"></div><script type="text/later" src="${script}" data-pack="prp"></script>
       <script>const ask = new XMLHttpRequest(); ask.open('GET', '${script}', false); ask.send();
        const run = document.createElement('script'); run.text = ask.responseText; document.head.append(run); run.remove();</script>`,
      1,
    ],
  ];
  for (const [name, body, count] of pages) {
    test(name, async ({ page }) => {
      await showPage(page, `<p>Before</p>${body}<p>After</p>`);
      await page.waitForLoadState('load');
      await widgetOf(page, count - 1).drawn();
      await expect(page.locator('provider-vetting')).toHaveCount(count);
      expect(
        await page.locator('provider-vetting').evaluateAll(all => all.map(one => one.getAttribute('pack'))),
      ).toEqual(Array.from({ length: count }, () => 'prp'));
    });
  }
});

for (const how of ['nodes', 'markup'])
  test(`away and back three times with a router that keeps the ${how} of a page: one widget`, async ({
    page,
  }) => {
    await showPage(page, `<main>${tag}</main>`);
    await widgetOf(page).drawn();
    await page.evaluate(awayAndBack, how);
    await expect(page.locator('provider-vetting')).toHaveCount(1);
    await expect(page.locator('script + provider-vetting')).toHaveCount(1);
    await widgetOf(page).start();
  });

test('a tag that a framework moves into the head: one widget, in what the page is about', async ({
  page,
}) => {
  await showPage(
    page,
    `<main><h1>Article</h1></main><footer>Footer</footer><script>addEventListener('load', () => {
      const moved = document.createElement('script'); moved.src = '${script}'; moved.async = true;
      moved.dataset.pack = 'prp'; document.head.append(moved); });</script>`,
  );
  await widgetOf(page).drawn();
  await expect(page.locator('provider-vetting')).toHaveCount(1);
  await expect(page.locator('main > provider-vetting')).toHaveCount(1);
});

test('run as text by another script, beside an element of the page: its files come from where ours lie', async ({
  page,
}) => {
  await showPage(
    page,
    `<provider-vetting pack="prp"></provider-vetting><script type="text/later" src="${script}"></script>
     <script>fetch('${script}').then(answer => answer.text()).then(text => { const run = document.createElement('script');
      run.text = text; document.head.append(run); run.remove(); });</script>`,
  );
  await widgetOf(page).start();
  await expect(page.locator('provider-vetting')).toHaveCount(1);
});

test('a script that was joined with others is no base; the element says where the files are', async ({
  page,
  seen,
}) => {
  await page.route('**/cache/joined.js', async route =>
    route.fulfill({ response: await route.fetch({ url: origins.page + script }) }),
  );
  await showPage(
    page,
    '<provider-vetting base="/dist/"></provider-vetting><script src="/cache/joined.js"></script>',
  );
  await widgetOf(page).start();
  expect(seen.requests.filter(one => /cache\/(provider|questions)/.test(one.url()))).toEqual([]);
});

// As a page has it that keeps one head for all of its pages, and as a tag manager leaves it, which drops attributes.
for (const [how, body] of [
  ['by a tag', `<script src="${script}"></script>`],
  [
    'by two tags and a module',
    `<script src="${script}"></script><script src="${script}"></script><script type="module" src="${script}"></script>`,
  ],
  [
    'by a tag manager',
    `<script>const made = document.createElement('script'); made.src = '${script}'; document.body.append(made);</script>`,
  ],
] as const)
  test(`where there is nothing to show, the console says so in one line: ${how}`, async ({ page }) => {
    const said: string[] = [];
    page.on('console', message => said.push(`${message.type()}: ${message.text()}`));
    await showPage(page, body);
    await page.waitForLoadState('load');
    await expect.poll(() => said).not.toEqual([]);
    await page.evaluate(() => new Promise(requestAnimationFrame));
    expect(said).toEqual([expect.stringMatching(/^warning: provider-vetting .* nothing to show$/)]);
  });

test('properties are attributes, set before or after the element is defined', async ({ page }) => {
  await showPage(
    page,
    `<div id="x"></div><script>window.one = document.createElement('provider-vetting'); Object.assign(one, { pack: 'prp', provider: 'Aurora Skin', theme: 'dark' }); x.append(one);</script><script src="${script}"></script>`,
  );
  const { host, drawn } = widgetOf(page);
  await drawn();
  await expect(host).toHaveAttribute('pack', 'prp');
  await expect(host.locator('section').first()).toHaveClass(/dark/);
  await host.evaluate(one => Object.assign(one, { theme: 'light', provider: null }));
  await expect(host.locator('section').first()).toHaveClass(/light/);
  await expect(host).not.toHaveAttribute('provider');
});

const besideOthers = {
  'as wide as its longest word': '<div style="width:min-content">WIDGET</div>',
  'grid column of min-content':
    '<div style="display:grid;grid-template-columns:min-content 1fr">WIDGET<p>x</p></div>',
  'inline flex': '<div style="display:inline-flex">WIDGET</div>',
  'without a box':
    '<div style="display:flex;justify-content:center"><div style="display:contents">WIDGET</div></div>',
  'cell beside text': `<table><tr><td>WIDGET</td><td>${'words in the other cell '.repeat(12)}</td></tr></table>`,
  'flex item beside long text': `<div style="display:flex">WIDGET<p>${'words beside it '.repeat(60)}</p></div>`,
  'squeezed to nothing':
    '<div style="display:flex;overflow:hidden"><div style="min-width:0">WIDGET</div><p style="flex:0 0 100%">x</p></div>',
  columns: `<div style="columns:2">WIDGET<p>${'words after it '.repeat(99)}</p></div>`,
  popover: '<div popover>WIDGET</div>',
};
test('is wide enough to read, whatever is beside it @firefox', async ({ page }) => {
  await page.setViewportSize({ width: 900, height: 700 });
  const widget = '<provider-vetting></provider-vetting>';
  const bodies = Object.values(besideOthers).map(around => around.replace('WIDGET', widget));
  await showPage(page, `${bodies.join('')}<script src="${script}"></script>`);
  for (const [place, name] of Object.keys(besideOthers).entries()) {
    const { host, unfold, button } = widgetOf(page, place);
    if (name === 'popover')
      await page.evaluate(() => document.querySelector<HTMLElement>('[popover]')?.showPopover());
    await unfold();
    await expect(button(door), name).toBeVisible();
    const box = await host.locator('section').first().boundingBox();
    expect(box?.width, name).toBeGreaterThanOrEqual(280);
    expect(
      await host.evaluate(one => one.getClientRects().length),
      `${name}: in one piece`,
    ).toBeLessThanOrEqual(1);
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(900);
});

test('has a width of its own in each parent that gives none, and no more than there is @firefox', async ({
  page,
}) => {
  for (const width of [320, 1000]) {
    await page.setViewportSize({ width, height: 700 });
    await showPage(page, `${ALL_PARENTS}<script src="${script}"></script>`);
    const names = Object.keys(PARENTS);
    await widgetOf(page, names.length - 1).drawn();
    expect(await page.evaluate(widthFaults, names), `${width} px`).toEqual([]);
  }
});

test('a page in another encoding, whose server names none for scripts, reads every letter', async ({
  page,
}) => {
  for (const name of ['provider-vetting.js', 'provider-vetting.bundle.js']) {
    await page.route(`**/dist/${name}`, async route => {
      const body = await (await route.fetch()).body();
      await route.fulfill({ contentType: 'text/javascript', body });
    });
    await page.route('**/old.html', route =>
      route.fulfill({
        contentType: 'text/html; charset=windows-1252',
        body: `<!doctype html><html lang="en"><title>Old</title><link rel="icon" href="data:,"><script src="/dist/${name}" data-pack="exosome-therapy"></script></html>`,
      }),
    );
    await page.goto('/old.html');
    expect(await page.evaluate(() => document.characterSet)).toBe('windows-1252');
    const { host, start } = widgetOf(page);
    const read = () => host.evaluate(one => one.shadowRoot?.textContent ?? '');
    await widgetOf(page).drawn();
    const first = await read();
    await start();
    expect(`${first}${await read()}`).not.toMatch(/[âÃ€]/);
    await page.unroute('**/old.html');
  }
});

test('a page cut off from other origins takes files of another that is asked with crossorigin', async ({
  page,
}) => {
  await page.route('**/isolated.html', route =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      headers: {
        'cross-origin-embedder-policy': 'require-corp',
        'cross-origin-opener-policy': 'same-origin',
      },
      body: `<!doctype html><html lang="en"><title>Isolated</title><link rel="icon" href="data:,"><script async crossorigin src="${origins.cdn}${script}" data-pack="prp"></script></html>`,
    }),
  );
  await page.goto('/isolated.html');
  expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
  await widgetOf(page).start();
});
