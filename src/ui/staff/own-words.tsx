import { useEffect, useState } from 'preact/hooks';
import type { Disclosure } from '../../exchange/disclosure.ts';
import { own } from '../../pack/own.ts';
import { useVisit } from '../visit.ts';

/** Time to type on before what was written is read, in milliseconds. */
const PAUSE = 400;

/**
 * Says, before a file is saved, where the clinic's own words in it make a claim that visitors are told to question, or
 * come near one that the same file denies.
 */
export function useOwnWords({ answers, claims }: Disclosure): readonly string[] {
  const visit = useVisit();
  const [said, setSaid] = useState<readonly string[]>([]);
  useEffect(() => {
    let isOver = false;
    const read = async () => {
      const found: string[] = [];
      for (const { id, prompt } of visit.pack.items) {
        const reply = own(answers, id)?.reply;
        if (!reply) continue;
        const { findClaims } = await visit.parts.screen('scan');
        for (const { claim, certainty, excerpt } of (await findClaims?.(visit, reply)) ?? []) {
          const isDenied = own(claims, claim) === 'not-heard';
          const key = `staff.publish.${isDenied ? 'denied' : 'said'}`;
          if (isDenied || certainty === 'says')
            found.push(visit.words.say(key, { question: prompt.staff, excerpt }));
        }
      }
      if (!isOver) setSaid(found);
    };
    // What cannot be fetched warns of nothing, and hinders no one.
    const timer = setTimeout(() => read().catch(() => {}), PAUSE);
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [JSON.stringify([answers, claims])]);
  return said;
}
