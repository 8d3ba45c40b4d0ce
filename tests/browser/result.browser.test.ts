import { readFileSync } from 'node:fs';
import { holdWalk } from './support/kept-walk.ts';
import { expect, test, widgetOf } from './support/widget.ts';

interface BuiltPack {
  readonly version: string;
  readonly context: readonly { id: string; options: readonly { id: string }[] }[];
  readonly items: readonly { id: string; options: readonly { id: string }[] }[];
  readonly claims: readonly { id: string }[];
}

const pack = JSON.parse(
  readFileSync(new URL('../../dist/questions/exosome-therapy.en.json', import.meta.url), 'utf8'),
) as BuiltPack;

/** Takes turns among choices, by a step of its own for each visitor. */
const pick = <One>(choices: readonly One[], turn: number): One => choices[turn % choices.length] as One;

/** What a visitor said who asked more or fewer questions and heard more or fewer claims. */
function responseOf(visitor: number) {
  return {
    ...{ format: 'provider-vetting/response@1', pack: { id: 'exosome-therapy', version: pack.version } },
    audience: 'patient',
    context: Object.fromEntries(
      pack.context.map(({ id, options }, place) => [id, pick(options, visitor + place).id]),
    ),
    answers: Object.fromEntries(
      pack.items
        .filter((_, place) => (place + visitor) % (visitor + 1) !== 0)
        .map(({ id, options }, place) => [id, { option: pick(options, visitor * 7 + place * 3).id }]),
    ),
    claims: Object.fromEntries(
      pack.claims
        .filter((_, place) => (place + visitor) % 3 === 0)
        .map(({ id }, place) => [id, (place + visitor) % 2 === 0 ? 'heard' : 'not-heard']),
    ),
  };
}

for (let visitor = 1; visitor <= 5; visitor++) {
  test(`the points beside the findings sum to the total shown, response ${visitor}`, async ({ page }) => {
    await holdWalk(page, {
      response: responseOf(visitor),
      at: { kind: 'item', id: '' },
      order: 'topic',
      place: 'assessed',
      asked: [1, 2],
    });
    await page.goto('/article.html');
    const { host, button } = widgetOf(page);
    await button('Go on where you left off').click();
    await host.getByText('How this adds up').click();
    const total = host.getByText(/points of concern so far/);
    await expect(total).toBeVisible();
    const shown = host.getByText(/^[\d.]+ points? of concern$/);
    for (const one of await shown.all()) await expect(one).toBeVisible();
    const points = (await shown.allTextContents()).map(Number.parseFloat);
    expect(points.length).toBeGreaterThan(0);
    expect(points.reduce((sum, one) => sum + one, 0)).toBeCloseTo(
      Number.parseFloat((await total.textContent()) ?? ''),
      5,
    );
  });
}
