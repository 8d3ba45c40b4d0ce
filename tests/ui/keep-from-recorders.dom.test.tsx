import { waitFor } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { parsePack } from '../../src/pack/parse.ts';
import { fullPackFile } from '../fixtures/packs/full-pack.ts';
import { openApp } from '../support/open-app.ts';

const ATTRIBUTES = [
  ['Sentry', '[data-sentry-block]'],
  ['Hotjar', '[data-hj-suppress]'],
  ['Clarity', '[data-clarity-mask="true"]'],
  ['Datadog', '[data-dd-privacy="hidden"]'],
  ['Heap', '[data-heap-redact-text="true"]'],
  ['LogRocket', '[data-private]'],
  ['OpenReplay', '[data-openreplay-obscured]'],
] as const;

test.each(ATTRIBUTES)('%s finds its mark on the element and inside it', async (_, selector) => {
  const { container, root } = openApp(parsePack(fullPackFile()));
  await waitFor(() => expect(root.host.matches(selector)).toBe(true));
  expect(container.matches(selector)).toBe(true);
});

test.each([
  ['PostHog', 'ph-no-capture'],
  ['rrweb', 'rr-block'],
  ['FullStory', 'fs-exclude'],
  ['Sentry', 'sentry-block'],
])(
  '%s finds its class around all that is asked, and the element’s own classes stay the page’s',
  async (_, name) => {
    const { container, root } = openApp(parsePack(fullPackFile()));
    await waitFor(() => expect(container.classList).toContain(name));
    expect(root.host.hasAttribute('class')).toBe(false);
  },
);
