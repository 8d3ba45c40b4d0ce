import type { Item, Pack } from '../pack/types.ts';
import type { Response } from '../response/types.ts';
import { splitPromised, voiceOf } from './answer-states.ts';
import type { Phrases } from './phrases.ts';

/** Longest address: mail programs cut longer ones, some without a word. */
export const LONGEST_MAIL = 1_800;

/** Longest subject, in letters. */
const SUBJECT = 80;

/** No address has room for more questions than this. */
const MOST = 60;

/** A draft, and how many of the questions it had no room for. */
export interface MailDraft {
  readonly href: string;
  readonly left: number;
}

/** A draft to nobody yet: first what they promised to tell. Whole questions only, and how many did not fit. */
export function toMailDraft(
  pack: Pack,
  response: Response,
  items: readonly Item[],
  phrases: Phrases,
): MailDraft {
  const { say } = phrases;
  const voice = voiceOf(response);
  const subject = [...pack.title].slice(0, SUBJECT).join('');
  const { promised, asked } = splitPromised(response, items);
  const written = ({ prompt, good }: Item) => `- ${prompt[voice]}\n  ${say('item.good')}: ${good}\n`;
  const body = (count: number) => [
    ...under(say('take.mail.promised'), promised.slice(0, count).map(written)),
    ...under(say('take.mail.lead'), asked.slice(0, Math.max(0, count - promised.length)).map(written)),
  ];
  const draft = (count: number) => {
    const left = items.length - count;
    const rest = left > 0 ? [say('take.mail.left', { count: left })] : [];
    const text = [...body(count), ...rest].join('\n');
    return { href: `mailto:?subject=${encoded(subject)}&body=${encoded(text)}`, left };
  };
  for (let count = Math.min(MOST, items.length); count > 0; count--) {
    const { href, left } = draft(count);
    if (href.length <= LONGEST_MAIL) return { href, left };
  }
  return draft(0);
}

function under(lead: string, questions: readonly string[]): readonly string[] {
  return questions.length > 0 ? [lead, '', ...questions] : [];
}

function encoded(text: string): string {
  return encodeURIComponent(text.replace(/\p{Cs}/gu, '\uFFFD').replace(/\r?\n/g, '\r\n'));
}

/** The address of a draft that holds just this text, or `undefined` where mail programs would cut it. */
export function draftOf(subject: string, text: string): string | undefined {
  const href = `mailto:?subject=${encoded(subject)}&body=${encoded(text)}`;
  return href.length <= LONGEST_MAIL ? href : undefined;
}
