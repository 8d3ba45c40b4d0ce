import type { Browser, CDPSession, Page } from '@playwright/test';
import type { Contender } from './contenders.ts';

/** What one visit came to. Times in milliseconds, sizes in bytes. */
export type Figures = Readonly<
  Record<'pressable' | 'usable' | 'shift' | 'blocking' | 'bytes' | 'answer' | 'next' | 'heap', number>
>;

type Seen = Pick<Figures, 'pressable' | 'usable' | 'shift' | 'blocking'>;

/** Opens a page as a slow phone on a slow line would, answers four questions, and tells what that came to. */
export async function measure(browser: Browser, address: string, contender: Contender): Promise<Figures> {
  const page = await browser.newPage({ viewport: { width: 390, height: 740 } });
  page.setDefaultTimeout(60_000);
  const client = await page.context().newCDPSession(page);
  await slow(client);
  let bytes = 0;
  client.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  await page.addInitScript(watch, contender);
  const told = whenTold(client);
  await page.goto(address, { waitUntil: 'commit' });
  await told;
  const bytesAtFirst = bytes;
  await page.waitForLoadState('load');
  // Shifts and long tasks that follow by themselves.
  await page.waitForTimeout(2_500);
  const seen = await page.evaluate(() => {
    const { pressable, usable, shift, blocking } = window as never as Seen;
    return { pressable, usable, shift, blocking };
  });
  await begin(page);
  const answers: number[] = [];
  const nexts: number[] = [];
  for (let question = 0; question < 4; question++) {
    const place = contender.next ? 0 : question * 4;
    const rows = page.locator(contender.answer);
    await rows.nth(place).waitFor();
    answers.push(await press(page, contender.answer, place));
    const next =
      contender.next &&
      page.getByRole('button', { name: contender.next }).or(page.locator('.sd-navigation__next-btn')).first();
    if (next) nexts.push(await next.evaluate(pressed));
    await page.waitForTimeout(300);
  }
  await client.send('HeapProfiler.collectGarbage');
  const { metrics } = await client.send('Performance.getMetrics');
  const heap = metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0;
  await page.close();
  return { ...seen, bytes: bytesAtFirst, answer: median(answers), next: median(nexts), heap };
}

/** The middle of some figures. */
export function median(figures: readonly number[]): number {
  return [...figures].sort((a, b) => a - b)[Math.floor(figures.length / 2)] ?? Number.NaN;
}

/** From here on the page has the processor and the line of a cheap phone. */
export async function slow(client: CDPSession): Promise<void> {
  for (const domain of ['Network', 'Performance', 'HeapProfiler', 'Runtime'] as const)
    await client.send(`${domain}.enable`);
  await client.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const speed = (1.6 * 1024 * 1024) / 8;
  await client.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: speed,
    uploadThroughput: speed,
  });
}

/** Ours alone has a first screen before its questions. */
async function begin(page: Page): Promise<void> {
  const doors = page.getByRole('button', { name: /^Note what they said/ });
  const fold = page.locator('summary.door');
  if (await fold.count()) await fold.click();
  if (!(await doors.count())) return;
  await doors.click();
  const picks = page.locator('.picks');
  await picks.or(page.locator('input[type=radio]')).first().waitFor({ timeout: 60_000 });
  if (await picks.count()) await picks.getByRole('button').first().click();
  // What is fetched ahead is there before presses are timed.
  await page.waitForTimeout(3_000);
}

/**
 * When a page that is watched has what a visitor can use. Told by the page: to ask it puts a large script of the
 * driver's into it, whose work would count as the page's own.
 */
export async function whenTold(client: CDPSession): Promise<void> {
  const told = new Promise<void>(resolve => client.once('Runtime.bindingCalled', () => resolve()));
  await client.send('Runtime.addBinding', { name: 'tellUsable' });
  await told;
}

async function press(page: Page, selector: string, place: number): Promise<number> {
  return page.locator(selector).nth(place).evaluate(pressed);
}

/** Presses, and tells how long that took to be drawn. Runs in the page. */
export function pressed(one: Element): Promise<number> {
  return new Promise(resolve => {
    const start = performance.now();
    (one as HTMLElement).click();
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(performance.now() - start);
      port2.postMessage(0);
    });
  });
}

/** Runs in the page before all else. */
export function watch({ first, link }: Pick<Contender, 'first' | 'link'>): void {
  const found = Object.assign(window, { shift: 0, blocking: 0, usable: 0, pressable: 0 });
  const see = (
    type: string,
    note: (entry: PerformanceEntry & { value: number; hadRecentInput: boolean }) => void,
  ) =>
    new PerformanceObserver(list => (list.getEntries() as never[]).forEach(note)).observe({
      type,
      buffered: true,
    });
  see('layout-shift', ({ value, hadRecentInput }) => {
    if (!hadRecentInput) found.shift += value;
  });
  see('longtask', ({ duration }) => {
    found.blocking += Math.max(0, duration - 50);
  });
  const look = () => {
    const root = document.querySelector('provider-vetting')?.shadowRoot ?? document;
    if (!found.pressable && root.querySelector(link ?? first)) found.pressable = performance.now();
    if (root.querySelector(first)) {
      found.usable = performance.now();
      (window as never as { tellUsable(about: string): void }).tellUsable('');
    } else requestAnimationFrame(look);
  };
  look();
}
