/** Points on the scale from 0 to 100 of the greatest that could be. Where nothing could weigh, nothing is found. */
export function scaled(points: number, greatest: number): number {
  return greatest > 0 ? (100 * points) / greatest : 0;
}
