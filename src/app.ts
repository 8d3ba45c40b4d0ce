import { h, render } from 'preact';
import type { AppModule, Door, MountedApp, MountOptions, PackInWords } from './host/app-seam.ts';
import { watchNodes } from './host/watch-nodes.ts';
import { whose } from './kept/keys.ts';
import { canScan } from './pack/can-scan.ts';
import { ownDay } from './pack/own-day.ts';
import type { Pack } from './pack/types.ts';
import { isRecord } from './pack/values.ts';
import { isWhole } from './pack/walk-file.ts';
import { parseResponse } from './response/parse.ts';
import { reportProgress } from './session/report-progress.ts';
import { createSession, type Session } from './session/session.ts';
import { signal } from './signals/signals.ts';
import { AppView } from './ui/app-view.tsx';
import { keepFocus } from './ui/focus/keep-focus.ts';
import { fetchPart, parts } from './ui/late-parts.ts';
import { nextTask } from './ui/next-task.ts';
import { keepOwnText } from './ui/own-text.ts';
import appStyles from './ui/styles.css?inline';
import themeStyles from './ui/theme.css?inline';
import type { PanelName, TakeView, Visit } from './ui/visit.ts';
import { createWords, type Words } from './ui/words.ts';

/** Packs that were built with this app: id, language and version of each. */
declare const __SHIPPED_PACKS__: readonly string[];
declare const __VERSION__: string;

/** The stylesheet of everything behind the first screen. */
export const styles: AppModule['styles'] = appStyles + themeStyles;

/** The version of the package that was built. */
export const version: AppModule['version'] = __VERSION__;

/**
 * Reads a pack file. One that came from beside our own script (`isOurs`) has been checked by the build, unless it is
 * of another version; for any other, such as a page's own, the reader is fetched. Nothing that is in a file says
 * that the file is ours.
 * @throws {PackError} with every fault, if the pack cannot be used.
 */
export async function readPack(data: unknown, isOurs: boolean): Promise<Pack> {
  if (isOurs && isRecord(data) && __SHIPPED_PACKS__.includes(`${data.id} ${data.lang} ${data.version}`))
    return data as unknown as Pack;
  const { readInSteps } = await fetchPart('pack-reader');
  const reading = readInSteps(data);
  for (;;) {
    await nextTask();
    const step = reading.next();
    if (step.done) return step.value;
  }
}

/** Where each door of the first screen leads; an advert is pasted before what is asked next. */
const BEGINNINGS: { readonly [name in Door]?: 'next' | 'five' | 'harm' } = {
  advert: 'next',
  soon: 'five',
  note: 'next',
  had: 'harm',
};

/** Draws the app and starts a session. The one place that knows all parts. */
export function mount(options: MountOptions): MountedApp {
  const { container, pack, storage, now, emit } = options;
  let { settings } = options;
  const session = createSession({
    pack,
    audience: settings.audience,
    storage,
    provider: options.provider === undefined ? settings.provider : options.provider,
    order: 'short',
    resume: options.resume,
    device: options.stores.local,
    held: options.held,
    begin: options.door && BEGINNINGS[options.door],
    now,
    afterPaint: options.afterPaint,
    onError: () => emit('vetting-error', {}),
  });
  const words = wordsOf(options);
  const undress: (() => void)[] = [];
  keepOwnText(container);
  const stopKeepingFocus = keepFocus(container, watchNodes);
  if (options.door === 'had') noteHarm(session, pack);
  const panel = signal<PanelName | undefined>(
    options.isLinked ? 'shared-link' : options.door === 'advert' && canScan(pack) ? 'scan' : undefined,
  );
  const taking = signal<TakeView>('ways');
  const over = new AbortController();
  const beside: Visit['beside'] = signal();
  const afterWalk = async () => (await Promise.all([parts.afterWalk(), options.complete()]))[0];
  const draw = (focus: boolean) => {
    const visit = {
      ...options,
      settings,
      session,
      words,
      panel,
      taking,
      beside,
      // All that is behind it reads the whole pack.
      parts: { ...parts, afterWalk },
      gone: over.signal,
      get provider() {
        return session.provider.value;
      },
      // What a clinic publishes stands beside answers about that clinic alone.
      get loadDisclosure() {
        return session.provider.value === whose(settings.provider) ? options.loadDisclosure : null;
      },
      browseHref: settings.browseHref,
      adopt: (styles: string) => undress.push(options.wear(styles)),
      today: ownDay(now()),
      startAgain: (said?: string) => options.leave({ undo: options.forget(), said }),
      eraseEverything: () => options.leave({ undo: options.forget(true) }),
    };
    render(h(AppView, { visit, focus }), container);
    return visit;
  };
  emit('vetting-start', {});
  const visit = draw(options.focus);
  // Early, so that it is there when it is wanted, even offline; a failure shows when it is wanted.
  fetchPart('after-walk')
    .then(part => part.begin(visit))
    .catch(() => {});
  // Sources, which the walk shows in a fold.
  const redraw = () => over.signal.aborted || draw(false);
  if (!isWhole(pack)) options.complete().then(redraw, () => {});
  const stopReporting = reportProgress(session, emit);
  return {
    dispose() {
      stopReporting();
      stopKeepingFocus();
      over.abort();
      session.settle();
      render(null, container);
      session.dispose();
      for (const putOff of undress) putOff();
    },
    get response() {
      session.settle();
      return session.walk.value.response;
    },
    setResponse(value) {
      const { response } = parseResponse(pack, value);
      const { provider = whose(settings.provider) ?? undefined } = response;
      // What the page itself brings is about whom the page is about, unless it says otherwise.
      session.send({ type: 'response.replaced', response: provider ? { ...response, provider } : response });
    },
    get assessment() {
      session.settle();
      return session.assessment.value;
    },
    openLink() {
      panel.value = 'shared-link';
    },
    redraw(next) {
      settings = next;
      draw(false);
    },
    held: session.held,
    isCurrent: session.isCurrent,
    keepIn: session.keepIn,
    forget: session.forget,
  };
}

/** For a link in this fragment, tells whether it was made for a pack; one that cannot be read is for none. */
export async function linkIn(fragment: string): Promise<((pack: string) => boolean) | undefined> {
  return (await fetchPart('take-away')).linkFor(fragment);
}

/** What a self-audit holds, and how it is taken away. */
export const keptAudit: AppModule['keptAudit'] = async () => (await fetchPart('staff')).keptAudit;

/** Fills “who made this and who paid” on the first screen. */
export async function about(options: PackInWords, container: HTMLElement): Promise<void> {
  const { AboutText } = await fetchPart('after-walk');
  render(h(AboutText, { pack: options.pack, words: wordsOf(options) }), container);
}

function wordsOf({ pack, interfaceStrings, interfaceLang }: PackInWords): Words {
  // Our own file, so what it holds is known.
  const fetched = interfaceStrings as Readonly<Record<string, string>>;
  return pack.interface ? createWords(pack.interface, pack.lang) : createWords(fetched, interfaceLang);
}

/** Who comes by that door has had the treatment: the pack knows which answers say so. */
function noteHarm(session: Session, pack: Pack): void {
  for (const [id, [option]] of Object.entries(pack.panels?.harm?.first?.context ?? {}))
    if (option !== undefined) session.send({ type: 'context.answered', id, option });
}
