import { describe, expect, it } from 'vitest';
import { expectNamed, faultsWith, type Row, TODAY } from './planted.ts';

const falling = [
  { id: 'shown', concern: 0 },
  { id: 'told', concern: 1 },
  { id: 'no-answer', concern: 0.5 },
];
const route = (...answers: string[]) => ({ context: { route: answers } });
const source = {
  publisher: 'P',
  title: 'T',
  date: '2025',
  url: 'https://example.org',
  supports: 'S',
  tier: 'P',
};
const oneCase = {
  id: 'plain',
  context: { route: 'laser' },
  answers: { maker: 'shown', label: 'no-answer' },
  claims: ['cures'],
  othersNotHeard: true,
  expect: { low: 'stop', high: 'stop' },
};
const cases = (change: object) => ({ 'cases/cases': [{ ...oneCase, ...change }] });

const refused: readonly Row[] = [
  ['a key that no pack has', { 'logic/items/0/weight': 2 }, 'en.json items.maker.weight', /not a key/],
  [
    'a parent that is not there',
    { 'logic/items/1/when/item/id': 'gone' },
    'en.json items.label.when.item.id',
    /gone/,
  ],
  [
    'concern that falls',
    { 'logic/items/1/options': falling },
    'en.json items.label.options[2].concern',
    /lower/,
  ],
  ['a link that runs', { 'sources/letter/url': 'javascript:a()' }, 'en.json sources.letter.url', /http/],
  ['a language unlike its file', { 'es/lang': 'en' }, 'es.json lang', /must be es/],
  ['no wording at all', { 'pack/wording': {} }, 'light ', /no wording/],
];

const sources: readonly Row[] = [
  [
    'a source not listed',
    { 'logic/items/0/sources': ['tale'] },
    'pack.json items.maker.sources',
    /no source tale/,
  ],
  ['a source without a date', { 'sources/letter/date': undefined }, 'sources.json letter.date', /year/],
  ['a month that is not there', { 'sources/letter/date': '2025-13' }, 'sources.json letter.date', /year/],
  ['an undated source never seen', { 'sources/page/seen': undefined }, 'sources.json page.seen', /seen/],
  [
    'a source that supports nothing',
    { 'sources/letter/supports': ' ' },
    'sources.json letter.supports',
    /supports/,
  ],
  ['a source that nothing cites', { 'sources/spare': source }, 'sources.json spare', /cited by nothing/],
  ['a source of no kind', { 'sources/letter/tier': 'A' }, 'sources.json letter.tier', /P, S or W/],
];

const idle: readonly Row[] = [
  [
    'a follow-up that every answer opens',
    { 'logic/items/1/when/item/in': ['shown', 'told', 'no-answer'] },
    'pack.json items.label.when',
    /opens on every answer/,
  ],
  [
    'a follow-up that no answer opens',
    { 'logic/items/1/when/item/in': [] },
    'pack.json items.label.when',
    /no answer/,
  ],
  [
    'a condition that accepts every answer',
    { 'logic/items/3/when': route('lamp', 'laser') },
    'pack.json items.licence.when',
    /every answer to route/,
  ],
  [
    'an item that its parent rules out',
    { 'logic/items/0/when': route('laser'), 'logic/items/1/when/context': { route: ['lamp'] } },
    'pack.json items.label.when',
    /can never apply/,
  ],
  [
    'a severity that can never hold',
    { 'logic/items/3/severityWhen': [{ ...route('lamp'), severity: 'major' }] },
    'pack.json items.licence.severityWhen[0]',
    /can never hold/,
  ],
  [
    'a severity that raises nothing',
    { 'logic/items/1/severityWhen/0/severity': 'minor' },
    'pack.json items.label.severityWhen[0]',
    /raises nothing/,
  ],
  [
    'a floor that can never hold',
    { 'logic/floors/1/when': { ...route('lamp'), item: { id: 'licence', from: 'told' } } },
    'pack.json floors.unlabelled',
    /can never hold/,
  ],
  [
    'a floor that raises nothing',
    { 'logic/floors/0/level': 'few' },
    'pack.json floors.always',
    /raises nothing/,
  ],
  [
    'a line never shown',
    { 'logic/panels/status/when': route() },
    'pack.json panels.status',
    /never be shown/,
  ],
  ['a part of one item', { 'logic/items/3/domain': 'device' }, 'pack.json domains.people', /has 1 item/],
];

