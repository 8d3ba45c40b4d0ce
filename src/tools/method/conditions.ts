import type { ContextCondition } from '../../pack/conditions.ts';
import type { Floor, Item, Pack } from '../../pack/types.ts';
import type { MethodWords } from './method-words.ts';

/** Conditions in words, by the questions and answers that a visitor sees. */
export interface Conditions {
  context(condition: ContextCondition | undefined): readonly string[];
  ofItem(item: Item): readonly string[];
  ofFloor(floor: Floor): readonly string[];
}

/** Puts the conditions of a pack into words. */
export function conditionsOf(pack: Pack, words: MethodWords): Conditions {
  const questions = new Map(pack.context.map(question => [question.id, question]));
  const items = new Map(pack.items.map(item => [item.id, item]));
  const claims = new Map(pack.claims.map(claim => [claim.id, claim]));
  const quoted = (text: string) => quoteWhole(text, words);
  const answered = (question: string, answers: readonly string[]) =>
    words.say('method.ifAnswer', { question, answers: words.either(answers.map(quoted)) });

  const context = (condition: ContextCondition | undefined) =>
    Object.entries(condition ?? {}).map(([id, wanted]) => {
      const question = questions.get(id);
      const labels = wanted.map(
        value => question?.options.find(option => option.id === value)?.label ?? value,
      );
      return answered(question?.prompt ?? id, labels);
    });
  const options = (id: string, chosen: (index: number, option: string) => boolean) => {
    const item = items.get(id);
    const labels = (item?.options ?? []).filter((option, index) => chosen(index, option.id));
    return answered(
      item?.short ?? item?.prompt.patient ?? id,
      labels.map(option => option.label.patient),
    );
  };
  return {
    context,
    ofItem({ when }) {
      const parent = when?.item;
      const opened = parent ? [options(parent.id, (_, option) => parent.in.includes(option))] : [];
      return [...context(when?.context), ...opened];
    },
    ofFloor({ when }) {
      const { claim, item } = when;
      const rank = (option: string | undefined) =>
        items.get(item?.id ?? '')?.options.findIndex(({ id }) => id === option) ?? -1;
      const [from, to] = [rank(item?.from), item?.to === undefined ? Infinity : rank(item.to)];
      const tested = item ? [options(item.id, index => index >= from && index <= to)] : [];
      const heard = claim ? [words.say('method.ifHeard', { claim: claims.get(claim)?.label ?? claim })] : [];
      return [...context(when.context), ...tested, ...heard];
    },
  };
}

/** Many answers quote the clinic themselves: quotes within quotes keep one answer apart from the next. */
function quoteWhole(text: string, words: MethodWords): string {
  const [open, close] = words.say('quoted').includes('“') ? ['‘', '’'] : ['“', '”'];
  const within = text.replace(/[“«]/g, open).replace(/[”»]/g, close);
  return words.say('quoted', { text: within });
}
