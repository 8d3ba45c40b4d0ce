import { withBannedWords } from './banned-pattern.ts';
import { firstFile } from './first-file.ts';
import { learnedFiles } from './learned-files.ts';
import { packSchema } from './pack-schema.ts';
import type { Questions } from './read-questions.ts';
import { worksheet } from './worksheet.ts';

/** Name and content of every file of `dist/questions/`. */
export function questionFiles(questions: Questions, sheetCss: string): Map<string, string> {
  const files = new Map<string, string>();
  for (const [lang, sentences] of questions.interfaces) {
    files.set(`interface.${lang}.json`, JSON.stringify(sentences));
    files.set(`first.${lang}.json`, JSON.stringify(firstFile(questions, lang)));
  }
  for (const part of partNames(questions)) {
    const inEnglish = questions.parts.get(`${part}.en`);
    for (const lang of questions.interfaces.keys()) {
      // A part that nobody has translated yet opens all the same, in English.
      const sentences = { ...inEnglish, ...questions.parts.get(`${part}.${lang}`) };
      files.set(
        `interface.${part}.${lang}.json`,
        JSON.stringify(withBannedWords(part, sentences, questions.bannedWords)),
      );
    }
  }
  for (const { name, content } of learnedFiles(questions).values()) files.set(name, content);
  files.set('pack.schema.json', `${JSON.stringify(packSchema(), null, 1)}\n`);
  for (const pack of questions.packs) {
    files.set(`${pack.id}.${pack.lang}.json`, JSON.stringify(pack));
    const sentences = questions.interfaces.get(pack.lang);
    if (!sentences) throw new Error(`questions/interface/${pack.lang}.json is missing`);
    files.set(`${pack.id}.${pack.lang}.html`, worksheet(pack, sentences, sheetCss));
  }
  return files;
}

function partNames({ parts }: Questions): ReadonlySet<string> {
  return new Set([...parts.keys()].map(name => name.slice(0, name.lastIndexOf('.'))));
}
