import { test } from '@playwright/test';
import { version } from './support/version.ts';
import {
  door,
  expect,
  noteEvents,
  onward,
  origins,
  showPage,
  test as watched,
  widgetOf,
} from './support/widget.ts';

/** What is said: of the line only where the line is the likely cause. */
const broken = 'We could not load the questions.';
const offline = 'We could not load the questions. Check your connection.';
const element = '<provider-vetting><p>Printed questions</p></provider-vetting>';

// Here console errors are expected: the browser reports each request that fails.
test.describe('a file that does not come', () => {
  for (const [file, faults, code] of [
    ['app', ['404', '500', 'html', 'truncated'], 'app-load'],
    ['pack', ['404', '500', 'html', 'truncated', 'redirect'], 'pack-load'],
  ] as const) {
    for (const fault of faults) {
      test(`${file} ${fault}: a plain message, the page’s fallback, one event, and a retry that works`, async ({
        page,
      }) => {
        const errors: string[] = [];
        page.on('pageerror', error => errors.push(error.message));
        const events = await noteEvents(page);
        await showPage(
          page,
          `${element}<p>After</p><script src="/bad/${file}/${fault}/dist/provider-vetting.js"></script>`,
        );
        const { host, button } = widgetOf(page);
        await expect(host.getByText('Printed questions')).toBeHidden();
        await button(door).click();
        await expect(host.getByRole('status')).toContainText(broken);
        await expect(host.getByText('Printed questions')).toBeVisible();
        expect((await events()).filter(({ type }) => type === 'vetting-error')).toEqual([
          { type: 'vetting-error', detail: { code, message: expect.any(String) } },
        ]);
        await page.route('**/bad/**', route =>
          route.continue({
            url: route
              .request()
              .url()
              .replace(/\/bad\/\w+\/\w+/, ''),
          }),
        );
        await button('Try again').click();
        await expect(host.locator('.picks').or(host.getByRole('radio').first()).first()).toBeVisible();
        await expect(host.getByText('Printed questions')).toBeHidden();
        expect(errors).toEqual([]);
      });
    }
  }

  test('a folder of questions from an older package serves the whole of them @firefox', async ({ page }) => {
    await page.route(/\/questions\/[\w-]+\.en\.\d/, route => route.fulfill({ status: 404 }));
    await showPage(page, `${element}<script src="/dist/provider-vetting.js"></script>`);
    await widgetOf(page).start();
  });

  test('the script itself: the content of the element stays', async ({ page }) => {
    await showPage(page, `${element}<script src="/bad/script/404/dist/provider-vetting.js"></script>`);
    await expect(page.getByText('Printed questions')).toBeVisible();
  });

  for (const file of ['app', 'pack']) {
    test(`${file} so slow that nobody would wait: says so after 15 seconds`, async ({ page }) => {
      await page.clock.install();
      // The clock moves once somebody waits for the file: its time limit then runs.
      const asked = page.waitForRequest(
        file === 'pack' ? /\/exosome-therapy\.en\.[\d.]+\.json$/ : /\.app\.[^/]*\.js$/,
      );
      await showPage(page, `${element}<script src="/bad/${file}/slow/dist/provider-vetting.js"></script>`);
      const { host, button } = widgetOf(page);
      await button(door).click();
      await expect(host.getByRole('button', { name: 'Loading…' })).toHaveAttribute('aria-busy', 'true');
      await asked;
      await page.clock.runFor(15_500);
      await expect(host.getByRole('status')).toContainText(file === 'pack' ? offline : broken);
    });
  }

  test('an app of another version is named as that', async ({ page }) => {
    const events = await noteEvents(page);
    await showPage(page, `${element}<script src="/bad/app/old/dist/provider-vetting.js"></script>`);
    await widgetOf(page).button(door).click();
    await expect(page.getByText('Printed questions')).toBeVisible();
    expect((await events()).at(-1)).toEqual({
      type: 'vetting-error',
      detail: { code: 'app-version', message: expect.stringContaining('0.0.1') },
    });
  });

  test('an app of another version, once: trying again fetches the right one @firefox', async ({ page }) => {
    let isOld = true;
    const address = `${origins.page}/bad/app/old/dist/provider-vetting.app.${version}.js`;
    const body = await (await page.request.get(address)).text();
    await page.route(/provider-vetting\.app\./, route =>
      isOld ? route.fulfill({ contentType: 'text/javascript', body }) : route.continue(),
    );
    const events = await noteEvents(page);
    await showPage(page, `${element}<script src="/dist/provider-vetting.js"></script>`);
    const { host, button } = widgetOf(page);
    await button(door).click();
    await expect(page.getByText('Printed questions')).toBeVisible();
    expect((await events()).at(-1)).toMatchObject({ detail: { code: 'app-version' } });
    isOld = false;
    await button('Try again').click();
    await expect(host.locator('.picks')).toBeVisible();
    await expect(page.getByText('Printed questions')).toBeHidden();
    // What comes later belongs to the app that runs, not to a second one.
    await host.locator('.picks').getByRole('button').first().click();
    await host.getByRole('radio').first().check();
    await button(onward).first().click();
    await button('Stop here').click();
    await expect(host.getByText('How this adds up')).toBeVisible();
  });

  test('an app that crashes leaves the page alone', async ({ page }) => {
    const errors: string[] = [];
    page.on('pageerror', error => errors.push(error.message));
    const events = await noteEvents(page);
    await showPage(page, `${element}<script src="/bad/app/crash/dist/provider-vetting.js"></script>`);
    await widgetOf(page).button(door).click();
    await expect(page.getByText('Printed questions')).toBeVisible();
    expect((await events()).at(-1)).toMatchObject({ type: 'vetting-error', detail: { code: 'app-crash' } });
    expect(errors).toEqual([]);
  });

  test('a pack of the page with faults is refused by name', async ({ page }) => {
    const events = await noteEvents(page);
    await page.route('**/faulty.json', route =>
      route.fulfill({ json: { format: 'provider-vetting/pack@1', interface: {} } }),
    );
    await showPage(
      page,
      `<provider-vetting pack-src="/faulty.json"><p>Printed questions</p></provider-vetting><script src="/dist/provider-vetting.js"></script>`,
    );
    await widgetOf(page).button(door).click();
    await expect(page.getByText('Printed questions')).toBeVisible();
    expect((await events()).at(-1)).toEqual({
      type: 'vetting-error',
      detail: { code: 'pack-invalid', message: expect.stringContaining('items') },
    });
  });

  test('another origin without CORS headers: a plain message', async ({ page }) => {
    await showPage(page, `${element}<script src="${origins.closed}/dist/provider-vetting.js"></script>`);
    await widgetOf(page).button(door).click();
    await expect(page.getByRole('status')).toContainText(broken);
  });

  test('a wrong integrity value: the browser refuses, the content of the element stays', async ({ page }) => {
    await showPage(
      page,
      `${element}<script src="/dist/provider-vetting.bundle.js" integrity="sha384-AAAA"></script>`,
    );
    await expect(page.getByText('Printed questions')).toBeVisible();
  });

  for (const missing of ['customElements', 'adoptedStyleSheets']) {
    test(`a browser without ${missing}: the content of the element stays, without an error`, async ({
      page,
    }) => {
      const errors: string[] = [];
      page.on('pageerror', error => errors.push(error.message));
      await page.addInitScript(name => {
        if (name === 'customElements') Object.defineProperty(window, name, { value: undefined });
        else Reflect.deleteProperty(Document.prototype, name);
      }, missing);
      await showPage(
        page,
        `${element}<script src="/dist/provider-vetting.js" data-pack="exosome-therapy"></script>`,
      );
      await expect(page.getByText('Printed questions')).toBeVisible();
      expect(errors).toEqual([]);
    });
  }
});

