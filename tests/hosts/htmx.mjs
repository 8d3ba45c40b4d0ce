// htmx, which swaps what a link brings and restores it from its history.
import { join } from 'node:path';
import { PAGE } from './support/entry.mjs';
import { look } from './support/look.mjs';
import { project, staticSite } from './support/site.mjs';

export async function run({ folder, root, dist, browser }) {
  const versions = await project(folder, root, ['htmx.org@2']);
  const tag = '<script async src="/pv/provider-vetting.js" data-pack="prp"></script>';
  const page = content =>
    PAGE(
      `<script src="/npm/htmx.org/dist/htmx.min.js"></script><main id="main" hx-boost="true" hx-target="#main" hx-select="#main" hx-swap="outerHTML"><a id="away" href="/away.html">Away</a>${content}</main>`,
    );
  const site = await staticSite(
    [
      ['/pv/', dist],
      ['/npm/', join(folder, 'node_modules')],
    ],
    { '/tag.html': page(tag), '/away.html': page('<p id="there">Away</p>') },
  );
  const act = async opened => {
    for (let times = 0; times < 3; times++) {
      await opened.locator('provider-vetting').first().waitFor();
      await opened.click('#away');
      await opened.locator('#there').waitFor();
      await opened.goBack();
    }
  };
  const tried = [
    await look(browser, `${site.address}tag.html`, 'the tag, away and back three times', { act }),
  ];
  site.close();
  return { versions, tried };
}
