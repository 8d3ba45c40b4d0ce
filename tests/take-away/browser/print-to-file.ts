import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { type BrowserContext, chromium } from '@playwright/test';

/** A browser with a screen and a printer: what a page prints becomes a PDF file, as it would become paper. */
export interface PrintingBrowser {
  readonly context: BrowserContext;
  /** The next file that is printed. */
  printed(): Promise<string>;
  close(): Promise<void>;
}

/** Starts it. Headless browsers do not print, and their `page.pdf` knows nothing of a frame that prints itself. */
export async function openPrintingBrowser(): Promise<PrintingBrowser> {
  const folder = mkdtempSync(join(tmpdir(), 'vetting-print-'));
  const out = join(folder, 'out');
  mkdirSync(out);
  mkdirSync(join(folder, 'profile/Default'), { recursive: true });
  const printer = { id: 'Save as PDF', origin: 'local', account: '' };
  const appState = JSON.stringify({
    version: 2,
    recentDestinations: [printer],
    selectedDestinationId: printer.id,
    isHeaderFooterEnabled: false,
  });
  writeFileSync(
    join(folder, 'profile/Default/Preferences'),
    JSON.stringify({
      printing: { print_preview_sticky_settings: { appState } },
      savefile: { default_directory: out },
      download: { default_directory: out },
    }),
  );
  const [screen, display] = await openScreen();
  const context = await chromium.launchPersistentContext(join(folder, 'profile'), {
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    headless: false,
    args: ['--no-sandbox', '--kiosk-printing'],
    ignoreDefaultArgs: ['--disable-print-preview'],
    env: { ...process.env, DISPLAY: display } as Record<string, string>,
  });
  return {
    context,
    async printed() {
      const known = new Set(readdirSync(out));
      for (let wait = 0; wait < 200; wait++) {
        const file = readdirSync(out).find(name => name.endsWith('.pdf') && !known.has(name));
        if (file) return join(out, file);
        await new Promise(resolve => setTimeout(resolve, 100));
      }
      throw new Error('nothing was printed');
    },
    async close() {
      await context.close();
      screen.kill();
      if (existsSync(folder)) rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A screen that nobody looks at, on a display of its own. */
async function openScreen(): Promise<readonly [ChildProcess, string]> {
  const screen = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const [number] = await once(screen.stdio[3] as Readable, 'data');
  return [screen, `:${String(number).trim()}`];
}
