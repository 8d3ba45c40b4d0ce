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
const harm = { urgent: [{ id: 'urgent', text: URGENT, sources: [] }], later: [], keep: [], report: [] };
const pack: Pack = { ...walkPack, panels: { harm } as never };

test.each(['My face is swollen and I can’t breathe', 'Me falta el aire', 'عندي ضيق في التنفس'])(
  'whoever pastes how they feel reads emergency advice before any claim: %s',
  text => {
    expect(
      render(<IllNote text={text} pack={pack} words={words} />).getByRole('alert').textContent,
    ).toContain(URGENT);
  },
);

test('an advert alone brings no alarm', () => {
  const { container } = render(
    <IllNote text="No swelling, no downtime. Book now!" pack={pack} words={words} />,
  );
  expect(container.textContent).toBe('');
});
