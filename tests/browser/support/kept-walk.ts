import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';
import { origins, widgetOf } from './widget.ts';

const root = new URL('../../..', import.meta.url);

interface PackFile {
  readonly id: string;
  readonly version: string;
  readonly lang: string;
  readonly title: string;
  readonly context: readonly { readonly id: string; readonly options: readonly { readonly id: string }[] }[];
  readonly items: readonly {
    readonly id: string;
    readonly prompt: { readonly patient: string };
    readonly good: string;
    readonly options: readonly { readonly id: string; readonly label: { readonly patient: string } }[];
  }[];
  readonly claims: readonly {
    readonly id: string;
    readonly label: string;
    readonly why: string;
    readonly severity: string;
  }[];
  readonly panels?: {
    readonly harm?: { readonly first?: { readonly context: Readonly<Record<string, readonly string[]>> } };
  };
}

/** A file of `dist/questions/` as it is served. */
export function builtFile(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`dist/questions/${name}.json`, root), 'utf8'));
}

/** A pack file as it was built and is served. */
export function builtPack(name: string): PackFile {
  return builtFile(name) as PackFile;
}

/** What a tab holds of a walk that has come to its result. */
export function keptWalk(
  pack: PackFile,
  answers: Readonly<Record<string, { option: string; note?: string }>>,
) {
  const response = {
    ...{ format: 'provider-vetting/response@1', pack: { id: pack.id, version: pack.version } },
    ...{ audience: 'patient', context: { route: 'injection' }, answers, claims: {} },
    ...{ created: '2026-11-23T10:00:00.000Z', updated: '2026-11-23T10:05:00.000Z' },
  };
  const at = { kind: 'item', id: pack.items[0]?.id ?? '' };
  return { response, at, order: 'topic', place: 'assessed', asked: [Object.keys(answers).length, 30] };
}

/** Opens a page in a tab that holds answers, goes on to the result, and opens the panel there. */
export async function openTakeAway(page: Page, path: string, walk: ReturnType<typeof keptWalk>) {
  await openResult(page, path, walk);
  const { button, host } = widgetOf(page);
  await button(/^(Take one page along|Print this for a second opinion)$/).click();
  await expect(host.getByRole('heading', { name: 'Take it with you' })).toBeVisible();
  await openMore(host);
  return host;
}

/** Opens what stands behind the three ways that most people want. */
export async function openMore(host: Locator): Promise<void> {
  await host.locator('.take > .folds > details').evaluate(fold => {
    (fold as HTMLDetailsElement).open = true;
  });
}

/** Lets a tab hold a walk before it shows a page with a widget. */
export async function holdWalk(page: Page, walk: unknown, pack = 'exosome-therapy'): Promise<void> {
  const address = `${origins.page}/empty.html`;
  await page.route(address, route =>
    route.fulfill({ contentType: 'text/html', body: '<title>Empty</title>' }),
  );
  await page.goto(address);
  await page.evaluate(([key, text]) => sessionStorage.setItem(key, text), [
    `provider-vetting:${pack}`,
    JSON.stringify(walk),
  ] as const);
}

/** Opens a page in a tab that holds answers, and goes on to the result. */
export async function openResult(page: Page, path: string, walk: ReturnType<typeof keptWalk>) {
  await holdWalk(page, walk, walk.response.pack.id);
  await page.goto(path);
  const { button, host } = widgetOf(page);
  await button('Go on where you left off').click();
  await expect(button(/^(Take one page along|Print this for a second opinion)$/)).toBeVisible();
  return host;
}
