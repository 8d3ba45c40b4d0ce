import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

/** A page of WebKitGTK's small browser, driven by the W3C protocol. */
export interface WebKitPage {
  readonly name: string;
  open(address: string): Promise<void>;
  reload(): Promise<void>;
  /** Runs a function of no outside names in the page, and gives back what it resolves to. */
  run<T>(act: (...all: never[]) => T | Promise<T>, ...all: unknown[]): Promise<T>;
  close(): Promise<void>;
}

/** Milliseconds for a driver to answer its first request, and for a script in the page to end. */
const START = 15_000;
const SCRIPT = 60_000;

const BROWSERS = ['x86_64', 'aarch64'].map(arch => `/usr/lib/${arch}-linux-gnu/webkit2gtk-4.1/MiniBrowser`);

/** Starts a screen that nobody sees, the driver and a browser; ends all three on `close`. */
export async function openWebKit(driver: string, port: number): Promise<WebKitPage> {
  const children: ChildProcess[] = [];
  const end = () => {
    for (const child of children.reverse()) if (child.pid && child.exitCode === null) endGroup(child.pid);
  };
  process.once('exit', end);
  try {
    const display = await startScreen(children);
    const env = { ...process.env, DISPLAY: `:${display}`, HTTP_PROXY: '', http_proxy: '' };
    children.push(spawn(driver, [`--port=${port}`], { detached: true, stdio: 'ignore', env }));
    const base = `http://127.0.0.1:${port}`;
    await untilReady(base);
    const session = await startSession(base);
    const ask = (path: string, body?: unknown) => call(`${base}/session/${session.id}${path}`, body);
    await ask('/timeouts', { script: SCRIPT, pageLoad: SCRIPT });
    return {
      name: session.name,
      open: async address => void (await ask('/url', { url: address })),
      reload: async () => void (await ask('/refresh', {})),
      async run(act, ...all) {
        // Nothing is looked up on `document`: some pages have spoilt it.
        const script = `const done = arguments[arguments.length - 1], all = Array.from(arguments).slice(0, -1);
          (async () => (${act})(...all))().then(value => done({ value }), error => done({ error: String(error) }));`;
        const told = (await ask('/execute/async', { script, args: all })) as { value: never; error?: string };
        if (told.error !== undefined) throw new Error(told.error);
        return told.value;
      },
      async close() {
        await call(`${base}/session/${session.id}`, undefined, 'DELETE').catch(() => {});
        end();
        process.off('exit', end);
      },
    };
  } catch (error) {
    end();
    throw error;
  }
}

/** The number of a display that was free. */
function startScreen(children: ChildProcess[]): Promise<string> {
  const screen = ['-screen', '0', '1280x1024x24', '-nolisten', 'tcp', '-displayfd', '3'];
  const xvfb = spawn('Xvfb', screen, { detached: true, stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  children.push(xvfb);
  return new Promise((resolve, reject) => {
    xvfb.once('error', reject);
    xvfb.once('exit', () => reject(new Error('Xvfb ended before it had a display')));
    const lines = createInterface({ input: xvfb.stdio[3] as NodeJS.ReadableStream });
    lines.once('line', line => resolve(line.trim()));
  });
}

async function untilReady(base: string): Promise<void> {
  const end = performance.now() + START;
  for (;;) {
    try {
      await call(`${base}/status`);
      return;
    } catch (error) {
      if (performance.now() > end) throw error;
    }
  }
}

async function startSession(base: string): Promise<{ id: string; name: string }> {
  const options = { binary: await firstThere(BROWSERS), args: ['--automation'] };
  const wanted = { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': options };
  const { sessionId, capabilities } = (await call(`${base}/session`, {
    capabilities: { alwaysMatch: wanted },
  })) as { sessionId: string; capabilities: { browserName: string; browserVersion: string } };
  return { id: sessionId, name: `WebKitGTK ${capabilities.browserVersion}` };
}

async function firstThere(paths: readonly string[]): Promise<string> {
  const { existsSync } = await import('node:fs');
  const path = paths.find(one => existsSync(one));
  if (path === undefined) throw new Error(`no MiniBrowser at ${paths.join(' or ')}`);
  return path;
}

async function call(address: string, body?: unknown, method = body === undefined ? 'GET' : 'POST') {
  const answer = await fetch(address, {
    method,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const { value } = (await answer.json()) as { value: { error?: string; message?: string } };
  if (!answer.ok) throw new Error(`${value.error}: ${value.message}`);
  return value as unknown;
}

/** A driver starts processes of its own, which outlive it. */
function endGroup(pid: number): void {
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}
