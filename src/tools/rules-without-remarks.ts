import type { Plugin } from 'vite';
import { tidyRules } from './tidy-rules.ts';

const RULES = /\.rules\?raw$/;
/** Takes out of the rule files that pages load what is for those who write rules. */
export const rulesWithoutRemarks: Plugin = {
  name: 'rules-without-remarks',
  enforce: 'post',
  transform(code, id) {
    if (!RULES.test(id)) return null;
    const [before, text] = [
      code.slice(0, code.indexOf('"')),
      code.slice(code.indexOf('"'), code.lastIndexOf('"') + 1),
    ];
    return { code: `${before}${JSON.stringify(tidyRules(JSON.parse(text) as string))}`, map: null };
  },
};
