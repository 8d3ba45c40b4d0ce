import { type OnePage, toOnePage } from '../../exchange/page/one-page.ts';
import type { SheetBar } from '../paper/sheet.tsx';
import { rangeEnds } from '../result/range-ends.ts';
import { pageAddress } from './device.ts';
import { useTake } from './take.ts';

/** The one page as it stands now, and its picture of the range. */
export function usePage(): () => { readonly page: OnePage; readonly bar: SheetBar } {
  const { words, pack, response, visit, about } = useTake();
  return () => {
    const [address] = (pageAddress() ?? '').split(/[?#]/);
    const page = toOnePage(pack, response, words, { ...about(), address: address || undefined });
    const ends = rangeEnds(visit.session.assessment.value, pack.bands);
    const dir = getComputedStyle(visit.container).direction === 'rtl' ? 'rtl' : 'ltr';
    return { page, bar: { ...ends, words: page.steps, dir } };
  };
}
