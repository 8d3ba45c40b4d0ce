import type { ComponentChildren, ComponentType } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { linkIn, withoutLink } from '../../exchange/link/fragment.ts';
import { fromLink } from '../../exchange/link/link.ts';
import { Button } from '../parts/button.tsx';
import { type LaterPart, useVisit } from '../visit.ts';
import { dropFragment, onFragment, pageFragment } from './device.ts';
import { DeviceWays } from './device-ways.tsx';
import { FileWays } from './file-ways.tsx';
import { QuestionCards } from './question-cards.tsx';
import type { QuestionChoice } from './question-choice.ts';
import { ResultWays } from './result-ways.tsx';
import { SharedLink } from './shared-link.tsx';
import { type TakeAwayProps, TakeProvider } from './take.ts';
import takeAwayStyles from './take-away.css?inline';
import { VisitWays } from './visit-ways.tsx';

/** The styles that only this panel needs. */
export const styles: string = takeAwayStyles;

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
      onErase={visit.startAgain}
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

/** Everything that carries answers out of the tab, or makes them vanish. A panel in the flow of the page. */
export function TakeAway(props: TakeAwayProps) {
  const { words, onClose } = props;
  const [choice, choose] = useState<QuestionChoice>({ kind: 'top' });
  const [showsCards, setShowsCards] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  // Again when the cards are put away, for the button that was left is gone.
  useLayoutEffect(() => heading.current?.focus(), [showsCards]);
  return (
    <TakeProvider value={{ ...props, choice, choose, openCards: () => setShowsCards(true) }}>
      <div class="screen take">
        {showsCards ? (
          <QuestionCards onDone={() => setShowsCards(false)} />
        ) : (
          <>
            <div class="stack">
              <h2 ref={heading} class="h-xl" tabIndex={-1}>
                {words.say('take.title')}
              </h2>
              <p class="lead">{words.say('take.titleLead')}</p>
            </div>
            <Group title={words.say('take.group.result')}>
              <ResultWays />
            </Group>
            <Group title={words.say('take.group.visit')}>
              <VisitWays />
            </Group>
            <Group title={words.say('take.group.files')}>
              <FileWays />
            </Group>
            <Group title={words.say('take.group.device')}>
              <DeviceWays />
            </Group>
            <div class="acts">
              <Button kind="second" press={onClose}>
                {words.say('take.close')}
              </Button>
            </div>
          </>
        )}
      </div>
    </TakeProvider>
  );
}

function Group({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section class="stack tight">
      <h3 class="h-l">{title}</h3>
      {children}
    </section>
  );
}
