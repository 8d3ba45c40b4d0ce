import type { IncomingMessage, ServerResponse } from 'node:http';

/** What a page that a test makes is made of. */
export interface MadePage {
  readonly body: string;
  readonly policy?: string | undefined;
}

/** How a server loses a file: it breaks the line off, has none, sends half of it, sends nothing in it, or never answers. */
export const FAULTS = ['fails', 'is gone', 'is cut', 'comes empty', 'hangs'] as const;
export type LostBy = (typeof FAULTS)[number];

/** Answers in the place of the demo server, and notes what a test asks about. */
export function pageServer() {
  const pages = new Map<string, MadePage>();
  const lost = new Map<RegExp, () => LostBy | undefined>();
  const hanging = new Set<ServerResponse>();
  const asked: string[] = [];
  const violations: string[] = [];

  function listener(request: IncomingMessage, response: ServerResponse): boolean {
    const path = request.url ?? '';
    asked.push(path);
    if (path === '/report') {
      const parts: Buffer[] = [];
      request.on('data', part => parts.push(part));
      request.on('end', () => {
        violations.push(Buffer.concat(parts).toString());
        response.end();
      });
      return true;
    }
    for (const [file, howLost] of lost) {
      const fault = file.test(path) ? howLost() : undefined;
      if (fault === undefined) continue;
      if (fault === 'hangs') hanging.add(response);
      else lose(fault, path, response);
      return true;
    }
    const made = pages.get(path.replace(/[?#].*/, ''));
    if (made) {
      const { body, policy } = made;
      response.writeHead(200, {
        'content-type': 'text/html; charset=utf-8',
        'cache-control': 'no-store',
        ...(policy === undefined ? {} : { 'content-security-policy': `${policy}; report-uri /report` }),
      });
      response.end(
        `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Test</title></head><body>${body}</body></html>`,
      );
      return true;
    }
    // What a policy refuses is told to the server, for a script could only listen once it was allowed to run.
    const setHeader = response.setHeader.bind(response);
    response.setHeader = (name, value) =>
      setHeader(name, name === 'content-security-policy' ? `${value}; report-uri /report` : value);
    return false;
  }

  return {
    listener,
    /** Addresses asked for so far. */
    asked,
    /** What policies refused, but for the page's icon, which the browser asks for by itself. */
    violations: () => violations.filter(one => !one.includes('/favicon.ico')),
    /** Puts a page under an address. */
    show(path: string, page: MadePage) {
      pages.set(path, page);
      return path;
    },
    /** Loses a file for as long as it is so. */
    lose: (file: RegExp, howLost: () => LostBy | undefined) => lost.set(file, howLost),
    /** Ends what never was answered, for a browser has few lines to one server. */
    hangUp() {
      for (const response of hanging) response.destroy();
      hanging.clear();
    },
  };
}

function lose(fault: Exclude<LostBy, 'hangs'>, path: string, response: ServerResponse): void {
  if (fault === 'fails') return void response.destroy();
  if (fault === 'is gone')
    return void response.writeHead(404, { 'content-type': 'text/html' }).end('<h1>Not here</h1>');
  const isJson = path.includes('.json');
  const type = isJson ? 'application/json' : 'text/javascript';
  response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' });
  if (fault === 'is cut') response.end('const half = {');
  // What a network that holds a file back may answer.
  else response.end(isJson ? '{"message":"Too many requests"}' : '');
}
