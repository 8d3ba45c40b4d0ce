import { describe, expect, test } from 'vitest';
import { adverts } from '../../src/kept/adverts.ts';
import type { Response } from '../../src/response/types.ts';
import { exosomePack } from '../exchange/shipped.ts';
import { buildResponse, type Said } from '../fixtures/packs/build-response.ts';
import { openApp } from '../support/open-app.ts';

const pack = exosomePack();
const US = { stage: 'thinking', route: 'topical', goal: 'skin', place: 'us' };
const claims = { 'claim-fda-approved': 'heard', 'claim-no-risk': 'heard' } as const;
const WORDS = [
  ['claim-fda-approved', 'FDA approved'],
  ['claim-no-risk', 'nothing can go wrong'],
] as const;

async function openResult(said: Said, words: readonly (readonly [string, string])[] = []) {
  const visit = openApp(pack);
  visit.app.setResponse(buildResponse(pack, said));
  adverts.set((visit.app.response as Response).pack, new Map(words));
  await visit.press('See the result');
  await visit.screen.findByText('How this adds up');
  const finding = (title: string) => visit.screen.getByRole('heading', { name: title }).closest('.find');
  return { ...visit, finding };
}

describe('a result says a thing once', () => {
  test('why a claim matters is not said again below the answer that it is like; its level is', async () => {
    const { container, finding } = await openResult(
      { context: US, claims, answers: { 'reg-approval-status': 'says-approved' } },
      WORDS,
    );
    const said = 'In 2020 the FDA said that no exosome product was approved.';
    expect(container.textContent?.split(said)).toHaveLength(2);
    expect(finding('They say that the product is approved.')?.textContent).toContain(said);
    const claim = finding('The advert says: “FDA approved”')?.textContent;
    expect(claim).toContain('The reason is the same as above. This claim alone makes it: Serious.');
    expect(claim).toContain('Can you show me the approval number?');
  });

  test('a claim that nothing above gives the reason of has its own', async () => {
    const { container } = await openResult({ context: US, claims });
    expect(container.textContent).toContain('In 2020 the FDA said that no exosome product was approved.');
    expect(container.textContent).not.toContain('the same as above');
  });

  test('a quote that holds the claim’s own words is not explained by them, any other is', async () => {
    const { finding } = await openResult({ context: US, claims }, WORDS);
    expect(finding('The advert says: “FDA approved”')?.textContent).not.toContain('A claim like this');
    expect(finding('The advert says: “nothing can go wrong”')?.textContent).toContain(
      'A claim like this: 100% safe, no side effects',
    );
  });

  test('a sign whose undoing would lower nothing is not named a second time', async () => {
    const { screen, container } = await openResult({ context: US, claims });
    expect(screen.queryByText('What weighs most now')).toBeNull();
    screen.getByText('One better answer would not lower the level. Several would.');
    const rows = [...container.querySelectorAll('.turns .link')].map(one => one.textContent);
    expect(rows).not.toContain('A claim like this: 100% safe, no side effects');
  });

  test('one that holds the level up alone is, with what it would be without it', async () => {
    const { screen } = await openResult({ context: US, claims: { 'claim-no-risk': 'heard' } });
    screen.getByText('What weighs most now');
    screen.getByText(/^Had you not heard this, it would be: /);
  });
});

describe('what the rules say of the product', () => {
  const summary = 'What the rules say about the product';

  test('is folded where the answers set the level, for the head says it', async () => {
    const { screen } = await openResult({ context: US, claims });
    screen.getByText('Not approved');
    const fold = screen.getByText(summary).closest('details');
    expect(fold?.open).toBe(false);
    expect(fold?.textContent).toContain('If they say otherwise');
  });

  test('stands open where it sets the level', async () => {
    const { screen } = await openResult({ context: US });
    screen.getByRole('heading', { name: summary });
    expect(screen.getByText(summary).closest('details')).toBeNull();
  });
});
