import { describe, expect, it } from 'vitest';
import { scanClaims } from '../../src/claims/scan-claims.ts';
import { readScanPack } from '../eval/scan-pack.ts';

const claims = (text: string): string[] => scanClaims(readScanPack(), text).map(({ claim }) => claim);

describe('an Arabic price card', () => {
  it.each([
    'إكسوسوم الوجه 999 ريال اليوم فقط',
    'اليوم فقط: إكسوسوم بـ 999 ريال',
    'جلسة إكسوسوم بسعر 499 درهم لفترة محدودة',
    'سعر خاص على الإكسوسوم هذا الأسبوع فقط',
    'خصم ٥٠٪ لأول ٢٠ حجز',
    'العرض ساري حتى نهاية الشهر',
    'لحق على العرض قبل ما يخلص',
  ])('is found to press for time: %s', text => {
    expect(claims(text)).toContain('claim-limited-time');
  });

  it.each(['العيادة مفتوحة اليوم', 'السعر 999 ريال طوال السنة', 'الدكتورة موجودة هذا الأسبوع'])(
    'is not where it only tells a day or a price: %s',
    text => {
      expect(claims(text)).not.toContain('claim-limited-time');
    },
  );
});
