import { CSS_PARTS, CSS_PROPERTIES, EVENTS, OPTIONS, type Option } from './element-options.ts';

const MODULE = 'dist/element.js';

/** `custom-elements.json`, schema 2.1.0: what editors and documentation tools read of the element. */
export function customElementsManifest(): object {
  const type = (option: Option) => ({ text: typeOf(option) });
  return {
    schemaVersion: '2.1.0',
    readme: 'README.md',
    modules: [
      {
        kind: 'javascript-module',
        path: MODULE,
        declarations: [
          {
            kind: 'class',
            customElement: true,
            name: 'ProviderVettingElement',
            tagName: 'provider-vetting',
            superclass: { name: 'HTMLElement' },
            summary: 'Questions to ask a medical-aesthetics provider, and what the answers so far mean.',
            attributes: OPTIONS.map(option => ({
              name: option.attribute,
              fieldName: option.property,
              type: type(option),
              description: `${option.meaning}. If absent: ${option.ifAbsent}.`,
            })),
            members: [
              ...OPTIONS.map(option => ({
                kind: 'field',
                name: option.property,
                type: type(option),
                description: `${option.meaning}.`,
              })),
              {
                kind: 'field',
                name: 'ready',
                type: { text: 'Promise<void>' },
                readonly: true,
                description: 'Resolves once the first screen can be used.',
              },
              {
                kind: 'field',
                name: 'version',
                type: { text: 'string' },
                readonly: true,
                description: 'Version of the package.',
              },
              {
                kind: 'method',
                name: 'restart',
                return: { type: { text: 'void' } },
                description: 'Erases the answers of this tab and shows the first screen.',
              },
            ],
            events: EVENTS.map(({ name, detail, meaning }) => ({
              name,
              type: { text: `CustomEvent<${detail}>` },
              description: `${meaning}.`,
            })),
            slots: [{ name: '', description: 'What shows where the widget cannot start.' }],
            cssProperties: CSS_PROPERTIES.map(([name, meaning]) => ({ name, description: `${meaning}.` })),
            cssParts: CSS_PARTS.map(([name, meaning]) => ({ name, description: `${meaning}.` })),
          },
        ],
        exports: [
          {
            kind: 'custom-element-definition',
            name: 'provider-vetting',
            declaration: { name: 'ProviderVettingElement', module: MODULE },
          },
        ],
      },
    ],
  };
}

/** The type of an attribute, as TypeScript writes it. */
export function typeOf({ values }: Option): string {
  return values ? values.map(value => `'${value}'`).join(' | ') : 'string';
}
