/** The element, as a page's script sees it. */
export interface ProviderVettingElement extends HTMLElement {
  /** Resolves once the first screen can be used. */
  readonly ready: Promise<void>;
  /** Version of the package. */
  readonly version: string;
  /** The attributes of the same names (`packSrc` is `pack-src`); empty where there is none. Null takes one away. */
  pack: string | null;
  packSrc: string | null;
  audience: string | null;
  provider: string | null;
  disclosureSrc: string | null;
  browseHref: string | null;
  theme: string | null;
  remember: string | null;
  load: string | null;
  base: string | null;
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
