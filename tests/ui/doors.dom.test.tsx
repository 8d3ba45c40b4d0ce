import { describe, expect, test } from 'vitest';
import type { Pack } from '../../src/pack/types.ts';
import { buildResponse } from '../fixtures/packs/build-response.ts';
import { longPack, walkPack } from '../machine/walk-pack.ts';
import { openApp } from '../support/open-app.ts';
import { plainSettings } from '../support/settings.ts';

const line = (id: string) => ({ id, text: `Line ${id}`, sources: ['book'] });
const treated: Pack = {
  ...walkPack,
  context: [
    ...walkPack.context,
    {
      id: 'stage',
      prompt: 'Which stage?',
      options: [
        { id: 'before', label: 'Before' },
        { id: 'after', label: 'After' },
      ],
    },
    {
      id: 'place',
      prompt: 'Where?',
      options: [
        { id: 'here', label: 'Here' },
        { id: 'there', label: 'There' },
        { id: 'unsure', label: 'Elsewhere' },
      ],
    },
  ],
  panels: {
    harm: {
      first: { context: { stage: ['after'] } },
      urgent: [
        { ...line('here'), numbers: ['000'], when: { context: { place: ['here'] } } },
        { ...line('any'), numbers: ['911', '112'], when: { context: { place: ['unsure'] } } },
        { ...line('urgent'), text: 'Line urgent for breath (911). Call it too for sight.' },
      ],
      later: [line('later')],
      keep: [line('keep')],
    },
    places: [
      {
        ...{ id: 'here', name: 'Here', when: { context: { place: ['here'] } }, rules: [], check: [] },
        report: [{ id: 'office', text: 'The office', url: 'https://example.org/report' }],
      },
    ],
  },
};

describe('a visit soon', () => {
  test('five questions to a person, and none about claims, before anything is asked of the visitor', async () => {
    const { container, heading } = openApp(longPack, { door: 'soon' });
    await heading('5 questions to ask');
    expect([...container.querySelectorAll('.asks li')].map(row => row.textContent)).toEqual([
      'origin?',
      ...['needles?', 'price?', 'papers?', 'training?'],
    ]);
  });

  test('they come on paper from the widget itself, for some servers show a page of ours as its source', async () => {
    const { container, heading, press, screen } = openApp(longPack, { door: 'soon' });
    await heading('5 questions to ask');
    expect(container.querySelectorAll('a[href$=".html"]')).toHaveLength(0);
    await press('Print, calendar, more');
    await heading('Take it with you');
    await screen.findByRole('button', { name: 'Print one page' });
  });

  test('how it would be given is asked in one line there, and orders the questions anew', async () => {
    const { app, container, screen, user } = openApp(longPack, { door: 'soon' });
    const field = await screen.findByLabelText('Which route?');
    expect((field as HTMLSelectElement).selectedOptions[0]?.textContent).toBe('The unsure');
    await user.selectOptions(field, 'The skin');
    expect(app.response).toMatchObject({ context: { route: 'skin' } });
    // Not asked on the skin.
    expect(container.querySelector('.asks')?.textContent).not.toContain('needles?');
  });

  test('what they say is noted from there, and all can be gone through by topic', async () => {
    const noted = openApp(longPack, { door: 'soon' });
    await noted.press('Note what they said');
    await noted.heading('Which route?');
    const whole = openApp(longPack, { door: 'soon' });
    await whole.press(/^All \d+ questions, by topic$/);
    await whole.press('The skin');
    // The goal decides nothing here, and who takes five along has said where they are.
    await whole.heading('origin?');
  });
});

test('what they said: the first thing asked is how it would be given', async () => {
  const { heading } = openApp(walkPack, { door: 'note' });
  await heading('Which route?');
});

test('an advert: the place to paste it is there at once', async () => {
  const scanned = {
    ...walkPack,
    scan: { words: ['cure'] },
    claims: walkPack.claims.map(claim => ({ ...claim, match: [{ all: ['cure'] }] })),
  };
  const { screen } = openApp(scanned, { door: 'advert' });
  await screen.findByRole('textbox');
});

test('an advert, where nothing can be looked for: the walk instead of a dead end', async () => {
  const { heading } = openApp(walkPack, { door: 'advert' });
  await heading('Which route?');
});

