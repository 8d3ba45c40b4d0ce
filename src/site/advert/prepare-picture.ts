/** The reader is best at letters of about this height, so small pictures are drawn larger: shorter side in pixels. */
const SHORTER_SIDE = 1_400;
const LARGEST_SIDE = 4_000;

/** The picture in shades of grey, dark on light, large enough to be read. */
export async function preparePicture(picture: Blob): Promise<HTMLCanvasElement> {
  const image = await createImageBitmap(picture);
  const wanted = Math.max(1, SHORTER_SIDE / Math.min(image.width, image.height));
  const scale = Math.min(wanted, LARGEST_SIDE / Math.max(image.width, image.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(image.width * scale);
  canvas.height = Math.round(image.height * scale);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('no canvas');
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  image.close();
  const pixels = context.getImageData(0, 0, canvas.width, canvas.height);
  const shades = toShades(pixels.data);
  if (isMostlyDark(shades)) for (const [index, shade] of shades.entries()) shades[index] = 255 - shade;
  for (const [index, shade] of shades.entries()) pixels.data.set([shade, shade, shade, 255], index * 4);
  context.putImageData(pixels, 0, 0);
  return canvas;
}

/** Brightness of each pixel, 0 to 255. */
export function toShades(data: Uint8ClampedArray): Uint8ClampedArray {
  const shades = new Uint8ClampedArray(data.length / 4);
  for (let index = 0; index < shades.length; index++) {
    const at = index * 4;
    shades[index] = 0.299 * (data[at] ?? 0) + 0.587 * (data[at + 1] ?? 0) + 0.114 * (data[at + 2] ?? 0);
  }
  return shades;
}

/** Whether the ground is dark: then the letters are light. */
export function isMostlyDark(shades: Uint8ClampedArray): boolean {
  let dark = 0;
  for (const shade of shades) if (shade < 110) dark++;
  return dark > shades.length * 0.6;
}
