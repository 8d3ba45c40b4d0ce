import { door, drawnColour, expect, onward, origins, showPage, test, widgetOf } from './support/widget.ts';

const script = '<script src="/dist/provider-vetting.js"></script>';

for (const name of ['csp', 'csp-nonce', 'csp-strict-dynamic', 'csp-trusted-types-none', 'csp-hash']) {
  test(`runs under the strict policy of ${name}.html without a violation @firefox`, async ({
    page,
    seen,
  }) => {
    await page.goto(`/${name}.html`);
    const { host, start } = widgetOf(page);
    await host.getByText('Who made this').click();
    await expect(host.locator('details')).toHaveText(/Who paid|Funding/);
    await start();
    await host.getByRole('radio').first().check();
    // The browser asks for the page's icon by itself, and says so in some engines.
    expect(seen.faults.splice(0).filter(fault => !fault.includes('/favicon.ico'))).toEqual([]);
  });
}

test('nothing moves: not when the script arrives, not when the app is fetched', async ({ page }) => {
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver(list => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        value: number;
        hadRecentInput: boolean;
      })[]) {
        if (!entry.hadRecentInput) shifts.push(entry.value);
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.setViewportSize({ width: 360, height: 900 });
  const fetched = page.waitForResponse(/exosome-therapy\.en\.\d/);
  await page.goto('/article.html');
  await page.locator('provider-vetting').scrollIntoViewIfNeeded();
  await (await fetched).finished();
  const { start } = widgetOf(page);
  await start();
  expect(await page.evaluate(() => (window as never as { shifts: number[] }).shifts)).toEqual([]);
});

test('the page’s own styles are the same with and without the widget', async ({ page }) => {
  const body = `<h2>Title</h2><p class="small soft rule">Text <a href="#">link</a></p><ul class="stack tight"><li>One</li></ul>
    <div class="pv dark screen"><button class="btn second">B</button><details><summary>S</summary>D</details><input class="field"></div>`;
  const styles = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('h2, p, a, ul, li, div, button, details, summary, input')].map(one =>
        [...getComputedStyle(one)]
          .map(name => `${name}:${getComputedStyle(one).getPropertyValue(name)}`)
          .join(';'),
      ),
    );
  await showPage(page, `<div style="height: 3000px; width: 400px">${body}</div>`);
  const without = await styles();
  await showPage(
    page,
    `<div style="height: 3000px; width: 400px">${body}</div><provider-vetting></provider-vetting>${script}`,
  );
  await widgetOf(page).start();
  expect(await styles()).toEqual(without);
});

test('hostile styles of a page do not reach it @firefox', async ({ page }) => {
  await page.goto('/hostile.html');
  const { host, drawn, start } = widgetOf(page);
  await drawn();
  const look = () =>
    host
      .locator('section')
      .first()
      .evaluate(view => {
        const {
          fontSize,
          letterSpacing,
          textTransform,
          textAlign,
          pointerEvents,
          direction,
          whiteSpace,
          fontFamily,
          width,
        } = getComputedStyle(view);
        return {
          fontSize,
          letterSpacing,
          textTransform,
          textAlign,
          pointerEvents,
          direction,
          whiteSpace,
          own: fontFamily.includes('system-ui'),
          wide: Number.parseFloat(width) > 300,
        };
      });
  const right = {
    fontSize: '16px',
    letterSpacing: 'normal',
    textTransform: 'none',
    textAlign: 'start',
    pointerEvents: 'auto',
    direction: 'ltr',
    whiteSpace: 'normal',
    own: true,
    wide: true,
  };
  const ink = () => drawnColour(host.getByRole('heading').first(), 'color');
  expect(await look()).toEqual(right);
  expect(await ink()).toBe('rgb(43, 37, 34)');
  await start();
  expect(await look()).toEqual(right);
  expect(await ink()).toBe('rgb(43, 37, 34)');
});

test('typing in its fields reaches no shortcut of the page, and Enter sends no form of the page', async ({
  page,
}) => {
  await page.goto('/form.html');
  const { host, start } = widgetOf(page);
  await start();
  const fields = host.locator('textarea');
  for (let step = 0; step < 8 && (await fields.count()) === 0; step++) {
    await host.getByRole('radio').first().check();
    await host.getByRole('button', { name: onward }).first().click();
  }
  const note = host.getByText('Add a note').first();
  if (await note.isVisible()) await note.click();
  await page.evaluate(() => {
    const letters: string[] = [];
    Object.assign(window, { letters });
    for (const type of ['beforeinput', 'input', 'keydown'])
      document.addEventListener(type, event => {
        letters.push((event as InputEvent).data ?? (event as KeyboardEvent).key ?? '');
      });
  });
  await fields.first().click();
  await page.keyboard.type('asked twice');
  await expect(fields.first()).toHaveValue('asked twice');
  expect(await page.evaluate(() => (window as never as { letters: string[] }).letters)).toEqual([]);
  await host.getByRole('radio').first().focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('#shortcuts')).toHaveText('0');
  await expect(page.locator('#sent')).toHaveText('0');
  expect(
    await page
      .locator('form')
      .first()
      .evaluate(form => [...new FormData(form as HTMLFormElement).keys()]),
  ).toEqual(['name']);
});

