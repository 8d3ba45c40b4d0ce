import { expect, type Locator, test } from '@playwright/test';
import { openThemedResult as openResult } from './support/themed-result.ts';

/** Contrast of each piece of text with the ground behind it, as drawn: the worst first. */
async function contrasts(host: Locator): Promise<readonly { text: string; ratio: number }[]> {
  return host.evaluate(element => {
    const canvas = document.createElement('canvas');
    canvas.width = canvas.height = 1;
    const context = canvas.getContext('2d', { willReadFrequently: true });
    const known = new Map<string, ReturnType<typeof drawn>>();
    const rgba = (colour: string) => {
      const found = known.get(colour) ?? drawn(colour);
      known.set(colour, found);
      return found;
    };
    const drawn = (colour: string) => {
      context?.clearRect(0, 0, 1, 1);
      if (context) context.fillStyle = colour;
      context?.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0, alpha = 0] = context?.getImageData(0, 0, 1, 1).data ?? [];
      return { red, green, blue, alpha: alpha / 255 };
    };
    const linear = (part: number) => {
      const share = part / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    };
    const luminance = ({ red, green, blue }: ReturnType<typeof rgba>) =>
      0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    const groundOf = (start: Element) => {
      for (let one: Element | null = start; one; one = one.parentElement) {
        const ground = rgba(getComputedStyle(one).backgroundColor);
        if (ground.alpha > 0.99) return ground;
      }
      return rgba('#fff');
    };
    const worst: { text: string; ratio: number }[] = [];
    for (const one of element.shadowRoot?.querySelectorAll('.pv *') ?? []) {
      const text = [...one.childNodes]
        .filter(node => node.nodeType === 3)
        .map(node => node.textContent)
        .join('')
        .trim();
      if (!text || !one.checkVisibility({ visibilityProperty: true })) continue;
      const a = luminance(rgba(getComputedStyle(one).color));
      const b = luminance(groundOf(one));
      worst.push({ text, ratio: (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05) });
    }
    return worst.sort((x, y) => x.ratio - y.ratio).slice(0, 3);
  });
}

/** Sixty accents spread over hue, lightness and greyness, by a fixed sequence. */
const ACCENTS = Array.from({ length: 60 }, (_, index) => {
  const hue = (index * 137.5) % 360;
  return `hsl(${hue.toFixed(0)} ${20 + ((index * 37) % 80)}% ${(index * 53) % 101}%)`;
});

for (const scheme of ['light', 'dark'] as const)
  test(`every text can be read with any accent, ${scheme}, at rest, hovered and focused`, async ({
    page,
  }) => {
    test.setTimeout(180_000);
    await page.emulateMedia({ colorScheme: scheme });
    const host = await openResult(page);
    const buttons = host.locator('.btn');
    const faults: string[] = [];
    for (const accent of ACCENTS) {
      await host.evaluate((one, value) => one.style.setProperty('--pv-accent', value), accent);
      for (const state of ['at rest', 'hovered', 'focused'] as const) {
        if (state === 'hovered') await buttons.first().hover();
        if (state === 'focused') await buttons.first().focus();
        for (const { text, ratio } of await contrasts(host))
          if (ratio < 4.5) faults.push(`${accent} ${state}: ${ratio.toFixed(2)} “${text.slice(0, 40)}”`);
      }
    }
    expect(faults).toEqual([]);
  });

for (const scheme of ['light', 'dark'] as const)
  test(`the first screen can be read with any accent while the app is not there, ${scheme} @firefox`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await page.route('**/provider-vetting.app.*', route => route.abort());
    await page.route('**/themed.html', route =>
      route.fulfill({
        contentType: 'text/html',
        body: '<!doctype html><html lang="en"><title>Themed</title><link rel="icon" href="data:,"><provider-vetting></provider-vetting><script src="/dist/provider-vetting.js"></script>',
      }),
    );
    await page.goto('/themed.html');
    const host = page.locator('provider-vetting');
    await expect(host.getByRole('button').first()).toBeVisible();
    const faults: string[] = [];
    for (const accent of [...ACCENTS, '#ff0', '#0ff', '#fff', '#000']) {
      await host.evaluate((one, value) => one.style.setProperty('--pv-accent', value), accent);
      for (const { text, ratio } of await contrasts(host))
        if (ratio < 4.5) faults.push(`${accent}: ${ratio.toFixed(2)} “${text.slice(0, 40)}”`);
    }
    expect(faults).toEqual([]);
  });

