import { html } from '../html.ts';
import type { SitePage } from './site-page.ts';

/** Where the package is to be had, as things stand. */
export function getPage(version: string): SitePage {
  return {
    path: 'get.html',
    title: 'Where to get it · provider-vetting',
    description: 'Where the files and the package are to be had today, and where they are not.',
    body: html`<h1>Where to get it</h1>
<p><strong>It is on no package registry, on no public server, and has no public release yet.</strong> A package that bears its name on a registry is not ours. What there is, is this site and the project’s folder, the one that it is served from.</p>
<h2>The files for a page</h2>
<p><a href="downloads/provider-vetting-${version}.zip" download>Download provider-vetting-${version}.zip</a>, unpack it, put the folder on your server, and take <a href="builder.html">the tag for your page</a>. <code>hashes.json</code> in it has the integrity value of each script.</p>
<p>Or build them:</p>
<pre tabindex="0"><code>npm ci &amp;&amp; npm run build</code></pre>
<p>in the project’s folder writes <code>dist/</code>, with Node 20 or newer. Put that folder on your server, and take <a href="builder.html">the tag for your page</a>. This site has such a folder beside it: <a href="dist/provider-vetting.js">the script</a>, <a href="dist/provider-vetting.bundle.js">all in one file</a>, <a href="dist/hashes.json">its hashes</a>.</p>
<h2>The package, for React, Vue and bundlers</h2>
<pre tabindex="0"><code>npm run build &amp;&amp; npm pack</code></pre>
<p>makes <code>provider-vetting-${version}.tgz</code>, which <code>npm install</code> takes by its path.</p>
<h2>WordPress</h2>
<p><a href="downloads/provider-vetting-wordpress-${version}.zip" download>Download provider-vetting-wordpress-${version}.zip</a>, and upload it under Plugins. It is not in the plugin directory. The <a href="docs/host-guide.html">guide</a> says what it brings.</p>`,
  };
}
