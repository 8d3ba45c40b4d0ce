import english from '../../questions/interface/en.json';
import ofPanel from '../../questions/interface/scan.en.json';
import type { Pack } from '../../src/pack/types.ts';
import type { Audience, ClaimMark } from '../../src/response/types.ts';
import { createSession } from '../../src/session/session.ts';
import { signal } from '../../src/signals/signals.ts';
import { parts } from '../../src/ui/late-parts.ts';
import type { PanelName, TakeView, Visit } from '../../src/ui/visit.ts';
import { createWords } from '../../src/ui/words.ts';
import { tinyScanPack } from '../claims/tiny-scan-pack.ts';
import { buildPack } from '../fixtures/packs/build-pack.ts';

/** The claims of the tiny scan pack: `safe` weighs most, `legal` least. */
export const scanPack: Pack = (() => {
  const built = buildPack({
    items: [{ id: 'one' }],
    claims: [
      { id: 'legal', severity: 'minor' },
      { id: 'better', severity: 'major' },
      { id: 'approved', severity: 'major' },
      { id: 'safe', severity: 'critical' },
    ],
  });
  const claims = built.claims.map(claim => ({
    ...claim,
    match: tinyScanPack.claims.find(({ id }) => id === claim.id)?.match,
  }));
  return { ...built, claims, scan: tinyScanPack.scan };
})();

/** A visit with the panel for adverts open. */
export function openScanVisit(audience: Audience, marks: Readonly<Record<string, ClaimMark>> = {}): Visit {
  const session = createSession({
    ...{ pack: scanPack, audience, storage: null, provider: null, order: 'topic', resume: false },
    now: () => new Date('2026-11-23T10:00:00Z'),
  });
  for (const [id, mark] of Object.entries(marks)) session.send({ type: 'claims.marked', ids: [id], mark });
  return {
    ...{ settings: { packSrc: null, provider: null }, beside: signal(), container: document.body },
    ...{ taking: signal('ways' as TakeView), panel: signal<PanelName | undefined>('scan') },
    ...{ session, pack: scanPack, words: createWords({ ...english, ...ofPanel }, 'en'), provider: null },
    ...{ browseHref: null, methodHref: '', today: '2026-11-23', loadDisclosure: null },
    ...{ stores: { local: null, session: null }, isLinked: false },
    now: () => new Date('2026-11-23T10:00:00Z'),
    emit: () => {},
    eraseEverything: () => {},
    loadSentences: async () => ofPanel,
    complete: async () => {},
    loadText: () => Promise.reject(new Error('there is no such file')),
    adopt: () => {},
    startAgain: () => {},
    leave: () => {},
    gone: new AbortController().signal,
    parts,
  };
}
