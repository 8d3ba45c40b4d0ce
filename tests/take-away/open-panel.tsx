import { cleanup, render, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { vi } from 'vitest';
import { eraseEverything } from '../../src/kept/erase.ts';
import type { Pack } from '../../src/pack/types.ts';
import type { Response } from '../../src/response/types.ts';
import { createSession } from '../../src/session/session.ts';
import { signal } from '../../src/signals/signals.ts';
import { parts } from '../../src/ui/late-parts.ts';
import type { ExportKind, TakeAwayProps } from '../../src/ui/take-away/take.ts';
import { TakeAway } from '../../src/ui/take-away/take-away.tsx';
import { type TakeView, type Visit, VisitProvider } from '../../src/ui/visit.ts';
import { exosomePack, strictWords } from '../exchange/shipped.ts';
import { buildResponse, type Said } from '../fixtures/packs/build-response.ts';
import { memoryStorage } from '../support/memory-storage.ts';

const now = () => new Date('2026-11-23T10:00:00Z');

/** A visit of its own with these answers. */
export function visitWith(
  pack: Pack,
  said: Said,
  storage: Storage | null = null,
  stores: Visit['stores'] = { local: null, session: storage },
): Visit {
  const session = createSession({
    ...{ pack, audience: 'patient', storage, provider: null, order: 'topic', resume: true },
    now,
  });
  session.send({ type: 'response.replaced', response: buildResponse(pack, said) });
  return {
    ...{
      session,
      pack,
      words: strictWords(),
      provider: 'Example Clinic',
      browseHref: null,
    },
    ...{
      methodHref: '',
      today: '2026-11-23',
      adopt: () => {},
      startAgain: () => {},
      leave: () => {},
      gone: new AbortController().signal,
      parts,
    },
    ...{
      now,
      panel: signal(),
      taking: signal<TakeView>('ways'),
      settings: { packSrc: null, provider: null },
      beside: signal(),
      container: document.body,
      stores,
      emit: () => {},
      eraseEverything: () => {},
      loadDisclosure: null,
    },
    complete: async () => {},
    loadSentences: async () => ({}),
    loadText: () => Promise.reject(new Error('there is no such file')),
  };
}

/** The panel on the page, with what a visitor can do there and what it told the app. */
export function openPanel(said: Said = {}, change: Partial<TakeAwayProps> & { local?: Storage } = {}) {
  cleanup();
  const { local = memoryStorage(), ...changedProps } = change;
  const told = { kinds: [] as ExportKind[], imported: [] as Response[], erased: 0, closed: 0 };
  const visit = {
    ...visitWith(exosomePack(), said, null, { local, session: null }),
    eraseEverything() {
      eraseEverything({ local, session: null }, false, 0);
      told.erased++;
    },
  };
  const props: TakeAwayProps = {
    ...{ visit, words: strictWords(), now },
    onExport: kind => told.kinds.push(kind),
    onImport: response => told.imported.push(response),
    onErase: () => told.erased++,
    onClose: () => told.closed++,
    ...changedProps,
  };
  const { container } = render(
    <VisitProvider value={props.visit}>
      <TakeAway {...props} />
    </VisitProvider>,
  );
  const screen = within(container as HTMLElement);
  const user = userEvent.setup({ document });
  return {
    ...{ visit: props.visit, local, told, screen, user, container },
    press: async (name: string | RegExp) => user.click(await screen.findByRole('button', { name })),
    /** Opens a fold by its summary. */
    unfold: async (name: string) => user.click(screen.getByText(name, { selector: 'summary' })),
    answers: () => props.visit.session.walk.value.response.answers,
  };
}

/** Notes what is saved as a file, which a page in a test cannot see. */
export function noteFiles(): { name: string; text: () => Promise<string> }[] {
  const files: { name: string; text: () => Promise<string> }[] = [];
  let last: Blob | undefined;
  vi.spyOn(URL, 'createObjectURL').mockImplementation(blob => {
    last = blob as Blob;
    return 'blob:test';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    const blob = last;
    files.push({ name: this.download || this.href, text: async () => (blob ? blob.text() : '') });
  });
  return files;
}
