import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { OPTIONS } from '../element/element-options.ts';
import { toMo } from './to-mo.ts';

/** What an author has no use for: files come from the site, and a pack of one's own needs a page of one's own. */
const LEFT_OUT = new Set(['base', 'load', 'pack-src']);

/** Path below the plugin's folder and content of what it needs beside `dist/`. `packs` are the ids that ship. */
export function pluginFiles(
  root: string,
  version: string,
  packs: readonly string[],
): ReadonlyMap<string, string | Uint8Array> {
  const read = (name: string) => readFileSync(join(root, 'src/wordpress', name), 'utf8');
  const options = OPTIONS.filter(({ attribute }) => !LEFT_OUT.has(attribute)).map(
    ({ attribute, values, meaning }) => ({
      attribute,
      meaning,
      ...(attribute === 'pack' ? { values: packs } : values ? { values } : {}),
    }),
  );
  const spanish = JSON.parse(read('es.json')) as Record<string, string>;
  const languages = ['es_ES', 'es_MX', 'es_AR', 'es_CO', 'es_CL'].map(
    locale => [`languages/provider-vetting-${locale}.mo`, toMo(spanish)] as const,
  );
  return new Map<string, string | Uint8Array>([
    ['provider-vetting.php', read('provider-vetting.php').replace('Version: 0.0.0', `Version: ${version}`)],
    ['block.js', read('block.js')],
    ['readme.txt', read('readme.txt').replace('License: MIT', `Stable tag: ${version}\nLicense: MIT`)],
    ['options.json', JSON.stringify(options)],
    ...languages,
  ]);
}
