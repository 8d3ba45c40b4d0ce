import type { CDPSession, Page } from '@playwright/test';
import { openTour, TOURS } from './support/tour.ts';
import { door, expect, onward, showPage, test, widgetOf } from './support/widget.ts';

test.describe.configure({ timeout: 120_000 });

/** Goes through every control of the widget with Tab, and tells where that cannot be followed by eye. */
async function tabFaults(page: Page): Promise<string[]> {
  const found: string[] = [];
  await page.evaluate(() => {
    const root = document.querySelector('provider-vetting')?.shadowRoot;
    const first = root?.querySelector<HTMLElement>('h2');
    first?.focus();
    Object.assign(window, { passed: new Set<Element>(), above: 0 });
  });
  for (let tab = 0; tab < 400; tab++) {
    await page.keyboard.press('Tab');
    const seen = await page.evaluate(() => {
      const { passed } = window as never as { passed: Set<Element> };
      const one = document.querySelector('provider-vetting')?.shadowRoot?.activeElement;
      if (!one || passed.has(one)) return null;
      const last = [...passed].at(-1);
      passed.add(one);
      const faults: string[] = [];
      const shape = (part: Element | null | undefined) => {
        if (!part) return '';
        const { outlineStyle, outlineWidth, boxShadow, borderColor, backgroundColor } =
          getComputedStyle(part);
        return [outlineStyle === 'none' ? '' : outlineWidth, boxShadow, borderColor, backgroundColor].join();
      };
      const frame = one.closest('label, summary, .opt') ?? one;
      const focused = [shape(one), shape(frame)].join();
      if (![one, frame].some(part => getComputedStyle(part).outlineStyle !== 'none'))
        faults.push(`no ring: ${focused}`);
      const box = frame.getBoundingClientRect();
      if (box.bottom <= 0 || box.top >= innerHeight) faults.push('out of view');
      const before = last?.getBoundingClientRect();
      const following = !last || last.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING;
      if (!following) faults.push('earlier in the text than the control before it');
      // In a second column, what follows stands higher; it must then stand beside.
      if (before && box.bottom < before.top && box.left < before.right - 1 && box.right > before.left + 1)
        faults.push('above the control before it');
      return faults.map(fault => `${fault}: ${one.localName} “${one.textContent?.slice(0, 40)}”`);
    });
    if (!seen) return found;
    found.push(...seen);
  }
  return [...found, 'no way out by Tab'];
}

for (const audience of ['patient', 'staff', 'provider-page'] as const) {
  test(`${audience}: Tab goes through every screen in the order of the text, with a ring that is seen`, async ({
    page,
  }) => {
    const faults: string[] = [];
    await TOURS[audience](await openTour(page, audience), async screen => {
      for (const fault of await tabFaults(page)) faults.push(`${screen}: ${fault}`);
    });
    expect(faults).toEqual([]);
  });
}

interface Spoken {
  readonly role?: { value: string };
  readonly name?: { value: string };
  readonly properties?: readonly { name: string; value: { value: unknown } }[];
}

async function spoken(client: CDPSession): Promise<readonly Spoken[]> {
  const { nodes } = await client.send('Accessibility.getFullAXTree');
  return (nodes as unknown as (Spoken & { ignored: boolean })[]).filter(node => !node.ignored);
}

test('a screen reader lands on each step’s question, hears it as the name of the answers, and is not interrupted', async ({
  page,
}) => {
  await showPage(
    page,
    '<provider-vetting></provider-vetting><script src="/dist/provider-vetting.js"></script>',
  );
  const client = await page.context().newCDPSession(page);
  const { host, button, start } = widgetOf(page);
  await start();
  const heading = host.getByRole('heading', { level: 2 });
  for (let step = 0; step < 4; step++) {
    const title = (await heading.innerText()).trim();
    await expect(heading).toBeFocused();
    const nodes = await spoken(client);
    const has = (name: string, value: unknown) => (node: Spoken) =>
      node.properties?.some(property => property.name === name && property.value.value === value) ?? false;
    const focused = nodes.filter(has('focused', true)).at(-1);
    expect([focused?.role?.value, focused?.name?.value]).toEqual(['heading', title]);
    const named = host.getByRole('group', { name: /\S/ }).getByRole('radio');
    expect(await named.count()).toBe(await host.getByRole('radio').count());
    expect(nodes.filter(has('live', 'assertive')).map(node => node.name?.value)).toEqual([]);
    await host.getByRole('radio').first().check();
    await button(onward).click();
    await expect(heading).not.toHaveText(title);
  }
});

