import { configure, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { onTestFinished } from 'vitest';
import bannedWords from '../../questions/banned-words.json';
import sentences from '../../questions/interface/en.json';
import { mount } from '../../src/app.ts';
import type { MountOptions } from '../../src/host/app-seam.ts';
import type { Pack } from '../../src/pack/types.ts';
import { withBannedWords } from '../../src/tools/banned-pattern.ts';
import { plainSettings } from './settings.ts';

// A part that is fetched comes when it comes: a busy machine is no fault of the widget.
configure({ asyncUtilTimeout: 20_000 });

/** The English sentences of a part, as the build serves them. */
async function readSentences(part: string): Promise<unknown> {
  const said = (await import(`../../questions/interface/${part}.en.json`)).default as object;
  return withBannedWords(part, said, bannedWords);
}

/** The app in a shadow root of the test's document, with what a visitor can do there. */
export function openApp(pack: Pack, change: Partial<MountOptions> = {}) {
  const host = document.body.appendChild(document.createElement('div'));
  const root = host.attachShadow({ mode: 'open' });
  const container = root.appendChild(document.createElement('div'));
  const told: { type: string; detail: unknown }[] = [];
  const app = mount({
    ...{
      container,
      pack,
      complete: async () => {},
      interfaceStrings: sentences,
      interfaceLang: 'en',
      settings: plainSettings,
      storage: null,
      now: () => new Date('2026-11-23T10:00:00Z'),
    },
    ...{
      resume: true,
      focus: false,
      methodHref: '',
      forget: () => () => {},
      leave: () => {},
      wear: () => () => {},
      isLinked: false,
    },
    ...{ stores: { local: null, session: null }, loadDisclosure: null },
    loadSentences: readSentences,
    loadText: () => Promise.reject(new Error('there is no such file')),
    emit: (type, detail) => told.push({ type, detail }),
    ...change,
  });
  const close = () => {
    // Taken away with the focus in it, happy-dom would look for it in the next app.
    const focused = document.activeElement === host ? root.activeElement : null;
    if (focused instanceof HTMLElement) focused.blur();
    app.dispose();
    host.remove();
  };
  onTestFinished(close);
  const screen = within(container);
  const user = userEvent.setup({ document });
  return {
    app,
    close,
    container,
    root,
    screen,
    told,
    user,
    press: async (name: string | RegExp) => user.click(await screen.findByRole('button', { name })),
    choose: async (name: string | RegExp) => user.click(await screen.findByRole('radio', { name })),
    /** What the visitor is asked now. */
    heading: async (name: string | RegExp) => screen.findByRole('heading', { level: 2, name }),
    heading4: async (name: string | RegExp) => screen.findByRole('heading', { level: 4, name }),
  };
}
