const NOT_READ = /^\s*(?:\/\/.*|(?:yes|maybe|no)> .*|)$/;
/** Sections that have words and phrases on a line, and no patterns. */
const PHRASES = ['class', 'noted'];

const inOrder = (choice: string): string => choice.split('|').sort().join('|');

/** The same choice in the order of the alphabet; one that may be missing says so at its end. */
const tidyStep = (step: string): string =>
  step.endsWith('?') ? `${inOrder(step.slice(0, -1))}?` : inOrder(step);

/** A section whose lines stand in no order; those that begin alike come to stand together. */
const tidySection = (lines: readonly string[]): readonly string[] => {
  const [head = '', ...rest] = lines.map(line => line.replace(/ *\| */g, '|'));
  const kind = /^== (\w+)/.exec(head)?.[1] ?? '';
  // Those of small words stand in an order that matters, such as endings, the longest first.
  if (kind === 'words') return [head, ...rest];
  const tidy = (line: string) =>
    PHRASES.includes(kind) ? inOrder(line) : line.split(' ').map(tidyStep).join(' ');
  return [head, ...rest.map(tidy).sort()];
};

/**
 * A rule file without remarks, examples and spaces beside bars, which are for those who write rules, and with choices of
 * words, and lines, in the order of the alphabet: so it says the same, and packs into fewer bytes.
 */
export function tidyRules(text: string): string {
  const sections: string[][] = [];
  for (const line of text.split('\n').filter(one => !NOT_READ.test(one)))
    if (line.startsWith('== ')) sections.push([line]);
    else sections.at(-1)?.push(line);
  return sections.flatMap(tidySection).join('\n');
}
