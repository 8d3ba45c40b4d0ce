import { type Model, type ModelFile, readModel } from './model.ts';

/** What was learned from labelled texts, by path; the files hold JSON. The widget fetches them instead. */
const FILES: Readonly<Record<string, string>> = import.meta.glob(
  '../../../questions/shared/learned.*.model',
  {
    query: '?raw',
    import: 'default',
    eager: true,
  },
);

const models = new Map<string, Model | undefined>();

/** The learned model of a language that comes with the package, read when it is first asked for. */
export function shippedModel(lang: string): Model | undefined {
  if (!models.has(lang)) {
    const file = FILES[`../../../questions/shared/learned.${lang}.model`];
    models.set(lang, file ? readModel(JSON.parse(file) as ModelFile) : undefined);
  }
  return models.get(lang);
}
