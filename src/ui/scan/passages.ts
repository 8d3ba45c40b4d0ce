/** A stretch of a text that is marked with a number. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly number: number;
  /** The text may not mean it. */
  readonly maybe: boolean;
}

/** A piece of the text as shown. Numbers stand after the piece at whose end their phrase ends. */
export interface Piece {
  readonly text: string;
  readonly numbers: readonly Pick<Mark, 'number' | 'maybe'>[];
}

/** One or more pieces: either plain, or phrases that overlap, marked as one. */
export interface Stretch {
  readonly marked: boolean;
  /** None of its phrases is certain. */
  readonly maybe: boolean;
  readonly pieces: readonly Piece[];
}

/** A part of the text that is shown. */
export interface Passage {
  readonly stretches: readonly Stretch[];
  /** Something before it is left out, or something after it. */
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

/** What is shown of a text, and how many phrases are not. */
export interface Shown {
  readonly passages: readonly Passage[];
  readonly shortened: boolean;
  readonly hidden: number;
}

/** A text up to this length is shown whole. */
const WHOLE = 3000;
/** Of a longer one, so much is shown around a phrase. */
const AROUND = 160;
/** And each claim at so many places. */
const MOST_PLACES = 3;
const LONGEST_PHRASE = 2000;

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Lays out a text with its marks; a long one is cut down to what surrounds them. */
export function passagesOf(text: string, marks: readonly Mark[]): Shown {
  const sorted = [...marks].sort((a, b) => a.start - b.start || a.end - b.end);
  const shortened = text.length > WHOLE;
  const kept = shortened ? firstPlaces(sorted) : sorted;
  const spans = shortened ? surroundings(text, kept) : [{ start: 0, end: text.length }];
  const passages = spans.map(span => ({
    stretches: stretchesOf(
      text,
      span,
      kept.filter(({ start }) => start >= span.start && start < span.end),
    ),
    cutBefore: span.start > 0,
    cutAfter: span.end < text.length,
  }));
  return { passages, shortened, hidden: sorted.length - kept.length };
}

/** The first few places of each number. Even one phrase may be long. */
function firstPlaces(marks: readonly Mark[]): Mark[] {
  const places = new Map<number, number>();
  return marks.flatMap(mark => {
    const place = (places.get(mark.number) ?? 0) + 1;
    places.set(mark.number, place);
    return place > MOST_PLACES ? [] : [{ ...mark, end: Math.min(mark.end, mark.start + LONGEST_PHRASE) }];
  });
}

/** The parts of the text around the marks, those that touch as one. */
function surroundings(text: string, marks: readonly Mark[]): Span[] {
  const spans: Span[] = [];
  for (const mark of marks) {
    const span = { start: wordStart(text, mark.start - AROUND), end: wordEnd(text, mark.end + AROUND) };
    const last = spans.at(-1);
    if (last && span.start <= last.end)
      spans[spans.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else spans.push(span);
  }
  return spans;
}

/** The nearest beginning of a word after a place, where there is one near. */
function wordStart(text: string, at: number): number {
  if (at <= 0) return 0;
  const space = text.slice(at, at + AROUND / 2).search(/\s/);
  return space < 0 ? characterStart(text, at) : at + space + 1;
}

/** The nearest end of a word before a place, where there is one near. */
function wordEnd(text: string, at: number): number {
  if (at >= text.length) return text.length;
  const back = /\s\S*$/.exec(text.slice(at - AROUND / 2, at));
  return back ? at - AROUND / 2 + back.index : characterStart(text, at);
}

/** Not between the two halves of a character. */
function characterStart(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff ? at - 1 : at;
}

function stretchesOf(text: string, span: Span, marks: readonly Mark[]): Stretch[] {
  const stretches: Stretch[] = [];
  let at = span.start;
  const plain = (to: number): void => {
    if (to > at)
      stretches.push({ marked: false, maybe: false, pieces: [{ text: text.slice(at, to), numbers: [] }] });
    at = Math.max(at, to);
  };
  for (let i = 0; i < marks.length; ) {
    const group: Mark[] = [];
    let end = -1;
    for (let next = marks[i]; next && (end < 0 || next.start < end); next = marks[++i]) {
      group.push(next);
      end = Math.max(end, next.end);
    }
    plain(group[0]?.start ?? at);
    const maybe = group.every(mark => mark.maybe);
    stretches.push({ marked: true, maybe, pieces: piecesOf(text, group) });
    at = end;
  }
  plain(span.end);
  return stretches;
}

/** Phrases that overlap, in pieces: one for each place where a phrase ends. */
function piecesOf(text: string, group: readonly Mark[]): Piece[] {
  let at = group[0]?.start ?? 0;
  const ends = [...new Set(group.map(({ end }) => end))].sort((a, b) => a - b);
  return ends.map(end => {
    const numbers = group.filter(mark => mark.end === end).sort((a, b) => a.number - b.number);
    const distinct = numbers.filter(({ number }, i) => numbers[i - 1]?.number !== number);
    const piece = { text: text.slice(at, end), numbers: distinct };
    at = end;
    return piece;
  });
}
