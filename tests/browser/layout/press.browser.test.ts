import type { Locator } from '@playwright/test';
import { expect, onward, showPage, test, widgetOf } from '../support/widget.ts';

/*
 * What a press costs, in counts, which a busy machine does not change: how often the browser lays the page out.
 */

test('an answer lays the page out once, and so does the next question', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 740 });
  await showPage(
    page,
    '<provider-vetting></provider-vetting><script src="/dist/provider-vetting.js"></script>',
  );
  const { host, button, start } = widgetOf(page);
  const fetched = page.waitForResponse(/interface\.take-away\.en\.json/);
  await start();
  // What is fetched ahead is there, so that only presses are counted.
  await (await fetched).finished();
  const client = await page.context().newCDPSession(page);
  await client.send('Performance.enable');
  const layouts = async () =>
    (await client.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'LayoutCount')?.value ??
    0;
  /** Presses inside the page, and waits until that is drawn, and what it comes to, which is the frame after. */
  const press = async (what: Locator) => {
    const before = await layouts();
    await what.evaluate(
      (one: HTMLElement) =>
        new Promise<void>(resolve => {
          one.click();
          requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
        }),
    );
    return (await layouts()) - before;
  };
  const answers: number[] = [];
  const nexts: number[] = [];
  for (let question = 0; question < 3; question++) {
    answers.push(await press(host.getByRole('radio').first()));
    nexts.push(await press(button(onward).first()));
    await expect(host.getByRole('radio').first()).toBeVisible();
  }
  // What else the browser does may now and then add one; what we do is added each time.
  expect([Math.min(...answers), Math.min(...nexts)]).toEqual([1, 1]);
});
