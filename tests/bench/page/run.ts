import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { loadavg } from 'node:os';
import { chromium } from '@playwright/test';
import { buildEntries, contenders } from './contenders.ts';
import { type Figures, measure, median } from './measure.ts';
import { serve } from './serve.ts';

const WHAT: readonly (readonly [name: keyof Figures, words: string])[] = [
  ['pressable', 'something to press, ms'],
  ['usable', 'first usable, ms'],
  ['shift', 'layout shift'],
  ['blocking', 'blocking time, ms'],
  ['bytes', 'bytes to first screen'],
  ['answer', 'answer → paint, ms'],
  ['next', 'Next → paint, ms'],
  ['heap', 'heap, bytes'],
];

/**
 * What a page pays for the widget beside what it could take instead, as on a slow phone: 4× slower processor,
 * 1.6 Mbps, 150 ms. In rounds, each contender once a round, so that a busy machine is busy for all. Wants `dist/`.
 * `npm run bench:page [rounds]`
 */
export async function main(rounds = '5'): Promise<void> {
  const folder = 'tests/bench/page';
  if (!existsSync(`${folder}/node_modules`))
    execFileSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts'], {
      cwd: folder,
      stdio: 'inherit',
    });
  const all = contenders();
  const { server, address } = await serve(await buildEntries(), all);
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  });
  const runs: Figures[][] = all.map(() => []);
  for (let round = 0; round < Number(rounds); round++)
    for (const [place, contender] of all.entries()) {
      console.error(`round ${round + 1}: ${contender.name}`);
      runs[place]?.push(await measure(browser, `${address}/${place}.html`, contender));
    }
  await browser.close();
  server.close();
  console.log(
    `${rounds} rounds, medians (lowest to highest), × of the floor; load of the machine ${loadavg()[0]?.toFixed(1)}\n`,
  );
  console.log(`| | ${all.map(({ name }) => name).join(' | ')} |\n|---|${all.map(() => '---').join('|')}|`);
  for (const [figure, words] of WHAT) {
    const floor = median(runs[0]?.map(run => run[figure]) ?? []);
    const cells = runs.map(some =>
      cell(
        some.map(run => run[figure]),
        floor,
      ),
    );
    console.log(`| ${words} | ${cells.join(' | ')} |`);
  }
}

function cell(figures: readonly number[], floor: number): string {
  const middle = median(figures);
  if (Number.isNaN(middle)) return '–';
  const digits = middle < 10 ? 2 : 0;
  const spread = `${Math.min(...figures).toFixed(digits)} to ${Math.max(...figures).toFixed(digits)}`;
  const share = floor > 0 ? `, ${(middle / floor).toFixed(2)}×` : '';
  return `${middle.toFixed(digits)} (${spread})${share}`;
}
