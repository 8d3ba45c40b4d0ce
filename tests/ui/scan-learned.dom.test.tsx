import { expect, test } from 'vitest';
import { scriptOfModel } from '../../src/claims/learned/model-in-script.ts';
import { conceptsOf } from '../../src/claims/rules-of.ts';
// Here before it is asked for: a busy machine is long about it.
import '../../src/ui/scan/scan.tsx';
import { exosomePack } from '../exchange/shipped.ts';
import { openApp } from '../support/open-app.ts';

/** Its texts are searched in every language that the scanner has rules in for it. */
const pack = { ...exosomePack(), scan: {} };

/** A model that takes one word, which no rule knows, for a claim. */
function modelThatKnows(word: string, topic = ''): string {
  const weights = { bias: 0, scale: 1, steps: [0], of: [90] };
  return JSON.stringify({ vocabulary: `${word} \`\${`, stance: weights, topics: { [topic]: weights } });
}

test('what was learned of a language comes after the scanner; lost, the rules read alone, say so, and try again', async () => {
  const [topic] = [...conceptsOf(pack, 'en').values()].flat();
  const asked: string[] = [];
  let isLost = true;
  const { container, heading, press, screen } = openApp(pack, {
    door: 'advert',
    loadText: async file => {
      const [, lang = ''] = file.split('.');
      asked.push(lang);
      if (isLost && lang === 'en') throw new Error('lost');
      return scriptOfModel(modelThatKnows(lang === 'en' ? 'blorp' : 'x', topic));
    },
  });
  await heading('Check the words of an advert');
  await expect.poll(() => asked).toEqual(['en', 'ar', 'es']);
  const field = screen.getByRole('textbox') as HTMLTextAreaElement;
  field.value = 'The blorp is here for all of you today.';
  await press('Look for phrases');
  await screen.findByRole('heading', { name: 'None of our listed phrases were found.' });
  screen.getByText(/^A part of our reader for English did not load/);
  // What was measured was measured with it.
  expect(container.textContent).not.toMatch(/of 100 claims|Nobody has measured/);
  isLost = false;
  await press('Try again');
  const found = await screen.findByRole('heading', { name: '1 phrase may be a warning sign' });
  expect(found.getRootNode()).toHaveProperty('activeElement', found);
  expect(screen.queryByText(/did not load/)).toBeNull();
  expect(asked).toEqual(['en', 'ar', 'es', 'en', 'en']);
}, 20_000);
