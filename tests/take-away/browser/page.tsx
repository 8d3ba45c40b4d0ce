import { h, render } from 'preact';
import firstStyles from '../../../src/host/first/first-screen.css?inline';
import moreStyles from '../../../src/host/more-screens.css?inline';
import { openEraseSignal } from '../../../src/host/open-erase-signal.ts';
import { eraseEverything, eraseTab } from '../../../src/kept/erase.ts';
import { openStorage } from '../../../src/kept/store.ts';
import type { Pack } from '../../../src/pack/types.ts';
import type { Response } from '../../../src/response/types.ts';
import { createSession } from '../../../src/session/session.ts';
import { signal } from '../../../src/signals/signals.ts';
import afterWalkStyles from '../../../src/ui/after-walk.css?inline';
import { parts } from '../../../src/ui/late-parts.ts';
import appStyles from '../../../src/ui/styles.css?inline';
import { styles, TakeAway } from '../../../src/ui/take-away/take-away.tsx';
import { type PanelName, type TakeView, VisitProvider } from '../../../src/ui/visit.ts';
import { createWords } from '../../../src/ui/words.ts';

declare const __PACK__: Pack;
declare const __SENTENCES__: Readonly<Record<string, string>>;
declare const __RESPONSE__: Response;

/** What a test reads back. */
const seen = { kinds: [] as string[], erased: 0, imported: 0 };
Object.assign(window, { seen });

const host = document.createElement('div');
host.id = 'widget';
document.querySelector('main')?.append(host);
const root = host.attachShadow({ mode: 'open' });
const wear = (text: string) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
};
for (const text of [firstStyles, moreStyles, appStyles, afterWalkStyles, styles]) wear(text);
const view = root.appendChild(document.createElement('section'));
view.className = 'pv light';
const container = view.appendChild(document.createElement('div'));
container.className = 'after part-take-away';
const now = () => new Date();
const words = createWords(__SENTENCES__, 'en');

const session = createSession({
  ...{ pack: __PACK__, audience: 'patient', provider: 'Example Clinic', order: 'topic', resume: true, now },
  storage: openStorage('session'),
});
if (session.walk.value.response.context.route === undefined)
  session.send({ type: 'response.replaced', response: __RESPONSE__ });

const shown = signal(true);
const erase = () => {
  session.forget();
  seen.erased++;
  shown.value = false;
  render(null, container);
};
const hear = () => {
  eraseTab(stores.session);
  erase();
};
const signalOthers = openEraseSignal({ erased: hear, undone: () => {} }, new AbortController().signal);
const stores = { local: openStorage('local'), session: openStorage('session') };
const visit = {
  ...{ session, pack: __PACK__, words, provider: 'Example Clinic', browseHref: null },
  ...{
    methodHref: '',
    today: now().toISOString().slice(0, 10),
    adopt: wear,
    startAgain: erase,
    leave: () => {},
    gone: new AbortController().signal,
    parts,
  },
  ...{
    now,
    panel: signal<PanelName | undefined>(),
    taking: signal<TakeView>('ways'),
    settings: { packSrc: null, provider: null },
    beside: signal(),
    container: document.body,
    stores,
    emit: () => {},
    loadDisclosure: null,
    loadSentences: async () => ({}),
    complete: async () => {},
    loadText: () => Promise.reject(new Error('there is no such file')),
  },
  eraseEverything() {
    erase();
    eraseEverything(stores, true, Date.now());
    signalOthers.erased();
  },
};
render(
  h(
    VisitProvider,
    { value: visit },
    h(TakeAway, {
      ...{ visit, words, now },
      onExport: kind => seen.kinds.push(kind),
      onImport: response => {
        seen.imported++;
        session.send({ type: 'response.replaced', response });
      },
      onErase: erase,
      onClose: () => render(null, container),
    }),
  ),
  container,
);
