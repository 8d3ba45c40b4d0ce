import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { builtPack, holdWalk, keptWalk } from './kept-walk.ts';
import { expect, showPage, widgetOf } from './widget.ts';

const CLINIC = 'A Clinic With a Rather Long Name in the Old Town';

/**
 * A tab whose walk has come to its result, with the worst that can be said, or with answers and claims of one's own.
 */
export async function toPanel(
  page: Page,
  id: string,
  lang: string,
  answers?: Record<string, { option: string }>,
  claims: Record<string, 'heard'> = {},
) {
  const pack = builtPack(`${id}.${lang}`);
  const worst = Object.fromEntries(
    pack.items.map((item, index) => [
      item.id,
      { option: index % 4 === 3 ? 'promised' : (item.options.at(-1)?.id ?? '') },
    ]),
  );
  const kept = keptWalk(pack, answers ?? worst);
  const walk = { ...kept, response: { ...kept.response, claims, provider: CLINIC } };
  await holdWalk(page, walk, id);
  await showPage(
    page,
    `<provider-vetting pack="${id}" lang="${lang}" provider="${CLINIC}"></provider-vetting><script src="/dist/provider-vetting.js"></script>`,
  );
  const { host } = widgetOf(page);
  const say = JSON.parse(readFileSync(`dist/questions/interface.take-away.${lang}.json`, 'utf8'));
  const more = JSON.parse(readFileSync(`dist/questions/interface.${lang}.json`, 'utf8'));
  const { resume } = JSON.parse(readFileSync(`dist/questions/first.${lang}.json`, 'utf8')).more;
  await host.getByRole('button', { name: resume }).click();
  await host
    .getByRole('button', { name: more['result.print'] })
    .or(host.getByRole('button', { name: more['result.printSecond'] }))
    .first()
    .click();
  await expect(host.getByRole('heading', { name: say['take.title'] })).toBeVisible();
  return {
    host,
    press: (key: string) => host.getByRole('button', { name: say[key], exact: true }).click(),
    say,
  };
}
