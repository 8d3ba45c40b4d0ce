import { assess } from '../assessment/assess.ts';
import { fingerprint } from '../pack/fingerprint.ts';
import { LEVELS } from '../pack/levels.ts';
import type { Level, Pack } from '../pack/types.ts';
import { isDay, isRecord } from '../pack/values.ts';
import { liveResponse } from '../response/applicable.ts';
import { isOpen } from '../response/open-options.ts';
import type { Response } from '../response/types.ts';
import { gapsOf } from './gaps.ts';

/** A question or claim as it was on a day: marks of what it weighs, and of how it was worded. */
export type Outlined = readonly [logic: string, wording: string];

/** What the questions were like on a day, in marks: enough to tell whether they have changed since. */
export interface PackOutline {
  readonly version: string;
  readonly lang: string;
  readonly items: Readonly<Record<string, Outlined>>;
  readonly claims: Readonly<Record<string, Outlined>>;
  /** Mark of the floors and bands. */
  readonly rules: string;
}

/** A self-audit as it stood on a day. Without notes, evidence, owners and dates: they are of the present. */
export interface AuditSnapshot {
  /** ISO day. */
  readonly on: string;
  readonly outline: PackOutline;
  readonly context: Readonly<Record<string, string>>;
  /** Item id → option id, of the answers that counted. */
  readonly answers: Readonly<Record<string, string>>;
  readonly claims: Readonly<Record<string, string>>;
  /** Ids of the items and claims that were gaps by the rules of that day. */
  readonly gaps: { readonly item: readonly string[]; readonly claim: readonly string[] };
  readonly critical: number;
  readonly answered: number;
  readonly applicable: number;
  readonly level: Level;
}

/** The self-audit as it stands now. */
export function snapshotOf(pack: Pack, response: Response, on: string): AuditSnapshot {
  const assessment = assess(pack, response);
  const gaps = gapsOf(pack, assessment);
  const live = liveResponse(pack, response);
  const answers = Object.entries(live.answers).flatMap(([id, { option }]) =>
    isOpen(option) ? [] : [[id, option] as const],
  );
  const idsOf = (kind: 'item' | 'claim') => gaps.filter(gap => gap.kind === kind).map(({ id }) => id);
  return {
    on,
    outline: outlineOf(pack),
    context: live.context,
    answers: Object.fromEntries(answers),
    claims: live.claims,
    gaps: { item: idsOf('item'), claim: idsOf('claim') },
    critical: gaps.filter(({ severity }) => severity === 'critical').length,
    answered: assessment.answered,
    applicable: assessment.applicable,
    level: assessment.level.low,
  };
}

function outlineOf(pack: Pack): PackOutline {
  const mark = (...parts: readonly unknown[]) => fingerprint(JSON.stringify(parts));
  const items = pack.items.map(
    ({ id, severity, severityWhen, when, options, prompt }): [string, Outlined] => [
      id,
      [
        mark(
          severity,
          severityWhen,
          when,
          options.map(option => [option.id, option.concern]),
        ),
        mark(
          prompt.staff,
          options.map(option => option.label.staff),
        ),
      ],
    ],
  );
  const claims = pack.claims.map(({ id, category, severity, severityWhen, label }): [string, Outlined] => [
    id,
    [mark(category, severity, severityWhen), mark(label)],
  ]);
  return {
    version: pack.version,
    lang: pack.lang,
    items: Object.fromEntries(items),
    claims: Object.fromEntries(claims),
    rules: mark(
      pack.bands,
      pack.floors.map(({ id, when, level }) => [id, when, level]),
    ),
  };
}

/** Reads a snapshot from where it was kept. `undefined` where it is none, or was spoiled. */
export function readSnapshot(data: unknown): AuditSnapshot | undefined {
  if (!isRecord(data) || !isDay(data.on) || !isRecord(data.outline) || !isRecord(data.gaps)) return undefined;
  const { outline, gaps } = data;
  const fits =
    [data.context, data.answers, data.claims].every(one => isRecordOf(one, isText)) &&
    [outline.items, outline.claims].every(one => isRecordOf(one, isOutlined)) &&
    [outline.version, outline.lang, outline.rules].every(isText) &&
    [gaps.item, gaps.claim].every(isTexts) &&
    [data.critical, data.answered, data.applicable].every(one => Number.isSafeInteger(one)) &&
    LEVELS.some(level => level === data.level);
  return fits ? (data as unknown as AuditSnapshot) : undefined;
}

function isText(value: unknown): boolean {
  return typeof value === 'string';
}

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every(isText);
}

function isOutlined(value: unknown): boolean {
  return isTexts(value) && (value as unknown[]).length === 2;
}

function isRecordOf(value: unknown, fits: (one: unknown) => boolean): boolean {
  return isRecord(value) && Object.values(value).every(fits);
}