test('offline after the first screen: Start says so, and works once the line is back', async ({
  page,
  context,
}) => {
  await page.goto('/nojs.html');
  await page.addScriptTag({ url: '/dist/provider-vetting.js' });
  await page.route('**/dist/**', route => route.abort());
  const { host, button } = widgetOf(page);
  await context.setOffline(true);
  await button(door).click();
  await expect(host.locator('.picks').first().or(host.getByRole('status').getByText(broken))).toBeVisible();
  await context.setOffline(false);
});

watched('without JavaScript the content of the element is there', async ({ browser }) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(`${origins.page}/nojs.html`);
  await expect(page.getByRole('link', { name: 'Questions to print' })).toBeVisible();
  await page.close();
});

watched(
  'Start pressed before anything has come is not lost, and the button keeps its size',
  async ({ page }) => {
    let release = () => {};
    const held = new Promise<void>(resolve => {
      release = resolve;
    });
    await page.route('**/provider-vetting.app.*', async route => {
      await held;
      await route.continue();
    });
    await showPage(
      page,
      `<provider-vetting></provider-vetting><script src="/dist/provider-vetting.js"></script>`,
    );
    const { host, button } = widgetOf(page);
    const before = await button(door).boundingBox();
    await button(door).click();
    const busy = button('Loading…');
    await expect(busy).toHaveAttribute('aria-busy', 'true');
    await busy.click();
    expect(await busy.boundingBox()).toEqual(before);
    release();
    await expect(host.locator('.picks').or(host.getByRole('radio').first()).first()).toBeVisible();
    await expect(host.getByRole('heading').first()).toBeFocused();
  },
);

for (const [lang, markup] of [
  ['en', '<provider-vetting></provider-vetting>'],
  ['es', '<provider-vetting lang="es"></provider-vetting>'],
] as const)
  watched(
    `${lang}: the questions are asked for together with the app, and once @firefox`,
    async ({ page }) => {
      let release = () => {};
      const held = new Promise<void>(resolve => {
        release = resolve;
      });
      await page.route('**/provider-vetting.app.*', async route => {
        await held;
        await route.continue();
      });
      const walk = new RegExp(`/questions/exosome-therapy\\.${lang}\\.\\d`);
      const asked: string[] = [];
      page.on('request', request => walk.test(request.url()) && asked.push(request.url()));
      // The app comes only once the questions are asked for; a page may wait for it before it says that it has loaded.
      const coming = page.waitForRequest(walk).then(release);
      await showPage(page, `${markup}<script src="/dist/provider-vetting.js"></script>`);
      await widgetOf(page).host.hover();
      await coming;
      await widgetOf(page).host.getByRole('button').nth(2).click();
      await expect(widgetOf(page).host.locator('.picks').first()).toBeVisible();
      expect(asked).toHaveLength(1);
    },
  );

watched('the printable questions work without a script and hold every question', async ({ page }) => {
  await page.goto('/dist/questions/exosome-therapy.en.html');
  const pack = await (await page.request.get('/dist/questions/exosome-therapy.en.json')).json();
  for (const item of pack.items)
    await expect(page.getByRole('heading', { name: item.prompt.patient, exact: true })).toBeAttached();
  expect(await page.locator('script').count()).toBe(0);
  // Our own judgement has no address.
  for (const { url } of Object.values<{ url?: string }>(pack.sources))
    if (url) await expect(page.getByText(url, { exact: true })).toBeAttached();
});
