import { waitFor } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { buildResponse } from '../fixtures/packs/build-response.ts';
import { walkPack } from '../machine/walk-pack.ts';
import { openApp } from '../support/open-app.ts';
import { plainSettings } from '../support/settings.ts';

test('the page on paper names the clinic whose answers are on it, also after others were opened', async () => {
  const place = document.body.appendChild(document.createElement('div'));
  const { app } = openApp(walkPack, {
    container: place.appendChild(document.createElement('div')),
    provider: 'First Clinic',
    settings: { ...plainSettings, provider: 'First Clinic' },
  });
  const printed = () => {
    dispatchEvent(new Event('beforeprint'));
    return place.querySelector('.printed')?.textContent ?? '';
  };
  const said = buildResponse(walkPack, { answers: { origin: 'no-answer' } });
  app.setResponse({ ...said, provider: 'First Clinic' });
  await waitFor(() => expect(printed()).toContain('First Clinic'));
  app.setResponse({ ...said, provider: 'Second Clinic' });
  expect(printed()).toContain('Second Clinic');
  expect(printed()).not.toContain('First Clinic');
});
