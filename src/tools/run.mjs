// `npm run build [-- folder]`: Node 20 reads no TypeScript by itself, so Vite brings the build in.
import { runnerImport } from 'vite';

// Otherwise the libraries bring their development code.
process.env.NODE_ENV = 'production';
const { module } = await runnerImport(new URL('build-all.ts', import.meta.url).pathname, {
  configFile: false,
  mode: 'production',
});
await module.buildAll(process.cwd(), process.argv[2]);