test('moving keeps the walk, a copy begins anew, removing and putting back goes on', async ({ page }) => {
  await page.goto('/spa.html');
  await page.getByText('Add a widget').click();
  const { host, start, unfold, button } = widgetOf(page);
  await start();
  await host.getByRole('radio').first().check();
  await page.getByText('Move it', { exact: true }).click();
  await expect(host.getByRole('radio').first()).toBeChecked();
  await page.getByText('Move it', { exact: true }).click();
  await expect(host.getByRole('radio').first()).toBeChecked();
  await page.getByText('Copy it').click();
  await widgetOf(page, 1).drawn();
  await expect(host.getByRole('radio').first()).toBeChecked();
  await page.getByText('Remove it').click();
  await page.getByText('Add a widget').click();
  await unfold();
  await expect(button(/Start|Go on/).first()).toBeVisible();
});

test('taken into the document of a frame, and back: the walk goes on, and looks as it did @firefox', async ({
  page,
}) => {
  await showPage(
    page,
    `<iframe width="700" height="900"></iframe><provider-vetting></provider-vetting>${script}`,
  );
  const { host, start } = widgetOf(page);
  await start();
  await host.getByRole('radio').first().check();
  await page.mouse.move(5, 5);
  await page.evaluate(() => Object.assign(window, { moving: document.querySelector('provider-vetting') }));
  /** What is seen of it, wherever it is. */
  const look = () =>
    page.evaluate(() => {
      const { moving } = window as never as { moving: HTMLElement };
      const all = [...(moving.shadowRoot?.querySelectorAll('h2, button, label, section') ?? [])];
      const view = moving.ownerDocument.defaultView ?? window;
      return all.map(part => {
        const { fontSize, backgroundColor, color, paddingTop, borderTopWidth } = view.getComputedStyle(part);
        return [part.localName, fontSize, backgroundColor, color, paddingTop, borderTopWidth].join(' ');
      });
    });
  const move = (isIn: boolean) =>
    page.evaluate(into => {
      const { moving } = window as never as { moving: HTMLElement };
      const frame = document.querySelector('iframe')?.contentDocument;
      (into ? frame : document)?.body.append(moving);
    }, isIn);
  /** Presses what is called so, and says what is asked after it. */
  const press = (words: string) =>
    page.evaluate(async source => {
      const { shadowRoot: root } = (window as never as { moving: HTMLElement }).moving;
      const all = [...(root?.querySelectorAll('button, label') ?? [])];
      const found = all.find(one => new RegExp(source).test(one.textContent ?? ''));
      (found as HTMLElement | undefined)?.click();
      await new Promise(requestAnimationFrame);
      return [root?.querySelector('h2')?.textContent, root?.querySelectorAll('input:checked').length];
    }, words);
  const before = await look();
  const [question] = await press('nothing is called so');
  expect(new Set(before).size).toBeGreaterThan(3);
  for (const isIn of [true, false]) {
    await move(isIn);
    await expect.poll(look).toEqual(before);
    await expect.poll(() => press(onward.source)).toEqual([expect.not.stringContaining(`${question}`), 0]);
    await press('^Back$');
    await expect.poll(() => press('nothing is called so')).toEqual([question, 1]);
  }
});

test('ten widgets do not disturb one another', async ({ page }) => {
  const own = '<provider-vetting pack-src="/own-pack.json"></provider-vetting>';
  await showPage(page, `${'<provider-vetting></provider-vetting>'.repeat(5)}${own.repeat(5)}${script}`);
  await widgetOf(page, 0).start();
  await widgetOf(page, 1).start();
  await widgetOf(page, 9).start();
  await widgetOf(page, 0).host.getByRole('radio').first().check();
  // Those about the same have one set of answers; those about other questions have their own.
  await expect(widgetOf(page, 1).host.getByRole('radio').first()).toBeChecked();
  await expect(widgetOf(page, 9).host.getByRole('radio').first()).not.toBeChecked();
  await widgetOf(page, 9).host.getByRole('radio').first().check();
  for (const place of [2, 3, 4, 5, 6, 7, 8]) await widgetOf(page, place).drawn();
  for (const place of [0, 1, 9]) {
    const ids = await widgetOf(page, place)
      .host.locator('[id]')
      .evaluateAll(all => all.map(one => one.id));
    expect(new Set(ids).size).toBe(ids.length);
  }
});

