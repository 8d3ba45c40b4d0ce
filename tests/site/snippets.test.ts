import { Window } from 'happy-dom';
import { describe, expect, test } from 'vitest';
import { DEFAULTS } from '../../src/site/builder/choices.ts';
import { snippetsOf } from '../../src/site/builder/snippets.ts';
import { instantData } from '../../src/tools/instant/instant-data.ts';
import { readQuestions } from '../../src/tools/read-questions.ts';

const build = {
  version: '1.2.3',
  hashes: { 'provider-vetting.bundle.js': 'sha384-abc' },
  place: 'display:block;min-height:45em',
  instant: instantData(process.cwd(), readQuestions('questions')),
};
const hostile = { ...DEFAULTS, provider: `O'Hara & "Sons" <b>`, browseHref: 'https://a.example/?x=1&y=2' };

const byId = (choices: typeof DEFAULTS) =>
  Object.fromEntries(snippetsOf(choices, build).map(({ id, code }) => [id, code]));

describe('what is copied does what was chosen', () => {
  test.each(['element', 'integrity'])('%s: the browser reads every attribute as it was typed', id => {
    const { document } = new Window();
    document.body.innerHTML = byId(hostile)[id] ?? '';
    const widget = document.querySelector('provider-vetting');
    expect(widget?.getAttribute('provider')).toBe(hostile.provider);
    expect(widget?.getAttribute('browse-href')).toBe(hostile.browseHref);
    expect(document.querySelector('b')).toBeNull();
  });

  test('the one line carries them as data', () => {
    const { document } = new Window();
    document.body.innerHTML = byId(hostile).tag ?? '';
    const { dataset } = document.querySelector('script') ?? { dataset: {} };
    expect(dataset).toMatchObject({ pack: 'exosome-therapy', provider: hostile.provider });
  });

  test('the pinned form names the hash of this build, and the version is in the folder', () => {
    expect(byId(DEFAULTS).integrity).toContain('integrity="sha384-abc" crossorigin="anonymous"');
    expect(byId(DEFAULTS).tag).toContain('/1.2.3/provider-vetting.js');
  });

  test('colours become custom properties of the element and nothing else', () => {
    expect(byId({ ...DEFAULTS, accent: '#0d6e66' }).tag).toContain(
      '<style>provider-vetting { --pv-accent: #0d6e66; }</style>',
    );
    expect(byId(DEFAULTS).tag).not.toContain('<style>');
  });

  test.each(['react', 'vue', 'wordpress'])('%s: a chosen colour is not lost', id => {
    expect(byId({ ...DEFAULTS, accent: '#0d6e66' })[id]).toContain(
      'provider-vetting { --pv-accent: #0d6e66; }',
    );
    expect(byId(DEFAULTS)[id]).not.toContain('--pv-accent');
  });

  test.each(['react', 'vue'])('%s: the tag comes with its types', id => {
    expect(byId(DEFAULTS)[id]).toContain(`import 'provider-vetting/${id}';`);
  });

  test.each([DEFAULTS, { ...DEFAULTS, accent: '#0d6e66' }])(
    'what a strict policy refuses of a form is said beside it, with the form that works',
    choices => {
      const made = snippetsOf(choices, build).filter(({ policy }) => policy);
      expect(made.map(({ id }) => id)).toEqual(['tag', 'instant', 'element', 'integrity']);
      for (const { id, code, policy } of made) {
        const isInline = /<style|\sstyle="/.test(code);
        expect(policy, id).toMatch(isInline ? /refuses.*works/s : /^Works as it is/);
        if (code.startsWith('<style>')) expect(policy, id).toContain('a style sheet of your site');
      }
    },
  );
});
