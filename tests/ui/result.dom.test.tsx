import { describe, expect, test } from 'vitest';
import { adverts } from '../../src/kept/adverts.ts';
import type { Level, Pack } from '../../src/pack/types.ts';
import type { Response } from '../../src/response/types.ts';
import { buildResponse, type Said } from '../fixtures/packs/build-response.ts';
import { longPack, walkPack } from '../machine/walk-pack.ts';
import { memoryStorage } from '../support/memory-storage.ts';
import { openApp } from '../support/open-app.ts';
import { plainSettings } from '../support/settings.ts';

async function openResult(said: Said = {}) {
  const visit = openApp(walkPack);
  visit.app.setResponse(buildResponse(walkPack, said) satisfies Response);
  await visit.press('See the result');
  await visit.screen.findByText('How this adds up');
  return visit;
}

describe('the result', () => {
  test('with nothing asked it names the whole range and what to ask first', async () => {
    const { screen, heading, container } = await openResult({
      context: { route: 'skin' },
    });
    await heading('Few warning signs so far');
    screen.getByText('Nothing asked yet');
    screen.getByText(/could still become/);
    expect(container.querySelector('.turns .link')?.textContent).toBe('origin?');
  });

  test('it says that the answers go with the tab, and leads to keeping them; not where they are kept, or nowhere', async () => {
    const opened = async (change: Parameters<typeof openApp>[1]) => {
      const visit = openApp(walkPack, change);
      visit.app.setResponse(buildResponse(walkPack, { answers: { price: 'bad' } }));
      await visit.press('See the result');
      await visit.screen.findByText('How this adds up');
      return visit;
    };
    const line = /These answers are in this tab only/;
    const nowhere = await opened({});
    expect(nowhere.screen.queryByText(line)).toBeNull();
    nowhere.close();
    const local = memoryStorage();
    const visit = await opened({ storage: memoryStorage(), stores: { local, session: null } });
    visit.screen.getByText(line);
    await visit.press('Keep them for 30 days');
    await visit.screen.findByText('Keep these answers on this device?');
    const [keep] = visit.screen.getAllByRole('button', { name: 'Keep them for 30 days' });
    expect(keep?.closest('details')?.open).toBe(true);
    await visit.user.click(keep as HTMLElement);
    await visit.press('Close');
    await visit.screen.findByText('How this adds up');
    expect(visit.screen.queryByText(line)).toBeNull();
  });

  test('where it is serious or worse it says what can be done today, and not below that', async () => {
    const title = 'What you can do now';
    const bad = await openResult({
      context: { route: 'needle' },
      answers: { origin: 'no-answer', needles: 'bad' },
    });
    bad.screen.getByRole('heading', { name: title });
    bad.screen.getByText(/Do not book or pay anything until the answers are there in writing/);
    bad.close();
    const { screen } = await openResult({ context: { route: 'skin' } });
    expect(screen.queryByRole('heading', { name: title })).toBeNull();
  });

  test('what the visitor does not know yet of the plan is the first thing to ask, and leads to its question', async () => {
    const context = walkPack.context.map(one =>
      one.id === 'route' ? { ...one, ask: 'Skin or needle?' } : one,
    );
    const asking = { ...walkPack, context } satisfies Pack;
    const firstAsked = async (said: Said) => {
      const visit = openApp(asking);
      visit.app.setResponse(buildResponse(asking, said));
      await visit.press('See the result');
      await visit.screen.findByText('How this adds up');
      return { ...visit, first: visit.container.querySelector('.turns .link')?.textContent };
    };
    // What was never put to the visitor is not what the visitor does not know.
    for (const context of [{}, { route: 'skin' }] as const) {
      const { first, close } = await firstAsked({ context });
      expect(first).toBe('origin?');
      close();
    }
    const visit = await firstAsked({ context: { route: 'unsure' } });
    expect(visit.first).toBe('Skin or needle?');
    await visit.press('Skin or needle?');
    await visit.heading('Which route?');
  });

  test('the points beside the findings add up to the total shown', async () => {
    const said = {
      context: { route: 'needle' },
      answers: {
        origin: 'human',
        donor: 'partly',
        needles: 'bad',
        price: 'partly',
      },
    };
    const { screen } = await openResult({
      ...said,
      claims: {
        'no-risk': 'heard',
        'for-sure': 'heard',
        'today-only': 'heard',
      },
    });
    const points = screen
      .getAllByText(/^[\d.]+ points? of concern$/)
      .map(node => Number.parseFloat(node.textContent));
    // A number up to 100 would be read as a mark at school, where more is better.
    expect(screen.getByText(/points of concern so far/).textContent).toMatch(
      /From 0 to 100, that is \d+\. Higher is worse; it is no grade\./,
    );
    const total = Number(/^([\d.]+) of/.exec(screen.getByText(/points of concern so far/).textContent)?.[1]);
    expect(points.length).toBeGreaterThan(4);
    expect(points.reduce((sum, one) => sum + one, 0)).toBeCloseTo(total, 5);
  });

  test('where a rule lifts the level above the sum, no low number up to 100 stands there as if all were well', async () => {
    const { screen, container } = await openResult({ answers: { origin: 'no-answer' } });
    screen.getByText(/The level comes from a rule, not from this sum\./);
    expect(container.textContent).not.toMatch(/From 0 to 100|it would be \d/);
    // Whoever is told of serious signs, too, may go without a reason.
    expect(container.querySelector('.hero')?.textContent).toContain('You can leave.');
  });

  test('nothing is counted in points, percent or hundredths outside “How this adds up”', async () => {
    const { container } = await openResult({
      context: { route: 'needle' },
      answers: {
        origin: 'human',
        donor: 'partly',
        needles: 'bad',
        price: 'partly',
      },
      claims: { 'no-risk': 'heard' },
    });
    const folds = [...container.querySelectorAll('details')];
    const sum = folds.find(fold => fold.querySelector('summary')?.textContent === 'How this adds up');
    expect(sum?.textContent).toMatch(/points of concern/);
    sum?.remove();
    expect(container.textContent).not.toMatch(/points? of concern|%|percent|of 100|\d\.\d/);
  });

  test('what to ask next begins with what one can ask a person, claims to look for come after', async () => {
    const { container } = await openResult({ context: { route: 'needle' } });
    const first = [...container.querySelectorAll('.turns')][0];
    expect(first?.textContent).not.toContain('Claims not checked');
  });

  test('a rule that sets the level is said in the finding that it comes from', async () => {
    const { screen, heading } = await openResult({
      answers: { origin: 'no-answer' },
    });
    await heading('Stop and get a second opinion');
    const found = screen.getByRole('heading', { level: 4, name: 'origin?: no-answer' }).closest('li');
    expect(found?.textContent).toMatch(/hidden.*This answer alone makes it: Stop\./);
    expect(screen.getAllByText(/You do not owe a reason\./).length).toBeGreaterThan(0);
  });

  test('a finding says what they did in a sentence of the pack, and asks on from there', async () => {
    const worded: Pack = {
      ...walkPack,
      items: walkPack.items.map(item => ({
        ...item,
        options: item.options.map(option =>
          option.concern > 0
            ? {
                ...option,
                found: `They hid the ${item.id}.`,
                followUp: `Who can tell me of the ${item.id}?`,
              }
            : option,
        ),
      })),
    };
    const visit = openApp(worded);
    visit.app.setResponse(buildResponse(worded, { answers: { price: 'bad' } }));
    await visit.press('See the result');
    const found = (await visit.heading4('They hid the price.')).closest('li');
    expect(found?.textContent).toContain('Who can tell me of the price?');
    expect(found?.textContent).not.toContain('price?:');
  });

  test('no points, percents or totals stand outside “How this adds up”', async () => {
    const { container } = await openResult({
      context: { route: 'needle' },
      answers: {
        origin: 'human',
        donor: 'partly',
        needles: 'bad',
        price: 'partly',
      },
      claims: { 'no-risk': 'heard' },
    });
    const sum = [...container.querySelectorAll('details')].find(fold =>
      fold.textContent?.startsWith('How this adds up'),
    );
    expect(sum?.textContent).toMatch(/points of concern/);
    sum?.remove();
    expect(container.textContent).not.toMatch(/\bpoints?\b|out of 100|%/);
  });

  describe('the product and their answers', () => {
    const ruled: Pack = {
      ...walkPack,
      floors: [
        ...walkPack.floors,
        {
          id: 'always',
          when: {},
          level: 'some',
          reason: 'Nobody has approved it.',
          sources: ['book'],
        },
      ],
      panels: {
        product: [
          {
            ...{
              id: 'any',
              text: 'Not approved',
              detail: 'for any use',
              found: 'Nobody has approved it yet.',
            },
            ...{ followUp: 'Which approval is that?', sources: ['book'] },
          },
        ],
      },
    };
    const open = async (answers: Readonly<Record<string, string>>) => {
      const visit = openApp(ruled);
      visit.app.setResponse(buildResponse(ruled, { context: { route: 'skin' }, answers }));
      await visit.press('See the result');
      await visit.screen.findByText('How this adds up');
      const boxes = [...visit.container.querySelectorAll('.apart > div')].map(box => box.textContent);
      return { ...visit, boxes };
    };

    test('a level that the product sets alone is put down to the product, with nothing found in the answers', async () => {
      const { boxes, screen, heading } = await open({
        origin: 'plant',
        price: 'good',
      });
      await heading('The product alone makes it: Some warning signs');
      screen.getByText(/Nothing they say can lower it: it comes from the product itself\./);
      expect(screen.queryByText(/Only a change/)).toBeNull();
      expect(boxes).toEqual([
        'The productNot approvedThis alone makes it: Some',
        'Their answersNo warning signs in 2Every question was asked',
      ]);
      expect(screen.queryByText('Warning signs, worst first')).toBeNull();
      screen.getByText('Nobody has approved it yet.');
    });

    test('with nothing asked, no warning signs stand in the heading', async () => {
      const { boxes, heading } = await open({});
      await heading('The product alone makes it: Some warning signs');
      expect(boxes[1]).toMatch(/^Their answersNothing asked yet/);
    });

    test('what they promised to find out has been asked, though nothing is answered', async () => {
      const { boxes } = await open({ origin: 'promised', price: 'promised' });
      expect(boxes[1]).toMatch(/^Their answers2 asked, no answer yet/);
    });

    test('what the answers show is counted apart, and the product is no finding of theirs', async () => {
      const { boxes, container } = await open({ origin: 'no-answer' });
      expect(boxes).toEqual([
        'The productNot approvedfor any use',
        'Their answers1 warning sign in 11 question still open',
      ]);
      expect(container.querySelector('.finds')?.textContent).not.toContain('approved');
    });
  });

  test.each([
    ['open, below serious', {}, 'Go on asking'],
    ['stop', { origin: 'no-answer' }, 'Print this for a second opinion'],
  ] as const)('one filled button: %s', async (_, answers, name) => {
    const { container } = await openResult({
      context: { route: 'skin' },
      answers,
    });
    expect(
      [...container.querySelectorAll('.hero .btn:not(.second, .plain)')].map(button => button.textContent),
    ).toEqual([name]);
  });

  test('an answer left behind by a changed parent is not a finding', async () => {
    const { screen } = await openResult({
      answers: { origin: 'plant', donor: 'bad' },
    });
    expect(screen.queryByText('donor?')).toBeNull();
  });

  test('a finding leads to its question, and the change back to the same place of the result', async () => {
    const { root, screen, press, choose, heading } = await openResult({
      answers: { origin: 'no-answer' },
    });
    await press('Change this: origin?: no-answer');
    await heading('origin?');
    await choose('plant');
    await press('Keep this and go back');
    await heading('Few warning signs so far');
    const said = await screen.findByText('Was Stop, now Few. Changed: origin?');
    expect(said.closest('[role=status]')).not.toBeNull();
    // The level that has changed, not the row far below it.
    expect(root.activeElement).toBe(await heading('Few warning signs so far'));
  });

  test('it says what an open question would bring, and which finding holds the level up', async () => {
    const { screen, press, heading } = await openResult({
      context: { route: 'skin', goal: 'face' },
      answers: { price: 'bad' },
    });
    // Two could lead there: which of them would not, needs no words.
    screen.getByText('A bad answer would make it: Stop.');
    expect(screen.queryByText(/would not raise the level/)).toBeNull();
    // The level would stay, so it is not named again; where it stands it can be changed.
    expect(screen.queryByText(/With the best answer here/)).toBeNull();
    expect(screen.queryByRole('button', { name: 'price?: bad' })).toBeNull();
    await press('Change this: price?: bad');
    await heading('price?');
  });

  test('what one bad answer would raise is to be asked first, however much the others weigh', async () => {
    const [model] = longPack.floors;
    if (!model) throw new Error('the pack has no rule');
    const rule = (id: string, level: Level) => ({ ...model, id, level, when: { item: { id, from: 'bad' } } });
    const pack: Pack = {
      ...longPack,
      floors: [rule('price', 'serious'), rule('photos', 'stop')],
      bands: { some: 97, serious: 98, stop: 99 },
    };
    const visit = openApp(pack);
    visit.app.setResponse(buildResponse(pack, { context: { route: 'skin' }, answers: { price: 'bad' } }));
    await visit.press('See the result');
    await visit.screen.findByText('How this adds up');
    const [first, second] = visit.container.querySelectorAll('.turns li');
    expect(first?.textContent).toMatch(/^photos\?.*A bad answer would make it: Stop/);
    expect(second?.textContent).toMatch(/^origin\?/);
    expect(visit.screen.queryByText('One bad answer here would not raise the level.')).toBeNull();
  });

  test('that one bad answer alone would raise nothing is not held against asking', async () => {
    const mild: Pack = { ...walkPack, floors: [], bands: { some: 97, serious: 98, stop: 99 } };
    const visit = openApp(mild);
    visit.app.setResponse(buildResponse(mild, { context: { route: 'needle' } }));
    await visit.press('See the result');
    const { screen } = visit;
    await screen.findByText('Ask these next');
    expect(screen.queryByText(/bad answer/)).toBeNull();
  });

  test('what an advert claims is no answer: nothing speaks of answers where none was given', async () => {
    const floor = { id: 'no-risks', level: 'serious', when: { claim: 'no-risk' } } as const;
    const [model] = walkPack.floors;
    if (!model) throw new Error('the pack has no rule');
    const claiming: Pack = { ...walkPack, floors: [{ ...model, ...floor }] };
    const opened = async (said: Said, advert: readonly string[] = []) => {
      const visit = openApp(claiming);
      const response = buildResponse(claiming, said);
      visit.app.setResponse(response);
      const quoted = new Map(advert.map(id => [id, 'their words']));
      adverts.set((visit.app.response as Response).pack, quoted);
      await visit.press('See the result');
      await visit.screen.findByText('How this adds up');
      const text = visit.container.textContent;
      const term = visit.container.querySelector('.apart div:last-child dt')?.textContent;
      const titles = [...visit.container.querySelectorAll('.find h4')].map(one => one.textContent);
      visit.close();
      return { text, term, titles };
    };
    const claims = { 'no-risk': 'heard', 'for-sure': 'heard' } as const;
    const ofAdvert = await opened({ claims }, ['no-risk', 'for-sure']);
    expect(ofAdvert.term).toBe('Their advert');
    // No model sentence is put into its mouth; that it is like one stands below.
    expect(ofAdvert.titles).toContain('The advert says: “their words”');
    expect(ofAdvert.titles.join()).not.toContain('A claim like this');
    expect(ofAdvert.text).toContain('This claim alone makes it: Serious.');
    expect(ofAdvert.text).not.toMatch(
      /This answer alone|Their answers|answers show|answers you gave|this answer/,
    );
    // What was heard elsewhere, or came with a file, need not stand in an advert.
    expect((await opened({ claims }, ['no-risk'])).term).toBe('Their claims');
    expect((await opened({ claims, answers: { price: 'bad' } }, ['no-risk'])).term).toBe(
      'Claims and answers',
    );
    expect((await opened({ answers: { price: 'bad' } })).term).toBe('Their answers');
  });

  test('a finding that holds the level up says what it would be without it', async () => {
    const { screen } = await openResult({ answers: { origin: 'no-answer' } });
    screen.getByText('With the best answer here, it would be: Few.');
  });

  test('a level that many answers reach together says so once, and where it begins', async () => {
    const summed: Pack = {
      ...walkPack,
      floors: [],
      bands: { some: 1, serious: 2, stop: 5 },
    };
    const visit = openApp(summed);
    const answers = {
      origin: 'human',
      donor: 'bad',
      needles: 'bad',
      price: 'bad',
    };
    visit.app.setResponse(buildResponse(summed, { context: { route: 'needle' }, answers }));
    await visit.press('See the result');
    await visit.heading('Stop and get a second opinion');
    visit.screen.getByText(/Many warning signs together reach this level\./);
    visit.screen.getByText('One better answer would not lower the level. Several would.');
    expect(visit.screen.queryByText(/With the best answer here/)).toBeNull();
    visit.screen.getByText(/Stop begins at 5\./);
  });

  test('what is open is named by its kind, and points say how little they rest on', async () => {
    const { screen } = await openResult({ context: { route: 'skin' } });
    screen.getByText(/^All that is open: \d+ questions?, \d+ groups? of claims$/);
    screen.getByText('Most questions are still open, so this says little.');
  });

  test('of a level that nothing still open can lower it never says that it says little', async () => {
    const { heading, screen } = await openResult({
      context: { route: 'needle' },
      answers: { origin: 'no-answer' },
    });
    await heading('Stop and get a second opinion');
    expect(screen.queryByText(/so this says little/)).toBeNull();
  });

  test('claims that are open once every question is asked are called claims', async () => {
    const { screen } = await openResult({
      context: { route: 'skin', goal: 'face' },
      answers: { origin: 'plant', price: 'good' },
    });
    screen.getByRole('button', { name: 'Check the claims' });
  });

  test('it names the levels that other weights would give', async () => {
    // 1 of 29 points here; were all questions alike, one in five.
    const { screen } = await openResult({
      context: { route: 'skin' },
      answers: { price: 'bad' },
    });
    screen.getByText('With other reasonable weights, the level so far could be: Some warning signs.');
  });

  test('once nothing open can change the level, it says so', async () => {
    const { screen } = await openResult({ answers: { origin: 'no-answer' } });
    screen.getByText(/What is still open cannot change this level/);
  });

  test('past the date of the next review it says that rules may have changed', async () => {
    const visit = openApp(walkPack, {
      now: () => new Date('2031-01-01T00:00:00Z'),
    });
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
  const way = {
    id: 'rest',
    name: 'Wait',
    what: 'A rest',
    benefit: 'Calm',
    harm: 'None',
    effort: 'A week',
  };
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
    const sums = () => [...shown('.hero'), ...shown('.turns .link')];
    const findings = () => shown('.find h4');
    const facets = () => shown('.sunk.tight p');
    const before = { sums: sums(), findings: findings(), facets: facets() };
    await choose('Cost');
    expect(sums()).toEqual(before.sums);
    expect(findings()).not.toEqual(before.findings);
    // “Worst first” would no longer be true.
    screen.getByText('Warning signs: gravest first, then what matters to you');
    expect(findings().slice(0, 2)).toEqual(['donor?: partly', 'price?: partly']);
    expect(findings().toSorted()).toEqual(before.findings.toSorted());
    expect(before.facets[0]).toContain('A rest');
    expect(facets()[0]).toContain('A week');
    expect(facets().toSorted()).toEqual(before.facets.toSorted());
  });
});

describe('the review', () => {
  test('what they promised to find out is no question that nobody asked', async () => {
    const visit = openApp(walkPack);
    visit.app.setResponse(
      buildResponse(walkPack, { context: { route: 'skin' }, answers: { price: 'promised' } }),
    );
    await visit.heading('Your answers');
    const rows = visit.screen.getAllByRole('listitem').map(row => row.textContent);
    expect(rows.find(row => row?.startsWith('price?'))).toContain('They promised to tell you');
  });

  test('what is not known stands first, and a change comes back to the same row', async () => {
    const visit = openApp(walkPack);
    visit.app.setResponse(
      buildResponse(walkPack, {
        context: { route: 'needle' },
        answers: { needles: 'good' },
      }),
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
      ...plainSettings,
      ...{
        pack: 'exosome-therapy',
        packSrc: 'https://clinic.example/pack.json',
      },
    },
  });
  own.app.setResponse(buildResponse(walkPack, {}));
  await own.press('See the result');
  await own.screen.findByText(/They come from clinic\.example, and we have not checked them/);
});
