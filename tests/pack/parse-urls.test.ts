import { describe, expect, it } from 'vitest';
import type { PackError } from '../../src/pack/pack-error.ts';
import { parsePack } from '../../src/pack/parse.ts';
import { fullPackFile } from '../fixtures/packs/full-pack.ts';
import { changed, type Place } from './change.ts';

const PLACES: readonly (readonly [path: string, place: Place])[] = [
  ['sources.book.url', ['sources', 'book', 'url']],
  ['panels.places[0].report[0].url', ['panels', 'places', 0, 'report', 0, 'url']],
  ['panels.places[0].check[0].url', ['panels', 'places', 0, 'check', 0, 'url']],
];

describe.each(PLACES)('a link at %s', (path, place) => {
  it.each([
    ...['javascript:alert(1)', 'JavaScript:alert(1)', ' javascript:alert(1)', 'java\nscript:alert(1)'],
    ...['java\tscript:alert(1)', '\u0000javascript:alert(1)', 'javascript://example.org/%0Aalert(1)'],
    ...[
      'data:text/html,<script>alert(1)</script>',
      'DATA:text/html,x',
      'vbscript:msgbox(1)',
      'blob:https://a/1',
    ],
    ...['file:///etc/passwd', 'ftp://example.org/', 'mailto:a@example.org', 'tel:112', 'about:blank'],
    ...['//example.org/', '/report', 'report.html', '#report', '?a=b', 'example.org', ''],
    ...[
      ' https://example.org/',
      'https://example.org/ ',
      'https://example.org/\n',
      'https://example.org/a b',
    ],
    ...[
      'https://exa\u00a0mple.org/',
      'https://example.org/\u2028',
      'https://example.org/\u0007',
      'ht\ntps://a.org',
    ],
    ...['https://example.org/\u007f', 'https://example.org/\u0085', 'https://example.org/"onclick="x'],
    ...['https:example.org', 'https:/example.org', 'https:\\\\example.org', 'https://example.org\\@evil.org'],
    ...['https://', 'https:///example.org', 'https://?a', 'https://#a', 'http://', 'https:////evil.org'],
    ...[null, 7, ['https://example.org/'], { href: 'https://example.org/' }],
  ])('cannot be %j', url => {
    let found: readonly string[] = [];
    try {
      parsePack(changed(fullPackFile(), place, url));
    } catch (error) {
      found = (error as PackError).issues.map(issue => issue.path);
    }
    expect(found).toEqual([path]);
  });

  it.each([
    ...[
      'https://example.org',
      'http://example.org/',
      'HTTPS://EXAMPLE.ORG/Path',
      'https://example.org:8080/a?b=c#d',
    ],
    ...['https://www.fda.gov/a%20b', 'https://例え.jp/', 'https://example.org/(a),b;c=d', 'http://[::1]/'],
  ])('can be %j', url => {
    expect(() => parsePack(changed(fullPackFile(), place, url))).not.toThrow();
  });
});
