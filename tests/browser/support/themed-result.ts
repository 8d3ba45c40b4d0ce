import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';
import { toLink } from '../../../src/exchange/link/link.ts';
import type { Pack } from '../../../src/pack/types.ts';
import { emptyResponse } from '../../../src/response/empty.ts';

const built = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../../dist/${name}`, import.meta.url), 'utf8'));
const interfaceWords: Record<string, string> = built('questions/interface.en.json');
const sentences: Record<string, string> = built('questions/interface.take-away.en.json');

/** Answers with findings of every severity, as a link that shows them at once. */
function linkOf(pack: Pack): string {
  const answers = Object.fromEntries(
    pack.items.slice(0, 12).map(item => [item.id, { option: item.options.at(-1)?.id ?? '' }]),
  );
  const link = toLink(pack, { ...emptyResponse(pack, 'patient'), answers }, { notes: false });
  return `#provider-vetting=${link}`;
}

/** Opens a result with findings of every severity on a page with this style. */
export async function openThemedResult(page: Page, style = ''): Promise<Locator> {
  await page.route('**/themed.html', route =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><html lang="en"><title>Themed</title><link rel="icon" href="data:,"><style>${style}</style><provider-vetting></provider-vetting><script src="/dist/provider-vetting.js"></script>`,
    }),
  );
  await page.goto(`/themed.html${linkOf(built('questions/exosome-therapy.en.json'))}`);
  const host = page.locator('provider-vetting');
  await host.getByRole('button', { name: sentences['take.opened.accept'] ?? '' }).click();
  await host.getByRole('button', { name: interfaceWords['review.result'] ?? '' }).click();
  await expect(host.locator('.range').first()).toBeVisible();
  return host;
}
