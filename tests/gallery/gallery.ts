import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { port } from '../browser/support/port.ts';
import { openTour, TOURS } from '../browser/support/tour.ts';
import { galleryPage, type Picture } from './gallery-page.ts';

const WIDTHS = [360, 1280];
const SCHEMES = ['light', 'dark'] as const;
const FOLDER = 'test-results/gallery';

/**
 * `npm run gallery [-- --accept]`: a picture of every screen that the tours of the tests look at, at two widths, light
 * and dark, as one local page beside the pictures that were accepted last. With `--accept` today's become those.
 */
export async function main(option?: string): Promise<void> {
  const server = spawn(process.execPath, ['demo/serve.mjs', '--port', String(port)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const served = await new Promise(resolve => {
    server.stdout.once('data', () => resolve(true));
    server.once('exit', () => resolve(false));
  });
  if (!served) process.exit(1);
  rmSync(join(FOLDER, 'now'), { recursive: true, force: true });
  for (const name of ['now', 'accepted']) mkdirSync(join(FOLDER, name), { recursive: true });
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  });
  const pictures: Picture[] = [];
  for (const audience of ['patient', 'provider-page', 'staff'] as const)
    for (const width of WIDTHS)
      for (const scheme of SCHEMES) {
        console.log(`${audience}, ${width} px, ${scheme}`);
        pictures.push(...(await takeTour(browser, { audience, width, scheme })));
      }
  await browser.close();
  if (option === '--accept')
    for (const { name } of pictures)
      writeFileSync(join(FOLDER, 'accepted', name), readFileSync(join(FOLDER, 'now', name)));
  writeFileSync(join(FOLDER, 'index.html'), galleryPage(pictures));
  const changed = pictures.filter(({ state }) => state !== 'same').length;
  console.log(`${pictures.length} pictures, ${changed} new or changed: ${FOLDER}/index.html`);
  server.kill();
}

interface Tour {
  readonly audience: keyof typeof TOURS;
  readonly width: number;
  readonly scheme: (typeof SCHEMES)[number];
}

async function takeTour(browser: Browser, { audience, width, scheme }: Tour): Promise<readonly Picture[]> {
  const context = await browser.newContext({
    baseURL: `http://127.0.0.1:${port}`,
    viewport: { width, height: 740 },
    colorScheme: scheme,
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  const pictures: Picture[] = [];
  const tour = await openTour(page, audience);
  await TOURS[audience](tour, async screen => {
    const name = `${audience}-${screen.replace(/[^\w]+/g, '-')}-${width}-${scheme}.png`;
    const taken = await page.screenshot({ path: join(FOLDER, 'now', name), fullPage: true });
    const accepted = join(FOLDER, 'accepted', name);
    const state = !existsSync(accepted) ? 'new' : readFileSync(accepted).equals(taken) ? 'same' : 'changed';
    pictures.push({ name, audience, screen, width, scheme, state });
  });
  await context.close();
  return pictures;
}
