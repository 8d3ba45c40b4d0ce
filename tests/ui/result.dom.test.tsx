import { describe, expect, test } from 'vitest';
import type { Pack } from '../../src/pack/types.ts';
import type { Response } from '../../src/response/types.ts';
import { buildResponse, type Said } from '../fixtures/packs/build-response.ts';
import { walkPack } from '../machine/walk-pack.ts';
import { openApp } from '../support/open-app.ts';

async function openResult(said: Said = {}) {
  const visit = openApp(walkPack);
  visit.app.setResponse(buildResponse(walkPack, said) satisfies Response);
  await visit.press('See the result');
  await visit.screen.findByText('How this adds up');
  return visit;
}

describe('the result', () => {
  test('with nothing asked it names the whole range and what to ask first', async () => {
    const { screen, heading, container } = await openResult({ context: { route: 'skin' } });
    await heading('Few warning signs so far');
    screen.getByText(/You have not asked any questions yet/);
    screen.getByText(/could still become/);
    expect(container.querySelector('.rows .link')?.textContent).toBe('origin?');
  });

  test('the points beside the findings add up to the total shown', async () => {
    const said = {
      context: { route: 'needle' },
      answers: { origin: 'human', donor: 'partly', needles: 'bad', price: 'partly' },
    };
    const { screen } = await openResult({
      ...said,
      claims: { 'no-risk': 'heard', 'for-sure': 'heard', 'today-only': 'heard' },
    });
    const points = screen
      .getAllByText(/^[\d.]+ points? of concern$/)
      .map(node => Number.parseFloat(node.textContent));
    const total = Number(/^([\d.]+) of/.exec(screen.getByText(/points of concern so far/).textContent)?.[1]);
    expect(points.length).toBeGreaterThan(4);
    expect(points.reduce((sum, one) => sum + one, 0)).toBeCloseTo(total, 5);
  });

  test('a rule that raised the level is named with its reason', async () => {
    const { screen, heading } = await openResult({ answers: { origin: 'no-answer' } });
    await heading('Stop and get a second opinion');
    screen.getByText('One rule raised this level.');
    screen.getByText(/You do not owe a reason\.$/, { selector: '.head p' });
  });

  test('an answer left behind by a changed parent is not a finding', async () => {
    const { screen } = await openResult({ answers: { origin: 'plant', donor: 'bad' } });
    expect(screen.queryByText('donor?')).toBeNull();
  });

  test('a finding leads to its question, and the change back to the same place of the result', async () => {
    const { root, screen, press, choose, heading } = await openResult({ answers: { origin: 'no-answer' } });
    await press('Change this answer: origin?');
    await heading('origin?');
    await choose('plant');
    await press('Keep this and go back');
    await heading('Few warning signs so far');
    expect(screen.queryByText('One rule raised this level.')).toBeNull();
    expect(root.activeElement).not.toBeNull();
  });

  test('it says what an open question would bring, and which finding holds the level up', async () => {
    const { screen, press, heading } = await openResult({
      context: { route: 'skin', goal: 'face' },
      answers: { price: 'bad' },
    });
    screen.getByText(
      'Not asked. After a good answer, the level so far stays. A bad one alone would mean: Stop and get a second opinion.',
    );
    screen.getByText(
      'With the best answer here, the level so far would be: Few warning signs. That is 0 out of 100.',
    );
    await press('price?');
    await heading('price?');
  });

  test('it names the levels that other weights would give', async () => {
    // 1 of 29 points here; were all questions alike, one in five.
    const { screen } = await openResult({ context: { route: 'skin' }, answers: { price: 'bad' } });
    screen.getByText('With other reasonable weights, the level so far could be: Some warning signs.');
  });

  test('once nothing open can change the level, it says so', async () => {
    const { screen } = await openResult({ answers: { origin: 'no-answer' } });
    screen.getByText(/No remaining answer can change this level/);
  });

  test('past the date of the next review it says that rules may have changed', async () => {
    const visit = openApp(walkPack, { now: () => new Date('2031-01-01T00:00:00Z') });
    visit.app.setResponse(buildResponse(walkPack, {}));
    await visit.press('See the result');
    await visit.screen.findByText(/Rules may have changed/);
  });

  test('the page is told counts, never a level or an answer', async () => {
    const { told } = await openResult({ answers: { origin: 'no-answer' } });
    for (const { type, detail } of told) {
      expect(type).toMatch(/^vetting-(start|progress|complete)$/);
      expect(Object.keys(detail as object).every(key => key === 'answered' || key === 'applicable')).toBe(
        true,
      );
    }
  });
});

