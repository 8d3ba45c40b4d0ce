import { rulesAlone } from '../../assessment/finding-words.ts';
import type { Finding } from '../../assessment/types.ts';
import { byId } from '../../pack/by-id.ts';
import { own } from '../../pack/own.ts';
import type { Pack } from '../../pack/types.ts';
import type { Response } from '../../response/types.ts';
import { voiceOf } from '../answer-states.ts';
import type { Phrases } from '../phrases.ts';

/** One finding in a sentence, and what to ask next. */
export interface FoundLine {
  readonly found: string;
  readonly ask: string;
}

/**
 * What was found in the answers, worst first, a claim in the words of the advert that makes it. A rule has a line where
 * no finding stands for the answer that it comes from.
 */
export function foundLines(
  pack: Pack,
  response: Response,
  findings: readonly Finding[],
  { say }: Phrases,
  advert?: ReadonlyMap<string, string>,
): readonly FoundLine[] {
  const voice = voiceOf(response);
  const alone = rulesAlone(pack, findings);
  return findings.flatMap(({ kind, id }) => {
    if (kind === 'rule') {
      const rule = byId(alone, id);
      const item = byId(pack.items, rule?.when.item?.id);
      return rule && item ? [{ found: rule.reason, ask: say('item.proof', { proof: item.proof }) }] : [];
    }
    if (kind === 'claim') {
      const claim = byId(pack.claims, id);
      if (!claim) return [];
      const text = advert?.get(id);
      const found =
        text === undefined ? say('found.heard', { claim: claim.label }) : say('found.advert', { text });
      return [{ found, ask: claim.ask }];
    }
    const item = kind === 'item' ? byId(pack.items, id) : undefined;
    const chosen = item && own(response.answers, item.id)?.option;
    const option = item?.options.find(one => one.id === chosen);
    if (!item || !option) return [];
    const question = item.short ?? item.prompt[voice];
    return [
      {
        found: option.found ?? say('take.page.said', { question, answer: option.label[voice] }),
        ask: option.followUp ?? say('item.proof', { proof: item.proof }),
      },
    ];
  });
}