test('under a header that sticks, neither a new question nor the control in focus is hidden', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 480 });
  await showPage(
    page,
    `<header style="position:sticky;top:0;height:80px;background:#ccc;z-index:9">Header</header><div style="height:300px"></div>
     <provider-vetting></provider-vetting><div style="height:900px"></div><script src="/dist/provider-vetting.js"></script>`,
    '<style>html { scroll-padding-top: 90px; } body { margin: 0; }</style>',
  );
  const { host, button, start } = widgetOf(page);
  await start();
  const heading = host.getByRole('heading', { level: 2 });
  /** Whether something of ours is seen where the focus is. */
  const isSeen = () =>
    page.evaluate(() => {
      const one = document.querySelector('provider-vetting')?.shadowRoot?.activeElement;
      const box = (one?.closest('label') ?? one)?.getBoundingClientRect();
      // Without a focus of ours, it is the page’s.
      return !box || (box.bottom > 80 + 10 && box.top < innerHeight - 10);
    });
  for (let step = 0; step < 4; step++) {
    const title = (await heading.innerText()).trim();
    expect(await isSeen(), title).toBe(true);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    expect(await isSeen(), `the answers to ${title}`).toBe(true);
    await button(onward).focus();
    expect(await isSeen(), `the button after ${title}`).toBe(true);
    for (let back = 0; back < 2; back++) {
      await page.keyboard.press('Shift+Tab');
      expect(await isSeen(), `back towards ${title}`).toBe(true);
    }
    await button(onward).press('Enter');
    await expect(heading).not.toHaveText(title);
  }
});

test('in forced colours the chosen answer, the bars and the level are seen without any colour of ours @forced', async ({
  page,
  browserName,
}) => {
  // Firefox is set so from its start.
  if (browserName === 'chromium') await page.emulateMedia({ forcedColors: 'active' });
  await showPage(
    page,
    '<provider-vetting></provider-vetting><script src="/dist/provider-vetting.js"></script>',
  );
  expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
  const { host, button, start } = widgetOf(page);
  await start();
  const heading = host.getByRole('heading', { level: 2 });
  const mark = (radio: number) =>
    host
      .getByRole('radio')
      .nth(radio)
      .evaluate(
        one => getComputedStyle(one, '::before').backgroundColor + getComputedStyle(one).backgroundColor,
      );
  for (let step = 0; step < 4; step++) {
    const title = await heading.innerText();
    await host.getByRole('radio').last().check();
    expect(await mark(0), title).not.toBe(await mark((await host.getByRole('radio').count()) - 1));
    await button(onward).click();
    await expect(heading).not.toHaveText(title);
  }
  await button('Stop here').click();
  await expect(host.getByText(/^Level so far: |So far/).first()).toBeVisible();
  // Steps of the range differ from the page by a line or by a filling.
  const bare = await host.locator('.range .step').evaluateAll(steps =>
    steps
      .filter(step => {
        const { borderTopWidth, backgroundColor, outlineWidth } = getComputedStyle(step);
        const paper = getComputedStyle(step.closest('section') as Element).backgroundColor;
        const lined = Number.parseFloat(borderTopWidth) > 0 || Number.parseFloat(outlineWidth) > 0;
        return !lined && (backgroundColor === paper || backgroundColor === 'rgba(0, 0, 0, 0)');
      })
      .map(step => step.outerHTML),
  );
  expect(bare).toEqual([]);
  await expect(host.getByText('Few', { exact: true }).first()).toBeVisible();
});

