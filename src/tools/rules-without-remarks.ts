import type { Plugin } from 'vite';

const RULES = /\.rules\?raw$/;
const NOT_READ = /^\s*(?:\/\/.*|(?:yes|maybe|no)> .*|)$/;

/** Takes remarks, examples and spaces beside bars out of the rule files that pages load: they are for those who write rules. */
export const rulesWithoutRemarks: Plugin = {
  name: 'rules-without-remarks',
  enforce: 'post',
  transform(code, id) {
    if (!RULES.test(id)) return null;
    const [before, text] = [
      code.slice(0, code.indexOf('"')),
      code.slice(code.indexOf('"'), code.lastIndexOf('"') + 1),
    ];
    const lines = (JSON.parse(text) as string)
      .split('\n')
      .filter(line => !NOT_READ.test(line))
      .map(line => line.replace(/ *\| */g, '|'));
    return { code: `${before}${JSON.stringify(lines.join('\n'))}`, map: null };
  },
};
