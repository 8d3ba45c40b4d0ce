import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keepAnswers } from '../../src/kept/answers.ts';
import { bringBack } from '../../src/kept/bring-back.ts';
import { eraseEverything, eraseSubject, type Undo } from '../../src/kept/erase.ts';
import { findWalk } from '../../src/kept/found.ts';
import { type Subject, walkKey } from '../../src/kept/keys.ts';
import { createSession, type Session } from '../../src/session/session.ts';
import { walkPack } from '../machine/walk-pack.ts';
import { memoryStorage } from '../support/memory-storage.ts';

const NOW = new Date('2026-11-23T10:00:00Z');
const SUBJECTS: readonly Subject[] = (['patient', 'provider-page'] as const).flatMap(audience =>
  ['Clinic A', 'Clinic B'].map(provider => ({ pack: walkPack.id, audience, provider })),
);

/** What one visitor does: on the page of a subject, in one of two tabs. */
interface Act {
  readonly tab: 0 | 1;
  readonly subject: number;
  readonly does:
    | 'look'
    | 'answer'
    | 'begin anew'
    | 'keep'
    | 'erase these'
    | 'erase everything'
    | 'undo'
    | 'close the tab';
}

const act: fc.Arbitrary<Act> = fc.record({
  tab: fc.constantFrom(0, 1),
  subject: fc.nat(SUBJECTS.length - 1),
  does: fc.constantFrom(
    ...(['look', 'answer', 'answer', 'answer', 'begin anew', 'keep'] as const),
    ...(['erase these', 'erase everything', 'undo', 'undo', 'close the tab'] as const),
  ),
});

/** Does it all with real storages, and beside it in a plain table; each page must show what the table says. */
function play(acts: readonly Act[]): void {
  const local = memoryStorage();
  const tabs = [memoryStorage(), memoryStorage()];
  // A note for each answer, so that no two can be taken for one another.
  const inTab = [new Map<string, string>(), new Map<string, string>()];
  const onDevice = new Map<string, string>();
  let notes = 0;
  /** The last erasing: how a tab takes it back, and what was there before. */
  let last: { tab: 0 | 1; undo: Undo; before: readonly Map<string, string>[] } | undefined;
  const isAway = [false, false];

  for (const { tab, subject: place, does } of acts) {
    const subject = SUBJECTS[place]!;
    const key = walkKey(subject);
    const session = tabs[tab]!;
    const known = inTab[tab]!;
    if (does === 'undo') {
      if (last?.tab !== tab) continue;
      last.undo();
      // What was written since stays. Another tab has its own back unless it came by in the meantime and was emptied.
      for (const [place, map] of [inTab[0]!, inTab[1]!, onDevice].entries())
        if (place !== 1 - tab || isAway[place])
          for (const [one, note] of last.before[place]!) if (!map.has(one)) map.set(one, note);
      last = undefined;
      continue;
    }
    isAway[tab] = false;
    bringBack({ local, session }, walkPack.id, NOW.getTime());
    for (const [one, note] of onDevice) if (!known.has(one)) known.set(one, note);

    const found = findWalk(session, subject);
    expect(found !== undefined && walkKey(found.subject) === key, 'offers its own').toBe(known.has(key));
    const visit = open(subject, session, local, does !== 'begin anew');
    if (does === 'begin anew') known.delete(key);
    expect(noteOf(visit), `${key} in tab ${tab}`).toBe(known.get(key));
    expect(visit.provider.value).toBe(subject.provider);

    if (does === 'answer') {
      known.set(key, `note ${++notes}`);
      visit.send({ type: 'text.written', id: 'price', text: { note: `note ${notes}` } });
    }
    const note = known.get(key);
    if (does === 'keep' && note !== undefined) {
      keepAnswers(local, visit.held().response, [0, 3], NOW);
      onDevice.set(key, note);
    }
    const before = [...inTab, onDevice].map(map => new Map(map));
    // Undone, what was open is opened again with what it held; here it is closed, and lies where it was kept.
    visit.dispose();
    if (does === 'erase these') {
      // What was erased by another press is not brought back with it.
      const these = before.map(map => new Map([...map].filter(([one]) => one === key)));
      last = { tab, undo: eraseSubject({ local, session }, subject), before: these };
      isAway[1 - tab] = false;
      known.delete(key);
      onDevice.delete(key);
    }
    if (does === 'erase everything') {
      last = { tab, undo: eraseEverything({ local, session }, true, NOW.getTime()), before };
      isAway[1 - tab] = true;
      for (const map of [...inTab, onDevice]) map.clear();
    }
    if (does === 'close the tab') {
      tabs[tab] = memoryStorage();
      inTab[tab] = new Map();
      if (last?.tab === tab) last = undefined;
      isAway[tab] = false;
    }
  }
}

function open(subject: Subject, storage: Storage, device: Storage, resume: boolean): Session {
  const { audience, provider } = subject;
  const input = { pack: walkPack, audience, provider, order: 'topic', resume } as const;
  return createSession({ ...input, storage, device, now: () => NOW });
}

const noteOf = (session: Session) => session.walk.value.response.answers.price?.note;

test('two audiences and two clinics in one tab, in every order, there and back: each finds its own', () => {
  const orders = (left: readonly number[]): readonly (readonly number[])[] =>
    left.length === 0
      ? [[]]
      : left.flatMap(one => orders(left.filter(other => other !== one)).map(rest => [one, ...rest]));
  const all = orders([0, 1, 2, 3]);
  expect(all).toHaveLength(24);
  for (const there of all)
    for (const back of all)
      play([
        ...there.map(subject => ({ tab: 0, subject, does: 'answer' }) as const),
        ...back.map(subject => ({ tab: 0, subject, does: 'look' }) as const),
      ]);
}, 60_000);

test('and whatever else is done in two tabs, in whatever order', () => {
  fc.assert(fc.property(fc.array(act, { minLength: 2, maxLength: 20 }), play), { numRuns: 500 });
}, 60_000);

test('what is written between an erasing and its undoing stays, also where it was not the first', () => {
  for (const tab of [0, 1] as const)
    for (const subject of SUBJECTS.keys())
      play([
        { tab: 1, subject, does: 'erase everything' },
        { tab: 0, subject, does: 'erase everything' },
        { tab, subject, does: 'answer' },
        { tab: 0, subject, does: 'undo' },
        { tab, subject, does: 'look' },
      ]);
});

test('undoing an erasing brings back what that took, and not what was begun anew since', () => {
  play([
    { tab: 1, subject: 3, does: 'answer' },
    { tab: 1, subject: 0, does: 'erase these' },
    { tab: 1, subject: 3, does: 'begin anew' },
    { tab: 1, subject: 0, does: 'undo' },
    { tab: 1, subject: 3, does: 'look' },
  ]);
});
