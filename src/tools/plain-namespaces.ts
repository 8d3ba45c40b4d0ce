import type { Plugin } from 'vite';

/** How the bundler makes an object of what a module exports: by a loop that takes in what is inherited, too. */
const MAKER =
  /=\((\w+),(\w+)\)=>\{let (\w+)=\{\};for\(var (\w+) in \1\)(\w+)\(\3,\4,\{get:\1\[\4\],enumerable:!0\}\);return \2\|\|\5\(\3,Symbol\.toStringTag,\{value:`Module`\}\),\3\}/;

/** What a page puts into `Object.prototype` stops no part of ours from being taken apart into its names. */
export const plainNamespaces: Plugin = {
  name: 'plain-namespaces',
  generateBundle(_, files) {
    for (const file of Object.values(files))
      if (file.type === 'chunk') file.code = withPlainNamespaces(file.code);
  },
};

/** The same script. */
export function withPlainNamespaces(code: string): string {
  return code.replace(
    MAKER,
    (_, all, _isBare, made, name) =>
      `=${all}=>{let ${made}={};for(let ${name} of Object.keys(${all}))${made}.__defineGetter__(${name},${all}[${name}]);return ${made}}`,
  );
}
