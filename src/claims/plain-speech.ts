import { opensWith } from './judge.ts';
import { bitsOf, type Reading } from './reading.ts';

const OTHERS = bitsOf('warn', 'false', 'apart');
const NEVER = bitsOf('never');
const LEAD = bitsOf('lead');

/** Whether in a sentence nobody but the seller speaks, and it doubts, quotes and asks nothing. */
export const isOwnVoice = (reading: Reading): boolean =>
  (reading.marks.any & OTHERS) === 0 &&
  (!reading.asked || opensWith(reading, LEAD)) &&
  reading.tokens.every(({ quote }) => quote === 0);

/** Whether it denies anything. What does so as part of a claim (“cannot fail”) is no denial. */
export const denies = ({ marks, found }: Reading): boolean =>
  marks.within.some(
    (bits, i) => (bits & NEVER) !== 0 && !found.some(({ from, to, weak }) => !weak && from <= i && i <= to),
  );
