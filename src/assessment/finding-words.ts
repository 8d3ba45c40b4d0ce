import { byId } from '../pack/by-id.ts';
import { own } from '../pack/own.ts';
import type { Floor, Pack } from '../pack/types.ts';
import type { Response } from '../response/types.ts';
import { rankOf } from './levels.ts';
import type { Finding } from './types.ts';

/** What a pack says of a finding. Which of these there are is the pack's choice. */
export interface FindingWords {
  /** The question in a few words, or the claim. */
  readonly subject: string;
  /** What was noted, as the visitor chose it. Empty for a claim. */
  readonly answer: string;
  /** A whole sentence on what they did. */
  readonly found: string | undefined;
  readonly why: string;
  /** What to ask next, given that answer. */
  readonly followUp: string | undefined;
  /** What to ask to see. Empty for a claim. */
  readonly proof: string;
}

/** The words for an item or a claim that weighs on the result. `undefined` for a rule. */
export function findingWords(pack: Pack, response: Response, finding: Finding): FindingWords | undefined {
  if (finding.kind === 'claim') {
    const claim = pack.claims.find(one => one.id === finding.id);
    if (!claim) return undefined;
    const { label, why, ask } = claim;
    return {
      subject: label,
      answer: '',
      found: undefined,
      why,
      followUp: ask,
      proof: '',
    };
  }
  const item = pack.items.find(one => finding.kind === 'item' && one.id === finding.id);
  if (!item) return undefined;
  const chosen = own(response.answers, item.id)?.option;
  const option = item.options.find(one => one.id === chosen);
  return {
    subject: item.short ?? item.prompt.patient,
    answer: option?.label.patient ?? '',
    found: option?.found,
    why: item.why,
    followUp: option?.followUp,
    proof: item.proof,
  };
}

/** Whether it is found because they would not say. That is not a yes. */
export function isRefused(response: Response, { kind, id }: Finding): boolean {
  return kind === 'item' && own(response.answers, id)?.option === 'no-answer';
}

/** Rules that hold through this finding alone. */
export function rulesOf(
  pack: Pack,
  findings: readonly Finding[],
  finding: Pick<Finding, 'kind' | 'id'>,
): readonly Floor[] {
  return holdingFloors(pack, findings).filter(({ when }) =>
    finding.kind === 'claim' ? when.claim === finding.id : when.item?.id === finding.id,
  );
}

/** Rules that hold whatever a clinic answers: what is known of the product, and of how it would be given. */
export function rulesOfProduct(pack: Pack, findings: readonly Finding[]): readonly Floor[] {
  return holdingFloors(pack, findings).filter(
    ({ when }) => when.item === undefined && when.claim === undefined && when.refused === undefined,
  );
}

/**
 * Rules that hold through answers, and that no finding of its own stands for: many refusals together, or an
 * honest answer that costs no points and still sets a level.
 */
export function rulesAlone(pack: Pack, findings: readonly Finding[]): readonly Floor[] {
  const named = new Set(
    findings.filter(({ kind }) => kind !== 'rule').map(({ kind, id }) => `${kind}:${id}`),
  );
  return holdingFloors(pack, findings).filter(({ when: { item, claim, refused } }) => {
    if (refused !== undefined) return true;
    if (item !== undefined) return !named.has(`item:${item.id}`);
    return claim !== undefined && !named.has(`claim:${claim}`);
  });
}

/** The warning signs, worst first: answers, claims, and answers that cost nothing and still set a level. */
export function signsOf(pack: Pack, findings: readonly Finding[]): readonly Finding[] {
  const alone = new Set(
    rulesAlone(pack, findings).flatMap(({ id, when }) => (when.item === undefined ? [] : id)),
  );
  return findings.filter(({ kind, id }) => kind !== 'rule' || alone.has(id));
}

/** Whether a sign comes before all else that there is to ask: it sets a level by itself, or is critical. */
export function isGrave({ level, severity }: Finding): boolean {
  return level !== 'few' || severity === 'critical';
}

/**
 * The rules that hold, the gravest first, without those that a graver rule on a worse answer to the same question has overtaken: “they
 * gave no plain answer” would deny “they claim it”.
 */
export function holdingFloors(pack: Pack, findings: readonly Finding[]): readonly Floor[] {
  const ids = new Set(findings.filter(({ kind }) => kind === 'rule').map(({ id }) => id));
  const holding = pack.floors.filter(({ id }) => ids.has(id));
  const placeOf = ({ when: { item } }: Floor) =>
    byId(pack.items, item?.id)?.options.findIndex(({ id }) => id === item?.from) ?? -1;
  const ofItem = new Map<string, Floor[]>();
  for (const floor of holding) {
    const id = floor.when.item?.id;
    if (id !== undefined) ofItem.set(id, [...(ofItem.get(id) ?? []), floor]);
  }
  return holding
    .filter(
      floor =>
        !ofItem
          .get(floor.when.item?.id ?? '')
          ?.some(other => placeOf(other) > placeOf(floor) && rankOf(other.level) >= rankOf(floor.level)),
    )
    .toSorted((a, b) => rankOf(b.level) - rankOf(a.level));
}
