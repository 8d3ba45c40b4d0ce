import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Contender } from './contenders.ts';

const TYPES: Readonly<Record<string, string>> = {
  js: 'text/javascript',
  json: 'application/json',
  css: 'text/css',
  html: 'text/html',
};

/** Serves all files compressed, as a good host would, and one article for each contender. `own`: further files by path. */
export function serve(
  entries: string,
  all: readonly Pick<Contender, 'body'>[],
  own: ReadonlyMap<string, string> = new Map(),
): Promise<{ server: Server; address: string }> {
  const paragraph = `<p>${'Some clinics offer exosomes after microneedling. What is in the vial differs. '.repeat(4)}</p>`;
  const pages = new Map(
    all.map(({ body }, place) => [
      `/${place}.html`,
      `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Bench</title><link rel="icon" href="data:,"><style>body { margin: 0 auto; padding: 16px; max-width: 46em; font: 16px/1.5 sans-serif }</style></head><body><h1>Before you book</h1>${body}${paragraph.repeat(6)}</body></html>`,
    ]),
  );
  const packed = new Map<string, Buffer>();
  const read = (path: string): Buffer | undefined => {
    const page = pages.get(path);
    const file = path.startsWith('/entries/') ? join(entries, path.slice(9)) : join('dist', path.slice(6));
    const text = page ?? own.get(path);
    if (text === undefined && !existsSync(file)) return undefined;
    const found = packed.get(path) ?? brotliCompressSync(text ?? readFileSync(file));
    packed.set(path, found);
    return found;
  };
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    const content = read(path);
    const type = TYPES[path.split('.').at(-1) ?? ''] ?? 'text/plain';
    response.writeHead(content ? 200 : 404, {
      'content-type': `${type}; charset=utf-8`,
      'content-encoding': content ? 'br' : 'identity',
    });
    response.end(content);
  });
  return new Promise(resolve =>
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      resolve({ server, address: `http://127.0.0.1:${port}` });
    }),
  );
}
