import type { AuthoredPack, AuthoredQuestions } from '../../../src/tools/check-questions/authored.ts';

const voiced = (text: string) => ({ patient: text, staff: `${text}, we` });

function item(short: string) {
  return {
    short,
    prompt: { patient: `What can you tell me about the ${short}?`, staff: `Can you show the ${short}?` },
    why: 'Without it, nobody can look anything up.',
    good: 'They show you the paper.',
    worrying: 'They speak of something else.',
    proof: 'The paper itself.',
    fix: 'Put the paper on file.',
    options: {
      shown: voiced('They showed it'),
      told: voiced('They spoke of it'),
      'no-answer': voiced('They would not say'),
    },
  };
}

const options = [
  { id: 'shown', concern: 0 },
  { id: 'told', concern: 0.5 },
  { id: 'no-answer', concern: 1 },
];

/** The smallest folder with one of everything, in two languages, in which the checks find no fault. */
export function goodFolder(): AuthoredQuestions {
  const en = {
    lang: 'en',
    title: 'Light therapy',
    decision: 'Should I go ahead, ask more, or not?',
    about: {
      authors: 'We wrote it.',
      funding: 'We paid.',
      interests: 'None.',
      updatePolicy: 'Each year.',
      method: 'We read.',
    },
    context: {
      route: {
        prompt: 'How would it be given?',
        options: { lamp: 'By lamp', laser: 'By laser', unsure: 'Not sure' },
      },
    },
    domains: { device: 'The device', people: 'The people' },
    items: { maker: item('maker'), label: item('label'), skill: item('skill'), licence: item('licence') },
    categories: { effect: 'Claims of big effects' },
    claims: {
      cures: {
        label: 'It is safe and cures all',
        also: ['A guaranteed cure'],
        why: 'No source that we found says so.',
        ask: 'Which study shows that?',
      },
    },
    floors: { always: 'Nobody has approved it.', unlabelled: 'The label does not allow a laser.' },
    panels: {
      status: 'No lamp is approved for this.',
      alternatives: {
        lamp: {
          name: 'Lamp',
          what: 'Light on the skin.',
          benefit: 'It may help some.',
          harm: 'It may burn some.',
          effort: 'An hour.',
        },
        nothing: {
          name: 'Nothing',
          what: 'You leave it as is.',
          benefit: 'You keep your pay.',
          harm: 'It may go on so.',
          effort: 'No time.',
        },
      },
    },
  };
  const pack: AuthoredPack = {
    folder: 'questions/light',
    logic: {
      id: 'light',
      version: '1.0.0',
      reviewed: '2026-11-01',
      nextReview: '2027-05-01',
      context: [{ id: 'route', options: ['lamp', 'laser', 'unsure'] }],
      domains: ['device', 'people'],
      items: [
        { id: 'maker', domain: 'device', severity: 'major', options, sources: ['letter'] },
        {
          id: 'label',
          domain: 'device',
          severity: 'major',
          severityWhen: [{ context: { route: ['laser'] }, severity: 'critical' }],
          when: { item: { id: 'maker', in: ['shown', 'told'] } },
          options,
          sources: ['letter'],
        },
        { id: 'skill', domain: 'people', severity: 'minor', options, sources: ['page'] },
        {
          id: 'licence',
          domain: 'people',
          severity: 'minor',
          when: { context: { route: ['laser'] } },
          options,
          sources: ['page'],
        },
      ],
      categories: ['effect'],
      claims: [{ id: 'cures', category: 'effect', severity: 'major', sources: ['letter'] }],
      floors: [
        { id: 'always', when: {}, level: 'some', sources: ['letter'] },
        {
          id: 'unlabelled',
          when: { context: { route: ['laser'] }, item: { id: 'label', from: 'no-answer' } },
          level: 'stop',
          sources: ['letter'],
        },
      ],
      bands: { some: 10, serious: 35, stop: 70 },
      panels: {
        status: { id: 'status', sources: ['letter'] },
        alternatives: [
          { id: 'lamp', sources: ['page'] },
          { id: 'nothing', sources: ['page'] },
        ],
      },
    },
    sources: {
      letter: {
        publisher: 'Office',
        title: 'A letter',
        date: '2025-03',
        url: 'https://example.org/a',
        supports: 'Not approved',
        tier: 'P',
      },
      page: {
        publisher: 'Body',
        title: 'A page',
        date: 'n.d.',
        seen: '2026-10-01',
        url: 'https://example.org/b',
        supports: 'Skill',
        tier: 'S',
      },
    },
    cases: {
      cases: [
        {
          id: 'no-label',
          title: 'Laser without a label',
          context: { route: 'laser' },
          answers: { maker: 'shown', label: 'no-answer' },
          claims: ['cures'],
          othersNotHeard: true,
          expect: { low: 'stop', high: 'stop' },
          why: 'A laser needs a label.',
        },
        {
          id: 'silent',
          title: 'They say nothing',
          context: { route: 'laser' },
          answers: { maker: 'no-answer', skill: 'no-answer', licence: 'no-answer' },
          claims: [],
          othersNotHeard: true,
          expect: { low: 'some', high: 'some' },
          why: 'No answer here sets a level alone.',
        },
      ],
    },
    changes: [{ version: '1.0.0', date: '2026-11-01', changes: ['First version.'] }],
    wording: { en },
    rules: { en: '== claim cures\nuses: cure', es: '== claim cures\ncura' },
  };
  const sentences = {
    'open.one': 'One question of {total} is open.',
    'open.other': '{count} questions of {total} are open.',
    'said.by': 'The provider {provider} says so.',
  };
  return {
    root: 'questions',
    packs: [{ ...pack, wording: { en, es: inOtherWords(en, 'es') } }],
    sharedRules: { en: '== claim cure\ncure' },
    interface: { en: sentences, es: inOtherWords(sentences, 'es') as Record<string, string> },
    parts: {
      keep: { en: { 'keep.for': 'Keep for {count} days' }, es: { 'keep.for': 'Guardar {count} días' } },
    },
    bannedWords: { en: ['safe', 'guaranteed', 'approved by us'], es: ['garantizado'], ar: ['مضمون'] },
    unreadable: [],
  };
}

/** A stand-in for a translation: short Spanish words, with the placeholders kept. */
function inOtherWords(value: unknown, lang: string): unknown {
  if (typeof value === 'string') {
    if (value === 'en') return lang;
    const kept = value.match(/\{\w+\}/g)?.join(' ') ?? '';
    return `Algo ${[...value].length % 97} ${kept}`.trim();
  }
  if (Array.isArray(value)) return value.map(one => inOtherWords(one, lang));
  return Object.fromEntries(
    Object.entries(value as Record<string, unknown>).map(([key, one]) => [key, inOtherWords(one, lang)]),
  );
}
