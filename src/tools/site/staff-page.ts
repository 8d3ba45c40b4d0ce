import type { Pack } from '../../pack/types.ts';
import { html } from '../html.ts';
import { afterBefore } from './after-before.ts';
import type { SitePage } from './site-page.ts';

/** The self-audit, for what a clinic offers and under its own name. */
export function staffPage(packs: readonly Pick<Pack, 'id' | 'lang' | 'title'>[]): SitePage {
  const options = packs
    .filter(({ lang }) => lang === 'en')
    .map(({ id, title }) => {
      const about = afterBefore(title);
      const name = about.charAt(0).toUpperCase() + about.slice(1);
      return id === 'exosome-therapy'
        ? html`<option value="${id}" selected>${name}</option>`
        : html`<option value="${id}">${name}</option>`;
    });
  return {
    path: 'staff.html',
    title: 'Audit your clinic · provider-vetting',
    description: 'A list for clinic staff: what you can show, what is missing, and who mends it by when.',
    scripts: ['staff.js'],
    body: html`<h1>Audit your clinic</h1>
<p>What can you show, what is missing, and who closes each gap by when? Nothing you write is sent anywhere.</p>
<details class="whose">
<summary>Treatment and clinic</summary>
<form class="open-bar">
<label class="field">Treatment <select>${options}</select></label>
<label class="field">Your clinic’s name <input type="text" autocomplete="organization" maxlength="80"></label>
<button class="btn second">Use this</button>
</form>
<p class="quiet"><span id="unnamed">A list that you begin without a name can have yours later. </span>Your name stands in this page’s address, after the #: a bookmark finds it again, and no server is told.</p>
</details>
<provider-vetting pack="exosome-therapy" audience="staff"><p>The list needs JavaScript. <a href="packs.html">The questions to print</a> do not.</p></provider-vetting>
<p><a href="builder.html?audience=staff">Put this list on a page of your own</a>. There, with <code>audience="staff"</code>, the page around the list may read and write the answers. This page does not. What you publish has a place there, too: <a href="builder.html?audience=provider-page">put it on your clinic’s page</a>, beside how a visitor can check it.</p>
<script async src="dist/provider-vetting.js"></script>`,
  };
}
