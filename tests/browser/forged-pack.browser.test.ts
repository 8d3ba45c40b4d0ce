import { test } from '@playwright/test';
import { fingerprint } from '../../src/pack/fingerprint.ts';
import { door, expect, noteEvents, origins, showPage, test as watched, widgetOf } from './support/widget.ts';

/** A pack of ours with another decision and an address that runs; padded until it bears the mark of the real one. */
function forge(real: { decision: string; sources: Record<string, { url: string }> }): unknown {
  const wanted = fingerprint(JSON.stringify(real));
  const forged = structuredClone(real);
  for (const source of Object.values(forged.sources)) source.url = 'javascript:alert(1)';
  // The text ends in what is chosen freely, so that only this end is hashed anew for each try.
  const head = `${JSON.stringify(forged).slice(0, -1)},"zz":"`;
  const prime = 0x01000193;
  let start = 0x811c9dc5;
  for (let index = 0; index < head.length; index++) start = Math.imul(start ^ head.charCodeAt(index), prime);
  const goal = Number.parseInt(wanted, 36);
  for (let tries = 0; ; tries++) {
    const pad = tries.toString(36);
    let mark = start;
    for (const letter of pad) mark = Math.imul(mark ^ letter.charCodeAt(0), prime);
    // Solved backwards for one last letter: the quotation mark and the brace are known.
    let back = goal;
    const inverse = 0x359c449b;
    for (const letter of '}"') back = Math.imul(back, inverse) ^ letter.charCodeAt(0);
    const last = Math.imul(back, inverse) ^ mark;
    if (last >>> 0 <= 0xffff && (last & 0xf800) !== 0xd800 && (last & 0xffff) > 0x5d) {
      return { ...forged, zz: `${pad}${String.fromCharCode(last & 0xffff)}` };
    }
  }
}

test('a page’s own pack is read and refused with its paths, whatever mark it bears @firefox', async ({
  page,
}) => {
  const events = await noteEvents(page);
  const real = await (
    await page.request.get(`${origins.page}/dist/questions/exosome-therapy.en.json`)
  ).json();
  const forged = forge(real);
  expect(fingerprint(JSON.stringify(forged))).toBe(fingerprint(JSON.stringify(real)));
  await page.route('**/forged.json', route => route.fulfill({ json: forged }));
  await showPage(
    page,
    '<provider-vetting pack-src="/forged.json"></provider-vetting><script src="/dist/provider-vetting.js"></script>',
  );
  await widgetOf(page).button(door).click();
  await expect(widgetOf(page).host.getByRole('status')).toHaveText(/could not/);
  const { detail } = (await events()).at(-1) as { detail: { code: string; message: string } };
  expect(detail.code).toBe('pack-invalid');
  expect(detail.message).toContain('zz');
  expect(detail.message).toMatch(/sources\..*url/);
});

watched('our own file under the page’s own address is read like any other', async ({ page, seen }) => {
  await showPage(
    page,
    '<provider-vetting pack-src="/dist/questions/prp.en.json"></provider-vetting><script src="/dist/provider-vetting.js"></script>',
  );
  await widgetOf(page).start();
  expect(seen.requests.filter(one => /\.read\./.test(one.url()))).toHaveLength(1);
});

watched('a pack of ours by name is not read again, and no reader is fetched', async ({ page, seen }) => {
  await showPage(
    page,
    '<provider-vetting pack="prp"></provider-vetting><script src="/dist/provider-vetting.js"></script>',
  );
  await widgetOf(page).start();
  expect(seen.requests.filter(one => /\.read\./.test(one.url()))).toHaveLength(0);
});
