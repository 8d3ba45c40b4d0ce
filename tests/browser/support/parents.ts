/** Boxes that take their width from what is in them, and so give none: each around `WIDGET`. */
export const PARENTS = {
  'flex row, centred': '<div style="display:flex;justify-content:center">WIDGET</div>',
  'flex column, centred': '<div style="display:flex;flex-direction:column;align-items:center">WIDGET</div>',
  'grid, centred': '<div style="display:grid;justify-items:center">WIDGET</div>',
  float: '<div style="overflow:auto"><div style="float:left">WIDGET</div></div>',
  'inline block': '<div style="display:inline-block">WIDGET</div>',
  table: '<table><tr><td>WIDGET</td></tr></table>',
  'fit-content': '<div style="width:fit-content">WIDGET</div>',
  absolute:
    '<div style="position:relative;height:9em"><div style="position:absolute;left:0">WIDGET</div></div>',
  dialog: '<dialog open>WIDGET<button>Close</button></dialog>',
} as const;

/** All of them on one page. */
export const ALL_PARENTS = Object.values(PARENTS)
  .join('')
  .replaceAll('WIDGET', '<provider-vetting></provider-vetting>');

/** Where the widget in one of them is narrower than it can be read, or the page is wider than its window. */
export function widthFaults(names: string[]): string[] {
  const narrowest = 280;
  const all = [...document.querySelectorAll('provider-vetting')];
  const faults = all.flatMap((one, place) => {
    const { width = 0 } = one.shadowRoot?.querySelector('section')?.getBoundingClientRect() ?? {};
    return width < narrowest ? [`${names[place]}: ${width}`] : [];
  });
  const { scrollWidth } = document.documentElement;
  return scrollWidth > innerWidth ? [...faults, `page: ${scrollWidth}`] : faults;
}
