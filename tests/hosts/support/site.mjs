import { execFile, spawn } from 'node:child_process';
import { createReadStream, existsSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** A project in `folder` with these packages of npm and our own, packed from `root`. Returns installed versions. */
export async function project(folder, root, packages, scripts = {}) {
  const { stdout } = await run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
    cwd: root,
  });
  const [{ filename }] = JSON.parse(stdout.slice(stdout.indexOf('[')));
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({ name: 'host', private: true, type: 'module', scripts }),
  );
  const quiet = ['--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error'];
  await run('npm', ['install', `./${filename}`, ...packages, ...quiet], { cwd: folder, maxBuffer: 1e8 });
  const { stdout: list } = await run('npm', ['ls', '--json', '--depth=0'], { cwd: folder });
  const { dependencies } = JSON.parse(list);
  return Object.entries(dependencies)
    .filter(([name]) => name !== 'provider-vetting' && !name.startsWith('@types/'))
    .map(([name, { version }]) => `${name} ${version}`);
}

/** Runs a command of the project, such as `vite build`; rejects with what it printed. */
export async function command(folder, name, words) {
  const bin = join(folder, 'node_modules/.bin', name);
  const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ASTRO_TELEMETRY_DISABLED: '1', CI: '1' };
  await run(bin, words, { cwd: folder, env, maxBuffer: 1e8 }).catch(error => {
    throw new Error(
      `${name} ${words.join(' ')}: ${`${error.stdout}${error.stderr}`.trim().split('\n').slice(-12).join(' / ')}`,
    );
  });
}

/** Starts a server of the project and waits until it answers. */
export async function serverOf(folder, name, words, port, until) {
  const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ASTRO_TELEMETRY_DISABLED: '1' };
  const child = spawn(join(folder, 'node_modules/.bin', name), words, { cwd: folder, stdio: 'ignore', env });
  const address = `http://127.0.0.1:${port}/`;
  await until(() =>
    fetch(address).then(
      () => true,
      () => false,
    ),
  );
  return { address, close: () => child.kill() };
}

/** Serves folders by prefix, the first that has the file; `pages` are texts by path. */
export function staticSite(folders, pages = {}) {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://host').pathname);
    const wanted = path.endsWith('/') ? `${path}index.html` : path;
    if (pages[wanted] !== undefined) {
      response.writeHead(200, { 'content-type': TYPES['.html'] });
      return response.end(pages[wanted]);
    }
    for (const [prefix, folder] of folders) {
      if (!wanted.startsWith(prefix)) continue;
      const file = join(folder, wanted.slice(prefix.length));
      if (!existsSync(file) || !statSync(file).isFile()) continue;
      response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' });
      return createReadStream(file).pipe(response);
    }
    response.writeHead(404);
    return response.end();
  });
  return new Promise(resolve =>
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      resolve({ address: `http://127.0.0.1:${port}/`, close: () => server.close() });
    }),
  );
}
