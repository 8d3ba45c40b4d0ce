import { serve } from '../../demo/serve.mjs';
import type { pageServer } from './pages.ts';
import { visitorOf } from './visitor.ts';
import { openWebKit, type WebKitPage } from './webdriver.ts';

/** A browser, and the pages that it is shown. */
export interface Stand {
  readonly page: WebKitPage;
  readonly visitor: ReturnType<typeof visitorOf>;
  readonly origin: string;
  close(): Promise<void>;
}

/** Opens one. `offset`: from the port of all tests, for files of tests run side by side. */
export async function openStand(server: ReturnType<typeof pageServer>, offset: number): Promise<Stand> {
  const port = Number(process.env.VETTING_PORT ?? 4173) + offset;
  const served = await serve({ port, asked: false }, { listener: server.listener });
  try {
    const page = await openWebKit(process.env.WEBKIT_DRIVER ?? '', served.port + 3);
    return {
      page,
      visitor: visitorOf(page),
      origin: `http://127.0.0.1:${served.port}`,
      async close() {
        server.hangUp();
        await page.close();
        served.close();
      },
    };
  } catch (error) {
    served.close();
    throw error;
  }
}
