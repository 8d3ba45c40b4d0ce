import { type Instant, instantInside } from '../../tools/instant/instant-inside.ts';
import { attributesOf, type Choices, propertiesOf } from './choices.ts';
import { policyNote } from './policy-note.ts';

/** One way to put the widget on a page, as code to copy. */
export interface Snippet {
  readonly id: string;
  readonly title: string;
  /** When to take this one. */
  readonly when: string;
  /** What a strict content policy makes of it; of frameworks and plugins nothing is said. */
  readonly policy?: string;
  readonly code: string;
}

/** What the builder knows of this build. */
export interface Build {
  readonly version: string;
  /** `integrity` values by file name. */
  readonly hashes: Readonly<Record<string, string>>;
  /** What keeps the widget's place until its script is there: a value of the `style` attribute. */
  readonly place: string;
  /** What first screens need that come with the page. */
  readonly instant: Instant;
}

/** Stands in the code until the folder of the widget's files is given. */
export const PLACEHOLDER = 'https://YOUR-SERVER';

/** The package is on no registry, so that its name there could be anybody's. */
const packed = (version: string) =>
  `First: npm install ./provider-vetting-${version}.tgz. The project makes that file with npm pack, for the package is on no registry.`;

/** Every form in which the builder offers the choices. */
export function snippetsOf(choices: Choices, build: Build): readonly Snippet[] {
  const base = choices.base || `${PLACEHOLDER}/provider-vetting/${build.version}/`;
  const folder = base.endsWith('/') ? base : `${base}/`;
  const given = attributesOf(choices);
  const style = styleOf(choices);
  const element = `<provider-vetting${given.map(pair => ` ${attribute(pair)}`).join('')} style="${build.place}"></provider-vetting>`;
  const script = (file: string, more = '') => `<script async src="${folder}${file}"${more}></script>`;
  const hash = build.hashes['provider-vetting.bundle.js'] ?? '';
  const inHtml: readonly Snippet[] = [
    {
      id: 'tag',
      title: 'One line',
      when: 'The widget appears where the line stands. In the middle of what a visitor is reading it comes as one line that opens on a press, so that your page hardly moves.',
      code: `${style}<script async src="${folder}provider-vetting.js"${given.map(pair => ` data-${attribute(pair)}`).join('')}></script>`,
    },
    {
      id: 'instant',
      title: 'Instant',
      when: 'The first screen comes with your page: it is there before the script, and nothing on your page ever moves. Copy it anew when you change the version.',
      code: `${style}${instantOf(choices, build, folder)}\n${script('provider-vetting.js')}`,
    },
    {
      id: 'element',
      title: 'Element and script',
      when: 'Keeps a place while the script is on its way. The first screen may be a little higher or lower than that place.',
      code: `${style}${element}\n${script('provider-vetting.js')}`,
    },
    {
      id: 'integrity',
      title: 'Pinned by its hash',
      when: 'One file that the browser refuses if a byte of it changes.',
      code: `${style}${element}\n${script('provider-vetting.bundle.js', ` integrity="${hash}" crossorigin="anonymous"`)}`,
    },
  ];
  return [
    ...inHtml.map(one => ({ ...one, policy: policyNote(one.id, one.code) })),
    { id: 'react', title: 'React', when: packed(build.version), code: reactOf(choices, folder) },
    { id: 'vue', title: 'Vue', when: packed(build.version), code: vueOf(choices, folder) },
    {
      id: 'wordpress',
      title: 'WordPress',
      when: 'A shortcode, for editors and authors. It needs the plugin, which the build of the project writes into dist/wordpress/ and which serves the files from your own site.',
      code: `[provider_vetting${given.map(([name, value]) => ` ${name.replaceAll('-', '_')}="${value.replaceAll('"', '&quot;')}"`).join('')}]${lookOf(choices, 'In the theme’s additional CSS:')}`,
    },
  ];
}

/** The element with its first screen in it, in the language chosen, else English where the questions have it. */
function instantOf(choices: Choices, { instant }: Build, folder: string): string {
  const { pack, audience, theme } = choices;
  const has = (one: string) => instant.words[one]?.first[0].some(([id]) => id === pack);
  const lang = [choices.lang, 'en', ...Object.keys(instant.words)].find(has) ?? 'en';
  const given = attributesOf({ ...choices, lang });
  return `<provider-vetting${given.map(pair => ` ${attribute(pair)}`).join('')}>${instantInside(instant, { pack, audience, lang, theme, folder })}</provider-vetting>`;
}

function attribute([name, value]: readonly [string, string]): string {
  return `${name}="${escaped(value)}"`;
}

function escaped(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

function styleOf(choices: Choices): string {
  const rule = ruleOf(choices);
  return rule === '' ? '' : `<style>${rule}</style>\n`;
}

/** The look that was chosen, as one rule; empty where none was. */
function ruleOf(choices: Choices): string {
  const given = propertiesOf(choices);
  if (given.length === 0) return '';
  return `provider-vetting { ${given.map(([name, value]) => `${name}: ${value};`).join(' ')} }`;
}

/** The look for where a snippet cannot bring its own: to be put into the styles of the site. */
function lookOf(choices: Choices, where: string): string {
  const rule = ruleOf(choices);
  return rule === '' ? '' : `\n\n/* ${where} */\n${rule}`;
}

function reactOf(choices: Choices, folder: string): string {
  const given = attributesOf(choices).map(([name, value]) =>
    /["&\\{}<>\n]/.test(value) ? ` ${name}={${JSON.stringify(value)}}` : ` ${name}="${value}"`,
  );
  return `import 'provider-vetting/react';

export function Vetting() {
  return <provider-vetting base=${JSON.stringify(folder)}${given.join('')} />;
}${lookOf(choices, 'In a stylesheet of your site:')}`;
}

function vueOf(choices: Choices, folder: string): string {
  const given = attributesOf(choices).map(pair => ` ${attribute(pair)}`);
  return `<script setup>
import 'provider-vetting/vue';
</script>

<template>
  <provider-vetting base="${escaped(folder)}"${given.join('')} />
</template>${lookOf(choices, 'In a stylesheet of your site:')}`;
}
