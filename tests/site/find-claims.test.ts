import { expect, test } from 'vitest';
import { scanClaims } from '../../src/claims/scan-claims.ts';
import { foundIn } from '../../src/site/advert/find-claims.ts';
import { exosomePack } from '../exchange/shipped.ts';

test('an advert weighs on its own page what it weighs in the widget, where nobody has said how it would be given', () => {
  const pack = exosomePack();
  const text = 'Exosomes. Today only. It is not a drug, so it needs no approval.';
  const found = foundIn(pack, scanClaims(pack, text), true);
  expect(found.map(({ claim, severity }) => [claim.id, severity])).toEqual([
    ['claim-not-a-drug', 'critical'],
    ['claim-limited-time', 'minor'],
  ]);
});
