import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const FOLDER = new URL('../../questions/interface/', import.meta.url);

/** Imperatives to one man, as Arabic writes them. Staff are spoken to in the plural (“احفظوا”). */
const TO_A_MAN = new Set(
  (
    'اسأل اسألهم اطلب انتظر ابحث اقرأ راجع خذ خذها خذه انظر ضع ابدأ أضف أغلق امحُ امحها امحُه احفظ احفظها اختر افتح اطبع انسخ ' +
    'غيّر دوّن تابع اعرض الصق أكمل ارجع شارك حاول قارن أنشئ اكتب أزل افحص استبدل استخدم أبقِ حدد انتقل أجب بلّغ علّم اترك'
  ).split(' '),
);

const stringsOf = (value: unknown): readonly string[] =>
  typeof value === 'string' ? [value] : Object.values(value as object).flatMap(stringsOf);
const firstWords = (text: string) =>
  text.split(/[.؟!:،]\s+|,\s+/).map(sentence => sentence.trim().split(/[\s:.…]/)[0]!);

test('no sentence of the interface in Arabic gives an order to one man: whoever reads is spoken to', () => {
  const files = readdirSync(FOLDER).filter(name => /(^|\.)ar\.json$/.test(name));
  const orders = files.flatMap(name =>
    stringsOf(JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8'))).filter(text =>
      firstWords(text).some(word => TO_A_MAN.has(word)),
    ),
  );

  expect(files.length).toBeGreaterThan(4);
  expect(orders).toEqual([]);
});
