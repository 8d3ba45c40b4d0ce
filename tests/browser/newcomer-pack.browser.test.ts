import { readmeExample } from './support/readme-example.ts';
import { expect, showPage, test, widgetOf } from './support/widget.ts';

const pack = readmeExample('vitamin-shots.json') as {
  readonly title: string;
  readonly items: readonly { readonly prompt: { readonly patient: string } }[];
  readonly floors: readonly { readonly reason: string }[];
};

test('the pack that questions/README.md shows runs as it stands, from first screen to result', async ({
  page,
}) => {
  await page.route('**/vitamin-shots.json', route => route.fulfill({ json: pack }));
  await showPage(
    page,
    '<provider-vetting pack-src="/vitamin-shots.json"></provider-vetting><script async src="/dist/provider-vetting.js"></script>',
  );
  const { host, button, start } = widgetOf(page);
  await start();
  const needle = pack.items[0]?.prompt.patient ?? '';
  await expect(host.getByRole('heading', { name: needle })).toBeVisible();
  await host.getByRole('radio', { name: 'They use needles again' }).check();
  await button('Stop here').click();
  await expect(host.getByRole('heading', { name: 'Stop and get a second opinion' })).toBeVisible();
  await expect(host.getByText(pack.floors[0]?.reason ?? '').first()).toBeVisible();
});
