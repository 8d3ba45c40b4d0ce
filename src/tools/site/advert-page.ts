import { defaultPack } from '../../host/first/default-pack.ts';
import type { Pack } from '../../pack/types.ts';
import type { AdvertData } from '../../site/advert/advert.tsx';
import { html } from '../html.ts';
import type { Questions } from '../read-questions.ts';
import type { SitePage } from './site-page.ts';

/** The page on which a visitor checks an advert on a phone; it can be installed, and works without a connection. */
export function advertPage(packs: readonly Pack[], parts: Questions['parts']): SitePage {
  const said = (lang: string, key: string) => parts.get(`scan.${lang}`)?.[key];
  // A text may be in any of the languages, whichever this page speaks.
  const phrases = ['en', 'es', 'ar'].flatMap(lang => said(lang, 'scan.illWords') ?? []).join(' ');
  const data: AdvertData = {
    packs: [...new Set([defaultPack, ...packs.map(({ id }) => id)])].map(id => {
      const name = packs.find(pack => pack.id === id && pack.lang === 'en')?.title ?? id;
      const subject = name.replace(/^What to ask before (?:an? )?/, '');
      return { id, name: subject.charAt(0).toUpperCase() + subject.slice(1) };
    }),
    ill: { phrases, heading: said('en', 'scan.ill') ?? '' },
  };
  return {
    path: 'advert.html',
    title: 'Check an advert · provider-vetting',
    description: 'Paste an advert or choose a screenshot: which of its words to question, and what to ask.',
    scripts: ['advert.js'],
    manifest: 'advert.webmanifest',
    body: html`<h1>Check an advert</h1>
<p>Paste an advert or a message. It is read here, on your device, and sent nowhere.</p>
<div id="advert"><p>This page needs JavaScript.</p></div>
<script type="application/json" id="advert-data">${{ markup: JSON.stringify(data).replaceAll('<', '\\u003c') }}</script>
<p class="quiet">It looks for phrases that we list. It is no medical advice, and finding nothing is no praise.</p>`,
  };
}
