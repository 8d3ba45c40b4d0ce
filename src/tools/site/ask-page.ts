import { html } from '../html.ts';
import type { SitePage } from './site-page.ts';

/** The widget alone, for links that lead to one set of questions. */
export const askPage: SitePage = {
  path: 'ask.html',
  title: 'What to ask · provider-vetting',
  description: 'The questions to ask, one by one, and what the answers so far mean.',
  scripts: ['ask.js', 'dist/provider-vetting.js'],
  body: html`<h1 class="quiet">What to ask</h1>
<provider-vetting style="display:block;min-height:45em"><p><a href="packs.html">Questions to print</a></p></provider-vetting>`,
};
