import { readFileSync } from 'node:fs';
import { type Page, test } from '@playwright/test';
import { drawnColour, expect, showPage, widgetOf } from './support/widget.ts';

/* What a page's own look makes of the first screen before the app is there, and where it never comes. */

const script = '<script src="/dist/provider-vetting.js"></script>';

async function showAlone(page: Page, body: string, head = '') {
  await page.route('**/provider-vetting.app.*', route => route.abort());
  await showPage(page, `${body}${script}`, head);
  const widget = widgetOf(page);
  await widget.unfold();
  return widget;
}

/** The three looks of the host guide: each as its rule, with the colours that it sets. */
const LOOKS = [
  ...readFileSync(new URL('../../docs/host-guide.md', import.meta.url), 'utf8').matchAll(
    /```css\n([^`]*provider-vetting \{[^`]*)```/g,
  ),
].map(([, rule = '']) => ({
  rule,
  colour: (name: string) => new RegExp(`--pv-${name}: (#\\w+)`).exec(rule)?.[1] ?? '',
}));

/** `#1c2530` as `rgb(28, 37, 48)`. */
const asDrawn = (hex: string) =>
  `rgb(${[1, 3, 5].map(at => Number.parseInt(hex.slice(at, at + 2), 16)).join(', ')})`;

for (const scheme of ['light', 'dark'] as const)
  test(`the ground and text of a look are there from the first paint, ${scheme} @firefox`, async ({
    page,
  }) => {
    expect(LOOKS).toHaveLength(3);
    const dark = scheme === 'dark' ? '-dark' : '';
    for (const { rule, colour } of LOOKS) {
      const { host } = await showAlone(
        page,
        `<provider-vetting theme="${scheme}"></provider-vetting>`,
        `<style>html { direction: rtl; } ${rule}</style>`,
      );
      const view = host.locator('section');
      // Its words are English, which way ever the page runs.
      await expect(view).toHaveCSS('direction', 'ltr');
      expect(await drawnColour(view, 'backgroundColor'), rule).toBe(asDrawn(colour(`surface${dark}`)));
      expect(await drawnColour(view, 'color'), rule).toBe(asDrawn(colour(`text${dark}`)));
    }
  });

/** Grounds and texts spread over hue, lightness and greyness, by a fixed sequence. */
const COLOURS = Array.from(
  { length: 60 },
  (_, index) =>
    `hsl(${((index * 137.5) % 360).toFixed(0)} ${20 + ((index * 37) % 80)}% ${(index * 53) % 101}%)`,
);

for (const scheme of ['light', 'dark'] as const)
  test(`ground and text are moved until they can be read, ${scheme} @firefox`, async ({ page }) => {
    const { host } = await showAlone(page, `<provider-vetting theme="${scheme}"></provider-vetting>`);
    const worst = await host.evaluate(
      (element, colours) => {
        const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
        const luminance = (colour: string) => {
          if (!context) return 0;
          context.fillStyle = colour;
          context.fillRect(0, 0, 1, 1);
          const [red = 0, green = 0, blue = 0] = [...context.getImageData(0, 0, 1, 1).data].map(part =>
            part <= 10 ? part / 3294.6 : ((part / 255 + 0.055) / 1.055) ** 2.4,
          );
          return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
        };
        const inside = (name: string) => element.shadowRoot?.querySelector(name) ?? element;
        const drawn = (name: string, part: 'color' | 'backgroundColor') =>
          luminance(getComputedStyle(inside(name))[part]);
        const faults: string[] = [];
        for (const colour of colours) {
          for (const name of ['surface', 'surface-dark', 'text', 'text-dark'])
            element.style.setProperty(`--pv-${name}`, colour);
          const ground = drawn('section', 'backgroundColor');
          for (const name of ['h2', 'small', 'button']) {
            const text = drawn(name, 'color');
            const ratio = (Math.max(text, ground) + 0.05) / (Math.min(text, ground) + 0.05);
            if (ratio < 4.5) faults.push(`${colour}: ${name} ${ratio.toFixed(2)}`);
          }
        }
        return faults;
      },
      [...COLOURS, '#ff0', '#0ff', '#f0f', '#00f', '#0f0', '#f00', '#fff', '#000'],
    );
    expect(worst).toEqual([]);
  });

for (const [place, body] of Object.entries({
  'the end of a page': '<p>Before</p><provider-vetting></provider-vetting>',
  'the end of its main part': '<main><p>Before</p><provider-vetting></provider-vetting></main>',
}))
  test(`comes whole at ${place}, where it moves nothing @firefox`, async ({ page }) => {
    await page.route('**/provider-vetting.app.*', route => route.abort());
    await showPage(page, body);
    // As an async tag: the page is there before the widget.
    await page.addScriptTag({ url: '/dist/provider-vetting.js' });
    const { host } = widgetOf(page);
    await expect(host.getByRole('heading')).toBeVisible();
    await expect(host.locator('summary.door')).toHaveCount(0);
    await expect(host.getByRole('button').first()).toBeVisible();
  });

test('in a parent that gives no width and takes none, it is no wider than a phone @firefox', async ({
  page,
}) => {
  for (const width of [320, 390]) {
    await page.setViewportSize({ width, height: 700 });
    await showAlone(
      page,
      '<div style="display:flex"><div style="flex:none"><provider-vetting></provider-vetting></div></div>',
    );
    const box = await widgetOf(page).host.locator('section').first().boundingBox();
    expect(box?.width).toBeGreaterThanOrEqual(0.8 * width);
    expect(box?.width).toBeLessThanOrEqual(width - 16);
  }
});
