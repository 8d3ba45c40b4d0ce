import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { firstFile } from '../../src/tools/first-file.ts';
import { questionFiles } from '../../src/tools/question-files.ts';
import { readQuestions } from '../../src/tools/read-questions.ts';
import { worksheet } from '../../src/tools/worksheet.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'provider-vetting-questions-'));
  cpSync('questions', folder, { recursive: true });
});

afterEach(() => rmSync(folder, { recursive: true }));

function edit(name: string, change: (text: string) => string): void {
  const path = join(folder, name);
  writeFileSync(path, change(readFileSync(path, 'utf8')));
}

test('a file that is not JSON and a pack with faults are named together', () => {
  edit('prp/sources.json', () => '{');
  edit('exosome-therapy/pack.json', text => text.replace('"reviewed"', '"renewed"'));
  const read = () => readQuestions(folder);
  expect(read).toThrow(/prp\/sources\.json/);
  expect(read).toThrow(/exosome-therapy\/en\.json: reviewed/);
});

test('a sentence that the first screen needs may not be missing', () => {
  edit('interface/en.json', text => text.replace('"first.advert"', '"first.begin"'));
  expect(() => firstFile(readQuestions(folder), 'en')).toThrow('first.advert');
});

test('each language of a pack becomes one file to fetch and one page to print', () => {
  cpSync(join(folder, 'interface/en.json'), join(folder, 'interface/cy.json'));
  for (const file of ['prp', 'shared']) {
    const welsh = readFileSync(join(folder, file, 'en.json'), 'utf8').replace('"lang": "en"', '"lang": "cy"');
    writeFileSync(join(folder, file, 'cy.json'), welsh);
  }
  const names = [...questionFiles(readQuestions(folder), '').keys()];
  expect(names).toEqual(
    expect.arrayContaining(['prp.cy.json', 'prp.cy.html', 'first.cy.json', 'interface.cy.json']),
  );
  expect(names).not.toContain('exosome-therapy.cy.json');
});

test('a part opens in each language: what is not translated yet is in English', () => {
  cpSync(join(folder, 'interface/en.json'), join(folder, 'interface/cy.json'));
  writeFileSync(join(folder, 'interface/take-away.cy.json'), '{"take.copied": "Copïwyd."}');
  const files = questionFiles(readQuestions(folder), '');
  const english = JSON.parse(files.get('interface.take-away.en.json')!);
  const welsh = JSON.parse(files.get('interface.take-away.cy.json')!);
  expect(welsh).toEqual({ ...english, 'take.copied': 'Copïwyd.' });
});

test.each([
  ['ar', 'rtl'],
  ['es', 'ltr'],
])('what is printed in %s runs %s', (lang, direction) => {
  const files = questionFiles(readQuestions(folder), '');
  expect(files.get(`exosome-therapy.${lang}.html`)).toContain(`<html lang="${lang}" dir="${direction}">`);
});

test.each([
  ['en', '997 in Saudi Arabia'],
  ['es', '123 en Colombia'],
  ['ar', '997 في السعودية'],
])('the page to print in %s tells all emergency numbers apart, for nobody has said where', (lang, said) => {
  const page = questionFiles(readQuestions(folder), '').get(`exosome-therapy.${lang}.html`) ?? '';
  const { packs } = readQuestions(folder);
  const pack = packs.find(one => one.id === 'exosome-therapy' && one.lang === lang);
  const [here] = pack?.panels?.harm?.urgent ?? [];
  expect(page).toContain(said);
  expect(here?.when).toBeDefined();
  expect(page).not.toContain(here?.text);
});

test('a pack’s text stays text on the page to print', () => {
  const { packs, interfaces } = readQuestions(folder);
  const [pack] = packs;
  const page = worksheet(
    { ...pack!, title: '</title><script>alert(1)</script>', decision: '" onload="x' },
    interfaces.get('en')!,
    '',
  );
  expect(page).not.toContain('<script');
  expect(page).toContain('&lt;script&gt;');
});
