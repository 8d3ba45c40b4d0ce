import { describe, expect, test } from 'vitest';
import { bannedIn } from '../../src/response/banned-words.ts';
import { bannedPattern } from '../../src/tools/banned-pattern.ts';
import { questionFiles } from '../../src/tools/question-files.ts';
import { readQuestions } from '../../src/tools/read-questions.ts';

const questions = readQuestions('questions');
const list = bannedPattern(questions.bannedWords);

describe('words that no answer can show, in what a clinic wrote', () => {
  test.each([
    ['Our product is safe, verified and certified by Korea.', ['safe', 'verified', 'certified']],
    ['We call it “safe”, and SAFE it is: safe!', ['safe', 'SAFE']],
    ['Sa\u00ADfe and cert\u200Bified.', ['Safe', 'certified']],
    ['Nuestro producto es seguro, verificado y de confianza.', ['es seguro', 'verificado', 'de confianza']],
    ['Está totalmente  garantizado.', ['garantizado']],
    ['منتجنا آمن ومعتمد منا ومضمون.', ['آمن', 'ومعتمد منا', 'ومضمون']],
    ['منتج آمــن', ['آمن']],
  ])('%s', (text, found) => expect(bannedIn(text, list)).toEqual(found));

  test.each([
    'The certificate is at the desk; safety data on request.',
    'Tenemos seguro y el certificado del lote.',
    'شهادة التحليل عندنا.',
    '',
  ])('none in “%s”', text => expect(bannedIn(text, list)).toEqual([]));
});

test('staff get the words of all languages, in each', () => {
  const files = questionFiles(questions, '');
  for (const lang of questions.interfaces.keys()) {
    const { banned } = JSON.parse(files.get(`interface.staff.${lang}.json`) ?? '{}');
    expect(bannedIn('safe, fiable, مضمون', banned)).toEqual(['safe', 'fiable', 'مضمون']);
  }
});
