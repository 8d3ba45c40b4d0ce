import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  batch,
  computed,
  effect,
  type ReadonlySignal,
  signal,
  untracked,
} from '../../src/signals/signals.ts';

test('what is worked out is worked out when it is read, and again only if what it read has changed', () => {
  const [name, other] = [signal('a'), signal('x')];
  let times = 0;
  const long = computed(() => {
    times++;
    return name.value.repeat(2);
  });
  expect(times).toBe(0);
  expect([long.value, long.value, times]).toEqual(['aa', 'aa', 1]);
  other.value = 'y';
  name.value = 'a';
  expect([long.value, times]).toEqual(['aa', 1]);
  name.value = 'b';
  expect(times).toBe(1);
  expect([long.peek(), times]).toEqual(['bb', 2]);
});

test('an effect follows where what it read is another, not where that only might be', () => {
  const count = signal(1);
  const isOdd = computed(() => count.value % 2 === 1);
  const seen: boolean[] = [];
  const stop = effect(() => {
    seen.push(isOdd.value);
  });
  count.value = 3;
  count.value = 4;
  stop();
  count.value = 5;
  expect(seen).toEqual([true, false]);
});

test('effects follow once all of a batch is done, also of one within another', () => {
  const [a, b] = [signal(1), signal(1)];
  const seen: string[] = [];
  effect(() => {
    seen.push(`${a.value}${b.value}`);
  });
  batch(() => {
    a.value = 2;
    batch(() => {
      b.value = 2;
    });
    expect(seen).toEqual(['11']);
  });
  batch(() => {
    a.value = 3;
    a.value = 2;
  });
  expect(seen).toEqual(['11', '22']);
});

test('what an effect sets is followed as well, and what it reads untracked calls it no more', () => {
  const [asked, told] = [signal(0), signal(0)];
  const seen: number[] = [];
  effect(() => {
    const next = asked.value + 1;
    untracked(() => {
      told.value += next;
    });
  });
  effect(() => {
    seen.push(told.value);
  });
  asked.value = 5;
  told.value = 100;
  expect(seen).toEqual([1, 7, 100]);
});

test('what is read no more calls no effect', () => {
  const [which, a, b] = [signal<'a' | 'b'>('a'), signal(1), signal(1)];
  const seen: string[] = [];
  effect(() => {
    seen.push(which.value === 'a' ? `a${a.value}` : `b${b.value}`);
  });
  which.value = 'b';
  a.value = 2;
  b.value = 2;
  expect(seen).toEqual(['a1', 'b1', 'b2']);
});

test('an effect that throws is stopped and says so, after the others had their turn', () => {
  const count = signal(0);
  const seen: number[] = [];
  let runs = 0;
  effect(() => {
    runs++;
    if (count.value === 1) throw new Error('one');
  });
  effect(() => {
    seen.push(count.value);
  });
  const set = (next: number) => {
    count.value = next;
  };
  expect(() => set(1)).toThrow('one');
  set(2);
  expect([seen, runs]).toEqual([[0, 1, 2], 2]);
});

test('what threw is worked out again', () => {
  const count = signal(0);
  const checked = computed(() => {
    if (count.value === 0) throw new Error('none');
    return count.value;
  });
  expect(() => checked.value).toThrow('none');
  expect(() => checked.value).toThrow('none');
  count.value = 2;
  expect(checked.value).toBe(2);
});

test('whatever depends on whatever, all that is read is up to date, and each effect saw every change once', () => {
  const layer = fc.array(fc.array(fc.nat(), { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 6 });
  const changes = fc.array(fc.array(fc.tuple(fc.nat(), fc.nat(3)), { minLength: 1, maxLength: 3 }));
  fc.assert(
    fc.property(layer, changes, (sums, batches) => {
      const held = [signal(0), signal(0), signal(0)];
      const all: ReadonlySignal<number>[] = [...held];
      for (const picks of sums) {
        const of = picks.map(pick => all[pick % all.length] as ReadonlySignal<number>);
        // The first one read decides whether the rest is.
        all.push(computed(() => of.reduce((sum, one, at) => (sum % 2 && at ? sum : sum + one.value), 0)));
      }
      const plain = () => {
        const values = held.map(one => one.peek());
        for (const picks of sums) {
          const of = picks.map(pick => values[pick % values.length] ?? 0);
          values.push(of.reduce((sum, value, at) => (sum % 2 && at ? sum : sum + value), 0));
        }
        return values;
      };
      const seen: number[][] = all.map(() => []);
      all.forEach((one, at) => {
        effect(() => {
          seen[at]?.push(one.value);
        });
      });
      const wanted = plain().map(value => [value]);
      for (const changed of batches) {
        batch(() => {
          for (const [which, value] of changed) (held[which % 3] ?? signal(0)).value = value;
        });
        plain().forEach((value, at) => {
          if (wanted[at]?.at(-1) !== value) wanted[at]?.push(value);
        });
        expect(all.map(one => one.value)).toEqual(plain());
      }
      expect(seen).toEqual(wanted);
    }),
  );
});
