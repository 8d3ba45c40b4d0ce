import { cleanup, configure, render } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test } from 'vitest';
import type { Audience, ClaimMark } from '../../src/response/types.ts';
import { FindingList } from '../../src/ui/result/finding-list.tsx';
import { View } from '../../src/ui/scan/scan.tsx';
import { VisitProvider } from '../../src/ui/visit.ts';
import { openScanVisit } from '../support/scan-visit.ts';

// A text is read when a busy machine comes to it.
configure({ asyncUtilTimeout: 20_000 });

afterEach(cleanup);

function openScan(audience: Audience = 'patient', marks: Readonly<Record<string, ClaimMark>> = {}) {
  const visit = openScanVisit(audience, marks);
  const { session, panel } = visit;
  const screen = render(
    <VisitProvider value={visit}>
      <View />
    </VisitProvider>,
  );
  const user = userEvent.setup();
  const press = async (name: string | RegExp) => user.click(await screen.findByRole('button', { name }));
  return {
    ...screen,
    user,
    press,
    panel,
    visit,
    claims: () => session.walk.value.response.claims,
    field: () => screen.getByRole('textbox') as HTMLTextAreaElement,
    async read(text: string) {
      (screen.getByRole('textbox') as HTMLTextAreaElement).value = text;
      await press('Look for phrases');
      const heading = await screen.findByRole('heading', { level: 3 });
      // The list is drawn after the text.
      if (!heading.textContent?.startsWith('None')) await screen.findAllByRole('heading', { level: 4 });
    },
    phrases: () => [...screen.container.querySelectorAll('.hit strong bdi')].map(one => one.textContent),
    marks: () => [...screen.container.querySelectorAll('mark')].map(one => one.textContent),
  };
}

