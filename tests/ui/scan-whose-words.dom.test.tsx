import { cleanup, render } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import type { ClaimMatch, Doubt } from '../../src/claims/types.ts';
import type { Audience } from '../../src/response/types.ts';
import { FoundScreen } from '../../src/ui/scan/found-screen.tsx';
import { VisitProvider } from '../../src/ui/visit.ts';
import { openScanVisit } from '../support/scan-visit.ts';

afterEach(cleanup);

const TEXT = 'FDA approved. Totally safe. Better than laser. Legal.';

function match(claim: string, excerpt: string, reason?: Doubt, words?: readonly string[]): ClaimMatch {
  const start = TEXT.indexOf(excerpt);
  const at = { claim, start, end: start + excerpt.length, excerpt };
  if (!reason) return { ...at, certainty: 'says' };
  return { ...at, certainty: 'may-say', reason, ...(words ? { words } : {}) };
}

const TONED = [
  match('approved', 'FDA approved', 'tone', ['approved']),
  match('safe', 'Totally safe', 'tone', []),
  match('better', 'Better than laser'),
  match('legal', 'Legal', 'unsure'),
];

function open(matches: readonly ClaimMatch[], audience: Audience = 'patient') {
  const visit = openScanVisit(audience);
  const screen = render(
    <VisitProvider value={visit}>
      <FoundScreen
        found={{ text: TEXT, matches }}
        unread={[]}
        isReading={false}
        onRetry={() => {}}
        onChange={() => {}}
        onClear={() => {}}
        onDone={() => {}}
      />
    </VisitProvider>,
  );
  const user = userEvent.setup();
  return {
    ...screen,
    user,
    press: (name: string) => user.click(screen.getByRole('button', { name })),
    choose: (name: string) => user.click(screen.getByRole('radio', { name })),
    ticked: () =>
      screen
        .getAllByRole('checkbox', { checked: true })
        .map(box => box.closest('li')?.querySelector('strong bdi')?.textContent),
    claims: () => visit.session.walk.value.response.claims,
  };
}

test('whoever knows that an advert is the clinic’s own gets its promises ticked with one tap, the gravest first', async () => {
  const screen = open(TONED);
  expect(screen.ticked()).toEqual(['“Better than laser”']);
  screen.getByRole('group', { name: 'Is this the clinic’s own advert or message?' });
  screen.getByRole('heading', { name: '1 phrase is a warning sign' });
  await screen.choose('Yes, it is theirs');
  screen.getByRole('heading', { name: '3 phrases are warning signs' });
  screen.getByText(/^1 is critical\. 1 more is uncertain\./);
  expect(screen.ticked()).toEqual(['“Totally safe”', '“FDA approved”', '“Better than laser”']);
  await screen.press('Add these 3 to my answers');
  // “Legal” only came near a claim: that is no matter of whose words these are.
  expect(screen.claims()).toEqual({ approved: 'heard', safe: 'heard', better: 'heard' });
});

test('whoever does not know it gets nothing laid on anybody', async () => {
  const screen = open(TONED);
  await screen.choose('No, or I am not sure');
  screen.getByText('2 stay without a tick. Tick those that they mean.');
  await screen.press('Add this to my answers');
  expect(screen.claims()).toEqual({ better: 'heard' });
});

test('a hurried press before the answer adds nothing and asks', async () => {
  const screen = open(TONED);
  await screen.press('Add this to my answers');
  expect(screen.claims()).toEqual({});
  expect(document.activeElement).toBe(screen.getByRole('radio', { name: 'Yes, it is theirs' }));
  screen.getByText('Please answer this first. Then add.');
});

test('what she ticked and unticked herself stays so after the answer', async () => {
  const screen = open(TONED);
  await screen.user.click(screen.getByRole('checkbox', { name: /FDA approved/ }));
  await screen.user.click(screen.getByRole('checkbox', { name: /Better than laser/ }));
  await screen.choose('Yes, it is theirs');
  expect(screen.ticked()).toEqual(['“Totally safe”', '“FDA approved”']);
});

test('it is not asked where the answer would change nothing, nor of staff, who paste their own text', () => {
  const plain = open([match('safe', 'Totally safe'), match('legal', 'Legal', 'reported')]);
  expect(plain.queryByRole('radio')).toBeNull();
  cleanup();
  const staff = open(TONED, 'staff');
  expect(staff.queryByRole('radio')).toBeNull();
  expect(staff.ticked()).toHaveLength(3);
});

test('a critical phrase that stays without a tick is told of beside the button', async () => {
  const screen = open([match('safe', 'Totally safe', 'unsure'), match('better', 'Better than laser')]);
  screen.getByText('1 critical phrase has no tick. Read it before you go on.');
  await screen.user.click(screen.getByRole('checkbox', { name: /Totally safe/ }));
  expect(screen.queryByText(/has no tick/)).toBeNull();
});

test('the phrase that is shown for a claim is one that they mean', async () => {
  const screen = open([match('safe', 'Legal', 'unsure'), match('safe', 'Totally safe', 'tone')]);
  await screen.choose('Yes, it is theirs');
  expect(screen.ticked()).toEqual(['“Totally safe”']);
});

test('a doubt for the tone of the whole text is told once, not at each phrase', () => {
  const screen = open(TONED);
  expect(screen.getAllByText(/advice, news or a review/)).toHaveLength(1);
});

test('a reason names the words that decided, where there are any, and the claim that words come near', () => {
  const screen = open(TONED);
  // Said once for each would push apart what is to be ticked.
  expect(screen.getByText('We went by these words: “approved”').closest('details')).not.toBeNull();
  screen.getByText(/^It comes near a claim on our list: “.*legal.*”\. It may mean something else\.$/i);
});

test('each phrase shows what to ask without a tap', () => {
  const screen = open(TONED);
  const rows = [...screen.container.querySelectorAll('.hit')];
  expect(rows.map(row => row.querySelector('label q')?.textContent ?? '')).not.toContain('');
  expect(rows).toHaveLength(4);
});
