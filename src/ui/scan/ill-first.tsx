import type { Ref } from 'preact';
import { tellsIllness } from '../../claims/tells-illness.ts';
import { Statements } from '../parts/statements.tsx';
import { useVisit } from '../visit.ts';

/** Emergency advice above all that was found, where a text may be somebody's own: whoever is unwell reads no claims first. */
export function IllFirst({ at, text }: { at: Ref<HTMLHeadingElement>; text: string }) {
  const { session, pack, words } = useVisit();
  const urgent = pack.panels?.harm?.urgent ?? [];
  if (session.walk.value.audience !== 'patient' || urgent.length === 0) return null;
  if (!tellsIllness(text, words.say('scan.illWords'))) return null;
  return (
    <section class="panel stack snug" role="alert">
      <h3 ref={at} class="h-m" tabIndex={-1}>
        {words.say('scan.ill')}
      </h3>
      <Statements list={urgent} apart />
    </section>
  );
}
