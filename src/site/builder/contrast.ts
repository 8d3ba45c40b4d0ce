/** Red, green and blue, each 0 to 1, linear in light. */
type Linear = readonly [number, number, number];

/** A colour that is written as `#rgb` or `#rrggbb`, or undefined. */
export function readHex(text: string): Linear | undefined {
  const short = /^#([\da-f])([\da-f])([\da-f])$/i.exec(text.trim());
  const long = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(text.trim());
  const parts = short?.slice(1).map(digit => digit + digit) ?? long?.slice(1);
  if (!parts) return undefined;
  const [red = 0, green = 0, blue = 0] = parts.map(part => toLinear(Number.parseInt(part, 16) / 255));
  return [red, green, blue];
}

/** Back to `#rrggbb`. */
export function toHex(colour: Linear): string {
  const digits = colour.map(part =>
    Math.round(fromLinear(part) * 255)
      .toString(16)
      .padStart(2, '0'),
  );
  return `#${digits.join('')}`;
}

/** Relative luminance, 0 to 1 (WCAG 2). */
export function luminance([red, green, blue]: Linear): number {
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast of two colours, 1 to 21 (WCAG 2). */
export function contrast(one: Linear, other: Linear): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

function toLinear(part: number): number {
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
}

function fromLinear(part: number): number {
  const bounded = Math.min(1, Math.max(0, part));
  return bounded <= 0.0031308 ? bounded * 12.92 : 1.055 * bounded ** (1 / 2.4) - 0.055;
}
