import { isGrave, signsOf } from '../../assessment/finding-words.ts';
import type { Finding } from '../../assessment/types.ts';
import { byId } from '../../pack/by-id.ts';
import { own } from '../../pack/own.ts';
import type { Level, Pack } from '../../pack/types.ts';
import type { Response } from '../../response/types.ts';
import { voiceOf } from '../answer-states.ts';
import type { Phrases } from '../phrases.ts';

/** One finding in a sentence, what to ask next, and the level that it sets by itself. */
export interface FoundLine {
  readonly found: string;
  readonly ask: string;
  readonly level: Level;
  /** Whether it is asked about before all else. */
  readonly isGrave: boolean;
  /** Beside a claim that is quoted: what is so. A quote alone would be read as true. */
  readonly reply: string | undefined;
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
  return signsOf(pack, findings).flatMap(sign => {
    const { kind, id, level } = sign;
    const line = (found: string, ask: string, reply?: string) => [
      { found, ask, level, isGrave: isGrave(sign), reply },
    ];
    if (kind === 'rule') {
      const rule = byId(pack.floors, id);
      const item = byId(pack.items, rule?.when.item?.id);
      return rule && item ? line(rule.reason, say('item.proof', { proof: item.proof })) : [];
    }
    if (kind === 'claim') {
      const claim = byId(pack.claims, id);
      if (!claim) return [];
      const text = advert?.get(id);
      return line(
        text === undefined ? say('found.heard', { claim: claim.label }) : say('found.advert', { text }),
        claim.ask,
        claim.why,
      );
    }
    const item = byId(pack.items, id);
    const chosen = item && own(response.answers, item.id)?.option;
    const option = item?.options.find(one => one.id === chosen);
    if (!item || !option) return [];
    const question = item.short ?? item.prompt[voice];
    return line(
      option.found ?? say('take.page.said', { question, answer: option.label[voice] }),
      option.followUp ?? say('item.proof', { proof: item.proof }),
    );
  });
}
