import type { Scannable } from '../../src/claims/types.ts';

/** Three claims and the shared lists of a small language: what the engine needs, and no content of a real pack. */
export const tinyScanPack: Scannable = {
  scan: {
    endings: 'ing|ed|s',
    stops: 'not|never',
    abbreviations: 'dr|approx',
    classes: { agency: 'fda|health+board', thing: 'laser|hair+dryer' },
    not: ['no|not|without'],
    never: ['never|dont|isnt|❌', 'do|is|are not'],
    unsaid: ['is not'],
    only: ['not only', 'dont wait'],
    turn: ['but|so|because'],
    anew: ['it|our|we'],
    warn: ['myth|beware', 'if a|anyone', '@agency warn', 'say that'],
    false: ['is false', 'does+not mean'],
    but: ['but'],
    cited: ['word'],
    fact: ['fact'],
    no: ['no'],
    yes: ['yes|absolutely'],
    wrong: ['that is false', 'not true'],
    lead: ['ready', 'why wait'],
    topic: ['exosom*'],
    other: ['@thing'],
    aside: ['than|with|unlike'],
    which: ['which'],
  },
  claims: [
    { id: 'approved', match: { any: ['@agency ~3 approv*'], not: ['await* @agency'] } },
    { id: 'safe', match: { any: ['100 % safe', 'totally safe', 'risk _2 ? none'] } },
    { id: 'better', match: { any: ['better than @thing'], ofAll: true } },
    { id: 'legal', match: { any: ['legal'], unless: ['approved'] } },
  ],
};
