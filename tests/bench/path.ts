import { strict as assert } from 'node:assert';
import { shippedPacks } from '../laws/shipped-packs.ts';
import { type Comparison, comparePaths } from '../simulation/compare-paths.ts';
import { quantile } from '../simulation/quantile.ts';

const SEED = 20261123;
const percent = (share: number) => `${(100 * share).toFixed(0)} %`.padStart(6);

/**
 * How many questions the short path saves against asking them all in pack order, over simulated providers.
 * Fails where a path ends at another level than the other. `npm run bench:path [providers]`
 */
export function main(providers = '5000'): void {
  for (const pack of shippedPacks()) {
    const comparisons = comparePaths(pack, Math.ceil(Number(providers) / 5), SEED);
    const unequal = comparisons.filter(one => !one.equal);
    console.log(
      `\n${pack.id} ${pack.version} (${pack.lang}), ${providers} providers on each route, seed ${SEED}`,
    );
    console.log(
      'Questions asked until enough is known, and until the level is settled, of those that apply: median (90th percentile)\n',
    );
    console.log(
      'kind       route             enough           short path       pack order       never settled  level equal',
    );
    const line = (kind: string, route: string) => `${kind.padEnd(10)} ${route.padEnd(15)}`;
    for (const [name, group] of groupBy(comparisons, one => line(one.kind, one.route)))
      console.log(row(name, group));
    console.log();
    for (const [name, group] of groupBy(comparisons, one => line(one.kind, 'all')))
      console.log(row(name, group));
    const grave = comparisons.filter(({ kind }) => kind === 'evasive' || kind === 'dangerous');
    console.log(row(line('the two above', ''), grave));
    console.log(row(line('all', 'all'), comparisons));
    assert.equal(unequal.length, 0, `${unequal.length} paths end at different levels`);
  }
}

function row(name: string, group: readonly Comparison[]): string {
  const shares = (of: (one: Comparison) => number) => {
    const list = group.map(of);
    return `${percent(quantile(list))} (${percent(quantile(list, 0.9)).trim()})`.padEnd(16);
  };
  const count = (is: (one: Comparison) => boolean) => percent(group.filter(is).length / group.length);
  return [
    name,
    shares(one => one.enough),
    shares(one => one.short),
    shares(one => one.full),
    count(one => !one.settled).padEnd(13),
    count(one => one.equal),
  ].join(' ');
}

function groupBy<T>(list: readonly T[], key: (one: T) => string): ReadonlyMap<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of list) {
    const group = groups.get(key(one));
    if (group) group.push(one);
    else groups.set(key(one), [one]);
  }
  return groups;
}
