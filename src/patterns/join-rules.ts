import { type ClaimText, type RuleText, WORD_LISTS } from './rule-text.ts';

/** Rules in the form that a pack file may hold them in: shared lists, and what finds each claim, and each answer. */
export interface JoinedRules {
  readonly scan: Readonly<Record<string, unknown>>;
  readonly claims: ReadonlyMap<string, Readonly<Record<string, unknown>>>;
}

/**
 * Puts a treatment's rules on top of those that all treatments share. A class of the treatment takes the place of the
 * shared one of its name; its lists are added; its claims take in the shared sections that they name.
 */
export function joinRules(shared: RuleText, own: RuleText): JoinedRules {
  const lists = new Map<string, unknown>();
  for (const name of new Set([...shared.lists.keys(), ...own.lists.keys()])) {
    const lines = [...(shared.lists.get(name) ?? []), ...(own.lists.get(name) ?? [])];
    const isWords = (WORD_LISTS as readonly string[]).includes(name);
    lists.set(name, isWords ? lines.join('|') : lines);
  }
  const claims = new Map(
    [...own.claims, ...own.tells].map(([id, claim]) => {
      const parts = [claim, ...claim.uses.flatMap(name => shared.claims.get(name) ?? [])];
      const all = (key: 'any' | 'may' | 'not') => parts.flatMap((part: ClaimText) => part[key]);
      return [
        id,
        {
          any: all('any'),
          may: all('may'),
          not: all('not'),
          ...(parts.some(({ ofAll }) => ofAll) ? { ofAll: true } : {}),
          unless: claim.unless,
        },
      ];
    }),
  );
  return {
    scan: { ...Object.fromEntries(lists), classes: Object.fromEntries([...shared.classes, ...own.classes]) },
    claims,
  };
}