const answers = 'en/items/maker/options';
const idleWords: readonly Row[] = [
  [
    'a finding where nothing is found',
    { [`${answers}/shown/found`]: 'They showed it.' },
    'en.json items.maker.options.shown.found',
    /never shown/,
  ],
  [
    'a follow-up that asks the same',
    { [`${answers}/told/followUp`]: 'What can you tell me about the maker?' },
    'en.json items.maker.options.told.followUp',
    /once more/,
  ],
  [
    'a finding in one language alone',
    { [`${answers}/told/found`]: 'They only spoke of it.' },
    'es.json items.maker.options.told.found',
    /no translation/,
  ],
];

const dated: readonly Row[] = [
  ['a review that is due', { 'logic/nextReview': '2026-11-22' }, 'pack.json nextReview', /was due/],
  ['a review in the future', { 'logic/reviewed': '2026-12-01' }, 'pack.json reviewed', /after today/],
  ['a version without a note', { 'logic/version': '1.1.0' }, 'CHANGES.json ', /1\.1\.0/],
];

const worked: readonly Row[] = [
  ['no cases', { 'cases/cases': [] }, 'cases.json cases', /worked cases/],
  [
    'a case that comes out otherwise',
    cases({ expect: { low: 'some', high: 'stop' } }),
    'cases.json cases.plain.expect.low',
    /says some.*says stop/,
  ],
  [
    'an unknown item',
    cases({ answers: { gone: 'shown' } }),
    'cases.json cases.plain.answers.gone',
    /not in the pack/,
  ],
  [
    'an unknown option',
    cases({ answers: { skill: 'gone' } }),
    'cases.json cases.plain.answers.skill',
    /not in/,
  ],
  ['an unknown claim', cases({ claims: ['gone'] }), 'cases.json cases.plain.claims', /no claim gone/],
  [
    'an unknown plan',
    cases({ context: { route: 'pill' } }),
    'cases.json cases.plain.context.route',
    /not in the pack/,
  ],
  [
    'an item that no case answers badly',
    cases({ answers: { maker: 'shown', label: 'no-answer', skill: 'shown' } }),
    'cases.json cases',
    /no case answers skill worse than best/,
  ],
  ['two cases of one name', { 'cases/cases': [oneCase, oneCase] }, 'cases.json cases.plain', /twice/],
];

describe('a good folder', () => {
  it('has no fault', () => expect(faultsWith({})).toEqual([]));
  it('may be due today', () => expect(faultsWith({ 'logic/nextReview': TODAY })).toEqual([]));
  it('may leave out only the unsure, where a question has more answers', () => {
    const more = { 'logic/context/0/options': ['lamp', 'laser', 'ice', 'unsure'] };
    const worded = { 'en/context/route/options/ice': 'By ice', 'es/context/route/options/ice': 'Con hielo' };
    expect(faultsWith({ ...more, ...worded, 'logic/items/3/when': route('lamp', 'laser') })).toEqual([]);
  });
});

describe('faults that a browser would refuse', () => it.each(refused)('%s', (...row) => expectNamed(row)));
describe('faults of sources', () => it.each(sources)('%s', (...row) => expectNamed(row)));
describe('logic that can do nothing', () => it.each(idle)('%s', (...row) => expectNamed(row)));
describe('words of findings that say nothing', () => it.each(idleWords)('%s', (...row) => expectNamed(row)));
describe('faults of dates', () => it.each(dated)('%s', (...row) => expectNamed(row)));
describe('faults of cases', () => it.each(worked)('%s', (...row) => expectNamed(row)));

it('names every planted fault at once', () => {
  const rows = [refused[0], sources[5], idle[9], dated[0], worked[1]].map(row => row!);
  const found = faultsWith(Object.assign({}, ...rows.map(([, planted]) => planted))).map(fault => fault.at);
  // The case cannot be tried while the pack is refused; the other four do not wait for each other.
  for (const [, , at] of rows.slice(0, 4)) expect(found).toContain(at);
});
