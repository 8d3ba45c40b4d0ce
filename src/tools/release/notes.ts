import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';

/** What the changelog says of a version. Throws where the tag names another, or nothing is said. */
export function releaseNotes(changelog: string, version: string, tag: string): string {
  if (tag !== `v${version}`)
    throw new Error(`the tag ${tag} is not v${version}, the version in package.json`);
  const [, ...sections] = changelog.split(/^## /m);
  const found = sections.find(section => section.split(/\s/, 1)[0] === version);
  const notes = found?.slice(found.indexOf('\n')).trim();
  if (!notes) throw new Error(`CHANGELOG.md says nothing of ${version}`);
  return `${notes}\n`;
}

/** Writes them into `release/notes.md`: `node tests/support/run.mjs src/tools/release/notes.ts v1.2.3`. */
export function main(tag = ''): void {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  const notes = releaseNotes(readFileSync('CHANGELOG.md', 'utf8'), version, tag);
  mkdirSync('release', { recursive: true });
  writeFileSync('release/notes.md', notes);
}
