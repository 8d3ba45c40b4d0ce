import { describe, expect, it } from 'vitest';
import { said } from '../eval/said.ts';
import { tinyScanPack } from './tiny-scan-pack.ts';

const found = (text: string): string[] => said(tinyScanPack, text).map(({ claim }) => claim);

describe('a claim is found', () => {
  it.each([
    ['in plain words', 'Our exosomes are FDA approved.', ['approved']],
    ['the other way round', 'Approved by the FDA!', ['approved']],
    ['of a body with two names', 'It has Health Board approval.', ['approved']],
    ['although it is hedged', 'It may be 100% safe.', ['safe']],
    ['although another sentence disclaims', 'We make no promises. It is 100% safe.', ['safe']],
    ['behind “not only”', 'Not only is it FDA approved, it is totally safe.', ['approved', 'safe']],
    ['behind “don’t wait”', "Don't wait: FDA approved exosomes are here.", ['approved']],
    ['when the denial is of something else', 'It does not hurt because it is totally safe.', ['safe']],
    ['when a new statement follows the comma', "We don't use needles, it is 100% safe.", ['safe']],
    ['after “but”', 'Beware of copies, but ours are FDA approved.', ['approved']],
    ['in a question that is none', 'Ready for FDA approved skin?', ['approved']],
    ['in a question answered yes', 'Is it FDA approved? Absolutely.', ['approved']],
    ['in a question and its answer together', 'Any risk with it? None.', ['safe']],
    ['with another thing in passing', 'Better than laser, and totally safe.', ['better', 'safe']],
    [
      'behind a “without” that is too far away to deny it',
      'Come without a letter from your own doctor for a totally safe peel.',
      ['safe'],
    ],
    ['in every line of a list', '• FDA approved\n• totally safe', ['approved', 'safe']],
    ['once, when its words overlap', 'FDA approved, FDA approval, approved by the FDA', ['approved']],
  ])('%s', (_, text, claims) => {
    expect(found(text)).toEqual(claims);
  });
});

describe('a text that does not make a claim has none', () => {
  it.each([
    ['denied', 'It is not FDA approved.'],
    ['denied with a contraction', "It isn't FDA-approved, and we don't say it is totally safe."],
    ['denied past commas', 'We do not say, here or elsewhere, that exosomes are 100% safe.'],
    ['denied by a sign', '❌ FDA approved'],
    ['no such thing', 'No exosome is FDA approved.'],
    ['denied behind', 'FDA approved is not what they are.'],
    ['a myth', 'Myth: exosomes are totally safe.'],
    ['called false at the end', 'The line “100% safe” is false.'],
    ['called false in the next sentence', 'They are FDA approved. That is false.'],
    ['explained away', 'FDA approved does not mean 100% safe.'],
    ['reported', 'Sellers say that it is totally safe.'],
    ['warned of by an agency', 'The FDA warned that no seller is FDA approved or 100% safe.'],
    ['said under a condition', 'If anyone calls it 100% safe, leave.'],
    ['quoted beside a doubt', 'Leave when you read the word “100% safe”.'],
    ['asked and answered no', 'Is it FDA approved? No, nothing is.'],
    ['asked and not answered', 'Is it totally safe? Studies go on.'],
    ['about a device, before', 'FDA-approved laser for scars.'],
    ['about a device, behind', 'The laser is FDA approved.'],
    [
      'about a thing named in passing, of which it is said',
      'Unlike the laser, which is FDA approved, exosomes are new.',
    ],
    ['of a thing with two names', 'The hair dryer is FDA approved.'],
    ['ruled out by its own rules', 'We await FDA approval.'],
    ['in a list under a warning', 'Beware of these:\n- FDA approved\n- totally safe\n\nThank you.'],
    ['under a heading', 'Myth\nExosomes are FDA approved.\nFact\nThey are not.'],
    ['cut by a full stop', 'Ask the FDA. Approved forms are on the desk.'],
  ])('%s', (_, text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('what a warning or a denial does not reach', () => {
  it.each([
    ['the sentence after it', 'Beware of fakes. Ours are FDA approved.', ['approved']],
    ['the text under a list', 'Beware:\n- totally safe\n\nOurs are FDA approved.', ['approved']],
    ['the answer to “yes”', 'Is it legal? Yes, it is totally safe.', ['legal', 'safe']],
  ])('%s', (_, text, claims) => {
    expect(found(text)).toEqual(claims);
  });

  it('a claim that is part of a fuller one in its sentence is told once', () => {
    expect(found('FDA approved, so it is legal.')).toEqual(['approved']);
    expect(found('It is legal. It is FDA approved.')).toEqual(['legal', 'approved']);
  });
});

describe('sentence bounds', () => {
  it.each([
    ['an abbreviation', 'The FDA, says Dr. Approved Smith', ['approved']],
    ['initials', 'It is F.D.A. approved', ['approved']],
    ['a number', 'FDA 3.5 approved', ['approved']],
    ['an address', 'fda.gov approved', ['approved']],
    ['a line wrapped by the mail program', 'these are FDA\napproved', ['approved']],
    ['a new line that begins a new thought', 'ask the FDA today\nApproved forms', []],
    ['a blank line', 'FDA\n\napproved', []],
  ])('%s', (_, text, claims) => {
    expect(found(text)).toEqual(claims);
  });
});
