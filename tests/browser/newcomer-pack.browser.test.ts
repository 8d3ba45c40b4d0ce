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
  const say = async (answer: string, then: string) => {
    await host.getByRole('radio', { name: answer }).check();
    await button(then).click();
  };
  await expect(host.getByRole('heading', { name: 'Where would it be done?' })).toBeVisible();
  await say('In a clinic', 'Next');
  const needle = pack.items[0]?.prompt.patient ?? '';
  const question = host.getByRole('heading', { name: needle });
  const order = host.getByRole('radio', { name: 'The questions that matter most' });
  await expect(question.or(order)).toBeVisible();
  if (await order.isVisible()) await button('Start the questions').click();
  await expect(question).toBeVisible();
  await host.getByRole('radio', { name: 'They use needles again' }).check();
  await button('See what it shows so far').click();
  await expect(host.getByRole('heading', { name: 'Stop and get a second opinion' })).toBeVisible();
  await expect(host.getByText(pack.floors[0]?.reason ?? '').first()).toBeVisible();
});