test('grounds and ink of a page are moved until they can be read', async ({ page }) => {
  const host = await openResult(page);
  for (const [surface, ink] of [
    ['#000', '#000'],
    ['#fff', '#fff'],
    ['#777', '#888'],
    ['#ff0', '#f0f'],
  ] as const) {
    await host.evaluate(
      (one, [paper, text]) => {
        one.style.setProperty('--pv-surface', paper);
        one.style.setProperty('--pv-text', text);
      },
      [surface, ink] as const,
    );
    const [worst] = await contrasts(host);
    expect(worst?.ratio, `${surface} ${ink} “${worst?.text}”`).toBeGreaterThanOrEqual(4.5);
  }
});

/** What a page might write to make a warning disappear. */
const HOSTILE = [
  ...['display: none', 'visibility: hidden', 'opacity: 0', 'opacity: 0.05', 'color: transparent'],
  ...['color: #faf6ef', 'background: #2b2522', 'background: linear-gradient(#2b2522, #2b2522)'],
  ...['font-size: 0', 'font-size: 1px', 'font: 0/0 a', 'line-height: 0', 'letter-spacing: -1em'],
  ...['text-indent: -9999px', 'transform: scale(0)', 'transform: translateX(-9999px)', 'scale: 0'],
  ...['rotate: 90deg', 'translate: -9999px', 'zoom: 0.01', 'filter: opacity(0)', 'filter: blur(20px)'],
  ...['clip-path: inset(50%)', 'clip: rect(0 0 0 0)', 'mask: linear-gradient(transparent, transparent)'],
  ...['height: 0', 'max-height: 0', 'block-size: 1px', 'width: 0', 'max-width: 0', 'inline-size: 1px'],
  ...['position: absolute; left: -9999px', 'margin-left: -9999px', 'padding-left: 9999px'],
  ...['border: 999px solid', 'content-visibility: hidden', 'mix-blend-mode: screen'],
  ...['-webkit-text-fill-color: transparent', '-webkit-text-security: disc', 'writing-mode: vertical-rl'],
  ...['box-shadow: inset 0 0 0 999px #2b2522', 'columns: 1px', 'text-shadow: 0 0 99px #2b2522'],
];

test('no part rule of a page hides a level, its range or a warning', async ({ page }) => {
  test.setTimeout(120_000);
  const rules = HOSTILE.length;
  expect(rules).toBeGreaterThanOrEqual(40);
  const host = await openResult(page);
  const seen = () =>
    host.evaluate(element => {
      const shown = [
        ...(element.shadowRoot?.querySelectorAll('.range, h2, .finding, [class*=find] h4') ?? []),
      ].filter(one =>
        one.checkVisibility({ opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true }),
      );
      return shown.map(one => {
        const { width, height, left } = one.getBoundingClientRect();
        return `${one.tagName} ${width > 40 && height > 10 && left >= 0 && left < innerWidth} ${getComputedStyle(one).color} ${Number.parseFloat(getComputedStyle(one).fontSize) >= 14}`;
      });
    });
  const before = await seen();
  expect(before.length).toBeGreaterThan(1);
  for (const rule of HOSTILE)
    for (const part of ['card', 'range', 'heading']) {
      await page.evaluate(text => {
        document.querySelector('style')?.replaceChildren(text);
      }, `provider-vetting::part(${part}) { ${rule} !important }`);
      expect(await seen(), `::part(${part}) { ${rule} }`).toEqual(before);
      const [worst] = await contrasts(host);
      expect(worst?.ratio, `::part(${part}) { ${rule} } “${worst?.text}”`).toBeGreaterThanOrEqual(4.5);
    }
});
