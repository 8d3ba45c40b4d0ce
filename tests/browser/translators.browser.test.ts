import { expect, type Page, test } from '@playwright/test';
import { builtPack, holdWalk, keptWalk } from './support/kept-walk.ts';
import { openTour, TOURS } from './support/tour.ts';
import { translate } from './support/translate.ts';
import { showPage, widgetOf } from './support/widget.ts';

const pack = builtPack('exosome-therapy.en');

test.describe.configure({ timeout: 120_000 });
test.use({ actionTimeout: 15_000 });

/** All that is seen, in order, and what a translation stands behind that it is none of. */
function textsOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.querySelector('provider-vetting')?.shadowRoot;
    const texts: string[] = [];
    const walk = (node: Node) => {
      if (node instanceof Text && node.data.trim() !== '' && node.parentElement?.checkVisibility())
        texts.push(node.data);
      const of = node instanceof HTMLElement ? node.dataset.of : undefined;
      if (of !== undefined && node.previousSibling?.nodeValue !== of) texts.push(`left behind: ${of}`);
      for (const child of node.childNodes) walk(child);
    };
    if (root) walk(root.querySelector('section') as Node);
    return texts;
  });
}

for (const audience of ['patient', 'staff', 'provider-page'] as const)
  for (const mode of ['exchange', 'bilingual'] as const)
    test(`${audience}: every screen says the same where a translator ${mode === 'exchange' ? 'exchanges' : 'adds to'} the texts${audience === 'patient' && mode === 'exchange' ? ' @firefox' : ''}`, async ({
      page,
      browser,
    }) => {
      const plain = new Map<string, string[]>();
      const other = await (await browser.newContext()).newPage();
      await TOURS[audience](await openTour(other, audience), async screen => {
        plain.set(screen, await textsOf(other));
      });
      await page.bringToFront();
      const tour = await openTour(page, audience);
      await translate(page, mode);
      const faults: string[] = [];
      await TOURS[audience](tour, async screen => {
        await expect(async () => {
          expect(await textsOf(page)).toEqual(plain.get(screen));
        }, screen)
          .toPass({ timeout: 15_000 })
          .catch(error => faults.push(`${screen}: ${error.message}`));
      });
      expect(faults).toEqual([]);
    });

/** A tab that goes on where an earlier walk stood, and is translated from then on. */
async function goOn(page: Page, place: string, answers: Parameters<typeof keptWalk>[1], at: string) {
  const walk = { ...keptWalk(pack, answers), place, at: { kind: 'item', id: at } };
  await holdWalk(page, walk);
  await showPage(
    page,
    '<provider-vetting pack="exosome-therapy"></provider-vetting><script src="/dist/provider-vetting.js"></script>',
  );
  await translate(page, 'exchange');
  await widgetOf(page).button('Go on where you left off').click();
}

test('a verdict leaves with the answer it was about', async ({ page }) => {
  await goOn(page, 'asking', {}, 'reg-trial-ind');
  const { host } = widgetOf(page);
  const verdict = host.getByText('This answer sets the result to Stop by itself.');
  const trial = pack.items.find(({ id }) => id === 'reg-trial-ind');
  const dodge = trial?.options.find(({ id }) => id === 'no-answer')?.label.patient ?? '';
  await host.getByLabel(dodge, { exact: true }).check();
  await expect(verdict).toBeVisible();
  await host.getByRole('radio').first().check();
  await expect(verdict).toHaveCount(0);
});

test('a card’s question is the one that its answers belong to', async ({ page }) => {
  await goOn(page, 'assessed', { 'reg-approval-status': { option: 'no-answer' } }, 'reg-approval-status');
  const { host, button } = widgetOf(page);
  await button(/^(Take one page along|Print this for a second opinion)$/).click();
  await button('Ask with cards').click();
  // The cards are a file of their own: until it is there, the heading is the result's.
  await expect(button('Next card')).toBeVisible();
  const heading = host.getByRole('heading', { level: 2 });
  const prompts = new Map(pack.items.map(item => [item.prompt.patient, item.good]));
  for (let card = 0; card < 3; card++) {
    const question = (await heading.textContent()) ?? '';
    await expect(host.getByText(prompts.get(question) ?? 'no such question').first()).toBeVisible();
    await button('Next card').click();
    await expect(heading).not.toHaveText(question);
  }
});
