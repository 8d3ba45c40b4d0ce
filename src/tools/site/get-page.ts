import { html } from '../html.ts';
import type { SitePage } from './site-page.ts';

/** Where the package is to be had, as things stand. */
export function getPage(version: string): SitePage {
  return {
    path: 'get.html',
    title: 'Where to get it · provider-vetting',
    description: 'Where the files and the package are to be had today, and where they are not.',
    body: html`<h1>Where to get it</h1>
<p><strong>It is on no package registry, on no public server, and there is no release to download yet.</strong> A package that bears its name on a registry is not ours. What there is, is the project’s folder, the one that this site is served from.</p>
<h2>The files for a page</h2>
<pre tabindex="0"><code>npm ci &amp;&amp; npm run build</code></pre>
<p>in the project’s folder writes <code>dist/</code>, with Node 20 or newer. Put that folder on your server, and take <a href="builder.html">the tag for your page</a>. This site has such a folder beside it: <a href="dist/provider-vetting.js">the script</a>, <a href="dist/provider-vetting.bundle.js">all in one file</a>, <a href="dist/hashes.json">its hashes</a>.</p>
<h2>The package, for React, Vue and bundlers</h2>
<pre tabindex="0"><code>npm run build &amp;&amp; npm pack</code></pre>
<p>makes <code>provider-vetting-${version}.tgz</code>, which <code>npm install</code> takes by its path.</p>
<h2>WordPress</h2>
<p>The build writes the plugin into <code>dist/wordpress/</code>. It is not in the plugin directory. The <a href="docs/host-guide.html">guide</a> says what it brings.</p>`,
  };
}
