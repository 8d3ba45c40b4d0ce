import { customElementsManifest } from './custom-elements-manifest.ts';
import { htmlCustomData, webTypes } from './editor-data.ts';
import { attributeTypes, reactTypes, vueTypes } from './framework-types.ts';

/** Path below `dist/` and content of every file that describes the element to editors and frameworks. */
export function elementFiles(version: string): ReadonlyMap<string, string> {
  const json = (value: object) => `${JSON.stringify(value, null, 2)}\n`;
  return new Map([
    ['custom-elements.json', json(customElementsManifest())],
    ['editors/vscode.html-custom-data.json', json(htmlCustomData())],
    ['editors/web-types.json', json(webTypes(version))],
    ['types/attributes.d.ts', attributeTypes()],
    ['types/react.d.ts', reactTypes()],
    ['types/vue.d.ts', vueTypes()],
    // Types need a file beside them that can be imported.
    ['react.js', "export { setBase } from './element.js';\n"],
    ['vue.js', "export { setBase } from './element.js';\n"],
  ]);
}
