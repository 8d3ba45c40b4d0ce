import type { Page } from '@playwright/test';

interface TraceEvent {
  readonly name?: string;
  readonly pid: number;
  readonly tid: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/**
 * The tasks of the page's main thread while something is done, in milliseconds of processor time, the longest first.
 * What else runs on the machine has no part in it, but slows it: see `held.ts`. Chromium alone can tell.
 */
export async function tasksOf(page: Page, act: () => Promise<unknown>): Promise<readonly number[]> {
  const tools = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  tools.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  const complete = new Promise(resolve => tools.on('Tracing.tracingComplete', resolve));
  await tools.send('Tracing.start', {
    traceConfig: { includedCategories: ['toplevel', 'disabled-by-default-devtools.timeline', '__metadata'] },
  });
  await act();
  await tools.send('Tracing.end');
  await complete;
  await tools.detach();
  const mains = new Set(
    events.filter(({ args }) => args?.name === 'CrRendererMain').map(({ pid, tid }) => `${pid} ${tid}`),
  );
  const tasks = events
    .filter(({ name, pid, tid }) => name?.endsWith('RunTask') && mains.has(`${pid} ${tid}`))
    .map(({ tdur = 0 }) => tdur / 1_000);
  if (tasks.length === 0) throw new Error('no task was seen');
  return tasks.sort((a, b) => b - a);
}
