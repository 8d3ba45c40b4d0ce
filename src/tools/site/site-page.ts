import { html, type Markup } from '../html.ts';

/** One page of the site. `path` is its address below the site's root, such as `docs/csp.html`. */
export interface SitePage {
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly body: Markup;
  /** Scripts of the page, as addresses below the root. */
  readonly scripts?: readonly string[];
  /** What makes the page one that can be installed. */
  readonly manifest?: string;
}

/** Patients first: an owner looks on where a patient turns away. */
const PLACES: readonly (readonly [path: string, label: string])[] = [
  ['advert.html', 'Check an advert'],
  ['packs.html', 'Questions'],
  ['builder.html', 'Build your tag'],
  ['editor.html', 'Write your own'],
  ['docs/index.html', 'Docs'],
];

/** The whole page, with what all pages of the site share around its body. Addresses are relative: any folder will do. */
export function sitePage(page: SitePage, version: string): string {
  const up = '../'.repeat(page.path.split('/').length - 1);
  const places = PLACES.map(([path, label]) =>
    path === page.path
      ? html`<li><a href="${up}${path}" aria-current="page">${label}</a></li>`
      : html`<li><a href="${up}${path}">${label}</a></li>`,
  );
  const scripts = (page.scripts ?? []).map(path => html`<script defer src="${up}${path}"></script>\n`);
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${page.title}</title>
<meta name="description" content="${page.description}">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="${up}icon.svg">
<link rel="stylesheet" href="${up}site.css">
${page.manifest ? html`<link rel="manifest" href="${up}${page.manifest}">\n` : html``}${scripts}</head>
<body>
<a class="skip" href="#main">Skip to the text</a>
<header class="top">
<a class="name" href="${up}index.html">provider-vetting</a>
<nav aria-label="This site"><ul>${places}</ul></nav>
</header>
<main id="main">
${page.body}
</main>
<footer class="foot">
<p>It looks at answers, not at clinics. It is no medical or legal advice.</p>
<p>Version ${version} · MIT licence · <a href="${up}get.html">Where to get it</a> · <a href="${up}docs/changelog.html">What changed</a> · <a href="${up}docs/security.html">Report a weakness</a> · <a href="${up}testers.html">For testers</a></p>
</footer>
</body>
</html>
`.markup;
}
