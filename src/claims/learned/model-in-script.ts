import { isRecord } from '../../pack/values.ts';
import type { ModelFile } from './model.ts';

/** A script whose one value is the JSON text of a model: a bundler can import it, and the widget read it as text. */
export function scriptOfModel(json: string): string {
  // Escaped as JSON itself can, so that the text stays JSON.
  const text = json.trim().replaceAll('`', '\\u0060').replaceAll('${', '\\u0024{');
  return `export default String.raw\`${text}\`;\n`;
}

/**
 * Takes a model out of the text of the script that holds it, without running it.
 * @throws {Error} where the text holds none.
 */
export function modelInScript(script: string): ModelFile {
  const file: unknown = JSON.parse(script.slice(script.indexOf('`') + 1, script.lastIndexOf('`')));
  // What a network answers in the place of a file, though well formed, is no model.
  if (!isRecord(file) || typeof file.vocabulary !== 'string') throw new Error('this is no learned model');
  // Our own build's file, so the rest of it is known.
  return file as unknown as ModelFile;
}
