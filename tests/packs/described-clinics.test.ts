import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Item, Pack } from '../../src/pack/types.ts';
import { assessed, PACKS } from './shipped.ts';

/** How an answer is told in the file, and which option that is. */
const OPTION_OF: Readonly<Record<string, (item: Item) => string | undefined>> = {
  half: item => item.options.find(({ concern }) => concern === 0.5)?.id,
  dodged: () => 'no-answer',
  promised: () => 'promised',
};

interface Clinic {
  readonly level: string;
  readonly pack: Pack;
  readonly context: Readonly<Record<string, string>>;
  readonly answers: Readonly<Record<string, string>>;
  readonly who: string;
}

function read(line: string): Clinic {
  const [level = '', id, plan = '', said = '', who = ''] = line.split(' | ');
  const pack = PACKS.find(one => one.id === id)!;
  const context = Object.fromEntries(plan.split(' ').map(part => part.split('=') as [string, string]));
  const answers = said.split('; ').flatMap(group => {
    const [how = '', ...items] = group.split(' ');
    return items.map(one => {
      const option = OPTION_OF[how]?.(pack.items.find(item => item.id === one)!);
      expect(option, `${how} ${one}`).toBeDefined();
      return [one, option!] as const;
    });
  });
  return {
    level,
    pack,
    context: { stage: 'thinking', ...context },
    answers: Object.fromEntries(answers),
    who,
  };
}

const CLINICS = readFileSync('tests/packs/described-clinics.txt', 'utf8')
  .split('\n')
  .filter(line => line !== '' && !line.startsWith('#'))
  .map(read);

describe('clinics that were described and graded first', () => {
  test.each(CLINICS)('$who: $level', ({ level, pack, context, answers }) => {
    expect(assessed(pack, { context, answers }).level.low).toBe(level);
  });

  test('say in a sentence of their own why many half answers are serious', () => {
    for (const { level, pack, context, answers, who } of CLINICS) {
      const { findings } = assessed(pack, { context, answers });
      const rules = pack.floors.filter(({ id }) => findings.some(finding => finding.id === id));
      const counts = rules.filter(({ when }) => when.refused?.by === 'weight');
      expect(counts.length, who).toBe(level === 'serious' ? 1 : 0);
    }
  });

  test('are no worse for what they promise to find out, however much it is', () => {
    for (const pack of PACKS) {
      const context = CLINICS.find(clinic => clinic.pack === pack)!.context;
      const promised = Object.fromEntries(pack.items.map(({ id }) => [id, 'promised']));
      const best = assessed(pack, { context }).level.low;
      expect(assessed(pack, { context, answers: promised }).level.low, pack.id).toBe(best);
    }
  });
});
