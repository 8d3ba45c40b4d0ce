import { EVENTS, OPTIONS } from './element-options.ts';

const TAG = 'provider-vetting';
const SUMMARY = 'Questions to ask a medical-aesthetics provider, and what the answers so far mean.';

/** What VS Code reads (`html.customData`): completes and explains the attributes in HTML. */
export function htmlCustomData(): object {
  return {
    version: 1.1,
    tags: [
      {
        name: TAG,
        description: SUMMARY,
        attributes: OPTIONS.map(({ attribute, values, meaning, ifAbsent }) => ({
          name: attribute,
          description: `${meaning}. If absent: ${ifAbsent}.`,
          ...(values ? { values: values.map(name => ({ name })) } : {}),
        })),
      },
    ],
  };
}

/** What JetBrains editors read (`web-types`). */
export function webTypes(version: string): object {
  return {
    $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
    name: TAG,
    version,
    'description-markup': 'markdown',
    contributions: {
      html: {
        elements: [
          {
            name: TAG,
            description: SUMMARY,
            attributes: OPTIONS.map(({ attribute, values, meaning, ifAbsent }) => ({
              name: attribute,
              description: `${meaning}. If absent: ${ifAbsent}.`,
              value: values
                ? { kind: 'plain', type: values.map(value => `'${value}'`) }
                : { kind: 'plain', type: 'string' },
            })),
            js: { events: EVENTS.map(({ name, meaning }) => ({ name, description: `${meaning}.` })) },
          },
        ],
      },
    },
  };
}
