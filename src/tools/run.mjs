// `npm run build [-- --out folder]`: Node 20 reads no TypeScript by itself, so Vite brings the build in.
import { runnerImport } from 'vite';

const out = process.argv.includes('--out') ? process.argv[process.argv.indexOf('--out') + 1] : undefined;
const begun = performance.now();
const seconds = () => `${((performance.now() - begun) / 1000).toFixed(1)} s`;
console.log('Building the widget (a few seconds; longer on a busy machine)');
// Otherwise the libraries bring their development code.
process.env.NODE_ENV = 'production';
const { module } = await runnerImport(new URL('build-all.ts', import.meta.url).pathname, {
  configFile: false,
  mode: 'production',
});
await module.buildAll(process.cwd(), out, part => console.log(`  ${part} (${seconds()})`));
console.log(`Built into ${out ?? 'dist/'} in ${seconds()}`);
