import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium } from '@playwright/test';

/** A browser with a printer: what a page prints becomes a PDF file, as it would become paper. */
export interface PrintingBrowser {
  readonly context: BrowserContext;
  /** The next file that is printed. */
  printed(): Promise<string>;
  close(): Promise<void>;
}

/**
 * Starts it. Headless browsers do not print, and their `page.pdf` knows nothing of a frame that prints itself; so
 * this is a browser with all its windows, on a screen that is none.
 */
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
  const context = await chromium.launchPersistentContext(join(folder, 'profile'), {
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    headless: false,
    args: ['--no-sandbox', '--ozone-platform=headless', '--kiosk-printing'],
    ignoreDefaultArgs: ['--disable-print-preview'],
    viewport: { width: 800, height: 700 },
  });
  const known = new Set<string>();
  return {
    context,
    async printed() {
      for (let wait = 0; wait < 300; wait++) {
        const file = readdirSync(out).find(name => name.endsWith('.pdf') && !known.has(name));
        // It is there before all of it is written.
        if (file && readFileSync(join(out, file)).subarray(-16).includes('%%EOF')) {
          known.add(file);
          return join(out, file);
        }
        await new Promise(resolve => setTimeout(resolve, 100));
      }
      throw new Error('nothing was printed');
    },
    async close() {
      await context.close();
      if (existsSync(folder)) rmSync(folder, { recursive: true, force: true });
    },
  };
}
