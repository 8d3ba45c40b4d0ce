import type { Locator } from '@playwright/test';
import { SHEETS } from '../support/sheets.ts';
import { openTour, TOURS } from './support/tour.ts';
import { expect, test } from './support/widget.ts';

/* Whatever part was opened before, in whatever order: no screen looks otherwise. */

test.use({ actionTimeout: 20_000, reducedMotion: 'reduce' } as never);
test.describe.configure({ timeout: 240_000 });

/** The sheets that come with a part, each with the selector by which it is known again. */
const PARTS = SHEETS.filter(({ name }) => !['styles.css', 'theme.css'].includes(name)).map(
  ({ name, text }) => {
    const [mark = ''] =
      /\.(part-[\w-]+|after|sheet)\b(?! \.)/.exec(text.replace(/\/\*[\s\S]*?\*\//g, '')) ?? [];
    return { name, text, mark };
  },
);

/** What a visitor can see of a style; sizes show what else has moved. */
const SEEN = [
  ...['display', 'position', 'color', 'background-color', 'background-image', 'opacity', 'visibility'],
  ...['font-size', 'font-weight', 'font-style', 'line-height', 'letter-spacing', 'text-align', 'white-space'],
  ...['text-decoration-line', 'text-decoration-thickness', 'text-underline-offset', 'list-style-type'],
  ...['inline-size', 'block-size', 'padding', 'margin', 'gap', 'inset', 'transform', 'clip-path', 'overflow'],
  ...['border-top', 'border-right', 'border-bottom', 'border-left', 'border-radius', 'box-shadow', 'outline'],
  ...['grid-template-columns', 'grid-template-rows', 'grid-column', 'flex', 'flex-wrap', 'order'],
  ...['align-items', 'justify-content', 'vertical-align', 'cursor', 'appearance', 'accent-color'],
];

/** Every change that sheets of other parts make to what is on the screen, put after its own and put before them. */
function changesByOthers(host: Locator): Promise<readonly string[]> {
  return host.evaluate(
    (element, { sheets, seen }) => {
      const root = element.shadowRoot as ShadowRoot;
      const view = root.querySelector('.pv') as Element;
      const own = [...root.adoptedStyleSheets];
      const textOf = (sheet: CSSStyleSheet) => [...sheet.cssRules].map(rule => rule.cssText).join('');
      const isHere = ({ mark }: { mark: string }) =>
        own.some(sheet => new RegExp(`\\${mark}(?![\\w-])`).test(textOf(sheet)));
      const others = sheets
        .filter(one => !isHere(one))
        .map(({ text }) => {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync(text);
          return sheet;
        });
      const look = () =>
        [view, ...view.querySelectorAll('*')].map(node => {
          const style = getComputedStyle(node);
          const name = `${node.localName}.${node.getAttribute('class') ?? ''}`;
          return seen.map(property => `${name} { ${property}: ${style.getPropertyValue(property)} }`);
        });
      const before = look();
      const changes: string[] = [];
      const first = own.findIndex(sheet => sheets.some(({ mark }) => textOf(sheet).includes(mark)));
      const at = first < 0 ? own.length : first;
      for (const order of [
        [...own, ...others],
        [...own.slice(0, at), ...others.reverse(), ...own.slice(at)],
      ]) {
        root.adoptedStyleSheets = order;
        look().forEach((styles, place) => {
          styles.forEach((style, nth) => {
            const was = before[place]?.[nth];
            if (style !== was) changes.push(`${style} was ${was}`);
          });
        });
      }
      root.adoptedStyleSheets = own;
      return changes.slice(0, 5);
    },
    { sheets: PARTS, seen: SEEN },
  );
}

test('each sheet of a part is known by its class', () => {
  expect(PARTS.length).toBeGreaterThan(7);
  expect(PARTS.filter(({ mark }) => mark === '').map(({ name }) => name)).toEqual([]);
});

for (const audience of ['patient', 'staff', 'provider-page'] as const) {
  test(`no part changes how another looks, whichever was opened first: ${audience}`, async ({ page }) => {
    const faults: string[] = [];
    let screens = 0;
    await TOURS[audience](await openTour(page, audience), async screen => {
      screens++;
      const host = page.locator('provider-vetting');
      for (const change of await changesByOthers(host)) faults.push(`${screen}: ${change}`);
    });
    expect(screens).toBeGreaterThan(1);
    expect(faults).toEqual([]);
  });
}
