import { strToU8, zipSync } from 'fflate';
import { type Draft, textAt } from './draft.ts';
import { splitPack } from './split-pack.ts';

/** The pack as one file, which runs as `pack-src`. Tells under which name. */
export function savePack(draft: Draft): string {
  return save(`${nameOf(draft)}.json`, new Blob([inLines(draft)], { type: 'application/json' }));
}

/** The pack as a folder for `questions/`, packed. Tells under which name. */
export function saveFolder(draft: Draft, today: string): string {
  const name = nameOf(draft);
  const files = [...splitPack(draft, today)].map(([file, content]) => [
    `${name}/${file}`,
    strToU8(inLines(content)),
  ]);
  const zip = zipSync(Object.fromEntries(files) as Record<string, Uint8Array>);
  return save(`${name}.zip`, new Blob([new Uint8Array(zip)], { type: 'application/zip' }));
}

function inLines(content: unknown): string {
  return `${JSON.stringify(content, null, 2)}\n`;
}

function nameOf(draft: Draft): string {
  return textAt(draft, ['id']).replace(/[^\w-]+/g, '-') || 'questions';
}

function save(name: string, content: Blob): string {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  return name;
}
