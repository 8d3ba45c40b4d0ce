import { brotliCompressSync } from 'node:zlib';
import type { Pack } from '../../pack/types.ts';
import { walkFile } from '../../pack/walk-file.ts';
import { html, type Markup } from '../html.ts';
import { afterBefore } from './after-before.ts';
import type { SitePage } from './site-page.ts';

/** The front page. Its figures are counted from the files of this build. */
export function homePage(
  packs: readonly Pack[],
  readBuilt: (name: string) => Uint8Array,
  version: string,
): SitePage {
  const kilobytes = (name: string) => (brotliCompressSync(readBuilt(name)).length / 1000).toFixed(1);
  const english = packs.filter(pack => pack.lang === 'en');
  const sources = new Set(english.flatMap(pack => Object.values(pack.sources).map(({ url }) => url)));
  const asked = joined(
    english.map(({ id, title }) => html`<a href="ask.html?pack=${id}">${afterBefore(title)}</a>`),
  );
  const tag = `<script async src="https://YOUR-SERVER/provider-vetting/${version}/provider-vetting.js"\n  data-pack="exosome-therapy"></script>`;
  return {
    path: 'index.html',
    title: 'provider-vetting: the questions to ask before a cosmetic treatment',
    description:
      'A widget for article pages, clinic pages and clinic staff: what to ask, which advertising claims to question, and what the answers so far mean.',
    scripts: ['home.js'],
    body: html`<section class="lead">
<div>
<h1>The questions to ask before a cosmetic treatment</h1>
<section class="way">
<h2>Are you thinking of one?</h2>
<p class="acts"><a class="btn" href="advert.html">Check an advert</a></p>
<p>Questions to ask before ${asked}. You need no account, and nothing you answer is sent anywhere.</p>
</section>
<section class="way">
<h2>Do you have a page?</h2>
<p class="acts"><a class="btn second" href="builder.html">Put it on your page</a> <a href="docs/host-guide.html">Read the guide</a></p>
<p>The widget tells your readers what to ask, how a clear and a vague answer sound, and what the answers so far mean. Every statement has a source. What is not known stays visible.</p>
</section>
</div>
<div class="try">
<div class="tabs" role="group" aria-label="Who fills it in">
<button type="button" data-audience="patient" aria-pressed="true">Patient</button>
<button type="button" data-audience="provider-page" aria-pressed="false">Clinic’s page</button>
<button type="button" data-audience="staff" aria-pressed="false">Clinic’s staff</button>
</div>
<p id="who" class="quiet">A reader of an article, before, during or after a visit.</p>
<div id="live"><provider-vetting pack="exosome-therapy"><p>The widget needs JavaScript. <a href="dist/questions/exosome-therapy.en.html">The questions to print</a> do not.</p></provider-vetting></div>
</div>
</section>

<section>
<h2>One line</h2>
<p>There is no public server and no registry yet: <a href="get.html">where to get it</a>. Serve the folder <code>dist/</code> yourself, then add this line, with your server’s address in place of <code>https://YOUR-SERVER</code>:</p>
<pre tabindex="0"><code id="tag">${tag}</code></pre>
<p class="acts"><button type="button" class="btn second" data-copy="tag">Copy</button> <a href="builder.html">Other packs, colours and frameworks</a></p>
</section>

<section class="three">
<div><h2>What your page gives up</h2>
<ul>
<li>No cookie, no request but for its own files, nothing kept beyond the tab unless the visitor asks for it. <a href="docs/host-guide.html#what-does-it-store">What is stored</a></li>
<li>No unsafe content policy: it runs under <code>default-src 'none'</code> with Trusted Types. <a href="docs/csp.html">Five policies, tested</a></li>
<li>${kilobytes('provider-vetting.js')} kB for the first screen, at once. ${kilobytes(`provider-vetting.app.${version}.js`)} kB and ${kilobytes(`questions/${walkFile('exosome-therapy', 'en', version)}`)} kB of questions come after your page has loaded, once the widget is in view, or on a press where the visitor saves data. All that explains a result, ${kilobytes('questions/exosome-therapy.en.json')} kB, follows once the first question is there.</li>
<li>Your page is told that someone began or ended, never an answer or a result.</li>
<li>Where the script is blocked, your page stays as it is. <a href="docs/host-guide.html#what-if-the-script-is-blocked">What shows then</a></li>
</ul></div>
<div><h2>Why you can check it</h2>
<ul>
<li>${String(english.length)} sets of questions with ${String(sources.size)} sources, each dated and linked. <a href="packs.html">Read them</a></li>
<li>The arithmetic is on a page of its own, with worked examples: <a href="method/exosome-therapy.en.html">how a result is made</a>.</li>
<li>What was tested, and what was not, is written down: <a href="docs/threats.html">threats</a>, <a href="docs/accessibility.html">access</a>.</li>
</ul></div>
<div><h2>What it is not</h2>
<ul>
<li>No seal, no rating, no list of good clinics. It looks at answers, not at clinics. <a href="docs/what-you-may-say.html">May I call a clinic unsafe with this?</a></li>
<li>No medical or legal advice. It cannot tell anyone whether a treatment will help or harm.</li>
<li>Not reviewed by a clinician yet, nor by native-speaking translators, nor tried with users. The widget says so too.</li>
</ul></div>
</section>

<section>
<h2>See it at work</h2>
<ul class="rows">
<li><a href="article.html">An article on exosome therapy</a><span>The widget in the middle of a long text, with a link to browse providers</span></li>
<li><a href="browse.html">A directory with three clinics</a><span>From the article to the clinics’ own pages, and what the three publish, side by side</span></li>
<li><a href="provider.html">A clinic’s own page</a><span>What the clinic says of itself, beside how to check it</span></li>
<li><a href="staff.html">A clinic audits itself</a><span>Gaps, evidence, owners, days, and a statement to publish</span></li>
<li><a href="es.html" hreflang="es">In Spanish</a><span>and <a href="ar.html" hreflang="ar">in Arabic</a>, from right to left</span></li>
</ul>
</section>
<script defer src="dist/provider-vetting.js"></script>`,
  };
}

function joined(links: readonly Markup[]): readonly Markup[] {
  return links.map((link, index) => {
    const before = index === 0 ? '' : index === links.length - 1 ? ' or ' : ', ';
    return html`${before}${link}`;
  });
}
