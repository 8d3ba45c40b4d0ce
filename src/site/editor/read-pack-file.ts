import type { Draft } from './draft.ts';
import { faultOfJson } from './fault-of-json.ts';

/** A set of questions from a file, or one sentence on why it is none. */
export type ReadFile = { readonly draft: Draft } | { readonly fault: string };

const FORMAT = 'provider-vetting/pack@1';
const KINDS: Readonly<Record<string, string>> = {
  'provider-vetting/response@1': 'it holds answers, such as a clinic’s own list',
  'provider-vetting/disclosure@1': 'it is what a clinic publishes of itself',
};

/** Reads what may be a set of questions, finished or not. Whatever says that it is something else is refused. */
export function readPackFile(text: string): ReadFile {
  const wrong = faultOfJson(text);
  if (wrong !== undefined) return { fault: wrong };
  const content: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
  const file = (Array.isArray(content) ? undefined : content) as Draft | null | undefined;
  const { format, items } = file ?? {};
  if (format === FORMAT && Array.isArray(items)) {
    // Own sentences of the widget are not the author's.
    const { interface: _, ...draft } = file as Draft;
    return { draft };
  }
  return { fault: `It is no set of questions: ${kindOf(format, items)}.` };
}

function kindOf(format: unknown, items: unknown): string {
  if (format === FORMAT) return 'it has no list of questions';
  if (format === undefined && Array.isArray(items))
    return 'it is one part of a folder, without its sentences or its first line. Open the set as one file';
  if (typeof format !== 'string') return 'its first lines do not name one';
  return KINDS[format] ?? `it names itself “${format.slice(0, 60)}”`;
}
