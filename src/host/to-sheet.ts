/** A style sheet that a shadow root can take up without the page's policy having a say in it. */
export function toSheet(text: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  return sheet;
}
