import type { Page } from '@playwright/test';
import { expect, showPage, test, widgetOf } from './support/widget.ts';

test.describe.configure({ timeout: 120_000 });
test.use({ viewport: { width: 360, height: 560 } });

/** Height of a header of the page that sticks, and what the page says of it, in CSS pixels. */
const [HEADER, PADDING] = [80, 90];

async function openList(page: Page) {
  await showPage(
    page,
    `<header style="position:sticky;top:0;height:${HEADER}px;background:#ccc;z-index:9">Header</header>
     <provider-vetting audience="staff" provider="Example Clinic"></provider-vetting><div style="height:900px"></div>
     <script src="/dist/provider-vetting.js"></script>`,
    `<meta name="viewport" content="width=device-width, initial-scale=1"><style>html { scroll-padding-top: ${PADDING}px; } body { margin: 0; }</style>`,
  );
  const { host, button, unfold } = widgetOf(page);
  await unfold();
  await button('Start the self-audit').click();
  await expect(host.locator('tr.open')).toBeVisible();
  return host;
}

/** The control in focus, once it is drawn: its name, and what keeps it from being seen. */
function focused(page: Page) {
  return page.evaluate(async header => {
    await new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const one = document.querySelector('provider-vetting')?.shadowRoot?.activeElement;
    if (!one) return { name: '', fault: 'nothing has focus' };
    const { top, bottom, width } = (one.closest('label') ?? one).getBoundingClientRect();
    const name = one.getAttribute('aria-label') ?? one.textContent ?? '';
    const fault =
      width < 2 ? 'has no room' : top < header ? 'under the header' : bottom > innerHeight ? 'below' : '';
    return { name, fault: fault && `${name}: ${fault} (${Math.round(top)} to ${Math.round(bottom)})` };
  }, HEADER);
}

test('on a phone, under a header that sticks, Tab through the list never leads where nothing is seen', async ({
  page,
}) => {
  const host = await openList(page);
  await host.locator('tr.open select').focus();
  const faults: string[] = [];
  const names: string[] = [];
  for (const key of ['Tab', 'Shift+Tab']) {
    for (let press = 0; press < 40; press++) {
      await page.keyboard.press(key);
      const { name, fault } = await focused(page);
      names.push(name);
      if (fault) faults.push(`${key} ${press}: ${fault}`);
    }
  }
  expect(faults).toEqual([]);
  // Several rows were gone through, there and back.
  expect(new Set(names.filter(name => name.startsWith('Evidence: '))).size).toBeGreaterThan(4);
});

test('on a phone an answer by key and Enter go down the list, each row opening in view of its answer', async ({
  page,
}) => {
  const host = await openList(page);
  await host.locator('tr.open select').focus();
  const faults: string[] = [];
  const seen = new Set<string>();
  for (let row = 0; row < 12; row++) {
    await page.keyboard.press('1');
    await page.keyboard.press('Enter');
    const { name, fault } = await focused(page);
    seen.add(name);
    if (fault) faults.push(fault);
    await expect(host.locator('tr.open')).toHaveCount(1);
  }
  expect(faults).toEqual([]);
  expect(seen.size).toBe(12);
});

test('on a phone “Fill in” opens its row with the answer in view and in focus', async ({ page }) => {
  const host = await openList(page);
  const buttons = host.getByRole('button', { name: /^Fill in/ });
  for (const place of [9, 2, 20]) {
    const button = buttons.nth(place);
    const name = (await button.getAttribute('aria-label'))?.replace(/^Fill in or change: /, '');
    await button.focus();
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await focused(page)).name).toBe(`What we can show: ${name}`);
    expect((await focused(page)).fault).toBe('');
  }
});
