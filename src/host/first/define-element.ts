import { attributeNames } from './attribute-names.ts';
import { version } from './built.ts';
import { type FirstFlight, firstPart } from './first-part.ts';
import type { Origin } from './origin.ts';

/**
 * Defines the element unless this page has it already, or lets nobody define any. Where a browser lacks what it needs,
 * defines nothing, so that the content inside the element stays in view. Gives our version where the page has or forbids it.
 */
export function defineElement(origin: Origin): string | undefined {
  try {
    if (document.adoptedStyleSheets)
      customElements.define(
        'provider-vetting',
        class extends HTMLElement {
          static readonly observedAttributes = attributeNames;
          readonly version = version;
          readonly ready = new Promise(resolve => this.addEventListener('vetting-ready', resolve));
          #part?: FirstFlight;

          // Moving an element disconnects and connects it; only what stays away is taken down.
          disconnectedCallback() {
            setTimeout(() => this.isConnected || this.#part?.close());
          }

          restart() {
            this.#part?.act(it => it.restart());
          }

          attributeChangedCallback(attribute: string) {
            this.#part?.change(attribute);
          }

          connectedCallback() {
            try {
              this.#part ??= firstPart(
                this,
                // The page may have sent its first screen with its own markup, and closed it.
                this.shadowRoot ?? this.attachInternals().shadowRoot ?? this.attachShadow({ mode: 'open' }),
                origin,
              );
              this.#part.connect();
            } catch (error) {
              // The page's doing, and no error of the page's: what it put inside the element shows, or a root of its own.
              this.#part?.fail('app-load', `${error}`);
            }
          }

          // Another document does not take the sheets of this one along.
          adoptedCallback() {
            this.#part?.act(it => it.dress());
          }
        },
      );
  } catch {
    // What is inside the element stays in view; on a server there is nothing to define.
    return version;
  }
  return undefined;
}
