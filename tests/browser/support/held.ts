import type { Page } from '@playwright/test';
import { tasksOf } from './longest-task.ts';

/** What is done one after the other, each with a name. */
export type Acts = readonly (readonly [name: string, act: () => Promise<unknown>])[];

/** So often all of it is done anew, at most. */
const TIMES = 5;

/** Runs of the work that all is held against. */
const RUNS = 5;

/** What one run of that work takes where nothing else has a turn, in milliseconds of processor time. */
const CALM = 20;

/**
 * Which acts held the page for longer than they may, in milliseconds of processor time where nothing else has a turn.
 *
 * A machine that others use takes more time for the same work: by now and then, so all is done anew and the least
 * counts, and at all times, so what took too long is held against known work in the same thread. Neither hides a long
 * task, which is as long each time, and long beside that work.
 */
export async function tooLong(page: Page, longest: number, begin: () => Promise<Acts>): Promise<string[]> {
  const least = new Map<string, number>();
  const found = () => [...least].filter(([, took]) => took > longest);
  for (let time = 0; time < TIMES && (time === 0 || found().length > 0); time++) {
    await forget(page);
    for (const [name, act] of await begin()) {
      const [took = 0] = await tasksOf(page, act);
      const calm = took > longest ? took / (await slowness(page)) : took;
      least.set(name, Math.min(calm, least.get(name) ?? calm));
    }
  }
  return found().map(([name, took]) => `${name}: ${Math.round(took)} ms`);
}

/** How many times longer known work takes in the page here and now than on a calm machine; never less than one. */
export async function slowness(page: Page): Promise<number> {
  const tasks = await tasksOf(page, async () => {
    for (let run = 0; run < RUNS; run++) await page.evaluate(knownWork);
  });
  return Math.max(1, (tasks[RUNS >> 1] ?? 0) / CALM);
}

/** A tab as if nobody had been there. */
async function forget(page: Page): Promise<void> {
  await page.goto('/nojs.html');
  await page.evaluate(() => {
    sessionStorage.clear();
    localStorage.clear();
  });
}

/** Of the kind that a screen is made by: objects, texts, look-ups and elements. */
function knownWork(): number {
  const made = Array.from({ length: 20_000 }, (_, place) => ({ place, name: `entry ${place}` }));
  const byName = new Map(made.map(one => [one.name, one]));
  const list = document.createElement('ul');
  let sum = 0;
  for (const { name } of made) {
    const row = document.createElement('li');
    row.textContent = name;
    list.append(row);
    sum += byName.get(name)?.place ?? 0;
  }
  return sum + list.childElementCount;
}
