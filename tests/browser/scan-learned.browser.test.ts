import { expect, type Route, test } from '@playwright/test';
import { showPage, widgetOf } from './support/widget.ts';

/** The answer of a server that lost a file in one of these ways. */
const FAULTS: readonly (readonly [name: string, answer: (route: Route) => unknown])[] = [
  ['fails', route => route.abort()],
  ['is gone', route => route.fulfill({ status: 404, contentType: 'text/html', body: '<h1>Not here</h1>' })],
  ['is cut', route => route.fulfill({ contentType: 'text/javascript', body: 'export default String.raw`{' })],
  ['comes empty', route => route.fulfill({ contentType: 'text/javascript', body: '' })],
];

for (const [fault, lose] of FAULTS)
  test(`an advert is read by the rules alone where what was learned of a language ${fault} @firefox`, async ({
    page,
  }) => {
    test.setTimeout(60_000);
    let isLost = true;
    await page.route(/\/questions\/learned\./, route => (isLost ? lose(route) : route.continue()));
    await showPage(
      page,
      '<provider-vetting></provider-vetting><script src="/dist/provider-vetting.js"></script>',
    );
    const widget = widgetOf(page);
    await widget.unfold();
    const { host, button } = widget;
    await button(/^Paste an advert/).click();
    await host.getByRole('textbox').fill('Exosomes with zero risk. They are FDA approved.');
    await button('Look for phrases').click();
    const heading = host.getByRole('heading', { name: '2 phrases are warning signs' });
    await expect(heading).toBeFocused();
    await expect(
      host.getByText('A part of our reader for English, Arabic, and Spanish did not load'),
    ).toBeVisible();
    isLost = false;
    await button('Try again').click();
    await expect(host.getByText('did not load')).toHaveCount(0);
    await expect(heading).toBeFocused();
  });
