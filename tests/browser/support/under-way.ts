import { expect, type Page } from '@playwright/test';

/**
 * Watches what a page fetches from now on. What comes back waits until nothing is under way any more and what came is
 * drawn, which may have asked for more: a screen that is read before that is read half.
 */
export function watchUnderWay(page: Page): () => Promise<void> {
  let begun = 0;
  let ended = 0;
  page.on('request', () => begun++);
  page.on('requestfinished', () => ended++);
  page.on('requestfailed', () => ended++);
  return async () => {
    for (let known = -1; known !== begun || ended < begun; ) {
      await expect.poll(() => begun - ended, { intervals: [20] }).toBe(0);
      known = begun;
      await page.evaluate(async () => {
        for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
      });
    }
  };
}
