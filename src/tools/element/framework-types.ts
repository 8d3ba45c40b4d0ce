import { typeOf } from './custom-elements-manifest.ts';
import { EVENTS, OPTIONS } from './element-options.ts';

const attributes = OPTIONS.map(
  option => `  /** ${option.meaning}. If absent: ${option.ifAbsent}. */
  '${option.attribute}'?: ${typeOf(option)} | undefined;`,
).join('\n');

/** `dist/types/attributes.d.ts`: the attributes as a type, for every framework. */
export function attributeTypes(): string {
  return `/** The attributes of \`<provider-vetting>\`. */
export interface ProviderVettingAttributes {
${attributes}
}
`;
}

/** `dist/types/react.d.ts`: makes the tag known to TSX with React 18 and 19, events of React 19 among it. */
export function reactTypes(): string {
  const events = EVENTS.map(
    ({ name, detail, meaning }) =>
      `  /** ${meaning}. React 19. */\n  'on${name}'?: ((event: CustomEvent<${detail}>) => void) | undefined;`,
  ).join('\n');
  return `import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { ProviderVettingAttributes } from './attributes.js';
import type { ProviderVettingElement } from './element.js';

export { setBase } from './element.js';

export interface ProviderVettingProps
  extends Omit<DetailedHTMLProps<HTMLAttributes<ProviderVettingElement>, ProviderVettingElement>, 'lang'>,
    ProviderVettingAttributes {
${events}
}

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'provider-vetting': ProviderVettingProps;
    }
  }
}
`;
}

/** `dist/types/vue.d.ts`: makes the tag known to Vue's templates. */
export function vueTypes(): string {
  return `import type { DefineComponent } from 'vue';
import type { ProviderVettingAttributes } from './attributes.js';

declare module 'vue' {
  interface GlobalComponents {
    'provider-vetting': DefineComponent<ProviderVettingAttributes>;
  }
}

export { setBase } from './element.js';
`;
}
