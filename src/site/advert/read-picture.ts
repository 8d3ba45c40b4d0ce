import type { createWorker } from 'tesseract.js';
import { preparePicture } from './prepare-picture.ts';

/** How far the reading of a picture is, 0 to 1, and with what it is busy. */
export type Heard = (busy: 'fetching' | 'reading', share: number) => void;

const LANGUAGES = ['eng', 'spa', 'ara'] as const;
export type PictureLanguage = (typeof LANGUAGES)[number];

/**
 * Reads the text of a picture, on this device. The reader and its language data come from this site, and only now.
 * Rejects where the picture cannot be opened, the files cannot be fetched, or WebAssembly may not run here.
 */
export async function readPicture(
  picture: Blob,
  languages: readonly PictureLanguage[],
  hear: Heard,
): Promise<string> {
  const folder = new URL('ocr/', document.baseURI);
  const prepared = await preparePicture(picture);
  hear('fetching', 0);
  const reader = (await import(/* @vite-ignore */ new URL('tesseract.esm.min.js', folder).href)) as {
    default: { createWorker: typeof createWorker };
  };
  const worker = await reader.default.createWorker([...languages], 1, {
    workerPath: new URL('worker.min.js', folder).href,
    corePath: folder.href,
    langPath: folder.href,
    workerBlobURL: false,
    gzip: true,
    logger: ({ status, progress }) => hear(status === 'recognizing text' ? 'reading' : 'fetching', progress),
  });
  try {
    const { data } = await worker.recognize(prepared);
    return joined(data.text);
  } finally {
    await worker.terminate();
  }
}

/** A line that goes on in the next becomes one with it, so that a sentence is read as one. */
function joined(text: string): string {
  return text
    .split(/\n\s*\n/)
    .map(paragraph =>
      paragraph
        .replace(/-\n(?=\p{Ll})/gu, '')
        .replace(/\s*\n\s*(?=\p{Ll})/gu, ' ')
        .replace(/\s*\n\s*/g, '\n')
        .trim(),
    )
    .filter(paragraph => paragraph !== '')
    .join('\n\n');
}
