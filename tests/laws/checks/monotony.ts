import type { Assessment } from '../../../src/assessment/types.ts';
import type { Item, Pack } from '../../../src/pack/types.ts';
import { marking, saying } from '../completions.ts';
import type { Law } from '../law.ts';
import { applies, heldBy, optionOf } from '../naive.ts';
import { rangesOf } from '../ranges.ts';

/** Law 4: a worse answer with the same follow-ups, or a claim heard after all, lowers nothing. */
export const monotony: Law = ({ pack, response }, assess) => {
  const before = assess(pack, response);
  for (const item of pack.items) {
    const chosen = optionOf(item, response);
    if (chosen < 0 || !applies(pack, response, item)) continue;
    for (const worse of item.options.slice(chosen + 1)) {
      if (followUps(pack, item, worse.id) !== followUps(pack, item, item.options[chosen]!.id)) continue;
      const fault = lowered(before, assess(pack, saying(response, item.id, worse.id)));
      if (fault) return `${item.id} from ${item.options[chosen]!.id} to ${worse.id}: ${fault}`;
    }
  }
  for (const { id } of pack.claims) {
    if (heldBy(response.claims, id) !== 'not-heard') continue;
    const fault = lowered(before, assess(pack, marking(response, id, 'heard')));
    if (fault) return `${id} heard: ${fault}`;
  }
  return undefined;
};

function followUps(pack: Pack, item: Item, option: string): string {
  const opened = pack.items.filter(
    one => one.when?.item?.id === item.id && one.when.item.in.includes(option),
  );
  return JSON.stringify(opened.map(one => one.id));
}

function lowered(before: Assessment, after: Assessment): string | undefined {
  const now = rangesOf(after);
  for (const [name, { low, high }] of rangesOf(before)) {
    const then = now.get(name)!;
    if (then.low < low || then.high < high) {
      return `${name} falls from ${low}–${high} to ${then.low}–${then.high}`;
    }
  }
  return undefined;
}
