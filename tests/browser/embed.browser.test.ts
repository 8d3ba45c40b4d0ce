import { version } from './support/version.ts';
import {
  door,
  drawnColour,
  expect,
  noteEvents,
  origins,
  showPage,
  test,
  widgetOf,
} from './support/widget.ts';

const script = `${origins.page}/dist/provider-vetting.js`;

test.describe('placing', () => {
  const pages: [name: string, body: string, head?: string][] = [
    [
      'async at the tag',
      `<p id="before">a</p><script async src="${script}" data-pack="exosome-therapy"></script><p>b</p>`,
    ],
    [
      'at the tag',
      `<p id="before">a</p><script src="${script}" data-pack="exosome-therapy"></script><p>b</p>`,
    ],
    [
      'as a module',
      `<p id="before">a</p><script type="module" src="${script}" data-pack="exosome-therapy"></script><p>b</p>`,
    ],
    [
      'injected by a script',
      `<p id="before">a</p><script>const s = document.createElement('script'); s.src = '${script}'; s.dataset.pack = 'exosome-therapy'; document.currentScript.after(s);</script><p>b</p>`,
    ],
    [
      'run by an optimiser that hides which tag is running',
      `<p id="before">a</p><script type="text/later" src="${script}" data-pack="exosome-therapy"></script><p>b</p>
       <script>fetch('${script}').then(a => a.text()).then(text => setTimeout(new Function(text)));</script>`,
    ],
  ];
  for (const [name, body, head] of pages) {
    test(`puts one widget directly after its tag: ${name}`, async ({ page }) => {
      await showPage(page, body, head);
      await widgetOf(page).drawn();
      expect(await page.locator('provider-vetting').count()).toBe(1);
      const before = await page.evaluate(
        () => document.querySelector('provider-vetting')?.previousElementSibling?.localName,
      );
      expect(before).toBe('script');
      await widgetOf(page).start();
    });
  }

  test('puts the widget into the page when the tag is in the head, where nothing is drawn', async ({
    page,
  }) => {
    await showPage(page, '<p>a</p>', `<script src="${script}" data-pack="exosome-therapy"></script>`);
    await widgetOf(page).drawn();
    expect(await page.evaluate(() => document.body.lastElementChild?.localName)).toBe('provider-vetting');
  });

  test('hands every data attribute on, and nothing else', async ({ page }) => {
    await showPage(
      page,
      `<script src="${script}" data-pack="exosome-therapy" data-theme="dark" data-provider="Example Clinic" data-onclick="alert(1)" data-style="color:red"></script>`,
    );
    await widgetOf(page).drawn();
    const names = await page.locator('provider-vetting').evaluate(one => one.getAttributeNames().sort());
    expect(names).toEqual(['pack', 'provider', 'theme']);
  });

  test('a tag without data-pack only defines the element', async ({ page }) => {
    await showPage(page, `<script src="${script}"></script>`);
    expect(await page.locator('provider-vetting').count()).toBe(0);
    expect(await page.evaluate(() => Boolean(customElements.get('provider-vetting')))).toBe(true);
  });

  test('loading the script ten times, also as the single file, is harmless', async ({ page, seen }) => {
    const more = Array.from({ length: 9 }, () => `<script async src="${script}"></script>`).join('');
    const bundle = `<script src="${origins.page}/dist/provider-vetting.bundle.js" data-pack="exosome-therapy"></script>`;
    await showPage(page, `<script src="${script}" data-pack="exosome-therapy"></script>${more}${bundle}`);
    await widgetOf(page).drawn();
    expect(await page.locator('provider-vetting').count()).toBe(2);
    await widgetOf(page, 1).start();
    expect(seen.warnings).toEqual([]);
  });

  test('a second version says so and does nothing', async ({ page, seen }) => {
    await page.route('**/other/provider-vetting.js', async route => {
      const body = await (await route.fetch({ url: script })).text();
      await route.fulfill({ contentType: 'text/javascript', body: body.replaceAll(version, '9.9.9') });
    });
    await showPage(
      page,
      `<script src="${script}" data-pack="exosome-therapy"></script><script src="/other/provider-vetting.js" data-pack="exosome-therapy"></script>`,
    );
    await widgetOf(page, 1).drawn();
    expect(
      await page
        .locator('provider-vetting')
        .evaluateAll(all => all.map(one => (one as never as { version: string }).version)),
    ).toEqual([version, version]);
    expect(seen.warnings).toEqual([expect.stringContaining('9.9.9')]);
  });

  test('leaves nothing on window', async ({ page }) => {
    await showPage(
      page,
      `<script>window.before = new Set(Object.getOwnPropertyNames(window));</script><script src="${script}" data-pack="exosome-therapy"></script>`,
    );
    await widgetOf(page).start();
    const added = await page.evaluate(() => {
      const { before } = window as never as { before: Set<string> };
      return Object.getOwnPropertyNames(window).filter(name => !before.has(name) && name !== 'before');
    });
    expect(added).toEqual([]);
  });
});

