import { expect, showPage, test, widgetOf } from './support/widget.ts';

test.use({ viewport: { width: 360, height: 640 } });

test('on a phone, a file put in place of the list says so in view, in focus, with its way back, under a header that sticks', async ({
  page,
}) => {
  await showPage(
    page,
    `<header style="position:sticky;top:0;height:80px;background:#ccc;z-index:9">Header</header>
     <provider-vetting audience="staff" provider="Example Clinic"></provider-vetting><div style="height:900px"></div>
     <script src="/dist/provider-vetting.js"></script>`,
    '<meta name="viewport" content="width=device-width, initial-scale=1"><style>html { scroll-padding-top: 90px; } body { margin: 0; }</style>',
  );
  const { host, button, unfold } = widgetOf(page);
  await unfold();
  await button('Start the self-audit').click();
  await host.locator('tr.open select').selectOption({ index: 1 });
  await button('Files').click();
  const file = {
    ...{ format: 'provider-vetting/response@1', pack: { id: 'exosome-therapy', version: '1.2.0' } },
    ...{ audience: 'staff', context: {}, answers: {}, claims: {} },
  };
  await host.getByLabel('Choose a file').setInputFiles({
    ...{ name: 'audit.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(file)) },
  });
  await button('Put it in place of mine').press('Enter');
  const said = host.getByText('The file is now in place of your list.');
  await expect(said).toBeFocused();
  const box = await said.boundingBox();
  expect(box?.y).toBeGreaterThanOrEqual(80);
  expect((box?.y ?? 0) + (box?.height ?? 640)).toBeLessThan(640);
  await page.keyboard.press('Tab');
  await expect(button('Go back to the list from before this file')).toBeFocused();
  await page.keyboard.press('Enter');
  // Nothing is lost, and focus is still somewhere that can be seen.
  await expect(host.locator(':focus')).toHaveCount(1);
});
