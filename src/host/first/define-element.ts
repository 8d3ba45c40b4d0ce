import { attributeNames } from './attribute-names.ts';
import { version } from './built.ts';
import { firstPart } from './first-part.ts';
import type { Origin } from './origin.ts';

const name = 'provider-vetting';

/**
 * Defines the element unless this page has it already. Where a browser lacks what it needs, defines nothing, so
 * that the content inside the element stays in view.
 */
export function defineElement(origin: Origin): void {
  if (!globalThis.customElements || !document.adoptedStyleSheets || customElements.get(name)) return;
  customElements.define(
    name,
    class extends HTMLElement {
      static readonly observedAttributes = attributeNames;
      readonly version = version;
      // The page may have sent its first screen with its own markup.
      readonly #part = firstPart(this, this.shadowRoot ?? this.attachShadow({ mode: 'open' }), origin);
      readonly ready = new Promise(resolve => this.addEventListener('vetting-ready', resolve));

      connectedCallback() {
        this.#part.connect();
      }

      // Moving an element disconnects and connects it; only what stays away is taken down.
      disconnectedCallback() {
        setTimeout(() => this.isConnected || this.#part.close());
      }

      // Another document does not take the sheets of this one along.
      adoptedCallback() {
        this.#part.act(it => it.dress());
      }

      attributeChangedCallback(attribute: string) {
        this.#part.change(attribute);
      }

      restart() {
        this.#part.act(it => it.restart());
      }
    },
  );
}
