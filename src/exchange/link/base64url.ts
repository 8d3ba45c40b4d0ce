const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Bytes as text that an address may hold as it stands. */
export function toBase64url(bytes: Uint8Array): string {
  let text = '';
  for (let start = 0; start < bytes.length; start += 3) {
    const [a = 0, b = 0, c = 0] = bytes.subarray(start, start + 3);
    const group = (a << 16) | (b << 8) | c;
    const letters = [18, 12, 6, 0].map(shift => LETTERS[(group >> shift) & 63]).join('');
    text += letters.slice(0, Math.min(3, bytes.length - start) + 1);
  }
  return text;
}

/** The bytes behind a text, or `undefined` if the text is not exactly what `toBase64url` writes. */
export function fromBase64url(text: string): Uint8Array | undefined {
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let [held, bits, length] = [0, 0, 0];
  for (const letter of text) {
    const value = LETTERS.indexOf(letter);
    if (value < 0) return undefined;
    held = ((held << 6) | value) & 0xffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[length++] = (held >> bits) & 255;
  }
  return toBase64url(bytes) === text ? bytes : undefined;
}

/** Two letters for a number below 4096. */
export function toLetters(number: number): string {
  return `${LETTERS[number >> 6]}${LETTERS[number & 63]}`;
}

/** The number that two letters stand for. */
export function fromLetters(text: string): number {
  return LETTERS.indexOf(text.charAt(0)) * 64 + LETTERS.indexOf(text.charAt(1));
}
