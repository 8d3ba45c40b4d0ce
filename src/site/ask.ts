// A page with the widget for the questions that its address names, so that other pages can lead there.
const asked = new URLSearchParams(location.search);
const widget = document.querySelector('provider-vetting');
const pack = asked.get('pack');
if (pack) widget?.setAttribute('pack', pack);

/** The button of the first screen that leads where the address says; it may not be there yet. */
function wayFrom(root: ShadowRoot): HTMLButtonElement | null | undefined {
  const doors = root.querySelector('.doors');
  if (asked.get('go') === 'soon') return doors?.querySelector<HTMLButtonElement>('li:nth-child(2) button');
  return doors?.previousElementSibling?.querySelector('button');
}

/** Presses it for whoever has pressed a way to the questions already, on the page before, unless they press another. */
function goOn(root: ShadowRoot): void {
  const press = () => {
    const way = wayFrom(root);
    if (!way) return;
    stop();
    way.click();
  };
  const watch = new MutationObserver(press);
  const stop = () => watch.disconnect();
  watch.observe(root, { childList: true, subtree: true });
  for (const type of ['pointerdown', 'keydown']) addEventListener(type, stop, { once: true });
  press();
}

if (asked.has('go'))
  customElements
    .whenDefined('provider-vetting')
    .then(() => widget?.shadowRoot && goOn(widget.shadowRoot))
    .catch(() => {});

// A module: its names are its own.
export {};
