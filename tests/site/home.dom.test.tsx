import { fireEvent, screen } from '@testing-library/preact';
import { beforeAll, expect, test } from 'vitest';

const widget = () => document.querySelector('#live provider-vetting');
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

beforeAll(async () => {
  const tabs = [
    ['patient', 'Patient'],
    ['provider-page', 'Clinic’s page'],
    ['staff', 'Clinic’s staff'],
  ].map(([audience, name]) => `<button data-audience="${audience}">${name}</button>`);
  document.body.innerHTML = `${tabs.join('')}<p id="who"></p><div id="live"></div>`;
  await import('../../src/site/home.ts');
});

test('whoever tries it as a patient or as staff is not put beside a clinic that never said it', () => {
  for (const name of ['Clinic’s staff', 'Clinic’s page', 'Patient']) {
    const isOfClinic = name === 'Clinic’s page';
    press(name);
    expect([name, widget()?.hasAttribute('provider')]).toEqual([name, isOfClinic]);
    expect([name, widget()?.hasAttribute('disclosure-src')]).toEqual([name, isOfClinic]);
  }
});

test('the one tab with a clinic says that the clinic is made up', () => {
  press('Clinic’s page');
  expect(document.getElementById('who')?.textContent).toMatch(/Example Clinic is made up/);
});
