import { expect, test } from 'vitest';
import { withPlainNamespaces } from '../../src/tools/plain-namespaces.ts';

const made =
  'var a=Object.defineProperty,b=(e,t)=>{let n={};for(var r in e)a(n,r,{get:e[r],enumerable:!0});return t||a(n,Symbol.toStringTag,{value:`Module`}),n};export default b({one:()=>1,two:()=>2})';

test('the names of a module are its own, whatever every object has, and stay live', () => {
  const code = withPlainNamespaces(made).replace('export default', 'return');
  const found = new Function(
    `Object.prototype.foo = 'bar'; Object.prototype.get = () => {}; try { return (() => { ${code} })(); } finally { delete Object.prototype.foo; delete Object.prototype.get; }`,
  )();
  expect(Object.keys(found)).toEqual(['one', 'two']);
  expect([found.one, found.two]).toEqual([1, 2]);
});
