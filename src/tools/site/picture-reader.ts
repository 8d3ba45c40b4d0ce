import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';

/** The reader, its cores for browsers with and without SIMD, and the languages: from the packages that ship them. */
const FILES: readonly (readonly [from: string, name: string])[] = [
  ...['tesseract.esm.min.js', 'worker.min.js'].map(name => [`tesseract.js/dist/${name}`, name] as const),
  ...['-relaxedsimd', '-simd', ''].map(kind => {
    const name = `tesseract-core${kind}-lstm.wasm.js`;
    return [`tesseract.js-core/${name}`, name] as const;
  }),
  ...['eng', 'spa', 'ara'].map(lang => {
    const name = `${lang}.traineddata.gz`;
    return [`@tesseract.js-data/${lang}/4.0.0_best_int/${name}`, name] as const;
  }),
];

/** Puts what reads pictures beside the page, so that nothing is fetched from elsewhere. */
export function copyPictureReader(root: string, site: string): void {
  mkdirSync(join(site, 'ocr'), { recursive: true });
  for (const [from, name] of FILES) copyFileSync(join(root, 'node_modules', from), join(site, 'ocr', name));
}
