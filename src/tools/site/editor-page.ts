import type { Pack } from '../../pack/types.ts';
import type { EditorData } from '../../site/editor/editor.tsx';
import { html } from '../html.ts';
import type { SitePage } from './site-page.ts';

/** The page on which a set of questions is written, without code and without a build. */
export function editorPage(packs: readonly Pack[], bannedWords: unknown, version: string): SitePage {
  const data: EditorData = {
    packs: packs.map(({ id, lang, title }) => ({ file: `${id}.${lang}.json`, name: `${title} (${lang})` })),
    bannedWords,
    version,
  };
  return {
    path: 'editor.html',
    title: 'Write your own · provider-vetting',
    description: 'Write questions, claims and rules for a treatment of your own, with a preview beside them.',
    scripts: ['editor.js'],
    body: html`<h1>Write your own questions</h1>
<p>Fill in what you would ask, why, and what each answer counts. What is missing is counted as you type. Long words and sentences are named, in English and Spanish. Nothing leaves this browser; what you write stays in this tab until you save it. <a href="docs/questions.html">What makes a good question</a></p>
<div id="editor"><p>This page needs JavaScript.</p></div>
<script type="application/json" id="editor-data">${{ markup: JSON.stringify(data).replaceAll('<', '\\u003c') }}</script>`,
  };
}
