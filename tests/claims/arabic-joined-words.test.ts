import { describe, expect, it } from 'vitest';
import { scanClaims } from '../../src/claims/scan-claims.ts';
import { readScanPack } from '../eval/scan-pack.ts';

const claims = (text: string): string[] => scanClaims(readScanPack(), text).map(({ claim }) => claim);

describe('Arabic words that are written as one with a small word before them', () => {
  it.each([
    ['الإكسوسوم وطبيعي ١٠٠٪', 'claim-natural'],
    ['إكسوسومات بدرجة طبية', 'claim-medical-grade'],
    ['إكسوسومات لعلاج الروماتيزم وعلاج خشونة الركبة', 'claim-cures-disease'],
    ['إكسوسومات آمنة تماماً، ولا يرفضها الجسم', 'claim-no-immune-reaction'],
    ['إكسوسوم الشعر: نتائج ظاهرة من أول جلسة', 'claim-instant-permanent'],
    ['إكسوسوم الشعر يوقف التساقط ويعيد كثافة شعرك', 'claim-cures-hair-loss'],
    ['مع الإكسوسوم تعود بشرتك إلى شبابها', 'claim-reverses-aging'],
    ['الإكسوسوم ما له أي آثار جانبية', 'claim-no-risk'],
  ])('%s', (text, claim) => {
    expect(claims(text)).toContain(claim);
  });

  it('a word that is known as it stands keeps its first letter', () => {
    // “One session” is not “nobody”, which is what stands behind the “and” that it seems to begin with.
    expect(claims('جلسة واحدة من الإكسوسوم، ونتائج مضمونة')).toContain('claim-guaranteed');
  });
});
