import { test as base, expect, type Locator, type Page, type Request } from '@playwright/test';
import { port } from './port.ts';

/** Addresses of the servers that `demo/serve.mjs` plays. */
export const origins = {
  page: `http://127.0.0.1:${port}`,
  /** Another origin, whose files may be read. */
  cdn: `http://127.0.0.1:${port + 1}`,
  /** Another origin without CORS headers. */
  closed: `http://127.0.0.1:${port + 2}`,
} as const;

/** What a page did while a test looked on. */
export interface Watch {
  readonly requests: Request[];
  /** Content policy violations, uncaught errors and console errors, in words. */
  readonly faults: string[];
  readonly warnings: string[];
}

/** Collects requests, violations and errors of a page from its first moment on. */
export async function watch(page: Page): Promise<Watch> {
  const seen: Watch = { requests: [], faults: [], warnings: [] };
  page.on('request', request => seen.requests.push(request));
  page.on('pageerror', error => seen.faults.push(`error: ${error.message}`));
  page.on('console', message => {
    if (message.type() === 'error')
      seen.faults.push(`console: ${message.text()} (${message.location().url})`);
    if (message.type() === 'warning') seen.warnings.push(message.text());
  });
  await page.exposeFunction('reportViolation', (what: string) => seen.faults.push(`policy: ${what}`));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', event => {
      (window as never as { reportViolation(what: string): void }).reportViolation(
        `${event.violatedDirective} ${event.blockedURI}`,
      );
    });
  });
  return seen;
}

/** Leads from the first screen into the walk. */
export const door = /^(Note what they said|Start the self-audit|See what this clinic says)/;

/** Goes on, whatever the screen calls it. */
export const onward = /^(Next question|Next|Add the .*|Go on)$/;

/** What was pressed has been painted, and what it comes to worked out, which is two frames after. */
export function workedOut(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>(done =>
        requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
      ),
  );
}

/** The n-th widget of a page, in the words of a visitor. */
export function widgetOf(page: Page, place = 0) {
  const host = page.locator('provider-vetting').nth(place);
  const button = (name: string | RegExp): Locator => host.getByRole('button', { name });
  /** Answers a question about the plan: one press on a row. Where none is asked, nothing. */
  async function choose(answer: string | RegExp) {
    const rows = host.locator('.picks');
    await expect(rows.or(host.getByRole('radio').first())).toBeVisible();
    if (await rows.isVisible()) await rows.getByRole('button', { name: answer }).first().click();
  }
  const fold = host.locator('summary.door');
  // A self-audit under way has no door beside the way on.
  const doors = host.locator('button.door, .screen > .stack > button.btn');
  /** Waits for the first screen. */
  async function drawn() {
    await expect(fold.or(doors).first()).toBeVisible();
  }
  /** Opens the first screen where it stands folded, because all of it would have pushed the page away. */
  async function unfold() {
    await drawn();
    if ((await fold.isVisible()) && !(await doors.first().isVisible())) await fold.click();
  }
  return {
    host,
    unfold,
    button,
    heading: host.getByRole('heading').first(),
    drawn,
    /** Goes in to note what they said, and past how it would be given, to the first question. */
    async start(route: string | RegExp = /./) {
      await unfold();
      await button(door).click();
      await expect(button(door)).toHaveCount(0);
      await choose(route);
      await expect(host.getByRole('radio').first()).toBeVisible();
    },
    choose,
  };
}

/** Sets a page's content while it stays under the address, and so the origin, of the demo server. */
export async function showPage(page: Page, body: string, head = ''): Promise<void> {
  const address = `${origins.page}/made-by-a-test.html`;
  await page.route(address, route =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Test</title><link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`,
    }),
  );
  await page.goto(address);
}

/** Notes the events of widgets, as their page sees them. */
export async function noteEvents(page: Page): Promise<() => Promise<{ type: string; detail: unknown }[]>> {
  await page.addInitScript(() => {
    const noted: { type: string; detail: unknown }[] = [];
    Object.assign(window, { noted });
    for (const type of ['ready', 'start', 'progress', 'complete', 'export', 'error']) {
      document.addEventListener(`vetting-${type}`, event => {
        noted.push({ type: event.type, detail: (event as CustomEvent).detail });
      });
    }
  });
  return () => page.evaluate(() => (window as never as { noted: { type: string; detail: unknown }[] }).noted);
}

/** A test whose page is watched: any violation, uncaught error or console error fails it. */
export const test = base.extend<{ seen: Watch }>({
  seen: [
    async ({ page }, use) => {
      const seen = await watch(page);
      await use(seen);
      expect(seen.faults).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** A colour of an element as it is drawn, such as `rgb(43, 37, 34)`, in whatever space the style computes it. */
export function drawnColour(place: Locator, property: 'color' | 'backgroundColor'): Promise<string> {
  return place.evaluate((element, name) => {
    const context = document.createElement('canvas').getContext('2d');
    if (!context) return '';
    context.fillStyle = getComputedStyle(element)[name];
    context.fillRect(0, 0, 1, 1);
    return `rgb(${[...context.getImageData(0, 0, 1, 1).data].slice(0, 3).join(', ')})`;
  }, property);
}
