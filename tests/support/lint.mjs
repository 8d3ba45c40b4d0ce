// Formatter and linter in one. Biome lives in a package of its own: some registries offer its native part for one
// platform only, and `npm ci` of the root must work everywhere.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const tools = '.ci/tools';
const biome = `${tools}/node_modules/.bin/biome`;
if (!existsSync(biome)) {
  const install = ['install', '--prefix', tools, '--no-package-lock', '--no-audit', '--no-fund'];
  if (spawnSync('npm', install, { stdio: 'inherit' }).status !== 0) process.exit(1);
}
const check = ['check', `--config-path=${tools}/lint.json`, '--diagnostic-level=error', '.'];
process.exit(spawnSync(biome, check, { stdio: 'inherit' }).status ?? 1);
