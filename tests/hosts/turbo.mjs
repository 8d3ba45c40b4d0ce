// Turbo, which swaps the body and restores pages from its cache: away and back, three times.
import { join } from 'node:path';
import { PAGE } from './support/entry.mjs';
import { look } from './support/look.mjs';
import { project, staticSite } from './support/site.mjs';

export async function run({ folder, root, dist, browser }) {
  const versions = await project(folder, root, ['@hotwired/turbo@8']);
  const head = '<script type="module" src="/npm/@hotwired/turbo/dist/turbo.es2017-esm.js"></script>';
  const tag = '<script async src="/pv/provider-vetting.js" data-pack="prp"></script>';
  const element =
    '<script async src="/pv/provider-vetting.js"></script><provider-vetting pack="prp"></provider-vetting>';
  const page = content => PAGE(`${head}<a id="away" href="/away.html">Away</a>${content}`);
  const site = await staticSite(
    [
      ['/pv/', dist],
      ['/npm/', join(folder, 'node_modules')],
    ],
    { '/tag.html': page(tag), '/element.html': page(element), '/away.html': page('<p id="there">Away</p>') },
  );
  const act = async opened => {
    for (let times = 0; times < 3; times++) {
      await opened.locator('provider-vetting').first().waitFor();
      await opened.click('#away');
      await opened.locator('#there').waitFor();
      await opened.goBack();
    }
  };
  const tried = [];
  for (const name of ['tag', 'element'])
    tried.push(
      await look(browser, `${site.address}${name}.html`, `the ${name}, away and back three times`, { act }),
    );
  site.close();
  return { versions, tried };
}
