/** Narrowest that a widget may be where there is room. */
const NARROWEST = 280;

/**
 * Opens a page and looks at its widget as a visitor would: number and width, the first step, no error of the page, no
 * request to another origin. `act` may do something with the page first.
 */
export async function look(browser, address, what, { count = 1, act, others: allowed = [] } = {}) {
  const page = await browser.newPage({ viewport: { width: 900, height: 800 } });
  const asked = [];
  const faults = [];
  page.on('request', request => asked.push(new URL(request.url())));
  page.on('pageerror', error => faults.push(error.message));
  page.on('console', message => {
    if (message.type() === 'error' || message.text().includes('[provider-vetting]'))
      faults.push(message.text());
  });
  await page.route('**/favicon.ico', route => route.fulfill({ status: 204 }));
  try {
    await page.goto(address);
    if (act) await act(page);
    const widgets = page.locator('provider-vetting');
    const heading = widgets.first().getByRole('heading', { level: 2 }).first();
    await heading.waitFor({ timeout: 15_000 });
    const found = await widgets.count();
    if (found !== count) faults.push(`${found} widgets instead of ${count}`);
    const { width = 0 } = (await widgets.first().boundingBox()) ?? {};
    if (width < NARROWEST) faults.push(`only ${width} px wide`);
    const title = await heading.textContent();
    // Where something followed it as it came, it is one line that opens on a press.
    const door = widgets.first().locator('button.door').first();
    if (!(await door.isVisible())) await widgets.first().locator('summary.door').click();
    await door.click();
    await page.waitForFunction(
      before =>
        document.querySelector('provider-vetting')?.shadowRoot?.querySelector('h2')?.textContent !== before,
      title,
      { timeout: 20_000 },
    );
    const own = [new URL(address).origin, ...allowed];
    const strange = asked.filter(
      ({ origin, protocol }) => protocol.startsWith('http') && !own.includes(origin),
    );
    if (strange.length > 0) faults.push(`asked ${strange[0].href}`);
  } catch (error) {
    faults.push(error instanceof Error ? error.message.split('\n')[0] : String(error));
  } finally {
    await page.close();
  }
  return { what, faults };
}
