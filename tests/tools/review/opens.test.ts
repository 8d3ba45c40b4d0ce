import { describe, expect, it } from 'vitest';
import type { Pack } from '../../../src/pack/types.ts';
import { leadsOf } from '../../../src/tools/review/opens.ts';
import { panelLines } from '../../../src/tools/review/panel-lines.ts';

const options = ['good', 'middling', 'bad'].map(id => ({ id }));

describe('what an answer leads to', () => {
  const leads = leadsOf({
    items: [
      { id: 'source', options },
      { id: 'donor', options, when: { item: { id: 'source', in: ['middling', 'bad'] } } },
    ],
    floors: [
      { id: 'vague', level: 'serious', when: { item: { id: 'source', from: 'middling' } } },
      {
        id: 'inside',
        level: 'stop',
        when: { context: { route: ['drip'] }, item: { id: 'source', from: 'bad' } },
      },
      { id: 'always', level: 'some', when: {} },
    ],
  } as unknown as Pack).get('source')!;

  it('is the follow-ups that it opens', () => {
    expect(leads.map(({ opens }) => opens.map(({ id }) => id))).toEqual([[], ['donor'], ['donor']]);
  });

  it('is every rule from its place on, with those that need a plan told apart', () => {
    const rules = leads.map(lead => lead.rules.map(rule => [rule.id, rule.level, rule.always]));
    expect(rules).toEqual([
      [],
      [['vague', 'serious', true]],
      [
        ['vague', 'serious', true],
        ['inside', 'stop', false],
      ],
    ]);
  });
});

it('shows every line of every panel with its condition, link and sources', () => {
  const panels = {
    status: { id: 'status', text: 'Not approved.', sources: ['a'] },
    places: [
      {
        id: 'uk',
        name: 'UK',
        when: { context: { place: ['uk'] } },
        rules: [{ id: 'skin', text: 'On the skin.', when: { context: { route: ['skin'] } }, sources: ['b'] }],
        check: [{ id: 'register', text: 'Look it up', url: 'https://example.org' }],
      },
    ],
  };
  expect(panelLines(panels)).toEqual([
    { path: 'panels.status', texts: [['text', 'Not approved.']], sources: ['a'] },
    { path: 'panels.places.uk', texts: [['name', 'UK']], when: { place: ['uk'] }, sources: [] },
    {
      path: 'panels.places.uk.rules.skin',
      texts: [['text', 'On the skin.']],
      when: { route: ['skin'] },
      sources: ['b'],
    },
    {
      path: 'panels.places.uk.check.register',
      texts: [['text', 'Look it up']],
      url: 'https://example.org',
      sources: [],
    },
  ]);
});
