import type { Item } from '../../pack/types.ts';
import { fill, link } from './fill.ts';
import { type Leads, leadsOf } from './opens.ts';
import { showLeads } from './show-item.ts';
import type { View } from './view.ts';

/** The map of a pack: by part, each item as a tree of the answers that lead on, and what they lead to. */
export function showGraph(view: View): readonly HTMLElement[] {
  const { pack } = view;
  const leads = leadsOf(pack);
  return pack.domains.map(({ id, title }) => {
    const roots = pack.items.filter(item => item.domain === id && !item.when?.item);
    return fill('graph-part', { title, items: roots.map(item => branch(item, leads, view)) });
  });
}

function branch(item: Item, leads: ReadonlyMap<string, readonly Leads[]>, view: View): HTMLElement {
  const followUps = view.pack.items.filter(({ when }) => when?.item?.id === item.id);
  const answers = item.options.flatMap((option, index) => {
    const led = showLeads(leads.get(item.id)?.[index], view);
    return led.length > 0 ? [fill('graph-answer', { label: option.label.patient, leads: led })] : [];
  });
  return fill('graph-item', {
    name: [link(item.short ?? item.id, `#${view.anchor('item', item.id)}`)],
    severity: view.words.say(`severity.${item.severity}`),
    answers,
    // A pack with a loop of parents never gets here, so that this ends.
    followUps: followUps.map(child => branch(child, leads, view)),
  });
}
