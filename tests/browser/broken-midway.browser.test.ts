import { type Page, test } from '@playwright/test';
import { door, expect, noteEvents, onward, showPage, widgetOf } from './support/widget.ts';

const script = '<script src="/dist/provider-vetting.js"></script>';

/** What a page may break under our hands, long after we started. */
const BREAKS = [
  'Array.prototype.map',
  'Array.prototype.filter',
  'Array.prototype.flatMap',
  'Array.prototype.some',
  'Array.prototype.every',
  'Array.prototype.find',
  'Array.prototype.reduce',
  'Array.from',
  'Object.entries',
  'Object.keys',
  'Object.fromEntries',
  'JSON.stringify',
  'Set.prototype.has',
  'Map.prototype.get',
] as const;

function noteErrors(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', error => errors.push(error.stack ?? error.message));
  return errors;
}

for (const broken of BREAKS) {
  test(`${broken} breaks in mid-walk: the walk goes on, or says that it cannot; never a dead button`, async ({
    page,
  }) => {
    const errors = noteErrors(page);
    const events = await noteEvents(page);
    await showPage(page, `<provider-vetting><p>Printed questions</p></provider-vetting>${script}`);
    const { host, start, heading } = widgetOf(page);
    await start();
    // What is fetched later breaks too.
    await page.waitForLoadState('networkidle');
    const before = await heading.textContent();
    await page.evaluate(name => {
      const path = name.split('.');
      const last = path.pop() as string;
      const owner = path.reduce((found, step) => (found as never)[step], window as object);
      // Only for us: what the test itself needs of the page goes on working.
      const whole = (owner as never as Record<string, (...all: unknown[]) => unknown>)[last];
      Object.defineProperty(owner, last, {
        configurable: true,
        value(this: unknown, ...all: unknown[]) {
          if (new Error().stack?.includes('/dist/')) throw new TypeError('planted');
          return whole?.apply(this, all);
        },
      });
    }, broken);
    await host.getByRole('radio').first().click();
    const next = host.getByRole('button', { name: onward }).first();
    // Where the answer alone has stopped the walk, there is nothing to press any more.
    await Promise.race([next.click().catch(() => {}), page.getByText('Printed questions').waitFor()]);
    await expect
      .poll(async () => {
        if (await page.getByText('Printed questions').isVisible()) return 'says so';
        return (await heading.textContent()) === before ? 'dead' : 'goes on';
      })
      .not.toBe('dead');
    if (await page.getByText('Printed questions').isVisible()) {
      await expect.poll(events).toContainEqual({
        type: 'vetting-error',
        detail: { code: 'app-crash', message: expect.not.stringContaining('planted') },
      });
    }
    expect(errors).toEqual([]);
  });
}

for (const [audience, more] of [
  ['patient', 'pack-src="/own-pack.json"'],
  ['provider-page', 'provider="Example Clinic" disclosure-src="/disclosure.json"'],
  ['staff', ''],
] as const) {
  test(`whichever file of ours does not come, no error reaches the page: ${audience} ${more}`, async ({
    page,
  }) => {
    const errors = noteErrors(page);
    const files = new Set<string>();
    page.on('request', request => {
      if (/\/dist\/.+|\.json$/.test(request.url()) && !/provider-vetting\.js$/.test(request.url()))
        files.add(new URL(request.url()).pathname);
    });
    const body = `<provider-vetting audience="${audience}" load="eager" ${more}></provider-vetting>${script}`;
    const open = async () => {
      await showPage(page, body);
      const { button } = widgetOf(page);
      const start = button(door).first();
      await start.click({ timeout: 1000 }).catch(() => {});
      await page.waitForLoadState('networkidle');
    };
    await open();
    expect(files.size).toBeGreaterThan(1);
    for (const file of [...files]) {
      await page.route(`**${file}`, route => route.abort());
      await open();
      await page.unroute(`**${file}`);
    }
    expect(errors).toEqual([]);
  });
}
