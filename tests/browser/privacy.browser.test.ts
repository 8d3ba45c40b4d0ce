import { version } from './support/version.ts';
import { expect, onward, origins, showPage, test, widgetOf } from './support/widget.ts';

const answered = async (page: Parameters<typeof widgetOf>[0]) => {
  const { host, start } = widgetOf(page);
  await start();
  for (let step = 0; step < 5; step++) {
    await host.getByRole('radio').first().check();
    await host.getByRole('button', { name: onward }).first().click();
  }
  return host;
};

test('asks for nothing but its own files and the pack, and sends neither cookies nor the page’s address', async ({
  page,
  seen,
  context,
}) => {
  await context.addCookies([
    { name: 'page', value: '1', url: origins.page },
    { name: 'cdn', value: '1', url: origins.cdn },
  ]);
  await showPage(
    page,
    `<script src="${origins.cdn}/dist/provider-vetting.js" data-pack="exosome-therapy"></script>`,
  );
  await answered(page);
  await page.evaluate(() => window.dispatchEvent(new Event('beforeunload')));
  const asked = seen.requests.filter(request => request.resourceType() !== 'document');
  const paths = asked.map(request => request.url().replace(origins.cdn, ''));
  expect(paths.slice(0, 3)).toEqual([
    '/dist/provider-vetting.js',
    `/dist/provider-vetting.app.${version}.js`,
    `/dist/questions/exosome-therapy.en.${version}.json`,
  ]);
  for (const path of paths.slice(3))
    expect(path.replace(`.${version}.`, '.this.')).toMatch(
      /^\/dist\/(provider-vetting\.[\w-]+\.this\.js|questions\/(interface\.[\w-]+|exosome-therapy)\.en\.json)$/,
    );
  const [, app, pack] = await Promise.all(asked.map(request => request.allHeaders()));
  expect(app).not.toHaveProperty('cookie');
  expect(pack).not.toHaveProperty('cookie');
  expect(pack).not.toHaveProperty('referer');
  // The browser decides what an import tells; by default the origin alone, never the address.
  expect([undefined, `${origins.page}/`]).toContain(app?.referer);
});

test('with remember="off" nothing is stored at any step', async ({ page, context }) => {
  await showPage(
    page,
    `<provider-vetting remember="off"></provider-vetting><script src="${origins.page}/dist/provider-vetting.js"></script>`,
  );
  const stored = async () =>
    page.evaluate(async () => ({
      session: Object.keys(sessionStorage),
      local: Object.keys(localStorage),
      databases: (await indexedDB.databases()).length,
      caches: (await caches.keys()).length,
    }));
  const nothing = { session: [], local: [], databases: 0, caches: 0 };
  await widgetOf(page).drawn();
  expect(await stored()).toEqual(nothing);
  await answered(page);
  expect(await stored()).toEqual(nothing);
  expect(await context.cookies()).toEqual([]);
});

test('stores nothing before Start is pressed, and afterwards in this tab alone', async ({
  page,
  context,
}) => {
  await page.goto('/twice.html');
  await widgetOf(page).drawn();
  expect(await page.evaluate(() => sessionStorage.length + localStorage.length)).toBe(0);
  await answered(page);
  expect(await page.evaluate(() => [Object.keys(sessionStorage), localStorage.length])).toEqual([
    ['provider-vetting:exosome-therapy'],
    0,
  ]);
  expect(await context.cookies()).toEqual([]);
});

test('every link leaves without referrer and opener', async ({ page }) => {
  await page.goto('/twice.html');
  const { host, start, button } = widgetOf(page);
  const links: (string | null)[][] = [];
  const gather = async () =>
    links.push(
      ...(await host
        .locator('a[href]:not([href^="tel:"])')
        .evaluateAll(all =>
          all.map(link => [link.getAttribute('rel'), (link as HTMLAnchorElement).protocol]),
        )),
    );
  await start();
  for (let step = 0; step < 5; step++) {
    await host.getByRole('radio').first().check();
    await gather();
    await host.getByRole('button', { name: onward }).first().click();
  }
  await button('Stop here').click();
  await expect(host.getByRole('heading', { level: 2 })).toHaveText(
    /warning signs|second opinion|product alone/,
  );
  await gather();
  expect(links.length).toBeGreaterThan(0);
  for (const [rel, protocol] of links) {
    expect(rel).toBe('noopener noreferrer');
    expect(protocol).toMatch(/^https?:$/);
  }
});

test('what a page can see of an answer names nothing', async ({ page }) => {
  await page.addInitScript(() => {
    const noted = new Set<string>();
    Object.assign(window, { noted });
    for (const type of [
      'click',
      'input',
      'change',
      'keydown',
      'focusin',
      'pointerdown',
      'vetting-progress',
    ]) {
      document.addEventListener(
        type,
        event => {
          for (const at of event.composedPath()) {
            if (at instanceof Element && at.getRootNode() !== document) {
              for (const name of at.getAttributeNames())
                if (/^(id|name|value|for|data-.*|class)$/.test(name)) noted.add(at.getAttribute(name) ?? '');
            }
          }
          if (event instanceof CustomEvent) noted.add(JSON.stringify(event.detail));
        },
        true,
      );
    }
  });
  await page.goto('/twice.html');
  await answered(page);
  const pack = await (await page.request.get('/dist/questions/exosome-therapy.en.json')).json();
  const seen: string[] = await page.evaluate(() => [...(window as never as { noted: Set<string> }).noted]);
  expect(seen.length).toBeGreaterThan(0);
  const telling = pack.items.flatMap((item: { id: string; options: { id: string }[] }) => [
    item.id,
    ...item.options.map(({ id }) => id),
  ]);
  for (const id of telling) expect(seen.filter(text => text.includes(id))).toEqual([]);
});
