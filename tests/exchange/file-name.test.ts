import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { toFileName } from '../../src/exchange/file-name.ts';
import { PATIENCE } from '../laws/patience.ts';

vi.setConfig({ testTimeout: PATIENCE });

describe('a file’s name', () => {
  it.each([
    ['Example Clinic', 'answers-example-clinic-2026-11-23.json'],
    ['../../etc/passwd', 'answers-etc-passwd-2026-11-23.json'],
    ['C:\\CON', 'answers-c-con-2026-11-23.json'],
    ['Müller & Söhne', 'answers-muller-sohne-2026-11-23.json'],
    ['عيادة الجمال', 'answers-عيادة-الجمال-2026-11-23.json'],
    ['…', 'answers-2026-11-23.json'],
  ])('of %j is %j', (provider, name) => {
    expect(toFileName('answers', provider, '2026-11-23', 'json')).toBe(name);
  });

  it('leads nowhere, is none that a system keeps for itself, and is short', () => {
    const odd = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('con', 'NUL', 'com1.txt', '..', '/', '\u202Etxt.exe', 'a'.repeat(999)),
    );
    fc.assert(
      fc.property(odd, provider => {
        const name = toFileName('answers', provider, '2026-11-23', 'json');
        expect(name).toMatch(/^answers-([\p{L}\p{N}\p{M}]+-)*2026-11-23\.json$/u);
        expect(name.length).toBeLessThan(110);
      }),
    );
  });
});
