import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Zippable, zipSync } from 'fflate';

/** Any day will do, as long as the same files give the same bytes. */
const DAY = new Date(2026, 0, 1);

/**
 * Name and content of what can be downloaded: all that a page loads, in a folder that names the version, and the
 * WordPress plugin as its page of uploads takes it. `names` are the files and folders of `out` for the first.
 */
export function downloads(
  root: string,
  out: string,
  version: string,
  names: readonly string[],
): ReadonlyMap<string, Uint8Array> {
  const license = { LICENSE: new Uint8Array(readFileSync(join(root, 'LICENSE'))) };
  const page = Object.fromEntries(names.map(name => [name, contentOf(join(out, name))]));
  const plugin = contentOf(join(out, 'wordpress/provider-vetting'));
  const zip = (folder: string, files: Zippable) => zipSync({ [folder]: files }, { level: 9, mtime: DAY });
  return new Map([
    [`provider-vetting-${version}.zip`, zip(`provider-vetting-${version}`, { ...page, ...license })],
    [`provider-vetting-wordpress-${version}.zip`, zip('provider-vetting', plugin as Zippable)],
  ]);
}

function contentOf(path: string): Uint8Array | Zippable {
  try {
    const names = readdirSync(path).sort();
    return Object.fromEntries(names.map(name => [name, contentOf(join(path, name))]));
  } catch {
    return new Uint8Array(readFileSync(path));
  }
}
