// A small server for the demo pages: no dependency, strict headers where a page is about them, and ill behaviour
// on demand. It plays two foreign origins on the two ports behind its own: the first allows other origins to read
// its files (CORS), the second does not.
import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openPorts } from './open-ports.mjs';
import { readPortOption } from './read-port-option.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
let first = 4173;
/** What is put at the end of every page; the development loop puts its reload there. */
let ending = '';
const types = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

const trusted = "require-trusted-types-for 'script'";
/** The content policy of each page that is about one. */
const policies = {
  '/csp.html': `default-src 'none'; script-src 'self'; connect-src 'self'; ${trusted}`,
  '/csp-nonce.html': `default-src 'none'; script-src 'nonce-demo'; connect-src 'self'; ${trusted}`,
  '/csp-strict-dynamic.html': `default-src 'none'; script-src 'nonce-demo' 'strict-dynamic'; connect-src 'self'; ${trusted}`,
  '/csp-trusted-types-none.html': `default-src 'none'; script-src 'self'; connect-src 'self'; ${trusted}; trusted-types 'none'`,
  '/csp-hash.html': `default-src 'none'; script-src '${hashOf('provider-vetting.bundle.js')}'; connect-src 'self'; ${trusted}`,
};

/** `/bad/<file>/<fault>/dist/…` is `/dist/…`, but for the named file: `script`, `app`, `first` or `pack`. */
const ill = /^\/bad\/(script|app|first|pack)\/([\w-]+)(\/.*)$/;
const parts = {
  script: /\/provider-vetting\.js$/,
  app: /\/provider-vetting\.app\./,
  first: /\/first\.\w+\.json$/,
  pack: /\/questions\/[\w-]+\.\w+(?:\.\d[\d.]*)?\.json$/,
};
const faults = {
  404: (_, response) => end(response, 404, 'text/plain', 'not here'),
  500: (_, response) => end(response, 500, 'text/plain', 'broken'),
  html: (_, response) => end(response, 200, types['.html'], '<!doctype html><title>Please log in</title>'),
  truncated: (file, response) =>
    end(response, 200, types[extname(file)], readFileSync(file).subarray(0, 900)),
  slow: () => {},
  redirect: (_, response, path) => {
    response.writeHead(302, { location: `http://127.0.0.1:${first + 1}${path}` });
    response.end();
  },
  crash: (_, response) =>
    end(
      response,
      200,
      types['.js'],
      `export const version = '${version()}';
       export function takeOver(element, root, view, base, first, draw, fail) {
         return { start() { fail('app-crash', 'planted'); }, about() {}, change() {}, restart() {}, dispose() {} };
       }`,
    ),
  old: (file, response) =>
    end(response, 200, types['.js'], readFileSync(file, 'utf8').replaceAll(version(), '0.0.1')),
};

function version() {
  return JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version;
}

function hashOf(script) {
  const path = join(root, 'dist/hashes.json');
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8'))[script] : 'sha384-none';
}

function end(response, status, type, body) {
  response.writeHead(status, { 'content-type': type });
  response.end(body);
}

/** Where addresses lead: the site and the pages for testers share the root. */
const folders = [
  ['/dist/', 'dist'],
  ['/fixtures/', 'tests/fixtures'],
  ['/', 'demo'],
  ['/', 'dist/site'],
];

/** The file behind an address, or undefined. */
function fileOf(path) {
  for (const [start, folder] of folders) {
    if (!path.startsWith(start)) continue;
    const file = normalize(join(root, folder, path.slice(start.length)));
    if (file.startsWith(root) && existsSync(file) && statSync(file).isFile()) return file;
  }
  return undefined;
}

function answer(request, response, headers) {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const [, part, fault, rest] = ill.exec(pathname) ?? [];
  const path = (rest ?? pathname).replace(/\/$/, '/index.html');
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  response.setHeader('cache-control', 'no-store');
  response.setHeader('x-content-type-options', 'nosniff');
  if (path === '/favicon.ico') return end(response, 204, types['.svg'], undefined);
  const file = fileOf(decodeURIComponent(path));
  if (!file) return end(response, 404, 'text/plain', 'not here');
  if (part && fault in faults && parts[part].test(path)) return faults[fault](file, response, path);
  const type = types[extname(file)] ?? 'application/octet-stream';
  if (path in policies) {
    response.setHeader('content-security-policy', policies[path]);
    const page = readFileSync(file, 'utf8').replace('INTEGRITY', hashOf('provider-vetting.bundle.js'));
    return end(response, 200, type, page);
  }
  if (ending && extname(file) === '.html')
    return end(response, 200, type, `${readFileSync(file, 'utf8')}${ending}`);
  response.writeHead(200, { 'content-type': type });
  createReadStream(file).pipe(response);
}

/**
 * Serves the demo and the two other origins on three ports from `wanted.port` on; `{atEnd, listener}` puts something
 * at the end of each page and hears of each request first (true: it has answered).
 * Gives back the first port, and what ends it.
 */
export async function serve(wanted, { atEnd = '', listener = () => false } = {}) {
  ending = atEnd;
  const origins = [{}, { 'access-control-allow-origin': '*' }, {}];
  const servers = origins.map(headers =>
    createServer((request, response) => {
      if (!listener(request, response)) answer(request, response, headers);
    }),
  );
  first = await openPorts(servers, wanted);
  console.log(
    `Demo at http://127.0.0.1:${first}/ (Ctrl+C stops it; ports ${first + 1} and ${first + 2} play other origins)`,
  );
  const close = () => {
    for (const server of servers) {
      server.closeAllConnections();
      server.close();
    }
  };
  return { port: first, close };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const wanted = readPortOption(process.argv.slice(2));
  if (!existsSync(join(root, 'dist/provider-vetting.js'))) {
    console.error('The widget is not built yet: run `npm run build`, or `npm start`, which does both.');
    process.exit(1);
  }
  await serve(wanted);
}
