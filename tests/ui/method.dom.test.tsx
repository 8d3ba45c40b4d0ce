import { describe, expect, test } from 'vitest';
import { buildResponse } from '../fixtures/packs/build-response.ts';
import { walkPack } from '../machine/walk-pack.ts';
import { openApp } from '../support/open-app.ts';

const href = 'https://files.example/questions/tiny.en.method.html';
const page = `<!doctype html><html><head><title>x</title><style>p{}</style></head><body><main><header><h1>How this is worked out</h1><p>A &amp; &lt;b&gt;</header>
<nav><ul><li><a href="#sum">Sum</a><li><a href="javascript:alert(1)">Bad</a></ul></nav><section id="sum"><h2 id="sum-title">Sum</h2><table><thead><tr><th scope="col">A<th>B<tbody><tr><td>1<td>2<tr><td>3<td>4</table></section><script>alert(1)</script></main></body></html>`;

async function openResult(isPage: boolean, loadText: (file: string) => Promise<string>) {
  const app = openApp(walkPack, { methodHref: href, isMethodPage: async () => isPage, loadText });
  app.app.setResponse(buildResponse(walkPack, { answers: { origin: 'no-answer' } }));
  await app.press('See the result');
  await app.screen.findByText('How this adds up');
  return app;
}

describe('how a result is worked out', () => {
  test('a server that calls pages plain text: it opens in the widget, its links lead within, and there is a way back', async () => {
    const asked: string[] = [];
    const { container, press, heading, screen, user } = await openResult(false, async file => {
      asked.push(file);
      return page;
    });
    await press('How this is worked out');
    await heading('How this is worked out');
    expect(asked).toEqual(['tiny.en.method.html']);
    const rows = [...container.querySelectorAll('.part-method tr')];
    expect(rows.map(row => row.children.length)).toEqual([2, 2, 2]);
    expect(container.querySelectorAll('.part-method a[href]')).toHaveLength(1);
    expect(container.querySelector('.part-method script')).toBeNull();
    await screen.findByText('A & <b>');
    await user.click(await screen.findByRole('link', { name: 'Sum' }));
    expect(location.hash).toBe('');
    await press('Back');
    await screen.findByText('How this adds up');
    expect(container.querySelector('.part-method')).toBeNull();
  });

  test('where the file is not there, or is another page, it says so', async () => {
    const texts = [Promise.reject(new Error('gone')), Promise.resolve('<html><body>Log in</body></html>')];
    for (const text of texts) {
      text.catch(() => {});
      const { close, press, heading } = await openResult(false, () => text);
      await press('How this is worked out');
      await heading(/could not load/);
      await press('Back');
      close();
    }
  });

  test('a server that calls it a page: a link to it, as any other', async () => {
    const { screen } = await openResult(true, () => Promise.reject(new Error('not asked for')));
    const link = await screen.findByRole('link', { name: 'How this is worked out', hidden: true });
    expect(link.getAttribute('href')).toBe(href);
    expect(link.getAttribute('target')).toBe('_blank');
  });
});
