import type { ComponentType } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Told } from '../../claims/told.ts';
import type { ClaimMatch } from '../../claims/types.ts';
import { Button } from '../parts/button.tsx';
import { Title } from '../parts/title.tsx';
import { useVisit, type Visit } from '../visit.ts';
import { FoundScreen } from './found-screen.tsx';
import { awaitLearned, fetchLearned, learnedIn } from './learned.ts';
import { PasteForm } from './paste-form.tsx';
import { type ReadText, readInSlices, readTold } from './read-in-slices.ts';
import scanStyles from './scan.css?inline';

/** The styles that only this panel needs. */
export const styles: string = scanStyles;

/** The claims in a text that stands in another screen. */
export async function findClaims(visit: Visit, text: string): Promise<readonly ClaimMatch[]> {
  await awaitLearned(visit);
  return (await readInSlices(visit.pack, text, learnedIn, visit.gone))?.matches ?? [];
}

interface Found extends ReadText {
  readonly told: readonly Told[];
  /** Languages for which nothing learned came. */
  readonly unread: readonly string[];
  /** How often a text was read before, and this time. */
  readonly times: number;
}

/** Looks for a pack's claims in a pasted text. Nothing counts until the visitor takes it over. */
export const View: ComponentType = () => {
  const visit = useVisit();
  const { session, pack, panel, words } = visit;
  const [found, setFound] = useState<Found>();
  const [isReading, setIsReading] = useState(false);
  const [isDone, setIsDone] = useState(false);
  /** Outside the state of the screen: a long text in it would be written back with every key. */
  const pasted = useRef('');
  const times = useRef(0);
  const running = useRef<AbortController>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const isStaff = session.walk.value.audience === 'staff';
  useEffect(() => {
    fetchLearned(visit);
    return () => running.current?.abort();
  }, []);

  const read = async (text: string) => {
    running.current?.abort();
    running.current = new AbortController();
    pasted.current = text;
    setIsReading(true);
    const { signal } = running.current;
    const unread = await awaitLearned(visit);
    const result = await readInSlices(pack, text, learnedIn, signal);
    const told = result && (await readTold(pack, result.text, signal));
    if (!told) return;
    setIsReading(false);
    setFound({ ...result, told, unread, times: ++times.current });
  };
  const startAgain = (text: string) => {
    pasted.current = text;
    setFound(undefined);
    setIsDone(false);
    heading.current?.focus();
  };
  return (
    <div class={found ? 'screen scan wide' : 'screen scan'}>
      <div class="stack tight">
        <Title at={heading}>{words.say(isStaff ? 'scan.titleStaff' : 'scan.title')}</Title>
        <p class="soft">{words.say(isStaff ? 'scan.leadStaff' : 'scan.lead')}</p>
      </div>
      {found ? (
        <FoundScreen
          // Read again, it is another list.
          key={found.times}
          found={found}
          told={found.told}
          unread={found.unread}
          isReading={isReading}
          onRetry={() => read(pasted.current)}
          onChange={() => startAgain(pasted.current)}
          onClear={() => startAgain('')}
          onDone={setIsDone}
        />
      ) : (
        <PasteForm text={pasted.current} isReading={isReading} onRead={read} />
      )}
      {!isDone && (
        <p>
          <Button
            kind="plain"
            press={() => {
              panel.value = undefined;
            }}
          >
            {words.say('scan.back')}
          </Button>
        </p>
      )}
    </div>
  );
};
