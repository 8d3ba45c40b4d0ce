/** Every attribute of the element; on a script tag the same names with `data-` before them. */
export const attributeNames: readonly string[] =
  'pack pack-src audience lang provider disclosure-src browse-href theme remember load base'.split(' ');
