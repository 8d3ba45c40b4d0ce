import { needsPack } from '../pack/needs.ts';
import { own } from '../pack/own.ts';
import type { Item, Pack } from '../pack/types.ts';
import { at, isDay, isRecord, LONGEST_TEXT } from '../pack/values.ts';
import { outgrown } from './ask-again.ts';
import { emptyResponse } from './empty.ts';
import { canAnswer } from './open-options.ts';
import { isReply } from './reply.ts';
import { readLeftOut, readMarked } from './staff-parts.ts';
import type { Answer, Audience, Response } from './types.ts';

/** A response that fits the pack, and the paths of what was left out because it does not. */
export interface ParsedResponse {
  readonly response: Response;
  readonly dropped: string[];
}

const KEYS = new Set([
  'format',
  'pack',
  'audience',
  'provider',
  'created',
  'updated',
  'context',
  'answers',
  'claims',
  'askAgain',
  'marked',
  'leftOut',
]);
const AUDIENCES: readonly Audience[] = ['patient', 'provider-page', 'staff'];
const STAFF_TEXTS = ['evidence', 'owner', 'due', 'reply'] as const;

/**
 * Reads a response of any age or origin. Never throws and never guesses: what does not fit the pack is dropped
 * and named.
 * @example
 * const { response, dropped } = parseResponse(pack, JSON.parse(saved));
 * @returns What is no response to this pack at all gives an empty one, with `format` or `pack` named.
 */
export function parseResponse(pack: Pack, data: unknown): ParsedResponse {
  needsPack('parseResponse', pack);
  const dropped: string[] = [];
  const refuse = (path: string) => ({ response: emptyResponse(pack, 'patient'), dropped: [path] });
  if (!isRecord(data) || data.format !== 'provider-vetting/response@1') return refuse('format');
  if (!isRecord(data.pack) || data.pack.id !== pack.id) return refuse('pack');

  const audience = AUDIENCES.find(one => one === data.audience);
  if (!audience) dropped.push('audience');
  const optional: { -readonly [key in 'provider' | 'created' | 'updated']?: string } = {};
  for (const key of ['provider', 'created', 'updated'] as const) {
    const value = data[key];
    if (value === undefined) continue;
    if (typeof value === 'string' && (key === 'provider' ? value.length <= LONGEST_TEXT : isTime(value)))
      optional[key] = value;
    else dropped.push(key);
  }
  for (const key of Object.keys(data)) if (!KEYS.has(key)) dropped.push(at('', key));

  const questions = new Map(
    pack.context.map(({ id, options }) => [id, new Set(['unsure', ...options.map(option => option.id)])]),
  );
  const claims = new Set(pack.claims.map(claim => claim.id));
  const context = readEach(data.context, 'context', dropped, (id, value) => {
    return typeof value === 'string' && questions.get(id)?.has(value) ? value : undefined;
  });
  const version = typeof data.pack.version === 'string' ? data.pack.version : '';
  const known = readAskAgain(pack, context, data.askAgain, dropped);
  const askAgain = [...new Set([...known, ...outgrown(pack, context, version)])];
  const marked = readMarked(data.marked, audience === 'staff', dropped);
  const leftOut = readLeftOut(pack, data.leftOut, audience === 'staff', dropped);
  const response: Response = {
    ...emptyResponse(pack, audience ?? 'patient'),
    ...optional,
    context,
    ...(askAgain.length > 0 ? { askAgain } : {}),
    answers: readAnswers(pack, data.answers, audience === 'staff', dropped),
    claims: readEach(data.claims, 'claims', dropped, (id, value) => {
      return claims.has(id) && (value === 'heard' || value === 'not-heard') ? value : undefined;
    }),
    ...(marked.length > 0 ? { marked } : {}),
    ...(leftOut ? { leftOut } : {}),
  };
  return { response, dropped };
}

function readEach<T>(
  value: unknown,
  path: string,
  dropped: string[],
  read: (id: string, value: unknown) => T | undefined,
): Record<string, T> {
  if (!isRecord(value)) {
    if (value !== undefined) dropped.push(path);
    return {};
  }
  const kept: [string, T][] = [];
  for (const id of Object.keys(value)) {
    const one = read(id, value[id]);
    if (one === undefined) dropped.push(at(path, id));
    else kept.push([id, one]);
  }
  return Object.fromEntries(kept);
}

/** Questions that were to be asked again already: only those that this pack asks again, with that answer. */
function readAskAgain(
  pack: Pack,
  context: Readonly<Record<string, string>>,
  value: unknown,
  dropped: string[],
): readonly string[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) {
    dropped.push('askAgain');
    return [];
  }
  const due = new Set<unknown>(outgrown(pack, context, ''));
  return [...value]
    .map((id: unknown, index) => {
      if (due.has(id)) return String(id);
      dropped.push(at('askAgain', index));
      return '';
    })
    .filter(Boolean);
}

function readAnswers(pack: Pack, value: unknown, staff: boolean, dropped: string[]): Record<string, Answer> {
  const items = new Map(pack.items.map(item => [item.id, item]));
  return readEach(value, 'answers', dropped, (id, answer) => {
    const item = items.get(id);
    return item && isRecord(answer) ? readAnswer(item, answer, staff, at('answers', id), dropped) : undefined;
  });
}

function readAnswer(
  item: Item,
  answer: Record<string, unknown>,
  staff: boolean,
  path: string,
  dropped: string[],
): Answer | undefined {
  const option = own(answer, 'option');
  const texts = ['note', ...(staff ? STAFF_TEXTS : [])];
  const kept: Record<string, string> = {};
  for (const key of Object.keys(answer)) {
    if (key === 'option') continue;
    const text = answer[key];
    if (texts.includes(key) && typeof text === 'string' && fits(key, text)) kept[key] = text;
    else dropped.push(at(path, key));
  }
  if (canAnswer(item, option)) return { option, ...kept };
  // A note outlives the option that it stood beside.
  if (Object.keys(kept).length === 0) return undefined;
  dropped.push(at(path, 'option'));
  return { option: 'not-asked', ...kept };
}

function fits(key: string, text: string): boolean {
  if (key === 'due') return isDay(text);
  return key === 'reply' ? isReply(text) : text.length <= LONGEST_TEXT;
}

/** An ISO time with its zone, on a day and at an hour that exist. */
export function isTime(text: string): boolean {
  const parts = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/.exec(text);
  return parts !== null && isDay(parts[1]) && !Number.isNaN(Date.parse(text));
}
