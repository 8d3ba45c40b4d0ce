import type { OnePage, PageList } from '../../exchange/page/one-page.ts';
import type { SheetBar } from './sheet.tsx';

/** The shape of a phone, at three pixels for each of the drawing's units. */
const WIDTH = 390;
const EDGE = 20;
const FINE = 3;
const FONT = 'Arial, "Noto Sans", "Liberation Sans", sans-serif';

/**
 * Draws the one page as a picture, here on the device: black on white, one column.
 * @throws {Error} where the browser makes no picture of it.
 */
export async function drawPage(page: OnePage, bar: SheetBar): Promise<Blob> {
  const canvas = document.createElement('canvas');
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('no canvas');
  // Once to measure, once to draw.
  const height = draw(pen, page, bar);
  canvas.width = WIDTH * FINE;
  canvas.height = Math.ceil(height) * FINE;
  pen.scale(FINE, FINE);
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, WIDTH, height);
  draw(pen, page, bar);
  return new Promise((resolve, reject) => {
    canvas.toBlob(blob => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png');
  });
}

/** Returns how far down it came. */
function draw(pen: CanvasRenderingContext2D, page: OnePage, bar: SheetBar): number {
  const isRtl = bar.dir === 'rtl';
  const across = (x: number) => (isRtl ? WIDTH - x : x);
  pen.direction = bar.dir ?? 'ltr';
  pen.textAlign = 'start';
  pen.textBaseline = 'alphabetic';
  pen.fillStyle = pen.strokeStyle = '#000';
  let y = EDGE;

  function write(text: string, size: number, weight = 400, from = EDGE): void {
    pen.font = `${weight} ${size}px ${FONT}`;
    for (const line of wrapped(pen, text, WIDTH - EDGE - from)) {
      y += size * 1.35;
      pen.fillText(line, across(from), y);
    }
  }
  function rule(): void {
    y += 6;
    pen.fillRect(EDGE, y, WIDTH - 2 * EDGE, 1);
    y += 4;
  }
  function list(
    { title, lines, replies, more }: PageList,
    mark: (index: number) => string,
    room: number,
  ): void {
    if (lines.length === 0) return;
    y += 12;
    write(title, 16, 700);
    rule();
    lines.forEach((line, index) => {
      const top = y;
      write(mark(index), 15, 700);
      y = top;
      write(line, 15, 400, EDGE + 22);
      const reply = replies?.[index];
      if (reply) write(reply, 13, 400, EDGE + 22);
      y += 5 + room;
      if (room > 0) pen.fillRect(isRtl ? EDGE : EDGE + 22, y - 4, WIDTH - 2 * EDGE - 22, 0.75);
    });
    if (more) write(more, 15, 700, EDGE + 22);
  }

  write(page.title, 21, 700);
  write(page.about, 14);
  y += 14;
  write(page.levelText, 21, 700);
  write(page.range, 15);
  if (page.because) write(page.because, 15);
  y = drawBar(pen, bar, y + 16, across);
  for (const { term, text, detail } of page.boxes) {
    y += 10;
    const top = y;
    y += 4;
    write(term, 13, 400, EDGE + 12);
    write(text, 15, 700, EDGE + 12);
    write(detail, 13, 400, EDGE + 12);
    y += 10;
    pen.strokeRect(EDGE, top, WIDTH - 2 * EDGE, y - top);
  }
  list(page.found, index => `${index + 1}`, 0);
  list(page.ask, index => `${index + 1}`, 22);
  list(page.promised, () => '☐', 0);
  y += 8;
  rule();
  write(page.foot, 12);
  return y + EDGE;
}

/** Four steps: solid as far as the answers show, striped as far as it could reach. Returns its lower end. */
function drawBar(
  pen: CanvasRenderingContext2D,
  { low, high, words }: SheetBar,
  top: number,
  across: (x: number) => number,
): number {
  const width = (WIDTH - 2 * EDGE) / words.length;
  const floor = top + 46;
  words.forEach((word, index) => {
    const tall = 16 + index * 10;
    const from = EDGE + index * width;
    const share = (end: number) => Math.min(1, Math.max(0, (end - 25 * index) / 25)) * width;
    const fill = (start: number, end: number, how: (x: number, wide: number) => void) => {
      if (end > start) how(Math.min(across(from + start), across(from + end)), end - start);
    };
    fill(share(low), share(high), (x, wide) => {
      pen.save();
      pen.beginPath();
      pen.rect(x, floor - tall, wide, tall);
      pen.clip();
      for (let line = -tall; line < wide + tall; line += 5) {
        pen.beginPath();
        pen.moveTo(x + line, floor);
        pen.lineTo(x + line + tall, floor - tall);
        pen.stroke();
      }
      pen.restore();
    });
    fill(0, share(low), (x, wide) => pen.fillRect(x, floor - tall, wide, tall));
    pen.strokeRect(Math.min(across(from), across(from + width)), floor - tall, width, tall);
    pen.font = `400 13px ${FONT}`;
    pen.fillText(word, across(from + 1), floor + 18);
  });
  return floor + 20;
}

function wrapped(pen: CanvasRenderingContext2D, text: string, room: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && pen.measureText(longer).width > room) {
      lines.push(line);
      line = word;
    } else line = longer;
    // One word may be wider than the page: an address.
    while (pen.measureText(line).width > room && line.length > 1) {
      let fits = line.length - 1;
      while (fits > 1 && pen.measureText(line.slice(0, fits)).width > room) fits--;
      lines.push(line.slice(0, fits));
      line = line.slice(fits);
    }
  }
  return [...lines, line];
}
