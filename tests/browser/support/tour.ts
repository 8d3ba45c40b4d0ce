import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';
import { type Reword, rewordPack } from './reword.ts';
import { watchUnderWay } from './under-way.ts';
import { showPage, widgetOf } from './widget.ts';

const read = (path: string) => JSON.parse(readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8'));
const PARTS = ['take-away', 'scan', 'staff', 'provider-page', 'compare'];
const sentences: Record<string, string> = Object.assign(
  {},
  ...['en', ...PARTS.map(part => `${part}.en`)].map(name => read(`questions/interface/${name}.json`)),
);

/** What is looked at on each screen. */
export type Look = (screen: string) => Promise<void>;

/** A widget on a page that is made for a walk over its screens. */
export interface Tour {
  readonly page: Page;
  readonly host: Locator;
  /** A sentence of the widget as this tour words it. */
  readonly say: (key: string) => string;
  readonly press: (key: string) => Promise<void>;
  /** Whether there is a page on how a result is worked out: not of questions of the page's own. */
  readonly hasMethod: boolean;
  /** Waits until nothing is under way any more. */
  readonly settled: () => Promise<void>;
}

type Audience = 'patient' | 'staff' | 'provider-page';

/** Opens the widget. With `reword` every sentence of it, its pack and the clinic is another. */
export async function openTour(page: Page, audience: Audience, reword?: Reword, head = ''): Promise<Tour> {
  const settled = watchUnderWay(page);
  const words = new Map(Object.entries(sentences).map(([key, text]) => [key, reword?.(text) ?? text]));
  const inWords = (names: readonly string[]) =>
    Object.fromEntries(names.map(name => [name, words.get(name)]));
  const disclosure = read('demo/disclosure.json');
  if (reword) {
    const pack = rewordPack({ ...read('dist/questions/exosome-therapy.en.json'), interface: {} }, reword);
    const own = inWords(Object.keys(read('questions/interface/en.json')));
    await page.route('**/tour-pack.json', route =>
      route.fulfill({ json: { ...(pack as object), interface: own } }),
    );
    for (const part of PARTS) {
      const partWords = inWords(Object.keys(read(`questions/interface/${part}.en.json`)));
      await page.route(`**/interface.${part}.en.json`, route => route.fulfill({ json: partWords }));
    }
    disclosure.provider = reword(disclosure.provider);
    for (const answer of Object.values<{ reply?: string }>(disclosure.answers))
      if (answer.reply) answer.reply = reword(answer.reply).slice(0, 280);
  }
  await page.route('**/tour-disclosure.json', route => route.fulfill({ json: disclosure }));
  // As jsDelivr and unpkg serve it: then it opens in the widget.
  await page.route('**/*.method.html', route =>
    route.fulfill({ path: 'dist/questions/exosome-therapy.en.method.html', contentType: 'text/plain' }),
  );
  await showPage(
    page,
    `<provider-vetting audience="${audience}" disclosure-src="/tour-disclosure.json" browse-href="https://example.org/"></provider-vetting>
     <script>document.querySelector('provider-vetting').setAttribute('${reword ? 'pack-src' : 'pack'}', '${
       reword ? '/tour-pack.json' : 'exosome-therapy'
     }');</script><script src="/dist/provider-vetting.js"></script>`,
    `<meta name="viewport" content="width=device-width, initial-scale=1"><style>body { margin: 0; }</style>${head}`,
  );
  const { host } = widgetOf(page);
  await host.evaluate(
    (one, name) => one.setAttribute('provider', name),
    reword?.('Example Clinic') ?? 'Example Clinic',
  );
  // Nobody fills in what a text that is made up leaves open.
  const say = (key: string) => (words.get(key) ?? `no sentence ${key}`).replace(/\{\w+\}/g, '');
  const press = (key: string) =>
    host
      .locator('button')
      .filter({ hasText: exactly(say(key)) })
      .first()
      .click();
  return { page, host, say, press, settled, hasMethod: !reword };
}

type Lead = (tour: Tour, look: Look) => Promise<void>;

/** Looks at a screen once all that belongs to it has come. */
const whole =
  (lead: Lead): Lead =>
  (tour, look) =>
    lead(tour, async screen => {
      await tour.settled();
      await look(screen);
    });

/** Where the tour of an audience leads. */
export const TOURS: Readonly<Record<Audience, Lead>> = {
  patient: whole(tourOfPatient),
  staff: whole(tourOfStaff),
  'provider-page': whole(tourOfProviderPage),
};

async function tourOfPatient(tour: Tour, look: Look): Promise<void> {
  const { host, press, say } = tour;
  const heading = host.getByRole('heading', { level: 2 });
  const onward = host.locator('.go .btn:not(.second, .plain)').first();
  await start(tour, 1);
  await look('five questions');
  await press('five.note');
  await expect(host.locator('.picks')).toBeVisible();
  await look('context question');
  // Into the body, for then some answers stop by themselves.
  await host.locator('.picks button').nth(2).click();
  await expect(host.getByText(exactly(say('item.ask')))).toBeVisible();
  const radios = host.getByRole('radio');
  // Below the worst option stand the two that say nothing yet; it is enough to decide on.
  await radios.nth((await radios.count()) - 3).check();
  await unfoldAll(host);
  await host.locator('textarea').fill('a note of my own');
  // What the clinic says of itself comes when it comes.
  await expect(host.getByText(exactly(say('provider.says')))).toBeVisible();
  await look('question');
  await onward.click();
  await expect(host.getByText(exactly(say('pause.goOn')))).toBeVisible();
  await look('pause');
  await press('step.stopHere');
  await expect(host.getByText(exactly(say('sum.title')))).toBeVisible();
  await unfoldAll(host);
  await look('result');
  if (tour.hasMethod) {
    await press('sum.method');
    await expect(heading.first()).toHaveText(exactly(say('sum.method')));
    await leaveTwoOfAKind(host);
    await look('method');
    await press('step.back');
    await expect(host.getByText(exactly(say('sum.title')))).toBeVisible();
  }
  await press('result.compare');
  await expect(heading).toHaveText(exactly(say('compare.title')));
  await host.locator('input[type=text]').fill('A clinic');
  await press('compare.keep');
  await look('compare');
  await press('compare.close');
  await host
    .locator('button', { hasText: exactly(say('result.printSecond')) })
    .or(host.locator('button', { hasText: exactly(say('result.print')) }))
    .first()
    .click();
  await expect(heading).toHaveText(exactly(say('take.title')));
  await unfoldAll(host);
  await press('take.link.make');
  await look('take-away');
  await press('take.do.send');
  await expect(heading).not.toHaveText(exactly(say('take.title')));
  await look('letter');
  await press('step.back');
  await press('take.do.cards');
  await expect(heading).not.toHaveText(exactly(say('take.title')));
  await look('cards');
  await press('take.close');
  await expect(heading).toHaveText(exactly(say('take.title')));
  await press('take.close');
  await press('result.review');
  await expect(heading).toHaveText(exactly(say('review.title')));
  await look('review');
  await host.locator('li.row button').last().click();
  await expect(host.getByText(exactly(say('claims.lead')))).toBeVisible();
  await host.locator('.ticks input').first().check();
  await look('claims');
  await onward.click();
  await press('claims.paste');
  await host
    .locator('textarea')
    .fill('Our exosomes are FDA approved. There are no side effects. Book today!');
  await look('advert');
  await press('scan.look');
  await expect(host.locator('mark').first()).toBeVisible();
  await unfoldAll(host);
  await look('found phrases');
}

async function tourOfStaff(tour: Tour, look: Look): Promise<void> {
  const { host, press, say } = tour;
  await start(tour);
  await host.evaluate(one => {
    const { response } = one as never as { response: { answers: object } };
    const answers = {
      'reg-approval-status': { option: 'no-answer', owner: 'Dana', due: '2026-01-02', evidence: 'binder 3' },
    };
    Object.assign(one, { response: { ...response, answers } });
  });
  for (const view of ['list', 'plan', 'compare', 'publish', 'files']) {
    await press(`staff.nav.${view}`);
    await expect(host.getByRole('button', { name: say(`staff.nav.${view}`) }).first()).toHaveAttribute(
      'aria-current',
      'page',
    );
    if (view === 'compare') await press('staff.compare.mark');
    if (view === 'files') await press('staff.tabOnly.keep');
    await unfoldAll(host);
    await look(`staff ${view}`);
  }
}

async function tourOfProviderPage(tour: Tour, look: Look): Promise<void> {
  const { host, press, say } = tour;
  await start(tour);
  await expect(host.getByRole('heading', { level: 2 })).toHaveText(exactly(say('provider.title')));
  // What the clinic published brings a fold of its own, which is to be opened with the others.
  await expect(host.getByText(exactly(say('provider.leftOpen')))).toBeAttached();
  await unfoldAll(host);
  await host.locator('.cards button').first().click();
  await host.locator('.cards').getByRole('radio').nth(1).check();
  await look('clinic’s page');
  await press('review.result');
  await expect(host.getByText(exactly(say('sum.title')))).toBeVisible();
  await look('clinic’s result');
}

/** Goes in by the door at that place. */
async function start({ host }: Tour, place = 0): Promise<void> {
  await host.locator('.door').nth(place).click();
  await expect(host.locator('.door')).toHaveCount(0);
  await expect(host.getByRole('heading', { level: 2 })).toBeVisible();
  await expect(host.locator('[aria-busy=true]')).toHaveCount(0);
}

/** Of a page with hundreds of rows, entries and questions, two of each are enough to look at. */
export async function leaveTwoOfAKind(host: Locator): Promise<void> {
  await host.evaluate(one => {
    const rest =
      one.shadowRoot?.querySelectorAll(':is(article, li, tr, dl > *):nth-of-type(n + 3), section > p ~ p') ??
      [];
    for (const more of rest) more.remove();
  });
}

async function unfoldAll(host: Locator): Promise<void> {
  await host.evaluate(one => {
    for (const fold of one.shadowRoot?.querySelectorAll('details') ?? []) fold.open = true;
  });
}

/** A text, whatever white space and marks are in it, and nothing around it. */
function exactly(text: string): RegExp {
  const parts = text
    .trim()
    .split(/\s+/)
    .map(part => part.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'));
  return new RegExp(`^\\s*${parts.join('\\s+')}\\s*$`);
}
