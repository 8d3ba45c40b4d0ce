import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { isRecord } from '../pack/values.ts';
import type { Session } from '../session/session.ts';
import { useFocusOnChange } from './focus/use-focus-on-change.ts';
import { LaterNote, useLater, useWayBack } from './later.tsx';
import { type PartName, useVisit, type Visit, VisitProvider } from './visit.ts';
import type { Words } from './words.ts';

/** What was asked for in a session: whoever opens a part again may be offline by then, or does before it has come. */
const fetched = new WeakMap<Session, Record<string, Promise<unknown> | undefined>>();

/** The sentences of the walk together with those of a part. */
export async function fetchWords(visit: Visit, part: string): Promise<Words> {
  const known = fetched.get(visit.session) ?? {};
  fetched.set(visit.session, known);
  try {
    known[part] ??= visit.loadSentences(part);
    const sentences = await known[part];
    // What a network answers in the place of a file, though well formed, has no sentences of ours.
    const isOurs = isRecord(sentences) && Object.keys(sentences).some(key => key.includes('.'));
    if (!isOurs) throw new Error(`the sentences of ${part} are something else`);
    return visit.words.with(sentences as Record<string, string>);
  } catch (error) {
    known[part] = undefined;
    throw error;
  }
}

/** What is inside knows these words. */
export function WithWords({ words, children }: { words: Words; children: ComponentChildren }) {
  return <VisitProvider value={{ ...useVisit(), words }}>{children}</VisitProvider>;
}

/** A part with its own sentences beside those of the walk. */
export function PartView({ name }: { name: PartName }) {
  const visit = useVisit();
  const later = useLater(async () => {
    if (name === 'method') return visit.parts.method(visit);
    const [{ View, styles }, words] = await Promise.all([
      visit.parts.screen(name),
      fetchWords(visit, name === 'shared-link' ? 'take-away' : name),
    ]);
    return {
      styles,
      View: () => (
        <WithWords words={words}>
          <View />
        </WithWords>
      ),
    };
  }, true);
  const root = useRef<HTMLDivElement>(null);
  useFocusOnChange(root, { kind: 'list', name: later.View ? name : 'waiting' }, false);
  const back = useWayBack();
  return (
    <div ref={root} class={`part-${name === 'shared-link' ? 'take-away' : name}`}>
      {later.View ? <later.View /> : <LaterNote {...later} back={back} />}
    </div>
  );
}
