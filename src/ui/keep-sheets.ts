/** Takes up style sheets for the shadow root that a container lies in, each text once, until they are released. */
export function keepSheets(container: HTMLElement): { adopt: (text: string) => void; release: () => void } {
  const root = container.getRootNode();
  const ours = new Map<string, CSSStyleSheet>();
  return {
    adopt(text) {
      if (!(root instanceof ShadowRoot) || ours.has(text)) return;
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(text);
      ours.set(text, sheet);
      root.adoptedStyleSheets.push(sheet);
    },
    release() {
      if (!(root instanceof ShadowRoot)) return;
      const sheets = new Set(ours.values());
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter(sheet => !sheets.has(sheet));
    },
  };
}
