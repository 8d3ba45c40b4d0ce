import { fireEvent } from '@testing-library/preact';
import { onTestFinished } from 'vitest';
import type { Door, Settings } from '../../src/host/app-seam.ts';
import type { Answer, Response } from '../../src/response/types.ts';
import { buildResponse, type Said } from '../fixtures/packs/build-response.ts';
import { walkPack } from '../machine/walk-pack.ts';
import { memoryStorage } from '../support/memory-storage.ts';
import { openApp } from '../support/open-app.ts';
import { plainSettings } from '../support/settings.ts';

const ofExample: Settings = {
  ...plainSettings,
  ...{ audience: 'staff', provider: 'Example Clinic' },
};

/** A response of clinic staff, with what they wrote beside the answers. */
export function audit(said: Said = {}, written: Readonly<Record<string, Partial<Answer>>> = {}): Response {
  const response = buildResponse(walkPack, said);
  const answers = Object.entries(written).map(([id, texts]): [string, Answer] => [
    id,
    { option: 'not-asked', ...response.answers[id], ...texts },
  ]);
  return { ...response, audience: 'staff', answers: { ...response.answers, ...Object.fromEntries(answers) } };
}

let closeLast: (() => void) | undefined;

/**
 * A self-audit on the page, with what staff can do there. `local` and `tab` are what the browser keeps; `provider`: whose
 * answers are gone on with, where it is not the page's own.
 */
export async function openStaff({
  local = memoryStorage() as Storage | null,
  tab = memoryStorage() as Storage | null,
  pack = walkPack,
  day = '2026-11-23',
  settings = ofExample,
  methodHref = '',
  provider = undefined as string | null | undefined,
  door = undefined as Door | undefined,
} = {}) {
  // One tab at a time: with the focus in one shadow root, happy-dom breaks on being asked for it by another.
  closeLast?.();
  const visit = openApp(pack, {
    settings,
    methodHref,
    provider,
    door,
    focus: door !== undefined,
    storage: tab,
    stores: { local, session: tab },
    now: () => new Date(`${day}T10:00:00Z`),
  });
  closeLast = visit.close;
  onTestFinished(() => {
    closeLast = undefined;
  });
  // The part is fetched, which takes longest the first time.
  await visit.screen.findByRole('navigation', { name: 'Self-audit' }, { timeout: 20_000 });
  const { screen, user, press, app } = visit;
  return {
    ...visit,
    local,
    tab,
    go: (view: string) => press(view),
    /** A control of one row, by the name of its column and the question. */
    cell: (column: string, question: string) =>
      screen.getByLabelText(`${column}: ${question}*`) as HTMLInputElement,
    answer: async (question: string, answer: string) =>
      user.selectOptions(screen.getByLabelText(`What we can show: ${question}*`), answer),
    response: () => app.response as Response,
    /** The field for the clinic's own words beside an answer, opened if it is not yet. */
    replyTo: async (question: string) => {
      const opener = screen.queryByRole('button', { name: `Add your own words: ${question}` });
      if (opener) await user.click(opener);
      return screen.findByLabelText<HTMLTextAreaElement>(`Your own words, if you like: ${question}`);
    },
  };
}

/** Keeps the list on the device under a name. */
export async function keep({ go, press, screen }: Staff, name: string): Promise<void> {
  await go('Files');
  await press('Keep it on this device');
  fireEvent.change(await screen.findByLabelText('Name of this list'), { target: { value: name } });
  await go('List');
}

/** As when the tab is closed: what waits to be written is written. */
export function leavePage(): void {
  window.dispatchEvent(new Event('pagehide'));
}

export type Staff = Awaited<ReturnType<typeof openStaff>>;
