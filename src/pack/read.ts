import { checkRules } from '../patterns/check-rules.ts';
import { checkReferences } from './check.ts';
import { checkJson } from './check-json.ts';
import { type Issue, PackError } from './pack-error.ts';
import { packShape } from './pack-shape.ts';
import type { Pack } from './types.ts';
import { isRecord } from './values.ts';

const MAX_BYTES = 5_000_000;

/** More questions than that would hold a page, and no one is asked so many. */
const MOST_ITEMS_ON_A_PAGE = 3000;

/**
 * Like `parsePack`, but hands back control between its steps, so that a caller can let the page go on: the largest
 * file takes longer than a page may be held. A file with more questions than a page can bear is refused.
 */
export function* readInSteps(data: unknown, mostItems = MOST_ITEMS_ON_A_PAGE): Generator<void, Pack, void> {
  const issues: Issue[] = [];
  const report = (issue: Issue) => issues.push(issue);
  const refused = typeof data === 'string' ? 'is text: read it with JSON.parse first' : sizeFault(data);
  if (refused) throw new PackError([{ path: '', message: refused }]);
  yield;
  checkJson(data, report);
  // What JSON cannot hold may answer otherwise each time it is read.
  if (issues.length > 0) throw new PackError(issues);
  yield;
  packShape(data, '', report);
  if (isRecord(data)) {
    yield;
    checkReferences(data, report, mostItems);
    yield;
    issues.push(...checkRules(data.scan, Array.isArray(data.claims) ? data.claims : []));
  }
  if (issues.length > 0) throw new PackError(issues);
  return data as unknown as Pack;
}

function sizeFault(data: unknown): string | undefined {
  try {
    const json = JSON.stringify(data) ?? '';
    return bytesOf(json) > MAX_BYTES ? 'must not be larger than 5 MB' : undefined;
  } catch {
    return 'is nested too deeply, or not JSON';
  }
}

/** The length of a text in UTF-8, counted: to encode it would take many times as long. */
function bytesOf(text: string): number {
  let bytes = text.length;
  if (bytes <= MAX_BYTES / 3) return bytes;
  for (let place = 0; place < text.length; place++) {
    const unit = text.charCodeAt(place);
    // The two halves of a pair are four bytes, every other unit from U+0800 three.
    if (unit > 0x7f) bytes += unit < 0x800 || (unit >= 0xd800 && unit < 0xe000) ? 1 : 2;
  }
  return bytes;
}