describe('already treated', () => {
  test('help comes before any question, and where to report once the place is chosen', async () => {
    const { app, screen, user, heading, press } = openApp(treated, { door: 'had' });
    await heading('If you have had the treatment');
    screen.getByText(/Line urgent/);
    expect(app.response).toMatchObject({ context: { stage: 'after' } });
    expect(screen.queryByText('The office')).toBeNull();
    await user.selectOptions(
      screen.getByLabelText('Where was it done? The number to call and where to report depend on it.'),
      'Here',
    );
    await screen.findByText('The office');
    await press('Note what they said');
    await heading('Which route?');
  });

  test('a number to call is a link, that of the place once it is chosen and each until then', async () => {
    const { container, screen, user, heading } = openApp(treated, { door: 'had' });
    await heading('If you have had the treatment');
    const calls = () =>
      [...container.querySelectorAll('a[href^="tel:"]')].map(link => [
        link.getAttribute('href'),
        link.textContent,
        link.querySelector('bdi')?.textContent,
      ]);
    expect(calls()).toEqual([
      ['tel:911', 'Call 911', '911'],
      ['tel:112', 'Call 112', '112'],
    ]);
    await user.selectOptions(
      screen.getByLabelText('Where was it done? The number to call and where to report depend on it.'),
      'Here',
    );
    screen.getByRole('link', { name: 'Call 000' });
    expect(calls()).toEqual([['tel:000', 'Call 000', '000']]);
    await user.selectOptions(
      screen.getByLabelText('Where was it done? The number to call and where to report depend on it.'),
      'There',
    );
    expect(calls()).toEqual([]);
  });

  test('what is urgent is a line for each sentence, since whoever is unwell reads no paragraph', async () => {
    const { screen, heading } = openApp(treated, { door: 'had' });
    await heading('If you have had the treatment');
    screen.getByText('Line urgent for breath (911).');
    screen.getByText('Call it too for sight.');
  });

  test('the result begins with help, takes focus there, and pushes to no further question', async () => {
    const { container, press, heading, root } = openApp(treated, { door: 'had' });
    await heading('If you have had the treatment');
    await press('See what it shows so far');
    await expect.poll(() => container.querySelector('.level')).not.toBeNull();
    expect(root.activeElement?.textContent).toBe('If you have had the treatment');
    const [help, level] = [...container.querySelectorAll('h2')];
    expect(help?.textContent).toBe('If you have had the treatment');
    expect(level?.closest('.level')).not.toBeNull();
    expect(container.querySelector('.acts .btn:not(.plain)')?.textContent).toBe('Take one page along');
  });

  test('whoever has had it is not told that one can wait or leave, and is led to no other seller', async () => {
    const settings = { ...plainSettings, browseHref: 'https://example.org/providers' };
    for (const [door, shown] of [
      ['had', 0],
      ['note', 1],
    ] as const) {
      const { close, press, screen } = openApp(treated, { door, settings });
      if (door === 'note') await press('The skin');
      await press(door === 'note' ? 'Stop here' : 'See what it shows so far');
      await screen.findByText('How this adds up');
      expect(screen.queryAllByText(/You can wait, pick another treatment/)).toHaveLength(shown);
      expect(screen.queryAllByRole('link', { name: 'Browse providers' })).toHaveLength(shown);
      close();
    }
  });

  test('where it was done is asked right below whom to call', async () => {
    const { container, heading } = openApp(treated, { door: 'had' });
    await heading('If you have had the treatment');
    const text = container.textContent ?? '';
    const places = ['Line urgent', 'Where was it done?', 'Line later'].map(one => text.indexOf(one));
    expect(places.every(place => place >= 0)).toBe(true);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  test('what is urgent and where to report stand before all that can wait', async () => {
    const { container, screen, user, heading } = openApp(treated, { door: 'had' });
    await heading('If you have had the treatment');
    await user.selectOptions(
      screen.getByLabelText('Where was it done? The number to call and where to report depend on it.'),
      'Here',
    );
    await screen.findByText('The office');
    const text = container.textContent ?? '';
    const places = ['Line urgent', 'The office', 'Line later', 'Line keep'].map(one => text.indexOf(one));
    expect(places.every(place => place >= 0)).toBe(true);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  test('there is a way back to the first screen', async () => {
    let left = 0;
    const { heading, press } = openApp(treated, { door: 'had', leave: () => left++ });
    await heading('If you have had the treatment');
    await press('Back');
    expect(left).toBe(1);
  });
});

test('a door does not lose what was said before', async () => {
  const first = openApp(walkPack);
  first.app.setResponse(
    buildResponse(walkPack, { context: { route: 'skin' }, answers: { origin: 'plant' } }),
  );
  const held = first.app.held();
  const again = openApp(walkPack, { door: 'note', held });
  await again.heading('price?');
  expect(again.app.response).toMatchObject({ answers: { origin: { option: 'plant' } } });
});
