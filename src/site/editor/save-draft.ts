import { strToU8, zipSync } from 'fflate';
import { type Draft, textAt } from './draft.ts';
import { splitPack } from './split-pack.ts';

/** The pack as one file, which runs as `pack-src`. */
export function savePack(draft: Draft): void {
  save(`${nameOf(draft)}.json`, new Blob([inLines(draft)], { type: 'application/json' }));
}

/** The pack as a folder for `questions/`, packed. */
export function saveFolder(draft: Draft, today: string): void {
  const name = nameOf(draft);
  const files = [...splitPack(draft, today)].map(([file, content]) => [
    `${name}/${file}`,
    strToU8(inLines(content)),
  ]);
  const zip = zipSync(Object.fromEntries(files) as Record<string, Uint8Array>);
  save(`${name}.zip`, new Blob([new Uint8Array(zip)], { type: 'application/zip' }));
}

function inLines(content: unknown): string {
  return `${JSON.stringify(content, null, 2)}\n`;
}

function nameOf(draft: Draft): string {
  return textAt(draft, ['id']).replace(/[^\w-]+/g, '-') || 'questions';
}

function save(name: string, content: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
