import { describe, expect, it } from 'vitest';
import { scanClaims } from '../../src/claims/scan-claims.ts';
import { readScanPack } from '../eval/scan-pack.ts';

const marks = (text: string, pack = 'exosome-therapy'): string[] =>
  scanClaims(readScanPack(pack), text).map(({ certainty, claim }) => `${certainty} ${claim}`);
const claims = (text: string, pack?: string): string[] =>
  marks(text, pack).map(mark => mark.split(' ').at(-1) ?? '');

const COMPLIANT = [
  'Our exosomes are FDA-compliant.',
  'Our exosomes are FDA compliant and come from the USA.',
  'Exosomes made in an FDA compliant facility.',
  'Exosomes prepared in full compliance with the FDA.',
  'Our exosomes meet FDA guidelines.',
  'The facility that makes our exosomes follows FDA guidelines.',
  'Made to exceed FDA and cGMP standards.',
  'Our exosomes come from an FDA-registered lab.',
  'Exosomas: cumplen con la FDA.',
  'Nuestros exosomas son conformes a la FDA.',
  'Exosomas fabricados bajo normas de la FDA.',
  'Exosomas de laboratorio registrado ante la FDA.',
  'Exosomas FDA compliant.',
  'إكسوسومات متوافقة مع FDA',
  'إكسوسومات مطابقة لمعايير FDA',
  'الإكسوسوم عندنا مصنوع وفق معايير هيئة الغذاء والدواء الأمريكية',
  'مختبر مسجل لدى FDA',
];

describe('an advert that speaks of registration or compliance', () => {
  it.each(COMPLIANT)('is told as that, and not as a claim of approval: %s', text => {
    expect(claims(text)).toContain('claim-fda-registered');
    expect(claims(text)).not.toContain('claim-fda-approved');
  });

  it.each([
    'Our fillers are FDA-compliant.',
    'Our laser meets FDA standards.',
    'Nuestro láser cumple con la FDA.',
    'Relleno conforme a la FDA.',
  ])('is told as that for a device or a filler, too: %s', text => {
    expect(claims(text, 'any-injectable-or-device')).toContain('claim-registered');
  });

  it.each(['Our PRP lab is FDA-compliant.', 'FDA registered PRP kit.', 'Nuestro plasma cumple con la FDA.'])(
    'is told with the claim on clearance for PRP: %s',
    text => {
      expect(claims(text, 'prp')).toContain('claim-kit-cleared');
      expect(claims(text, 'prp')).not.toContain('claim-fda-approved');
    },
  );

  it.each([
    'FDA compliant does not mean FDA approved.',
    'No exosome product is FDA compliant or approved.',
    'We follow the rules on waste.',
    'Cumplimos el horario.',
    'متوافق مع بشرتك',
  ])('is not found where nobody says so: %s', text => {
    expect(marks(text).filter(mark => mark.startsWith('says'))).toEqual([]);
  });

  it('is still told as approval where approval is said', () => {
    expect(claims('Our exosomes are FDA approved.')).toContain('claim-fda-approved');
    expect(claims('Exosomas aprobados por la FDA.')).toContain('claim-fda-approved');
    expect(claims('إكسوسومات معتمدة من FDA')).toContain('claim-fda-approved');
    expect(claims('الاكسوسوم متوافق عليه من FDA')).toContain('claim-fda-approved');
  });
});
