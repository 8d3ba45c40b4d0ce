import type { Pack } from '../pack/types.ts';

/** Leads from the line on a product's status to its source, whose address does not travel with the first screen. */
export function citeStatus(screen: HTMLElement, { panels, sources }: Pack): void {
  const [id = ''] = panels?.status?.sources ?? [];
  const href = sources[id]?.url;
  const link = screen.querySelector<HTMLAnchorElement>('a:not([href])');
  if (link && href) Object.assign(link, { href, target: '_blank', rel: 'noopener noreferrer' });
}
