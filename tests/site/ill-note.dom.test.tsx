import { cleanup, render } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import arabic from '../../questions/interface/scan.ar.json';
import english from '../../questions/interface/scan.en.json';
import spanish from '../../questions/interface/scan.es.json';
import type { Pack } from '../../src/pack/types.ts';
import { IllNote } from '../../src/site/advert/ill-note.tsx';
import { walkPack } from '../machine/walk-pack.ts';

afterEach(cleanup);

const phrases = [english, spanish, arabic].map(said => said['scan.illWords']).join(' ');
const words = { phrases, heading: english['scan.ill'] };
const URGENT = 'Call your emergency number now.';
const call = (id: string, numbers: readonly string[], place: string) => ({
  ...{ id, numbers, text: `${numbers}`, sources: [], when: { context: { place: [place] } } },
  where: numbers.map(number => (number === '112' ? 'EU' : 'US')),
});
const harm = {
  urgent: [
    call('here', ['000'], 'au'),
    call('any', ['911', '112'], 'unsure'),
    { id: 'urgent', text: URGENT, sources: [] },
  ],
  ...{ later: [], keep: [], report: [] },
};
const place = {
  id: 'place',
  prompt: 'Where?',
  options: ['au', 'uk', 'unsure'].map(id => ({ id, label: id })),
};
const pack: Pack = {
  ...walkPack,
  ...{ context: [...walkPack.context, place], panels: { harm } as never },
  interface: { 'harm.call': 'Call {number}' },
};

test.each(['My face is swollen and I can’t breathe', 'Me falta el aire', 'عندي ضيق في التنفس'])(
  'whoever pastes how they feel reads emergency advice before any claim: %s',
  text => {
    expect(
      render(<IllNote text={text} pack={pack} words={words} />).getByRole('alert').textContent,
    ).toContain(URGENT);
  },
);

test('numbers to call are links that name their country, none of them that of a place which nobody has named', () => {
  const { getAllByRole } = render(<IllNote text="I can’t breathe" pack={pack} words={words} />);
  expect(getAllByRole('link').map(link => [link.getAttribute('href'), link.textContent])).toEqual([
    ['tel:911', 'Call 911 (US)'],
    ['tel:112', 'Call 112 (EU)'],
  ]);
});

test('an advert alone brings no alarm', () => {
  const { container } = render(
    <IllNote text="No swelling, no downtime. Book now!" pack={pack} words={words} />,
  );
  expect(container.textContent).toBe('');
});
