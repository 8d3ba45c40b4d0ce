/** Every one of these would leave an `x-hit` element, set `hit` on window, or ask evil.test, were it taken for markup. */
const run = 'globalThis.hit=1';

const TAGS = [
  'img',
  'svg',
  'body',
  'video',
  'audio',
  'input',
  'details',
  'iframe',
  'object',
  'embed',
  'math',
];
const HANDLERS = ['onerror', 'onload', 'onfocus', 'ontoggle', 'onanimationstart'];

const elements = TAGS.flatMap(tag =>
  HANDLERS.map(handler => `<${tag} src=x data=x autofocus open ${handler}="${run}"><x-hit>`),
);

const written = [
  `<script>${run}</script><x-hit></x-hit>`,
  `</script><script>${run}</script>`,
  `"><x-hit>`,
  `'><x-hit>`,
  `--><x-hit>`,
  `]]><x-hit>`,
  `</textarea><x-hit>`,
  `</title><x-hit>`,
  `</style><x-hit>`,
  `</noscript><x-hit>`,
  `</template><x-hit>`,
  `</summary></details><x-hit>`,
  `</button><x-hit>`,
  `</section></div><x-hit>`,
  `<x-hit`,
  `<<x-hit>>`,
  `<\u0000x-hit>`,
  `<x-hit\u000b>`,
  `＜x-hit＞`,
  `&lt;x-hit&gt;`,
  `&#60;x-hit&#62;`,
  `&amp;lt;x-hit&amp;gt;`,
  `\\u003cx-hit\\u003e`,
  `\\x3cx-hit\\x3e`,
  `%3Cx-hit%3E`,
  `{{constructor.constructor("${run}")()}}`,
  `\${${run}}`,
  `#{${run}}`,
  `<%= ${run} %>`,
  `[x](javascript:${run})`,
  `![x](https://evil.test/a.png)`,
  `<https://evil.test/>`,
  `javascript:${run}`,
  `<a href="javascript:${run}">x</a><x-hit>`,
  `<form action="https://evil.test/"><button><x-hit>`,
  `<base href="https://evil.test/"><x-hit>`,
  `<meta http-equiv="refresh" content="0;url=https://evil.test/"><x-hit>`,
  `<link rel="stylesheet" href="https://evil.test/a.css"><x-hit>`,
  `<style>@import "https://evil.test/a.css";</style><x-hit>`,
  `<img src="https://evil.test/a.png"><x-hit>`,
  `<math><mtext><table><mglyph><style><x-hit>`,
  `<svg><script>${run}</script><x-hit>`,
  `<slot name="x"><x-hit>`,
  `<x-hit style="position:fixed;inset:0">`,
  `{count} {asked} {0} {__proto__} {constructor}`,
  `__proto__`,
  `[object Object]`,
  `\u202egnirts sdrawkcab\u202c <x-hit>`,
  `\u2066<x-hit>\u2069`,
  `\ufeff<x-hit>`,
  `x\u0301\u0302\u0303\u0304\u0305\u0306\u0307<x-hit>`,
  `\ud83d<x-hit>`,
];

/** About a hundred texts that are nothing but text. */
export const HOSTILE_TEXTS: readonly string[] = [...written, ...elements];
