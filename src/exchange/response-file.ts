import type { Pack } from '../pack/types.ts';
import { isRecord } from '../pack/values.ts';
import { type ParsedResponse, parseResponse } from '../response/parse.ts';
import type { Response } from '../response/types.ts';

/** Largest file that is read, in bytes: more than a list with every field full and a marked day for each week. */
export const LARGEST_FILE = 16_000_000;

/** Why a file cannot be read. */
export type FileRefusal = 'too-large' | 'not-text' | 'cut' | 'foreign' | 'other-pack';

/** What a file holds, or why it cannot be read. */
export type FileReading =
  | ({ readonly outcome: 'read' } & ParsedResponse)
  | { readonly outcome: 'refused'; readonly refusal: FileRefusal };

/**
 * The response file: all that was written, in the form that `readResponseFile` reads. What was said about a question
 * that does not apply now is kept, in case it applies again, and counts nowhere.
 */
export function toResponseFile(response: Response): string {
  // As it stands, that sign is taken for a file that is no text.
  return `${JSON.stringify(response, null, 2).replaceAll('\uFFFD', '\\ufffd')}\n`;
}

/** Reads the data of another kind of file that holds a response. */
export type OtherReader = (pack: Pack, data: unknown) => ParsedResponse;

/** Reads a file that a visitor opens: a response file, or with `readFhir` our own FHIR export too. Never throws. */
export function readResponseFile(pack: Pack, text: string, readFhir?: OtherReader): FileReading {
  if (text.length > LARGEST_FILE) return refuse('too-large');
  // What is not text decodes to replacement characters, or holds zero bytes.
  if (/[\0\uFFFD]/.test(text.slice(0, 1000))) return refuse('not-text');
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return refuse(/^\s*\{[\s\S]{0,200}provider-vetting\//.test(text) ? 'cut' : 'foreign');
  }
  const isFhir = readFhir && isRecord(data) && 'resourceType' in data;
  const read = isFhir ? readFhir(pack, data) : parseResponse(pack, data);
  if (read.dropped[0] === 'format') return refuse('foreign');
  if (read.dropped[0] === 'pack') return refuse('other-pack');
  return { outcome: 'read', ...read };
}

function refuse(refusal: FileRefusal): FileReading {
  return { outcome: 'refused', refusal };
}
