import type { Draft } from './draft.ts';

/** An answer, from best to worst; `no-answer` is one that every question has. */
function option(id: string, concern: number, patient: string, staff: string): Draft {
  return { id, concern, label: { patient, staff } };
}

/** A question to begin with: two answers and the one that every question has. */
export function blankItem(id: string, domain: string): Draft {
  return {
    id,
    domain,
    severity: 'major',
    short: '',
    prompt: { patient: '', staff: '' },
    why: '',
    good: '',
    worrying: '',
    proof: '',
    fix: '',
    options: [
      option('clear', 0, '', ''),
      option('part', 0.5, '', ''),
      option('no-answer', 1, 'They would not say, or dodged it', 'We cannot show this'),
    ],
    sources: [],
  };
}

export function blankClaim(id: string, category: string): Draft {
  return { id, category, severity: 'major', label: '', why: '', ask: '', sources: [] };
}

export function blankFloor(id: string, item: string): Draft {
  return { id, when: { item: { id: item, from: 'no-answer' } }, level: 'serious', reason: '', sources: [] };
}

export const blankSource: Draft = { publisher: '', title: '', date: '', url: '' };

/** A pack with one question, for somebody who begins with nothing. `today` is an ISO day. */
export function blankPack(today: string): Draft {
  return {
    format: 'provider-vetting/pack@1',
    id: 'my-treatment',
    version: '1.0.0',
    lang: 'en',
    title: 'What to ask before …',
    decision: 'Should I go ahead with this provider, ask more, or not?',
    reviewed: today,
    nextReview: `${Number(today.slice(0, 4)) + 1}${today.slice(4)}`,
    about: { authors: '', funding: '', interests: '', updatePolicy: '', method: '' },
    context: [],
    domains: [{ id: 'part-1', title: 'The first part' }],
    items: [blankItem('question-1', 'part-1')],
    categories: [{ id: 'promises', title: 'Promises' }],
    claims: [],
    floors: [],
    bands: { some: 10, serious: 35, stop: 70 },
    sources: {},
  };
}
