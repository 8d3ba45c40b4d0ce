import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Where each engine is looked for, the variable that names it, and what Debian calls its packages. */
const ENGINES = {
  chromium: {
    variable: 'CHROMIUM',
    paths: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'],
    packages: ['chromium', 'fonts-liberation'],
  },
  // The same engine without windows, which are pages too and cost nearly as much as those under test.
  shell: {
    variable: 'CHROMIUM_SHELL',
    paths: ['/usr/bin/chromium-headless-shell'],
    packages: ['chromium-headless-shell'],
  },
  firefox: { variable: 'FIREFOX', paths: ['/usr/bin/firefox-esr'], packages: ['firefox-esr'] },
  webkit: {
    variable: 'WEBKIT_DRIVER',
    paths: ['/usr/bin/WebKitWebDriver'],
    packages: ['webkit2gtk-driver', 'xvfb'],
  },
};

/**
 * Where the engines are: `{chromium, shell, firefox, webkit}`, each a path or undefined. Installs what is missing where that
 * can be done here (Debian, as root); says in one line what is not to be had. Only Chromium has to be there: it prints,
 * and stands in for its shell.
 */
export function provideBrowsers() {
  const missing = Object.keys(ENGINES).filter(name => !pathOf(name));
  if (missing.length > 0) install(missing.flatMap(name => ENGINES[name].packages));
  const found = Object.fromEntries(Object.keys(ENGINES).map(name => [name, pathOf(name)]));
  for (const [name, path] of Object.entries(found)) {
    const { variable, packages } = ENGINES[name];
    const how = `apt-get install ${packages.join(' ')}, or set ${variable} to its path`;
    if (!path && name === 'chromium') throw new Error(`No Chromium: ${how}.`);
    if (!path && name === 'shell')
      console.log(`No Chromium without windows, so all runs in Chromium (${how}).`);
    else if (!path) console.log(`No ${name} here, so nothing runs in it (${how}).`);
  }
  return found;
}

function pathOf(name) {
  const { variable, paths } = ENGINES[name];
  return [process.env[variable], ...paths].find(path => path && existsSync(path));
}

function install(packages) {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  console.log(`Installing ${packages.join(', ')}`);
  const run = words => spawnSync('apt-get', words, { stdio: ['ignore', 'ignore', 'inherit'] });
  run(['update']);
  // One by one, so that what can be had is had.
  for (const name of packages) run(['install', '-y', '-qq', '--no-install-recommends', name]);
}

/** Name and version as the program itself says them, else as its package does; and which program it is. */
export function versionOf(path) {
  const firstLine = (...command) =>
    spawnSync(command[0], command.slice(1), { encoding: 'utf8' }).stdout?.trim().split('\n')[0] ?? '';
  const said = firstLine(path, '--version');
  // WebKit's driver tells how it is used, whatever it is asked.
  if (/\d/.test(said)) return `${said}, ${path}`;
  const [owner] = firstLine('dpkg-query', '-S', path).split(': ');
  const packaged = owner && firstLine('dpkg-query', '-W', '-f', '${Package} ${Version}', owner);
  return `${packaged || 'unknown version'}, ${path}`;
}
