/** Markup that is safe to put into a page as it stands. */
export interface Markup {
  readonly markup: string;
}

/** Writes markup; everything filled in is shown as text, unless it is markup itself or a list of it. */
export function html(
  texts: TemplateStringsArray,
  ...values: (Markup | readonly Markup[] | string)[]
): Markup {
  const filled = texts.map((text, index) => {
    const value = values[index] ?? '';
    if (typeof value === 'string') return text + escapeText(value);
    const list = 'markup' in value ? [value] : value;
    return text + list.map(one => one.markup).join('');
  });
  return { markup: filled.join('') };
}

/** The text of a page that is downloaded with every package: without the end tags that HTML lets one leave out. */
export function withoutEndTags({ markup }: Markup): string {
  return markup.replace(/<\/(?:li|td|th|tr|tbody|thead|dd|dt)>/g, '');
}

function escapeText(text: string): string {
  const named: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  return text.replace(/[&<>"]/g, character => named[character] ?? character);
}
