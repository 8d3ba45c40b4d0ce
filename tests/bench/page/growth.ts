import { readFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { type Browser, chromium, type Page } from '@playwright/test';
import type { Pack } from '../../../src/pack/types.ts';
import { quantile } from '../../simulation/quantile.ts';
import { pressed, slow, watch, whenTold } from './measure.ts';
import { serve } from './serve.ts';

/** The first is what ships. */
const QUESTIONS = [36, 300, 3_000];
const WIDGETS = [1, 10, 50];
/** Changes of an answer in one visit. */
const PRESSES = 12;
const SCRIPT = '<script async src="/dist/provider-vetting.js"></script>';

/** One page to measure, and what one visit of it came to, in milliseconds. */
interface Scene {
  readonly row: string;
  readonly body: string;
  readonly visit: (page: Page) => Promise<readonly number[]>;
}

/**
 * What grows with the number of questions and of widgets, and how long the first question is in coming where the app
 * is not there yet. In rounds, each scene once a round: 4× slower processor, 1.6 Mbps, 150 ms. Wants `dist/`.
 * `npm run bench:growth [rounds]`
 */
export async function main(rounds = '5'): Promise<void> {
  const scenes: readonly Scene[] = [
    ...QUESTIONS.map(count => ({
      row: `answer → paint, ${count} questions`,
      body: `<provider-vetting pack-src="/own/${count}.json"></provider-vetting>${SCRIPT}`,
      visit: answer,
    })),
    ...WIDGETS.map(count => ({
      row: `answer → paint, ${count} widgets`,
      body: `${'<provider-vetting></provider-vetting>'.repeat(count)}${SCRIPT}`,
      visit: answer,
    })),
    {
      row: 'press → first question, app not yet fetched',
      body: readFileSync('dist/instant/exosome-therapy.en.html', 'utf8').replaceAll(
        /https:\/\/YOUR-SERVER\/provider-vetting\/[\d.]+\//g,
        '/dist/',
      ),
      visit: async page => [await page.evaluate(firstQuestion)],
    },
  ];
  const packs = new Map(QUESTIONS.map(count => [`/own/${count}.json`, JSON.stringify(packOf(count))]));
  const { server, address } = await serve('dist', scenes, packs);
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  });
  const times = scenes.map((): number[] => []);
  for (let round = 0; round < Number(rounds); round++)
    for (const [place, { row, visit }] of scenes.entries()) {
      console.error(`round ${round + 1}: ${row}`);
      times[place]?.push(...(await open(browser, `${address}/${place}.html`, visit)));
    }
  await browser.close();
  server.close();
  console.log(`${rounds} rounds; load of the machine ${loadavg()[0]?.toFixed(1)}\n`);
  console.log('| ms | median | p95 | lowest to highest | presses |\n|---|---|---|---|---|');
  for (const [place, { row }] of scenes.entries()) {
    const all = times[place] ?? [];
    const [middle, late, least, most] = [0.5, 0.95, 0, 1].map(share => quantile(all, share).toFixed(0));
    console.log(`| ${row} | ${middle} | ${late} | ${least} to ${most} | ${all.length} |`);
  }
}

async function open(browser: Browser, address: string, visit: Scene['visit']): Promise<readonly number[]> {
  const page = await browser.newPage({ viewport: { width: 390, height: 740 } });
  page.setDefaultTimeout(60_000);
  const client = await page.context().newCDPSession(page);
  await slow(client);
  await page.addInitScript(watch, { first: 'button.door' });
  const told = whenTold(client);
  await page.goto(address, { waitUntil: 'commit' });
  await told;
  const found = await visit(page);
  await page.close();
  return found;
}

/** Opens the first widget, and changes one answer again and again. */
async function answer(page: Page): Promise<readonly number[]> {
  const widget = page.locator('provider-vetting').first();
  await page.waitForLoadState('load');
  const fold = widget.locator('summary.door');
  if (await fold.count()) await fold.click();
  await widget.getByRole('button', { name: /^Note what they said/ }).click();
  const picks = widget.locator('.picks');
  const radios = widget.locator('input[type=radio]');
  await picks.or(radios).first().waitFor();
  if (await picks.count()) await picks.getByRole('button').first().click();
  await radios.first().waitFor();
  // What is fetched ahead is there before presses are timed.
  await page.waitForTimeout(3_000);
  const found: number[] = [];
  for (let press = 0; press < PRESSES; press++) {
    found.push(await radios.nth(press % 2).evaluate(pressed));
    await page.waitForTimeout(150);
  }
  return found;
}

/** Presses the door as soon as it is one, and tells how long the first question was in coming. Runs in the page. */
function firstQuestion(): Promise<number> {
  return new Promise(resolve => {
    const start = performance.now();
    const root = document.querySelector('provider-vetting')?.shadowRoot;
    const doors = [...(root?.querySelectorAll<HTMLElement>('button.door') ?? [])];
    doors.find(door => door.textContent?.startsWith('Note what they said'))?.click();
    const look = () => {
      if (root?.querySelector('.picks, input[type=radio]')) resolve(performance.now() - start);
      else requestAnimationFrame(look);
    };
    look();
  });
}

const SHORT = { why: 'Why.', good: 'Good.', worrying: 'Worrying.', proof: 'Proof.', fix: 'Fix.' };

/** The exosome questions, with copies of them under other ids; shorter ones, for no file may be over 5 MB. */
function packOf(count: number): Pack {
  const pack = JSON.parse(readFileSync('dist/questions/exosome-therapy.en.json', 'utf8')) as Pack;
  const alone = pack.items.filter(({ when }) => !when);
  const copies = Array.from({ length: Math.max(0, count - pack.items.length) }, (_, place) => {
    const one = alone[place % alone.length];
    return one ? [{ ...one, ...SHORT, id: `${one.id}-${place}` }] : [];
  });
  return { ...pack, id: `own-${count}`, items: [...pack.items, ...copies.flat()] };
}
