import { version } from './host/first/built.ts';
import { startFromTag } from './host/first/start-from-tag.ts';

startFromTag(base => {
  const app = new URL(`provider-vetting.app.${version}.js`, base).href;
  // Some browsers remember that a module failed; another fragment makes it a new one.
  return attempt => import(/* @vite-ignore */ attempt ? `${app}#${attempt}` : app);
});
