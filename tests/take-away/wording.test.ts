import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import sentences from '../../questions/interface/take-away.en.json';

const root = resolve(import.meta.dirname, '../..');
const sources = ['src/exchange', 'src/ui/take-away'].flatMap(folder =>
  readdirSync(resolve(root, folder), { recursive: true, encoding: 'utf8' })
    .filter(name => /\.tsx?$/.test(name))
    .map(name => readFileSync(resolve(root, folder, name), 'utf8')),
);
const code = sources.join('\n');
const entries = Object.entries(sentences);
const plain = (key: string) => key.replace(/\.(one|other)$/, '');

describe('the sentences of this part', () => {
  it('are all there, and all said somewhere', () => {
    const families = [...code.matchAll(/`((?:take|strip)\.[\w.]+\.)\$\{/g)].map(([, family]) => family ?? '');
    const named = [...code.matchAll(/['"]([a-z]+\.[\w.]+)['"]/g)].map(([, key]) => key ?? '');
    const own = named.filter(key => /^(take|strip)\./.test(key));
    const keys = new Set(entries.map(([key]) => plain(key)));
    expect(own.filter(key => !keys.has(key))).toEqual([]);
    expect(
      [...keys].filter(key => !named.includes(key) && !families.some(family => key.startsWith(family))),
    ).toEqual([]);
  });

  it('are short: 15 words at most', () => {
    const long = entries
      .flatMap(([, text]) => text.split(/(?<=[.?:])\s/))
      .filter(one => one.split(/\s+/).length > 15);
    expect(long).toEqual([]);
  });

  it('call nothing safe, passed or certified', () => {
    const verdict = /\b(safe|unsafe|pass|fail|certified|trusted|verified|guaranteed|clean)\b/i;
    expect(entries.filter(([, text]) => verdict.test(text))).toEqual([]);
  });
});
