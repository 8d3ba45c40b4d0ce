import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { instantData } from '../instant/instant-data.ts';
import type { Questions } from '../read-questions.ts';
import { advertPage } from './advert-page.ts';
import { askPage } from './ask-page.ts';
import { builderPage } from './builder-page.ts';
import { directoryPages, disclosureFiles } from './directory-pages.ts';
import { docsPages } from './docs-pages.ts';
import { editorPage } from './editor-page.ts';
import { getPage } from './get-page.ts';
import { homePage } from './home-page.ts';
import { methodCopies } from './method-copies.ts';
import { packsPage } from './packs-page.ts';
import { type SitePage, sitePage } from './site-page.ts';
import { staffPage } from './staff-page.ts';

/** Path and content of every page of the site, from the built files in `out`. */
export function siteFiles(
  root: string,
  out: string,
  questions: Questions,
  version: string,
): ReadonlyMap<string, string> {
  const pages: readonly SitePage[] = [
    homePage(questions.packs, name => readFileSync(join(out, name)), version),
    builderPage(
      questions.packs,
      JSON.parse(readFileSync(join(out, 'hashes.json'), 'utf8')),
      version,
      instantData(root, questions),
    ),
    advertPage(questions.packs, questions.parts),
    askPage,
    staffPage(questions.packs),
    editorPage(
      questions.packs,
      JSON.parse(readFileSync(join(root, 'questions/banned-words.json'), 'utf8')),
      version,
    ),
    packsPage(questions.packs),
    getPage(version),
    ...directoryPages(questions),
    ...docsPages(root),
  ];
  return new Map([
    ...pages.map(page => [page.path, sitePage(page, version)] as const),
    ...disclosureFiles(questions.packs),
    ...methodCopies(questions.packs, out),
  ]);
}
