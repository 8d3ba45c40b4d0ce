import { h, render } from 'preact';
import type { AppModule, MountedApp, MountOptions } from './host/app-seam.ts';
import { parsePack } from './pack/parse.ts';
import { isRecord } from './pack/shape.ts';
import type { Pack } from './pack/types.ts';
import { parseResponse } from './response/parse.ts';
import { reportProgress } from './session/report-progress.ts';
import { createSession } from './session/session.ts';
import { AboutText } from './ui/about-text.tsx';
import { AppView } from './ui/app-view.tsx';
import appStyles from './ui/styles.css?inline';
import { createWords, type Words } from './ui/words.ts';

declare const __VERSION__: string;

/** From this width on there is room for all questions by topic; below it, what matters most comes first. */
const WIDE = 640;

/** The stylesheet of everything behind the first screen. */
export const styles: AppModule['styles'] = appStyles;

/** The version of the package that was built. */
export const version: AppModule['version'] = __VERSION__;

/**
 * Draws the app and starts a session. The one place that knows all parts.
 * @throws {PackError} if the pack cannot be used.
 */
export function mount(options: MountOptions): MountedApp {
  const { container, settings, storage, now, emit } = options;
  const pack = parsePack(options.pack);
  const session = createSession({
    pack,
    audience: settings.audience,
    storage,
    provider: settings.provider,
    order: container.clientWidth < WIDE ? 'short' : 'topic',
    resume: options.resume,
    now,
  });
  const words = wordsOf(pack, options.interfaceStrings);
  const draw = (provider: string | null, focus: boolean) => {
    const visit = {
      ...{
        session,
        pack,
        words,
        provider,
        browseHref: settings.browseHref,
        worksheetHref: options.worksheetHref,
      },
      methodHref: '',
      today: now().toISOString().slice(0, 10),
      startAgain() {
        session.forget();
        options.leave();
      },
    };
    render(h(AppView, { visit, focus }), container);
  };
  emit('vetting-start', {});
  draw(settings.provider, options.focus);
  const stopReporting = reportProgress(session, emit);
  return {
    dispose() {
      stopReporting();
      render(null, container);
      session.dispose();
    },
    get response() {
      return session.walk.value.response;
    },
    setResponse(value) {
      session.send({ type: 'response.replaced', response: parseResponse(pack, value).response });
    },
    get assessment() {
      return session.assessment.value;
    },
    setProvider(name) {
      draw(name, false);
    },
  };
}

/** Fills “who made this and who paid” on the first screen. */
export function about(pack: unknown, container: HTMLElement): void {
  const parsed = parsePack(pack);
  render(h(AboutText, { pack: parsed, words: wordsOf(parsed, null) }), container);
}

function wordsOf(pack: Pack, fallback: unknown): Words {
  const strings = pack.interface ?? (isRecord(fallback) ? fallback : {});
  return createWords(strings as Readonly<Record<string, string>>, pack.lang);
}
