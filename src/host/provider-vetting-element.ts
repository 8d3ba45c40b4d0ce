/** The element, as a page's script sees it. */
export interface ProviderVettingElement extends HTMLElement {
  /** Resolves once the first screen can be used. */
  readonly ready: Promise<void>;
  /** Version of the package. */
  readonly version: string;
  /** The answers, with `audience="staff"` alone; otherwise undefined. */
  response: unknown;
  /** The result, with `audience="staff"` alone; otherwise undefined. */
  readonly assessment: unknown;
  /** Erases the answers of this tab and shows the first screen. */
  restart(): void;
}

declare global {
  interface HTMLElementTagNameMap {
    'provider-vetting': ProviderVettingElement;
  }
}