describe('what matters most', () => {
  const way = { id: 'rest', name: 'Wait', what: 'A rest', benefit: 'Calm', harm: 'None', effort: 'A week' };
  const pack: Pack = {
    ...walkPack,
    panels: {
      priorities: [{ id: 'price', label: 'Cost', domains: ['care'], facet: 'effort' }],
      alternatives: [{ ...way, sources: ['book'] }],
    },
  };

  test('orders what is explained, and moves neither level nor points nor what to ask next', async () => {
    const visit = openApp(pack);
    const { screen, container, press, choose } = visit;
    const answers = { origin: 'human', donor: 'partly', price: 'partly' };
    visit.app.setResponse(buildResponse(pack, { answers, claims: { 'for-sure': 'heard' } }));
    await press('See the result');
    await screen.findByText('How this adds up');
    const shown = (selector: string) =>
      [...container.querySelectorAll(selector)].map(node => node.textContent ?? '');
    const sums = () => [...shown('.hero'), ...shown('.adds'), ...shown('.rows .link')];
    const findings = () => shown('.tri .folds summary').filter(text => /points? of concern/.test(text));
    const facets = () => shown('.sunk.tight p');
    const before = { sums: sums(), findings: findings(), facets: facets() };
    await choose('Cost');
    expect(sums()).toEqual(before.sums);
    expect(findings()).not.toEqual(before.findings);
    // “Worst first” would no longer be true.
    screen.getByText('What we found: critical first, then what matters to you');
    expect(findings()[0]).toContain('price?');
    expect(findings().toSorted()).toEqual(before.findings.toSorted());
    expect(before.facets[0]).toContain('A rest');
    expect(facets()[0]).toContain('A week');
    expect(facets().toSorted()).toEqual(before.facets.toSorted());
  });
});

describe('the review', () => {
  test('what is not known stands first, and a change comes back to the same row', async () => {
    const visit = openApp(walkPack);
    visit.app.setResponse(
      buildResponse(walkPack, { context: { route: 'needle' }, answers: { needles: 'good' } }),
    );
    await visit.heading('Your answers');
    const rows = visit.screen.getAllByRole('listitem').map(row => row.textContent);
    expect(rows.findIndex(row => row?.startsWith('price?'))).toBeLessThan(
      rows.findIndex(row => row?.startsWith('needles?')),
    );
    await visit.press('Fill in or change: needles?');
    await visit.press('Keep this and go back');
    await visit.heading('Your answers');
    expect(visit.root.activeElement?.getAttribute('aria-label')).toBe('Fill in or change: needles?');
  });
});

test('questions of the page’s own say where they come from', async () => {
  const own = openApp(walkPack, {
    settings: {
      ...{
        pack: 'exosome-therapy',
        packSrc: 'https://clinic.example/pack.json',
        audience: 'patient',
        lang: 'en',
      },
      ...{ provider: null, disclosureSrc: null, browseHref: null },
      ...{ theme: 'auto', remember: 'session', load: 'visible' },
    },
  });
  own.app.setResponse(buildResponse(walkPack, {}));
  await own.press('See the result');
  await own.screen.findByText(/They come from clinic\.example, and we have not checked them/);
});