test.describe('the element', () => {
  test('is ready once the first screen is there, and says so', async ({ page }) => {
    const events = await noteEvents(page);
    await showPage(page, `<provider-vetting></provider-vetting><script async src="${script}"></script>`);
    await widgetOf(page).drawn();
    await page.locator('provider-vetting').evaluate(one => (one as never as { ready: Promise<void> }).ready);
    expect(await events()).toEqual([{ type: 'vetting-ready', detail: null }]);
  });

  test('takes up attributes that were there before the script, and each change after', async ({ page }) => {
    await showPage(
      page,
      `<provider-vetting theme="dark"></provider-vetting><script async src="${script}"></script>`,
    );
    const { host, drawn } = widgetOf(page);
    await drawn();
    const paper = () => drawnColour(host.locator('section'), 'backgroundColor');
    await expect.poll(paper).toBe('rgb(29, 25, 23)');
    await host.evaluate(one => one.setAttribute('theme', 'light'));
    await expect.poll(paper).toBe('rgb(250, 246, 239)');
    await widgetOf(page).start();
    await host.evaluate(one => one.setAttribute('theme', 'dark'));
    await expect.poll(paper).toBe('rgb(29, 25, 23)');
    await expect(host.getByRole('radio').first()).toBeVisible();
  });

  test('follows the system’s colours unless told otherwise, also when they change', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.goto('/own-pack.html');
    const { host, drawn } = widgetOf(page);
    await drawn();
    const paper = () => drawnColour(host.locator('section'), 'backgroundColor');
    await expect.poll(paper).toBe('rgb(29, 25, 23)');
    await page.emulateMedia({ colorScheme: 'light' });
    await expect.poll(paper).toBe('rgb(250, 246, 239)');
  });

  for (const [name, value] of [
    ['theme', 'pink'],
    ['audience', 'everyone'],
    ['remember', 'for-ever'],
    ['load', 'never'],
    ['pack', '../../secret'],
    ['pack-src', 'javascript:alert(1)'],
    ['browse-href', ' JavaScript:alert(1)'],
    ['disclosure-src', 'data:application/json,{}'],
  ] as const) {
    test(`falls back and warns once about ${name}="${value}"`, async ({ page, seen }) => {
      await showPage(page, `<script src="${script}"></script>`);
      await page.evaluate(
        ([attribute, given]) => {
          const widget = document.createElement('provider-vetting');
          widget.setAttribute(attribute, given);
          document.body.append(widget);
        },
        [name, value] as const,
      );
      await widgetOf(page).start();
      await page.locator('provider-vetting').evaluate(one => one.setAttribute('provider', 'Example Clinic'));
      expect(seen.warnings.filter(text => text.includes(name))).toHaveLength(1);
      expect(seen.requests.every(request => request.url().startsWith('http'))).toBe(true);
    });
  }

  test('response and assessment are for staff alone', async ({ page }) => {
    await page.goto('/staff.html');
    const { host } = widgetOf(page);
    await widgetOf(page).start();
    const read = () =>
      host.evaluate(one => {
        const { response, assessment } = one as never as {
          response?: { pack: { id: string } };
          assessment?: object;
        };
        return [response?.pack.id, typeof assessment];
      });
    expect(await read()).toEqual(['exosome-therapy', 'object']);
    await host.evaluate(one => one.setAttribute('audience', 'patient'));
    await widgetOf(page).start();
    expect(await read()).toEqual([undefined, 'undefined']);
  });

  test('a response set before the script ran opens the app for staff', async ({ page }) => {
    await showPage(
      page,
      `<provider-vetting audience="staff" load="eager"></provider-vetting>
       <script>document.querySelector('provider-vetting').response = {format: 'provider-vetting/response@1', pack: {id: 'exosome-therapy', version: '1.0.0'}, audience: 'staff', context: {}, answers: {}, claims: {}};</script>
       <script async src="${script}"></script>`,
    );
    const { host } = widgetOf(page);
    await expect(host.getByRole('button', { name: door })).toHaveCount(0);
    expect(
      await host.evaluate(one => (one as never as { response: { audience: string } }).response.audience),
    ).toBe('staff');
  });

  test('restart() forgets the answers and shows the first screen', async ({ page }) => {
    await page.goto('/twice.html');
    const { host, drawn, start } = widgetOf(page);
    await start();
    await host.getByRole('radio').first().check();
    await host.evaluate(one => (one as never as { restart(): void }).restart());
    await drawn();
    await expect(host.getByRole('button', { name: door })).toBeVisible();
    expect(await page.evaluate(() => Object.keys(sessionStorage))).toEqual([]);
  });

  test('is laid out as a block, and stays hidden when the page hides it', async ({ page }) => {
    await showPage(
      page,
      `<provider-vetting hidden></provider-vetting><div style="visibility:hidden"><provider-vetting></provider-vetting></div><script src="${script}"></script>`,
    );
    await expect(widgetOf(page, 0).button(door)).toBeHidden();
    await expect(widgetOf(page, 1).button(door)).toBeHidden();
    await page
      .locator('provider-vetting')
      .first()
      .evaluate(one => one.removeAttribute('hidden'));
    await widgetOf(page).drawn();
    expect(
      await page
        .locator('provider-vetting')
        .first()
        .evaluate(one => getComputedStyle(one).display),
    ).toBe('block');
    // A page may fill the display with it alone.
    await widgetOf(page).start();
    await page
      .locator('provider-vetting')
      .first()
      .evaluate(async one => {
        await one.requestFullscreen();
        one.scrollTop = 9999;
      });
    await expect
      .poll(() =>
        page
          .locator('provider-vetting')
          .first()
          .evaluate(one => one.scrollTop),
      )
      .toBeGreaterThan(0);
  });
});

test.describe('languages', () => {
  for (const [name, page_, lang] of [
    ['own', '<div lang="fr"><provider-vetting lang="en-GB"></provider-vetting></div>', 'en'],
    ['nearest of the page', '<div lang="en_US"><provider-vetting></provider-vetting></div>', 'en'],
    ['odd and unknown', '<div lang="xx-klingon"><provider-vetting></provider-vetting></div>', 'en'],
  ] as const) {
    test(`sets language and direction inside: ${name}`, async ({ page }) => {
      await showPage(page, `${page_}<script src="${script}"></script>`);
      await widgetOf(page).start();
      const view = page.locator('provider-vetting').locator('section').first();
      await expect(view).toHaveAttribute('lang', lang);
      await expect(view).toHaveAttribute('dir', 'ltr');
    });
  }
});
