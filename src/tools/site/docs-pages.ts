import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Marked } from 'marked';
import { html } from '../html.ts';
import type { SitePage } from './site-page.ts';

/** Which files of the project are pages of the docs, in the order of the index, and what each is for. */
const DOCS: readonly (readonly [file: string, name: string, purpose: string])[] = [
  ['docs/host-guide.md', 'host-guide', 'Put it on your page: the tag, attributes, events, looks, recipes'],
  [
    'docs/what-you-may-say.md',
    'what-you-may-say',
    'What a result looks at, what you may quote, and how to word it',
  ],
  ['docs/directory.md', 'directory', 'A directory of clinics, worked through'],
  ['docs/csp.md', 'csp', 'Content security policies that it runs under'],
  ['docs/adoption.md', 'adoption', 'How long a first try took, on a page and in the project'],
  ['docs/hosts.md', 'hosts', 'Real hosts: what was run, with what, when'],
  ['docs/threats.md', 'threats', 'What is defended, what is not, and the test for each line'],
  ['docs/tested.md', 'tested', 'What is tried in which browser, row by row'],
  ['docs/accessibility.md', 'accessibility', 'What was tested for access, and what was not'],
  ['questions/README.md', 'questions', 'Write questions: the format, the rules, a worked example'],
  ['docs/short-path.md', 'short-path', 'How many questions the short path saves'],
  ['docs/speed.md', 'speed', 'What it costs, measured'],
  ['docs/fhir.md', 'fhir', 'The health record file'],
  ['CONTRIBUTING.md', 'contributing', 'How the project is built, and how to work on it'],
  ['SECURITY.md', 'security', 'How to report a weakness'],
  ['CHANGELOG.md', 'changelog', 'What changed, and how to move'],
];

/** The docs of the project as pages of the site. Links between the files lead to the pages made of them. */
export function docsPages(root: string): readonly SitePage[] {
  const byFile = new Map(DOCS.map(([file, name]) => [file, `${name}.html`]));
  const pages = DOCS.map(([file, name, purpose]) => {
    const text = readFileSync(join(root, file), 'utf8');
    const title = /^# (.+)$/m.exec(text)?.[1] ?? name;
    return {
      path: `docs/${name}.html`,
      title: `${title} · provider-vetting`,
      description: purpose,
      body: html`<article class="doc">${{ markup: toMarkup(text, file, byFile) }}</article>`,
    };
  });
  const rows = DOCS.map(
    ([, name, purpose], index) =>
      html`<li><a href="${name}.html">${headingOf(pages[index])}</a><span>${purpose}</span></li>`,
  );
  return [
    {
      path: 'docs/index.html',
      title: 'Docs · provider-vetting',
      description: 'Everything that a page owner, an author or a contributor needs to know.',
      body: html`<h1>Docs</h1><ul class="rows">${rows}</ul>`,
    },
    ...pages,
  ];
}

function headingOf(page: SitePage | undefined): string {
  return page?.title.replace(/ · provider-vetting$/, '') ?? '';
}

function toMarkup(text: string, file: string, byFile: ReadonlyMap<string, string>): string {
  let tables = 0;
  const marked = new Marked({ gfm: true });
  marked.use({
    walkTokens(token) {
      if (token.type !== 'link' || /^[a-z]+:|^#/i.test(token.href)) return;
      const [path = '', fragment] = token.href.split('#');
      const page = byFile.get(join(file, '..', path));
      if (page) token.href = fragment ? `${page}#${fragment}` : page;
    },
    renderer: {
      heading({ tokens, depth, text: heading }) {
        const id = heading
          .toLowerCase()
          .replace(/[^\w]+/g, '-')
          .replace(/^-|-$/g, '');
        return `<h${depth} id="${id}">${this.parser.parseInline(tokens)}</h${depth}>\n`;
      },
      code: ({ text: code }) => `<pre tabindex="0"><code>${html`${code}`.markup}</code></pre>\n`,
      // A wide table scrolls by itself, by keyboard too, and not the page.
      table(token) {
        const cells = (row: typeof token.header, tag: string) =>
          row.map(cell => `<${tag}>${this.parser.parseInline(cell.tokens)}</${tag}>`).join('');
        const rows = token.rows.map(row => `<tr>${cells(row, 'td')}</tr>`).join('\n');
        return `<div class="wide" tabindex="0" role="region" aria-label="Table ${++tables}"><table><thead><tr>${cells(token.header, 'th')}</tr></thead><tbody>${rows}</tbody></table></div>\n`;
      },
    },
  });
  return marked.parse(text, { async: false });
}
