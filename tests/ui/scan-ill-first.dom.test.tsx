import { cleanup, render } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import type { Pack } from '../../src/pack/types.ts';
import type { Audience } from '../../src/response/types.ts';
import { FoundScreen } from '../../src/ui/scan/found-screen.tsx';
import { IllFirst } from '../../src/ui/scan/ill-first.tsx';
import { VisitProvider } from '../../src/ui/visit.ts';
import { openScanVisit } from '../support/scan-visit.ts';

afterEach(cleanup);

const URGENT = 'Call your emergency number now.';
const call = (number: string, place: string) => ({
  ...{ id: number, text: `The number is ${number}.`, numbers: [number], where: ['US, Canada'], sources: [] },
  when: { context: { place: [place] } },
});

function visitWithAdvice(audience: Audience) {
  const visit = openScanVisit(audience);
  const urgent = [call('000', 'au'), call('911', 'unsure'), { id: 'urgent', text: URGENT, sources: [] }];
  const pack: Pack = {
    ...visit.pack,
    context: [
      {
        ...{ id: 'place', prompt: 'Where?' },
        options: ['au', 'uk', 'unsure'].map(id => ({ id, label: id })),
      },
    ],
    panels: { harm: { urgent, later: [], keep: [], report: [] } } as never,
  };
  return { ...visit, pack };
}

function open(text: string, audience: Audience = 'patient') {
  return render(
    <VisitProvider value={visitWithAdvice(audience)}>
      <IllFirst at={null} text={text} />
    </VisitProvider>,
  );
}

test.each([
  'I had exosomes yesterday, my face is swollen with hard lumps and I feel short of breath',
  'My face is fine but I CAN’T BREATHE after exosomes',
])('whoever pastes how they feel reads emergency advice before any claim: %s', text => {
  const { getByRole, getByText } = open(text);
  expect(getByRole('alert').textContent).toContain('Do you feel ill after a treatment?');
  getByText(URGENT);
});

test('the number to call is a link that names its country, above what it is to be called for', () => {
  const { getByRole, getByText, queryByText } = open('I can’t breathe after exosomes');
  const link = getByRole('link', { name: 'Call 911 (US, Canada)' });
  expect(link.getAttribute('href')).toBe('tel:911');
  expect(link.compareDocumentPosition(getByText(URGENT))).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  expect(queryByText('The number is 000.')).toBeNull();
});

test('an advert alone brings no alarm, nor does a clinic that reads its own text', () => {
  expect(open('FDA approved exosomes, no swelling, zero downtime. Book now!').container.textContent).toBe('');
  expect(open('Call us if you are short of breath.', 'staff').container.textContent).toBe('');
});

test('the advice has the focus, so that no phone scrolls past it to the list of claims', () => {
  const found = { text: 'FDA approved, they said. Now I am short of breath.', matches: [] };
  const nothing = () => {};
  render(
    <VisitProvider value={visitWithAdvice('patient')}>
      <FoundScreen
        {...{ found, unread: [], isReading: false }}
        {...{ onRetry: nothing, onChange: nothing, onClear: nothing, onDone: nothing }}
      />
    </VisitProvider>,
  );
  expect(document.activeElement?.textContent).toBe('Do you feel ill after a treatment? Read this first.');
});
