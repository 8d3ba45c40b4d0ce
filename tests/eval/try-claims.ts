import { spawnSync } from 'node:child_process';
import { watch } from 'node:fs';
import { scanClaims } from '../../src/claims/scan-claims.ts';
import { readScanPack } from './scan-pack.ts';

const PACKS = ['exosome-therapy', 'prp', 'any-injectable-or-device'];

/**
 * `"text" [--pack=prp] [--watch]`: what the rules find in a text, in all packs or one. With `--watch`, again after each
 * save of a rule file.
 */
export function main(...args: readonly string[]): void {
  const text = args.filter(arg => !arg.startsWith('--')).join(' ');
  const only = args.find(arg => arg.startsWith('--pack='))?.slice('--pack='.length);
  if (args.includes('--watch')) {
    const again = () =>
      spawnSync('npm', ['run', '--silent', 'try:claims', '--', ...args.filter(arg => arg !== '--watch')], {
        stdio: 'inherit',
      });
    again();
    watch('questions', { recursive: true }, (_, file) => {
      if (file?.endsWith('.rules')) again();
    });
    return;
  }
  for (const name of PACKS.filter(pack => only === undefined || pack === only)) {
    const matches = scanClaims(readScanPack(name), text);
    console.log(`${name}: ${matches.length === 0 ? 'nothing found' : ''}`);
    for (const { claim, certainty, reason, excerpt } of matches)
      console.log(
        `  ${certainty === 'says' ? 'says   ' : 'may say'} ${claim.padEnd(28)} “${excerpt}”${reason ? ` (${reason})` : ''}`,
      );
  }
}
