import { version } from './host/first/built.ts';
import { startFromTag } from './host/first/start-from-tag.ts';

// An attribute may be written by people who may write no script, so it leads to no other origin than the page's.
startFromTag(
  (base, attempt, own) =>
    import(
      /* @vite-ignore */ `${new URL(
        // Browsers and caches remember what failed; another address makes it a new one.
        `provider-vetting.app.${version}.js${attempt}`,
        base.origin === location.origin ? base : own,
      )}`
    ),
);
