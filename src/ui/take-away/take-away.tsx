import type { ComponentChildren, ComponentType, RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { voiceOf } from '../../exchange/answer-states.ts';
import { linkIn, withoutLink } from '../../exchange/link/fragment.ts';
import { fromLink, isLinkFor } from '../../exchange/link/link.ts';
import { mannerOf } from '../../exchange/page/manner.ts';
import { reasonOf } from '../../exchange/page/mark-reason.ts';
import { optionsFor } from '../../exchange/page/options-for.ts';
import { focusInView } from '../focus/focus-in-view.ts';
import { LaterNote, useLater } from '../later.tsx';
import { Button } from '../parts/button.tsx';
import { Fold } from '../parts/fold.tsx';
import { Title } from '../parts/title.tsx';
import stripStyles from '../strip.css?inline';
import { type LaterPart, type TakeView, useVisit } from '../visit.ts';
import { dropFragment, onFragment, pageFragment } from './device.ts';
import { DeviceWays } from './device-ways.tsx';
import { FileWays } from './file-ways.tsx';
import { LetterScreen } from './letter-screen.tsx';
import { PageWays } from './page-ways.tsx';
import { chosenQuestions, type QuestionChoice } from './question-choice.ts';
import { ResultWays } from './result-ways.tsx';
import { SharedLink } from './shared-link.tsx';
import { type TakeAwayProps, TakeProvider, useTake } from './take.ts';
import takeAwayStyles from './take-away.css?inline';
import { VisitWays } from './visit-ways.tsx';

/** For the link in a fragment, without its `#`, whether it was made for the pack of an id; nothing without a link. */
export function linkFor(fragment: string): ((pack: string) => boolean) | undefined {
  const text = linkIn(fragment);
  return text === undefined ? undefined : pack => isLinkFor(pack, text);
}

// The result shows it, where there is anything kept to show.
export { HistoryStrip } from './history-strip.tsx';

/** The styles that only this panel needs. */
export const styles: string = takeAwayStyles + stripStyles;

/** The panel as the app opens it. */
export const View: ComponentType = () => {
  const visit = useVisit();
  const close = () => {
    visit.panel.value = undefined;
  };
  return (
    <TakeAway
      visit={visit}
      words={visit.words}
      now={visit.now}
      onExport={kind => visit.emit('vetting-export', { kind })}
      onImport={response => {
        visit.session.send({ type: 'response.replaced', response });
        close();
      }}
      onErase={() => visit.startAgain()}
      onClose={close}
    />
  );
};

/** What whoever opened a link sees first. Fetched with the panel: few pages need it. */
export const sharedLink: LaterPart = {
  styles,
  View() {
    const visit = useVisit();
    const [text, setText] = useState(() => linkIn(pageFragment()));
    const reading = text === undefined ? undefined : fromLink(visit.pack, text);
    const isElsewhere = reading?.outcome === 'refused' && reading.refusal === 'other-pack';
    const clean = () => dropFragment(withoutLink(pageFragment()));
    const close = () => {
      clean();
      visit.panel.value = undefined;
    };
    // Another link may be followed while this one is shown.
    useEffect(() => onFragment(() => setText(before => linkIn(pageFragment()) ?? before)), []);
    useLayoutEffect(() => {
      // Another widget of this page was first.
      if (text === undefined) visit.panel.value = undefined;
      // At once: what stands in the address is copied by histories, by other devices and by what counts visits.
      // Answers to other questions are left there for a widget that asks those.
      else if (!isElsewhere) clean();
    }, [text]);
    if (!reading) return null;
    return (
      <SharedLink
        visit={visit}
        words={visit.words}
        reading={reading}
        onAccept={response => {
          visit.session.send({ type: 'response.replaced', response });
          close();
        }}
        onClose={close}
      />
    );
  },
};

/** As many cards as a visit has time for. */
const CARDS = 5;

/** Everything that carries answers out of the tab, or makes them vanish. A panel in the flow of the page. */
export function TakeAway(props: TakeAwayProps) {
  const { visit, onClose } = props;
  const [choice, choose] = useState<QuestionChoice>({ kind: 'top' });
  const [begin] = useState(() => visit.taking.peek());
  const [view, setView] = useState<TakeView>(begin);
  // At once, for there may be no line in the room.
  const cards = useLater(visit.parts.cards, true);
  const waiting = useRef<HTMLDivElement>(null);
  const isWaiting = view === 'cards' && !cards.View;
  useLayoutEffect(() => {
    if (!isWaiting) return;
    waiting.current?.querySelector('h2')?.focus();
    if (cards.failure) cards.retry();
  }, [isWaiting]);
  const chooseCards = () => {
    const open = chosenQuestions(visit.pack, visit.session.walk.value.response, choice);
    return (choice.kind === 'top' ? open.slice(0, CARDS) : open).map(({ id }) => id);
  };
  // Chosen once, for an answered question is open no more.
  const [ids, setIds] = useState(() => (begin === 'cards' ? chooseCards() : []));
  const open = (next: TakeView) => {
    if (next === 'cards') setIds(chooseCards());
    // Whoever came straight here goes back to where they came from.
    if (next === 'ways' && begin !== 'ways') onClose();
    else setView(next);
  };
  const chosen = new Set(ids);
  // A card that an answer opened was asked too.
  const asked = visit.pack.items.filter(({ id, when }) => chosen.has(id) || chosen.has(when?.item?.id ?? ''));
  const { walk, assessment } = visit.session;
  return (
    <TakeProvider value={{ ...props, choice, choose, open }}>
      {view !== 'cards' ? (
        <div class="screen take">
          {view === 'letter' ? <LetterScreen asked={asked} /> : <Ways toKeep={view === 'keep'} />}
        </div>
      ) : cards.View ? (
        <cards.View
          ids={ids}
          voice={voiceOf(walk.value.response)}
          mannerOf={mannerOf}
          optionsFor={optionsFor}
          reasonOf={item => reasonOf(visit.pack, walk.value.response, assessment.value.findings, item)}
          onClose={() => open('ways')}
          onDone={() => open('letter')}
        />
      ) : (
        <div ref={waiting}>
          <LaterNote {...cards} back={() => open('ways')} />
        </div>
      )}
    </TakeProvider>
  );
}

/** All ways out. `toKeep`: who comes for it finds the way to keep answers open. */
function Ways({ toKeep }: { readonly toKeep: boolean }) {
  const { words, onClose } = useTake();
  const heading = useRef<HTMLHeadingElement>(null);
  const keeping = useRef<HTMLHeadingElement>(null);
  // Also when another view is put away, for the button that was left is gone.
  useLayoutEffect(() => {
    const wanted = (toKeep ? keeping : heading).current;
    if (wanted) focusInView(wanted, wanted.closest('.screen'));
  }, []);
  return (
    <>
      <div class="stack">
        <Title at={heading}>{words.say('take.title')}</Title>
        <p>{words.say('take.titleLead')}</p>
      </div>
      <PageWays />
      <div class="folds">
        <Fold summary={words.say('take.more')}>
          <Group title={words.say('take.group.result')}>
            <ResultWays />
          </Group>
          <Group title={words.say('take.group.visit')}>
            <VisitWays />
          </Group>
          <Group title={words.say('take.group.files')}>
            <FileWays />
          </Group>
        </Fold>
      </div>
      <Group at={keeping} title={words.say('take.group.device')}>
        <DeviceWays toKeep={toKeep} />
      </Group>
      <div class="acts">
        <Button kind="second" press={onClose}>
          {words.say('take.close')}
        </Button>
      </div>
    </>
  );
}

function Group(props: {
  title: string;
  at?: RefObject<HTMLHeadingElement | null>;
  children: ComponentChildren;
}) {
  return (
    <section class="stack tight">
      <h3 ref={props.at ?? null} class="h-l" tabIndex={-1}>
        {props.title}
      </h3>
      {props.children}
    </section>
  );
}
