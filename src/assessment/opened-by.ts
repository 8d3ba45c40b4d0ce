import type { Floor, Pack } from '../pack/types.ts';
import { type ContextView, contextTruth, stepsFrom, type Weighed } from '../pack/when.ts';
import { growForest } from '../response/applicable.ts';
import type { Response } from '../response/types.ts';
import { assessOnce } from './assess-once.ts';
import { rankOf } from './levels.ts';

/** An answer to a context question, by their ids. */
export interface ContextAnswer {
  readonly question: string;
  readonly option: string;
}

/** What an answer to a context question brings with it, beside what holds without it. */
export interface Opened extends ContextAnswer {
  /** Rules that it alone makes hold, the gravest first. */
  readonly floors: readonly Floor[];
  /**
   * Open questions that it alone makes apply, or weigh more. First the one that tells best why it matters, the gravest that
   * would not apply without it; then those that weigh or move most.
   */
  readonly items: readonly string[];
}

/**
 * What each of these answers brings, beside those to other questions; of several to one question the gravest. Those that
 * bring nothing are left out.
 */
export function openedBy<Answer extends ContextAnswer>(
  pack: Pack,
  response: Response,
  answers: readonly Answer[],
): readonly (Opened & Answer)[] {
  const told = Object.fromEntries(answers.map(one => [one.question, one.option]));
  const so = { ...response, context: { ...response.context, ...told } };
  const all = answers
    .map(one => ({ ...one, ...broughtBy(pack, so, one) }))
    .toSorted(byGravity)
    .filter((one, place, every) => every.findIndex(({ question }) => question === one.question) === place);
  // A rule that two answers meet together is told once, with the one that opens least besides.
  const seen = new Set<Floor>();
  return all
    .toReversed()
    .map(one => ({ ...one, floors: one.floors.filter(floor => !seen.has(floor) && seen.add(floor)) }))
    .filter(({ floors, items }) => floors[0] || items[0])
    .toSorted(byGravity);
}

const byGravity = (a: Opened, b: Opened): number => gravityOf(b) - gravityOf(a);

/** First by the level that it sets, then by how much it opens. */
const gravityOf = ({ floors, items }: Opened): number =>
  1000 * rankOf(floors[0]?.level ?? 'few') + items.length;

function broughtBy(
  pack: Pack,
  response: Response,
  { question, option }: ContextAnswer,
): Pick<Opened, 'items' | 'floors'> {
  const { [question]: _, ...others } = response.context;
  const before = sightOf(pack, { ...response, context: others });
  const then = { ...response, context: { ...others, [question]: option } };
  const after = sightOf(pack, then);
  const floors = pack.floors.filter(
    ({ when: { context, item, claim, refused } }) =>
      !(item || claim || refused) &&
      contextTruth(context, after.view) === 'yes' &&
      contextTruth(context, before.view) !== 'yes',
  );
  const weightOf = (id: string): number => after.weights.get(id) ?? 0;
  const items = assessOnce(pack, then)
    .nextQuestions.flatMap(({ kind, id }) =>
      kind === 'item' && weightOf(id) > (before.weights.get(id) ?? 0) ? id : [],
    )
    .toSorted((a, b) => weightOf(b) - weightOf(a));
  const telling = items.find(id => !before.weights.has(id)) ?? items[0];
  return {
    items: items.toSorted((a, b) => Number(b === telling) - Number(a === telling)),
    floors: floors.toSorted((a, b) => rankOf(b.level) - rankOf(a.level)),
  };
}

/** What is known of the context, and what each question weighs that applies whatever is not known. */
function sightOf(pack: Pack, response: Response) {
  const { branches, view } = growForest(pack, response);
  const weights = new Map(
    branches.flatMap(({ item, surelyInContext, reach }) =>
      surelyInContext && reach === 'applies' ? [[item.id, surelyWeighs(item, view)] as const] : [],
    ),
  );
  return { view, weights };
}

/** 1 for what is minor whatever is not known, to 3 for what is critical. */
const surelyWeighs = ({ severity, severityWhen = [] }: Weighed, view: ContextView): number =>
  Math.max(
    stepsFrom('minor', severity),
    ...severityWhen.flatMap(one =>
      contextTruth(one.context, view) === 'yes' ? stepsFrom('minor', one.severity) : [],
    ),
  );
