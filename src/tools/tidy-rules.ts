const NOT_READ = /^\s*(?:\/\/.*|(?:yes|maybe|no)> .*|)$/;
/** Sections whose words stand in an order that matters, such as endings, the longest first. */
const IN_ORDER = ['words', 'noted'];

const inOrder = (choice: string): string => choice.split('|').sort().join('|');

/** The same choice in the order of the alphabet; one that may be missing says so at its end. */
const tidyStep = (step: string): string =>
  step.endsWith('?') ? `${inOrder(step.slice(0, -1))}?` : inOrder(step);

/**
 * A rule file without remarks, examples and spaces beside bars, which are for those who write rules, and with each choice
 * of words in the order of the alphabet: so it says the same, and packs into fewer bytes.
 */
export function tidyRules(text: string): string {
  let kind = '';
  return text
    .split('\n')
    .filter(line => !NOT_READ.test(line))
    .map(line => {
      const bare = line.replace(/ *\| */g, '|');
      const section = /^== (\w+)/.exec(bare)?.[1];
      if (section) kind = section;
      if (section || IN_ORDER.includes(kind)) return bare;
      // A class has words and phrases on a line, a pattern steps.
      return kind === 'class' ? inOrder(bare) : bare.split(' ').map(tidyStep).join(' ');
    })
    .join('\n');
}
