import { useEffect, useState } from 'preact/hooks';
import type { Assessment } from '../../assessment/types.ts';
import { changedBetween } from '../../response/changed.ts';
import type { Response } from '../../response/types.ts';
import type { Session } from '../../session/session.ts';
import { useVisit, type Visit } from '../visit.ts';

interface Shown {
  readonly response: Response;
  readonly level: Assessment['level'];
}

/** The result that each session was last shown. */
const lastShown = new WeakMap<Session, Shown>();

/**
 * Says what has changed since the result was last shown: the level, and through which answer. Up and down look alike.
 * It stays until the next change, or until one goes on.
 */
export function ChangeNote() {
  const visit = useVisit();
  const { session } = visit;
  const { response } = session.walk.value;
  const { level } = session.assessment.value;
  const [news] = useState(() => {
    const before = lastShown.get(session);
    return before ? changeInWords(visit, before, { response, level }) : '';
  });
  const [isSaid, setSaid] = useState(false);
  useEffect(() => {
    lastShown.set(session, { response, level });
  }, [response]);
  // After the first drawing, for what is there from the first is not read out.
  useEffect(() => setSaid(news !== ''), []);
  return (
    <div role="status" class={isSaid ? 'changed' : ''} data-news={news ? '' : undefined}>
      {isSaid && <p key={news}>{news}</p>}
    </div>
  );
}

function changeInWords({ pack, words }: Visit, before: Shown, now: Shown): string {
  const changed = changedBetween(before.response, now.response);
  if (changed.length === 0) return '';
  const [from, to] =
    before.level.low === now.level.low
      ? [before.level.high, now.level.high]
      : [before.level.low, now.level.low];
  const key = before.level.low !== now.level.low ? 'level' : from === to ? 'same' : 'reach';
  const level = words.say(`changed.${key}`, {
    from: words.say(`word.${from}`),
    to: words.say(`word.${key === 'same' ? now.level.low : to}`),
  });
  const [only] = changed;
  const item = pack.items.find(one => one.id === only);
  const claim = pack.claims.find(one => one.id === only);
  const context = pack.context.find(one => one.id === only);
  const name = item?.short ?? item?.prompt.patient ?? claim?.label ?? context?.prompt ?? '';
  // One tick says something of many claims.
  const claims = changed.filter(id => pack.claims.some(one => one.id === id));
  const through =
    changed.length === 1
      ? words.say('changed.one', { question: name })
      : claims.length === changed.length
        ? words.say('changed.claims')
        : words.say('changed.many', {
            count: changed.length - Math.max(0, claims.length - 1),
          });
  return `${level} ${through}`;
}
