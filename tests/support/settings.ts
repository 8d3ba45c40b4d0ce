import type { Settings } from '../../src/host/app-seam.ts';

/** The settings of an element without attributes, in English and with small questions; tests change what they are about. */
export const plainSettings: Settings = {
  pack: 'tiny',
  packSrc: null,
  audience: 'patient',
  lang: 'en',
  provider: null,
  disclosureSrc: null,
  browseHref: null,
  theme: 'auto',
  remember: 'session',
  load: 'visible',
  base: null,
};
