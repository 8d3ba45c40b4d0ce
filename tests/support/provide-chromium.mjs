import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Where Chromium is. Installs it where that can be done here; otherwise says in one line how. */
export function provideChromium() {
  const known = [
    process.env.CHROMIUM,
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
  ];
  const found = () => known.find(path => path && existsSync(path));
  if (found()) return found();
  const run = (...command) => spawnSync(command[0], command.slice(1), { stdio: 'inherit' }).status === 0;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    run('apt-get', 'update');
    run('apt-get', 'install', '-y', '--no-install-recommends', 'chromium', 'fonts-liberation');
  }
  if (!found())
    throw new Error('No Chromium: install it (apt-get install chromium) or set CHROMIUM to its path.');
  return found();
}