/** Where a screen's heading is, from the top of what can be seen: below a header of the page's, inside what scrolls. */
async function headingBelow(page: Page, edge: number): Promise<number> {
  return page.evaluate(top => {
    const heading = document.querySelector('provider-vetting')?.shadowRoot?.activeElement;
    return heading ? heading.getBoundingClientRect().top - top : Number.NaN;
  }, edge);
}

const script = '<script src="/dist/provider-vetting.js"></script>';
const HOSTS = {
  'below a header that sticks': {
    edge: 100,
    body: `<header style="position:sticky;top:0;height:100px;background:#124;z-index:10">Guide</header><div style="height:300px"></div><provider-vetting></provider-vetting>${script}<div style="height:1500px"></div>`,
    head: '<style>html { scroll-padding-top: 110px; scroll-behavior: smooth; } body { margin: 0; }</style>',
  },
  'below two fixed bars, one of them in a shadow root, that the page tells nothing of': {
    edge: 100,
    body: `<header style="position:fixed;inset:0 0 auto;height:60px;background:#124;z-index:10"><b>Guide</b></header><site-bar><b>Offers</b></site-bar><div style="height:400px"></div><provider-vetting></provider-vetting>${script}<div style="height:1500px"></div>
     <script>customElements.define('site-bar', class extends HTMLElement { connectedCallback() {
       this.attachShadow({ mode: 'open' }).innerHTML = '<div style="position:fixed;inset:60px 0 auto;height:40px;background:#421;z-index:10"><slot></slot></div>'; } });</script>`,
    head: '<style>body { margin: 0; }</style>',
  },
  'in a dialog that scrolls': {
    edge: 120,
    body: `<div role="dialog" aria-label="Questions" style="position:fixed;inset:120px 60px;overflow:auto"><h2>Before you book</h2><p>Text</p><provider-vetting></provider-vetting></div>${script}`,
    head: '',
  },
};

for (const [where, { edge, body, head }] of Object.entries(HOSTS))
  test(`each step’s heading is seen ${where} @firefox`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 620 });
    await showPage(page, body, head);
    const { host, button, start } = widgetOf(page);
    await start();
    const heading = host.getByRole('heading', { level: 2 }).first();
    const rows = host.locator('.picks button');
    // As far as the pause and what follows it.
    for (let step = 0; step < 11; step++) {
      await expect(heading).toBeFocused();
      const below = await headingBelow(page, edge);
      // Boxes that scroll stand on whole pixels.
      expect(below, (await heading.textContent()) ?? '').toBeGreaterThan(-1);
      expect(below).toBeLessThan(500);
      const title = (await heading.textContent()) ?? '';
      const radios = host.getByRole('radio');
      if ((await radios.count()) > 0) await radios.last().check();
      if ((await rows.count()) > 0) await rows.first().click();
      else await button(onward).click();
      await expect(heading).not.toHaveText(title);
    }
  });

test('on a phone, what stands above a question is seen with it', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await showPage(page, `<div style="height:900px"></div><provider-vetting></provider-vetting>${script}`);
  const { host, button, start } = widgetOf(page);
  await start();
  const heading = host.getByRole('heading', { level: 2 }).first();
  for (let step = 0; step < 4; step++) {
    await expect(heading).toBeFocused();
    const top = await host.evaluate(
      one => one.shadowRoot?.querySelector('.screen > *')?.getBoundingClientRect().top ?? -1,
    );
    // Half a pixel is rounding.
    expect(top, (await heading.textContent()) ?? '').toBeGreaterThan(-1);
    const title = (await heading.textContent()) ?? '';
    await host.getByRole('radio').last().check();
    await button(onward).click();
    await expect(heading).not.toHaveText(title);
  }
});

test('“See the result” on a clinic’s page, by key, leads to the result’s heading', async ({ page }) => {
  await showPage(
    page,
    `<provider-vetting audience="provider-page" provider="A clinic" disclosure-src="/disclosure.json"></provider-vetting>${script}`,
  );
  const { host, button } = widgetOf(page);
  await button(door).click();
  await button('See the result').focus();
  await page.keyboard.press('Enter');
  await expect(host.getByRole('heading', { level: 2 }).first()).toBeFocused();
});
