import { crc32Of } from './crc32.ts';

/** A UUID (RFC 9562, version 8) that stands for a text: the same one each time, and without chance. */
export function uuidOf(text: string): string {
  const hex = [0, 1, 2, 3].map(part => crc32Of(`${part} ${text}`).toString(16).padStart(8, '0')).join('');
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 3) | 8).toString(16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20),
  ].join('-');
}