test('runs in a sandboxed frame, where storage throws', async ({ page }) => {
  await showPage(
    page,
    `<iframe sandbox="allow-scripts" src="${origins.cdn}/frame.html" width="700" height="900"></iframe>`,
  );
  const frame = page.frameLocator('iframe');
  await frame.getByRole('button', { name: door }).click();
  await frame.locator('.picks').getByRole('button').first().click();
  await expect(frame.getByRole('radio').first()).toBeVisible();
  await frame.getByRole('radio').first().check();
});

test('mounting and removing 300 times leaves no nodes and no listeners behind', async ({ page }) => {
  test.setTimeout(120_000);
  await page.goto('/spa.html');
  await page.getByText('Add a widget').click();
  await widgetOf(page).start();
  const client = await page.context().newCDPSession(page);
  await client.send('Performance.enable');
  const mount = (times: number) =>
    page.evaluate(async count => {
      for (let time = 0; time < count; time++) {
        document.querySelector('provider-vetting')?.remove();
        const widget = document.createElement('provider-vetting');
        widget.setAttribute('load', 'eager');
        widget.setAttribute('remember', 'off');
        document.getElementById('one')?.append(widget);
        await new Promise(resolve => setTimeout(resolve));
        const doors = [...(widget.shadowRoot?.querySelectorAll('button') ?? [])];
        doors.find(one => one.textContent?.includes('Note what they said'))?.click();
        for (let wait = 0; wait < 200 && !widget.shadowRoot?.querySelector('.picks'); wait++) {
          await new Promise(resolve => setTimeout(resolve, 5));
        }
      }
      document.querySelector('provider-vetting')?.remove();
      document.getElementById('one')?.append(document.createElement('provider-vetting'));
      await new Promise(resolve => setTimeout(resolve, 200));
      for (let time = 0; time < 3; time++) {
        (window as never as { gc(): void }).gc();
        await new Promise(resolve => setTimeout(resolve, 100));
      }
    }, times);
  const counts = async () => {
    const { metrics } = await client.send('Performance.getMetrics');
    return ['Nodes', 'JSEventListeners'].map(name => metrics.find(metric => metric.name === name)?.value);
  };
  await mount(10);
  const before = await counts();
  await mount(300);
  // What the first ten left to be tidied up may be gone by now; nothing may have come.
  for (const [place, count] of (await counts()).entries())
    expect(count).toBeLessThanOrEqual(before[place] ?? 0);
});

test('fifty widgets all start, and fetch each file once', async ({ page, seen }) => {
  await showPage(page, `${'<provider-vetting></provider-vetting>'.repeat(50)}${script}`);
  const doors = page.locator('provider-vetting').getByRole('button', { name: /^Note what they said/ });
  await expect(doors).toHaveCount(50);
  for (const place of [0, 24, 49]) {
    const { host, start, button } = widgetOf(page, place);
    await host.scrollIntoViewIfNeeded();
    // Those that come into view offer to go on, and push what is below them: nobody presses in that moment.
    if (place > 0) await expect(button('Go on where you left off').first()).toBeVisible();
    await start();
  }
  const own = seen.requests.map(request => request.url()).filter(url => url.includes('/dist/'));
  expect(own.filter(url => url.endsWith('.js')).length).toBe(
    new Set(own.filter(url => url.endsWith('.js'))).size,
  );
  expect(new Set(own).size).toBeLessThan(20);
});

test('removed while the app is on its way: nothing happens, no error', async ({ page, seen }) => {
  let release = () => {};
  const held = new Promise<void>(resolve => {
    release = resolve;
  });
  await page.route(/exosome-therapy\.en\./, async route => {
    await held;
    await route.continue().catch(() => {});
  });
  await page.goto('/spa.html');
  await page.getByText('Add a widget').click();
  await widgetOf(page).button(door).click();
  await page.getByText('Remove it').click();
  release();
  await page.getByText('Add a widget').click();
  await widgetOf(page).start();
  expect(await page.locator('provider-vetting').count()).toBe(1);
  // Before there was a widget, the script had nothing to show, and said so.
  expect(seen.warnings.filter(said => !said.includes('nothing to show'))).toEqual([]);
});
