import { fireEvent, screen, within } from '@testing-library/preact';
import { beforeAll, expect, test } from 'vitest';
import { keepFramesEmpty } from '../support/empty-frames.ts';

const data = {
  version: '1.2.3',
  hashes: {},
  place: 'display:block',
  instant: {
    css: '',
    sources: {},
    words: {
      en: {
        first: [[['exosome-therapy', 'What to ask', 'Checked']], 'a', 'b', 'c', 'd', 'e'],
        more: { eyebrow: 'Print' },
      },
    },
  },
  packs: [{ id: 'exosome-therapy', title: 'Exosomes', langs: ['en'] }],
};

beforeAll(async () => {
  keepFramesEmpty();
  history.replaceState(null, '', '?browseHref=javascript:alert(1)&radius=banana&accent=reddish');
  const script = document.createElement('script');
  Object.assign(script, { type: 'application/json', id: 'build-data', textContent: JSON.stringify(data) });
  const place = document.createElement('div');
  place.id = 'builder';
  document.body.append(script, place);
  await import('../../src/site/builder/builder.tsx');
});

const region = (name: string) => within(screen.getByRole('region', { name }));
/** The forms of the code that hold a text. */
function codes(text: RegExp): readonly string[] {
  const forms = within(screen.getByRole('group', { name: 'Form of the code' })).getAllByRole('button');
  const holding = forms.filter(form => {
    fireEvent.click(form);
    return region('Code').queryAllByText(text).length > 0;
  });
  for (const form of forms.slice(0, 1)) fireEvent.click(form);
  return holding.map(({ textContent }) => textContent);
}
const shown = () => [...document.querySelectorAll('iframe')].map(({ src }) => decodeURIComponent(src)).join();

test('a faulty address, colour and length are named at their fields, and in neither code nor preview', () => {
  const browse = screen.getByLabelText(/^Where “Browse providers” leads/);
  expect(browse.getAttribute('aria-invalid')).toBe('true');
  const said = document.getElementById(browse.getAttribute('aria-describedby') ?? '')?.textContent;
  expect(said).toMatch(/^Not in the code: Write a web address/);
  expect(screen.getByText(/a number with px, em or rem/).textContent).toMatch(/^Not in the code/);
  expect(screen.getAllByText('Not in the code: Write a colour as #rrggbb.')).toHaveLength(2);
  expect(codes(/javascript:|banana|reddish/)).toEqual([]);
  expect(shown()).not.toMatch(/javascript:|banana|reddish/);
});

test('once it is mended, it is taken', () => {
  const radius = screen.getByLabelText(/^Rounding of the corners/);
  fireEvent.input(radius, { target: { value: '8px' } });
  return expect.poll(() => codes(/--pv-radius: 8px/).length).toBeGreaterThan(3);
});

test('the one line comes first, and says what YOUR-SERVER stands for until its address is given', async () => {
  expect(region('Code').getByRole('heading').textContent).toBe('One line');
  const folder = screen.getByLabelText(/^Folder of the widget’s files/);
  fireEvent.click(region('Code').getByRole('button', { name: /^Write its address/ }));
  expect(document.activeElement).toBe(folder);
  fireEvent.input(folder, { target: { value: 'https://cdn.clinic.example/1.2.3/' } });
  await expect.poll(() => codes(/YOUR-SERVER/)).toEqual([]);
  expect(region('Code').queryByText(/Before it works/)).toBeNull();
  expect(region('Code').getByText(/cdn\.clinic\.example/)).toBeTruthy();
});
