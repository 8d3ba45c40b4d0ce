import fc from 'fast-check';
import type { ContextCondition } from '../../../src/pack/conditions.ts';
import type { Level, Pack, RefusedCondition, Severity, SeverityRule } from '../../../src/pack/types.ts';
import { buildPack, type ItemSketch } from '../../fixtures/packs/build-pack.ts';
import { nameList } from './names.ts';

/** How large the generated packs are. Follow-ups lie at most four deep. */
export interface Size {
  readonly items: number;
  readonly options: number;
  readonly claims: number;
  readonly floors: number;
}

export const USUAL_SIZE: Size = { items: 14, options: 5, claims: 8, floors: 5 };
/** Few enough completions to try them all. */
export const SMALL_SIZE: Size = { items: 5, options: 3, claims: 3, floors: 3 };

const SEVERITIES: readonly Severity[] = ['minor', 'major', 'critical'];
const LEVELS: readonly Level[] = ['few', 'some', 'serious', 'stop'];
const DEEPEST = 4;

const severity = fc.constantFrom(...SEVERITIES);
/** Numbers that choose among whatever there is once the pack is put together. */
const any = fc.nat(999);
const chosenContext = fc.option(fc.array(fc.record({ question: any, values: any }), { maxLength: 2 }), {
  nil: undefined,
});
const rules = fc.array(fc.record({ context: chosenContext, severity }), { maxLength: 3 });

const plan = ({ items, options, claims, floors }: Size) =>
  fc.record({
    names: any,
    questions: fc.array(fc.record({ options: fc.integer({ min: 2, max: 4 }), unsure: fc.boolean() }), {
      maxLength: 3,
    }),
    items: fc.array(
      fc.record({
        ...{ severity, rules, domain: fc.nat(3), order: any, context: chosenContext },
        parent: fc.option(any, { nil: undefined }),
        opening: any,
        concerns: fc.array(fc.constantFrom(0, 0.5, 1), { minLength: 1, maxLength: options - 1 }),
        noAnswer: any,
      }),
      { maxLength: items, size: 'max' },
    ),
    claims: fc.array(fc.record({ severity, rules, category: fc.nat(2) }), { maxLength: claims, size: 'max' }),
    floors: fc.array(
      fc.record({
        ...{ level: fc.constantFrom(...LEVELS), context: chosenContext, subject: any, from: any },
        on: fc.constantFrom('item', 'item', 'claim', 'refused', 'nothing'),
        refused: refusedConditions(),
      }),
      { maxLength: floors, size: 'max' },
    ),
    bands: fc.uniqueArray(
      fc.oneof(fc.integer({ min: 0, max: 100 }), fc.double({ min: 0, max: 100, noNaN: true })),
      {
        ...{ minLength: 3, maxLength: 3 },
        selector: number => number + 0,
      },
    ),
  });

/** Floors that count refusals, or every answer of concern by weight. */
export function refusedConditions(): fc.Arbitrary<RefusedCondition> {
  const by = fc.constantFrom({}, { by: 'weight' as const });
  const condition = fc.record({ atLeast: fc.integer({ min: 1, max: 5 }), severity });
  return fc.tuple(condition, by).map(([refused, counted]) => ({ ...refused, ...counted }));
}

type Plan = typeof plan extends (size: Size) => fc.Arbitrary<infer T> ? T : never;

/** Packs of every kind that the contract allows, each read by `parsePack`. */
export function packs(size: Size = USUAL_SIZE): fc.Arbitrary<Pack> {
  return plan(size).map(toPack);
}

function toPack(plan: Plan): Pack {
  const questions = nameList(plan.questions.length, plan.names).map((id, index) => {
    const { options, unsure } = plan.questions[index]!;
    const values = nameList(options, plan.names + 11 * index).filter(one => one !== 'unsure');
    return [id, unsure || values.length < 2 ? [...values, 'unsure'] : values] as const;
  });
  const condition = (chosen: Plan['items'][number]['context']): ContextCondition | undefined =>
    questions.length === 0 || !chosen
      ? undefined
      : Object.fromEntries(
          chosen.map(({ question, values }) => {
            const [id, options] = questions[question % questions.length]!;
            const wanted = options.filter((_, index) => (values >> index) & 1);
            return [id, wanted.length > 0 ? wanted : [options[values % options.length]!]];
          }),
        );
  const severityWhen = (chosen: Plan['items'][number]['rules']): { severityWhen?: SeverityRule[] } => {
    const list = chosen.map(rule => ({ severity: rule.severity, context: condition(rule.context) ?? {} }));
    return list.length > 0 ? { severityWhen: list } : {};
  };

  const ids = nameList(plan.items.length, plan.names + 3);
  const depths: number[] = [];
  const items: (ItemSketch & { order: number })[] = [];
  plan.items.forEach((one, index) => {
    const concerns = [0, ...[...one.concerns].sort((a, b) => a - b)];
    const names = nameList(concerns.length, plan.names + index).map(name =>
      name === 'not-asked' ? 'none' : name,
    );
    const refusing = names.includes('no-answer') ? names.indexOf('no-answer') : one.noAnswer % names.length;
    const options = concerns.map(
      (concern, at) => [at === refusing ? 'no-answer' : names[at]!, concern] as const,
    );
    const above = one.parent === undefined || index === 0 ? undefined : one.parent % index;
    const parent = above !== undefined && depths[above]! < DEEPEST - 1 ? items[above] : undefined;
    depths.push(parent && above !== undefined ? depths[above]! + 1 : 0);
    const parentOptions = parent?.options?.map(([id]) => id) ?? [];
    const opening = parentOptions.filter((_, at) => (one.opening >> at) & 1);
    const context = condition(one.context);
    const when = {
      ...(context ? { context } : {}),
      ...(parent
        ? {
            item: {
              id: parent.id,
              in: opening.length > 0 ? opening : [parentOptions[one.opening % parentOptions.length]!],
            },
          }
        : {}),
    };
    items.push({
      ...{ id: ids[index]!, domain: `d${one.domain}`, severity: one.severity, options, order: one.order },
      ...severityWhen(one.rules),
      ...(Object.keys(when).length > 0 ? { when } : {}),
    });
  });

  const claims = nameList(plan.claims.length, plan.names + 5).map((id, index) => {
    const { severity, category, rules } = plan.claims[index]!;
    const categories = ['constructor', '__proto__', 'plain'];
    return { id, severity, category: categories[category]!, ...severityWhen(rules) };
  });
  const floors = nameList(plan.floors.length, plan.names + 9).map((id, index) => {
    const { level, context, on, subject, from, refused } = plan.floors[index]!;
    const inContext = condition(context);
    const item = on === 'item' && items.length > 0 ? items[subject % items.length] : undefined;
    const claim = on === 'claim' && claims.length > 0 ? claims[subject % claims.length] : undefined;
    const options = item?.options ?? [];
    const when = {
      ...(inContext ? { context: inContext } : {}),
      ...(item ? { item: { id: item.id, from: options[1 + (from % (options.length - 1))]![0] } } : {}),
      ...(claim ? { claim: claim.id } : {}),
      ...(on === 'refused' ? { refused } : {}),
    };
    return { id, level, when };
  });
  const [some, serious, stop] = plan.bands.map(number => number + 0).sort((a, b) => a - b) as [
    number,
    number,
    number,
  ];
  // Follow-ups may stand before their parents.
  const inSomeOrder = [...items].sort((a, b) => a.order - b.order);
  return buildPack({
    context: questions,
    items: inSomeOrder,
    claims,
    floors,
    bands: { some, serious, stop },
  });
}
