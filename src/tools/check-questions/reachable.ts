import { entries, type Loose, strings, words } from '../../pack/loose.ts';
import { isRecord } from '../../pack/values.ts';

/** Context question id → its answers, `unsure` among them: a question left out counts as unsure. */
export type ContextAnswers = ReadonlyMap<string, ReadonlySet<string>>;

const UNSURE = 'unsure';

/** The context questions of `pack.json`. */
export function contextAnswers(logic: Loose): ContextAnswers {
  return new Map(
    entries(logic.context).map(question => [
      words(question.id),
      new Set([...strings(question.options), UNSURE]),
    ]),
  );
}

/** A question for which no answer satisfies every condition, or nothing where all can hold together. */
export function clashOf(conditions: readonly unknown[], answers: ContextAnswers): string | undefined {
  const left = new Map<string, readonly string[]>([...answers].map(([id, options]) => [id, [...options]]));
  for (const condition of conditions) {
    if (!isRecord(condition)) continue;
    for (const id of Object.keys(condition)) {
      const wanted = strings(condition[id]);
      left.set(
        id,
        (left.get(id) ?? []).filter(option => wanted.includes(option)),
      );
    }
  }
  return [...left].find(([, options]) => options.length === 0)?.[0];
}

/** A question whose every answer a condition accepts, so that it tests nothing. */
export function idleTestOf(condition: unknown, answers: ContextAnswers): string | undefined {
  if (!isRecord(condition)) return undefined;
  return Object.keys(condition).find(id => {
    const wanted = strings(condition[id]);
    return [...(answers.get(id) ?? [])].every(option => option === UNSURE || wanted.includes(option));
  });
}

/** Context conditions of an item and of the parents above it. A loop, which is refused elsewhere, ends. */
export function conditionsAbove(id: string, items: ReadonlyMap<string, Loose>): readonly unknown[] {
  const found: unknown[] = [];
  const seen = new Set<string>();
  for (let here = id; !seen.has(here) && items.has(here); ) {
    seen.add(here);
    const when = items.get(here)?.when;
    if (!isRecord(when)) break;
    found.push(when.context);
    here = isRecord(when.item) ? words(when.item.id) : '';
  }
  return found;
}
