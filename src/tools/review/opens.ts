import type { Item, Level, Pack } from '../../pack/types.ts';

/** What one answer leads to: follow-ups that it opens, and rules that it sets off. */
export interface Leads {
  readonly opens: readonly Item[];
  readonly rules: readonly { readonly id: string; readonly level: Level; readonly always: boolean }[];
}

/** Item id → what each of its options leads to, in the order of its options. */
export function leadsOf(pack: Pack): ReadonlyMap<string, readonly Leads[]> {
  return new Map(
    pack.items.map(item => [
      item.id,
      item.options.map((option, index) => ({
        opens: pack.items.filter(
          ({ when }) => when?.item?.id === item.id && when.item.in.includes(option.id),
        ),
        rules: pack.floors.flatMap(({ id, level, when }) => {
          if (when.item?.id !== item.id) return [];
          const { from, to } = when.item;
          const rank = (wanted: string) => item.options.findIndex(one => one.id === wanted);
          const within = index >= rank(from) && (to === undefined || index <= rank(to));
          return rank(from) >= 0 && within ? [{ id, level, always: when.context === undefined }] : [];
        }),
      })),
    ]),
  );
}
