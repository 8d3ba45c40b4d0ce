import { type Signal, signal } from '../../signals/signals.ts';
import type { Values } from '../words.ts';

/** Something that happened to the list as a whole, said once, with what can be done about it. */
export interface Notice {
  readonly key: string;
  readonly values?: Values;
  readonly act?: { readonly key: string; readonly run: () => void };
}

/** What is said, newest last. */
export interface Notices {
  readonly notices: Signal<readonly Notice[]>;
  /** Says it. None takes the place of another's way back. */
  say(notice: Notice): void;
}

/** Nothing is said yet. */
export function createNotices(): Notices {
  const notices = signal<readonly Notice[]>([]);
  return {
    notices,
    say(notice) {
      const others = notices.peek().filter(({ key, act }) => key !== notice.key || act);
      notices.value = [...others, notice];
    },
  };
}
