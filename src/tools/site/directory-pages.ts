import type { Pack } from '../../pack/types.ts';
import { html } from '../html.ts';
import type { Questions } from '../read-questions.ts';
import { CLINICS, type Clinic, clinicDisclosure } from './clinics.ts';
import { sideBySidePage } from './side-by-side.ts';
import type { SitePage } from './site-page.ts';

const PACK = 'exosome-therapy';
const MADE_UP = 'All clinics here are made up, and so is everything they say.';

/**
 * A directory as another site might run it: a list that an article's widget leads to, and a page a clinic. Nothing of a
 * visitor's answers is in any of its links.
 */
export function directoryPages({ packs, interfaces, parts }: Questions): readonly SitePage[] {
  const words = { ...interfaces.get('en'), ...parts.get('provider-page.en') };
  const said = (key: string, values: Readonly<Record<string, string>> = {}) => {
    const text = words[key];
    if (text === undefined) throw new Error(`the directory says a sentence that is gone: ${key}`);
    return text.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
  };
  const pack = packs.find(({ id, lang }) => id === PACK && lang === 'en');
  const rows = CLINICS.map(
    ({ id, name, place, offer }) =>
      html`<li><a href="clinics/${id}.html">${name}</a><span>${place}. ${offer}</span></li>`,
  );
  return [
    {
      path: 'browse.html',
      title: 'Browse providers · provider-vetting',
      description: 'A made-up directory: how an article, the widget and clinics’ pages fit together.',
      body: html`<h1>Providers in Harborough</h1>
<p>${MADE_UP} The order is that of the alphabet: being listed says nothing about a clinic. Each page shows what the clinic says of itself, beside how to check it.</p>
<ul class="rows">${rows}</ul>
<h2>Three clinics beside one another</h2>
<p><a class="btn second" href="clinics/side-by-side.html">What the three publish, side by side</a></p>
<h2>What they told you, two at a time</h2>
<ol>
<li>Open a clinic’s page, press “${said('provider.add')}” below a question, and choose what they told you.</li>
<li>At the result press “${said('result.compare')}”, and keep your answers there.</li>
<li>Do the same on the next clinic’s page. Now any two that you kept can be compared.</li>
</ol>
<p>What you keep stays in this browser, and no page learns it.</p>
<p><a href="article.html">Back to the article</a> · <a href="docs/directory.html">How this directory is made</a></p>`,
    },
    ...CLINICS.map(clinicPage),
    ...(pack ? [sideBySidePage(pack, said)] : []),
  ];
}

function clinicPage({ id, name, place, offer }: Clinic): SitePage {
  return {
    path: `clinics/${id}.html`,
    title: `${name} · a made-up clinic`,
    description: offer,
    scripts: ['dist/provider-vetting.js'],
    body: html`<h1>${name}</h1>
<p>${place}. ${MADE_UP}</p>
<p>${offer}</p>
<h2>Check us</h2>
<p>The questions below are by the authors of provider-vetting; the clinic cannot change them. Beside each you find what the clinic says, how to check it, and room for what you were told.</p>
<provider-vetting pack="exosome-therapy" audience="provider-page" provider="${name}" disclosure-src="${id}.json" browse-href="../browse.html" style="display:block;min-height:45em"><p><a href="../dist/questions/exosome-therapy.en.html">Questions to print</a></p></provider-vetting>
<p><a href="../browse.html">All clinics</a> · <a href="side-by-side.html">What the three publish, side by side</a> · <a href="${id}.json">What the clinic publishes, as a file</a></p>`,
  };
}

/** What each clinic publishes, by the path of its file. */
export function disclosureFiles(packs: readonly Pack[]): ReadonlyMap<string, string> {
  const pack = packs.find(({ id, lang }) => id === PACK && lang === 'en');
  return new Map(
    pack ? CLINICS.map(clinic => [`clinics/${clinic.id}.json`, clinicDisclosure(pack, clinic)]) : [],
  );
}
