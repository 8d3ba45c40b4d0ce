/** The CRC-32 of zip files: finds every change of up to 32 neighbouring bits. */
export function crc32(bytes: Uint8Array): number {
  let rest = ~0;
  for (const byte of bytes) {
    rest ^= byte;
    for (let bit = 0; bit < 8; bit++) rest = (rest >>> 1) ^ (rest & 1 ? 0xedb88320 : 0);
  }
  return ~rest >>> 0;
}

/** The same of a text. */
export function crc32Of(text: string): number {
  return crc32(new TextEncoder().encode(text));
}
