import { checkRules } from '../patterns/check-rules.ts';
import { checkReferences } from './check.ts';
import { checkJson } from './check-json.ts';
import { type Issue, PackError } from './pack-error.ts';
import { packShape } from './pack-shape.ts';
import type { Pack } from './types.ts';
import { isRecord } from './values.ts';

const MAX_BYTES = 5_000_000;

/**
 * Reads a pack file.
 * @param data What `JSON.parse` made of the file.
 * @example
 * const pack = parsePack(await (await fetch('/questions/exosome-therapy.en.json')).json());
 * @throws {PackError} with every fault at once, each with its path.
 */
export function parsePack(data: unknown): Pack {
  const issues: Issue[] = [];
  const report = (issue: Issue) => issues.push(issue);
  const refused = typeof data === 'string' ? 'is text: read it with JSON.parse first' : sizeFault(data);
  if (refused) throw new PackError([{ path: '', message: refused }]);
  checkJson(data, report);
  // What JSON cannot hold may answer otherwise each time it is read.
  if (issues.length > 0) throw new PackError(issues);
  packShape(data, '', report);
  if (isRecord(data)) {
    checkReferences(data, report);
    issues.push(...checkRules(data.scan, Array.isArray(data.claims) ? data.claims : []));
  }
  if (issues.length > 0) throw new PackError(issues);
  return data as unknown as Pack;
}

function sizeFault(data: unknown): string | undefined {
  try {
    const json = JSON.stringify(data) ?? '';
    const bytes = json.length > MAX_BYTES / 3 ? new TextEncoder().encode(json).length : json.length;
    return bytes > MAX_BYTES ? 'must not be larger than 5 MB' : undefined;
  } catch {
    return 'is nested too deeply, or not JSON';
  }
}