describe('what was found', () => {
  test('stands worst first, with the numbers of the list in the text', async () => {
    const scan = openScan();
    await scan.read('Legal in our state. Better than laser. And totally safe.');
    expect(scan.phrases()).toEqual(['“totally safe”', '“Better than laser”', '“Legal”']);
    expect(scan.marks().map(text => text.at(-1))).toEqual(['3', '2', '1']);
  });

  test('a claim made in two places is one entry with both phrases', async () => {
    const scan = openScan();
    await scan.read('It is totally safe. Yes, 100% safe.');
    expect(scan.phrases()).toEqual(['“totally safe”']);
    expect(scan.marks()).toHaveLength(2);
    scan.getByText(/Also in your text/);
    scan.getByText(/“100% safe”/);
  });

  test('phrases that overlap are one mark with one number, and one entry with the reason of each', async () => {
    const scan = openScan();
    await scan.read('FDA totally safe approved.');
    expect(scan.marks()).toEqual(['FDA totally safe approved (phrase 1) 1']);
    scan.getByRole('heading', { name: '1 phrase is a warning sign' });
    expect(scan.container.querySelectorAll('.hit')).toHaveLength(1);
    expect(scan.getAllByRole('checkbox')).toHaveLength(2);
    expect(scan.container.querySelectorAll('.hit strong:not(.sr)')).toHaveLength(1);
    expect(scan.container.querySelector('blockquote')?.textContent).toContain('FDA totally safe');
  });

  test.each([
    ['a script', '<script>globalThis.hit = 1</script> totally safe', /^\s*totally safe/],
    ['an image', '<img src=x onerror="globalThis.hit = 1">totally safe', /^totally safe/],
    ['entities', '&lt;b&gt; &#60;i&#62; totally safe', /<i>\s+totally safe/],
    ['a closing tag alone', '</blockquote></section>totally safe', /^\s*totally safe/],
  ])('%s in the text is text', async (_, text, shown) => {
    const scan = openScan();
    await scan.read(text);
    const quote = scan.container.querySelector('blockquote');
    expect(quote?.textContent.trim()).toMatch(shown);
    expect(quote?.querySelectorAll('script, img, i, section')).toHaveLength(0);
    expect(scan.marks()[0]).toMatch(/^totally safe/);
    expect('hit' in globalThis).toBe(false);
  });

  test('of a long text only the surroundings of the phrases are shown, and no word of them is lost', async () => {
    const scan = openScan();
    const filler = 'Nothing here to see. '.repeat(400);
    await scan.read(`${filler}It is totally safe. ${filler}It is FDA approved. ${filler}`);
    const quote = scan.container.querySelector('blockquote')?.textContent ?? '';
    expect(quote.length).toBeLessThan(2000);
    expect(scan.marks().map(text => text.replace(/ \(.*/, ''))).toEqual(['totally safe', 'FDA approved']);
    scan.getByText(/Your text is long/);
  });

  test('the same claim a thousand times over is shown in three places', async () => {
    const scan = openScan();
    await scan.read('It is totally safe. '.repeat(1000));
    expect(scan.marks()).toHaveLength(3);
  });

  test('what is only mentioned stands apart, unticked, with its whole sentence and the reason', async () => {
    const scan = openScan();
    await scan.read('Totally safe. Sellers say that such exosomes are FDA approved.');
    expect(scan.phrases()).toEqual(['“Totally safe”', '“FDA approved”']);
    scan.getByText('Nothing counts until you add it.');
    scan.getByRole('heading', { name: 'It may say this' });
    scan.getByText('“Sellers say that such exosomes are FDA approved.”');
    scan.getByText('It looks like a warning, or tells what others say.');
    expect(scan.getByRole('checkbox', { name: /FDA approved/ })).not.toHaveProperty('checked', true);
    expect(scan.container.querySelectorAll('mark.maybe')).toHaveLength(1);
    expect(scan.container.querySelector('mark.maybe')?.textContent).toContain('phrase 2, not certain');
    await scan.press('Add this to my answers');
    expect(scan.claims()).toEqual({ safe: 'heard' });
  });

  test('a sentence that is all phrase is not shown twice', async () => {
    const scan = openScan();
    await scan.read('FDA approved! Sellers say this. Not one is FDA approved.');
    expect(scan.phrases()).toEqual(['“FDA approved”']);
    const row = scan.getByRole('checkbox', { name: /FDA approved/ }).closest('li');
    expect(row?.textContent?.match(/“FDA approved/g)).toHaveLength(1);
  });

  test('one tap adds what is only mentioned', async () => {
    const scan = openScan();
    await scan.read('Sellers say that such exosomes are FDA approved.');
    await scan.press('Add what I tick');
    expect(scan.claims()).toEqual({});
    await scan.user.click(scan.getByRole('checkbox', { name: /FDA approved/ }));
    await scan.press('Add this to my answers');
    expect(scan.claims()).toEqual({ approved: 'heard' });
  });

  test('a text that argues against such claims is said to do so, and ticks nothing', async () => {
    const scan = openScan();
    await scan.read('It is not FDA approved. It is a myth that it is legal. Better than laser.');
    scan.getByText(/^This text seems to argue against such claims/);
    expect(scan.getAllByRole('checkbox').filter(box => (box as HTMLInputElement).checked)).toEqual([]);
  });
});

describe('nothing found', () => {
  test('says what that does not mean, and marks no claim as not heard', async () => {
    const scan = openScan();
    await scan.read('We are open from nine to five.');
    scan.getByText(/^None of our listed phrases were found\./);
    scan.getByText(/^We read it with our phrases in English\./);
    scan.getByText(/Finding none would not make a clinic a good one/);
    expect(scan.queryByRole('button', { name: /^Add/ })).toBeNull();
    expect(scan.claims()).toEqual({});
  });

  test('leaves a patient with what to ask, and staff without', async () => {
    const scan = openScan();
    await scan.read('We are open from nine to five.');
    scan.getByRole('heading', { name: 'One question to ask' });
    expect(scan.container.querySelectorAll('.asks li')).toHaveLength(1);
    // It is not said of a text that names nothing.
    expect(scan.queryByText(/things that your text names/)).toBeNull();
    cleanup();
    const staff = openScan('staff');
    await staff.read('We are open from nine to five.');
    expect(staff.container.querySelector('.asks')).toBeNull();
  });

  test('leads a patient on to the questions', async () => {
    const scan = openScan();
    await scan.read('We are open from nine to five.');
    await scan.press('Go on to the questions');
    expect(scan.panel.value).toBeUndefined();
  });
});

describe('taking over', () => {
  test('nothing counts until it is asked for, and then only what is ticked', async () => {
    const scan = openScan();
    await scan.read('Totally safe. Better than laser. FDA approved.');
    await scan.user.click(scan.getByRole('checkbox', { name: /Better than laser/ }));
    expect(scan.claims()).toEqual({});
    await scan.press('Add these 2 to my answers');
    expect(scan.claims()).toEqual({ safe: 'heard', approved: 'heard' });
    expect(scan.getByText('Added 2 claims').closest('[role=status]')).not.toBeNull();
    expect(document.activeElement?.textContent).toBe('See the result');
    await scan.press('Go back');
    expect(scan.panel.value).toBeUndefined();
  });

  test('the result quotes the text for what was added from it, and for no answers that come in their place', async () => {
    const scan = openScan();
    await scan.read('Totally safe <b>and</b> fast. FDA approved.');
    await scan.user.click(scan.getByRole('checkbox', { name: /FDA approved/ }));
    await scan.press('Add this to my answers');
    const { session } = scan.visit;
    session.send({ type: 'claims.marked', ids: ['approved'], mark: 'heard' });
    const found = () => {
      cleanup();
      const { container } = render(
        <VisitProvider value={scan.visit}>
          <FindingList />
        </VisitProvider>,
      );
      return [...container.querySelectorAll('.find h4')].map(one => one.textContent);
    };
    const like = expect.stringMatching(/^A claim like this: /);
    expect(found()).toEqual(['The advert says: “Totally safe”', like]);
    const response = session.walk.value.response;
    session.send({ type: 'response.replaced', response: { ...response, pack: { ...response.pack } } });
    expect(found()).toEqual([like, like]);
  });

  test('with nothing ticked nothing is added, and it says so', async () => {
    const scan = openScan();
    await scan.read('Totally safe.');
    await scan.user.click(scan.getByRole('checkbox'));
    await scan.press('Add what I tick');
    scan.getByText('Nothing is ticked, so nothing was added.');
    expect(scan.claims()).toEqual({});
  });

  test('what is in the answers already is not offered again; what was not heard is', async () => {
    const scan = openScan('patient', { safe: 'heard', approved: 'not-heard', legal: 'not-heard' });
    await scan.read('Totally safe. FDA approved.');
    scan.getByText('This is already in your answers.');
    await scan.press('Add this to my answers');
    expect(scan.claims()).toEqual({ safe: 'heard', approved: 'heard', legal: 'not-heard' });
  });
});

describe('the field', () => {
  test.each([
    ['nothing', '', 'Paste some text first.'],
    ['white space', ' \n\t ', 'Paste some text first.'],
    ['too much', 'a'.repeat(1_000_001), /^This text is too long\. We read up to 1,000,000 characters\./],
  ])('with %s says what to do, and takes the focus', async (_, text, said) => {
    const scan = openScan();
    scan.field().value = text;
    await scan.press('Look for phrases');
    const note = await scan.findByText(said);
    expect(scan.field().getAttribute('aria-describedby')).toBe(note.id);
    expect(document.activeElement).toBe(scan.field());
    expect(scan.field().value).toBe(text);
  });

  test('keeps the text for changing it, and forgets it when cleared', async () => {
    const scan = openScan();
    await scan.read('<p>Totally safe.</p>');
    await scan.press('Change the text');
    expect(scan.field().value).toBe('<p>Totally safe.</p>');
    await scan.read('<p>Totally safe.</p>');
    await scan.press('Clear it');
    expect(scan.field().value).toBe('');
    expect(document.activeElement?.textContent).toBe('Check the words of an advert');
  });
});

test('staff are told what to change, not what to ask', async () => {
  const scan = openScan('staff');
  expect(scan.getByRole('heading', { level: 2 }).textContent).toBe('Check your own wording');
  await scan.read('Totally safe.');
  scan.getByText(/What to change: take it out/);
  expect(scan.queryByText(/^Ask:/)).toBeNull();
  scan.getByText('Why, and sources');
});

test('where the text is lacking, it is said at the field, focus goes there, and the page’s address stays', async () => {
  const { press, field, container } = openScan();
  const address = location.href;
  await press('Look for phrases');
  expect(document.activeElement).toBe(field());
  expect(field().getAttribute('aria-invalid')).toBe('true');
  const said = container.querySelector(`[id="${field().getAttribute('aria-describedby')}"]`);
  expect(said?.textContent).toBe('Paste some text first.');
  expect(location.href).toBe(address);
});
