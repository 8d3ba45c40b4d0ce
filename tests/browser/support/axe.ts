import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** The rules whose verdict hangs on a colour; all others look at what is the same in light and dark. */
const OF_COLOUR = ['color-contrast', 'link-in-text-block'];

/** What axe finds on a page as it stands: by all of its rules in light, by those about colours in dark too. */
export async function axeFaults(
  page: Page,
  where: { readonly include: string } | { readonly exclude: string } = { include: 'provider-vetting' },
): Promise<string[]> {
  const faults: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.evaluate(atRest);
    // In the page itself; axe else opens a second page for its findings. To name all places that are well takes long.
    const axe = new AxeBuilder({ page: page as never })
      .setLegacyMode()
      .options({ resultTypes: ['violations'] });
    if ('include' in where) axe.include(where.include);
    else axe.exclude(where.exclude);
    if (colorScheme === 'dark') axe.withRules(OF_COLOUR);
    const { violations } = await axe.analyze();
    faults.push(
      ...violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${colorScheme}: ${id} ${html}`)),
    );
  }
  return faults;
}

/** A colour that is still on its way is not the one that is read. */
async function atRest(): Promise<void> {
  for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
  const roots = [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  const moving = [document, ...roots].flatMap(root => root.getAnimations());
  await Promise.allSettled(moving.map(({ finished }) => finished));
}
