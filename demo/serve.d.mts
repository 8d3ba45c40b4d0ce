import type { IncomingMessage, ServerResponse } from 'node:http';

export function serve(
  wanted: { port: number; asked: boolean },
  options?: { atEnd?: string; listener?: (request: IncomingMessage, response: ServerResponse) => boolean },
): Promise<{ port: number; close: () => void }>;
