import { readFileSync } from 'node:fs';
import { scanClaims } from '../../src/claims/scan-claims.ts';
import { readScanPack } from './scan-pack.ts';

const FILE = process.env.VOICES ?? '/work/shared/eval/claims-voices.jsonl';
const read = (f: string) =>
  readFileSync(f, 'utf8')
    .split('\n')
    .filter(l => l.trim())
    .map(l => JSON.parse(l));
const GROUP: Record<string, string> = {};
for (const v of 'mira jax scalp lindy kestrel webcopy'.split(' ')) GROUP[v] = 'learn';
for (const v of 'forum bento faqbot plain radio'.split(' ')) GROUP[v] = 'tune';
for (const v of 'biohack dochal kbeauty advice newsdesk'.split(' ')) GROUP[v] = 'kept';
export function main(...args: string[]): void {
  const show = args.find(a => a.startsWith('--show='))?.slice(7);
  const only = args.find(a => a.startsWith('--claim='))?.slice(8);
  const files = args.filter(a => !a.startsWith('--'));
  const texts = (files.length ? files : [FILE]).flatMap(f => read(f).map((t: any) => ({ ...t, file: f })));
  const packs = new Map<string, any>();
  const T = new Map<string, any>();
  const perClaim = new Map<string, any>();
  for (const t of texts) {
    const packId =
      t.pack ??
      (t.id?.startsWith('prp')
        ? 'prp'
        : t.id?.startsWith('general')
          ? 'any-injectable-or-device'
          : 'exosome-therapy');
    const key = `${packId} ${t.lang}`;
    if (!packs.has(key)) packs.set(key, readScanPack(packId));
    if ((t.note ?? '').includes('contestable')) continue;
    const labels = new Set<string>(t.claims.map((c: any) => (typeof c === 'string' ? c : c.claim)));
    const ms = scanClaims(packs.get(key), t.text) as any[];
    const says = new Set(ms.filter(m => m.certainty !== 'may-say').map(m => m.claim));
    const all = new Set(ms.map(m => m.claim));
    const optional = new Set(t.optional ?? []);
    const group = GROUP[t.voice] ?? t.voice ?? 'x';
    for (const g of ['ALL ' + key, group + ' ' + key]) {
      const r = T.get(g) ?? {
        n: 0,
        clean: 0,
        alarm: 0,
        alarmMay: 0,
        tp: 0,
        fp: 0,
        lab: 0,
        foundSays: 0,
        found: 0,
        mayFp: 0,
        exact: 0,
      };
      T.set(g, r);
      r.n++;
      for (const c of says)
        if (labels.has(c)) r.tp++;
        else if (!optional.has(c)) r.fp++;
      for (const c of all) if (!says.has(c) && !labels.has(c)) r.mayFp++;
      for (const c of labels) {
        r.lab++;
        if (says.has(c)) r.foundSays++;
        if (all.has(c)) r.found++;
      }
      if (labels.size === 0) {
        r.clean++;
        if (says.size) r.alarm++;
        if (all.size) r.alarmMay++;
      }
      if (
        [...labels].every(c => optional.has(c) || says.has(c)) &&
        [...says].every(c => labels.has(c) || optional.has(c))
      )
        r.exact++;
    }
    if (show === group || show === 'all') {
      for (const c of labels) {
        const p = perClaim.get(c) ?? { lab: 0, says: 0, all: 0, fp: 0 };
        perClaim.set(c, p);
        p.lab++;
        if (says.has(c)) p.says++;
        if (all.has(c)) p.all++;
        if (!all.has(c) && (!only || only === c))
          console.log(
            `- ${t.id ?? ''} ${c}: ${
              t.claims
                .filter((x: any) => x.claim === c)
                .map((x: any) => x.quote)
                .join(' / ') || t.text
            }`,
          );
        else if (!says.has(c) && args.includes('--soft') && (!only || only === c))
          console.log(`? ${t.id} ${c} [${ms.find(m => m.claim === c).reason}]: ${t.text}`);
      }
      for (const c of says)
        if (!labels.has(c)) {
          const p = perClaim.get(c) ?? { lab: 0, says: 0, all: 0, fp: 0 };
          perClaim.set(c, p);
          p.fp++;
          if (!only || only === c)
            console.log(
              `+ ${t.id ?? ''} ${c} “${ms.find(m => m.claim === c && m.certainty !== 'may-say').excerpt}”: ${t.text.slice(0, 400)}`,
            );
        }
      if (args.includes('--may'))
        for (const c of all)
          if (!says.has(c) && !labels.has(c))
            console.log(
              `~ ${t.id ?? ''} ${c} [${ms.find(m => m.claim === c).reason}] “${ms.find(m => m.claim === c).excerpt}”: ${t.text.slice(0, 300)}`,
            );
    }
  }
  if (show)
    for (const [c, p] of [...perClaim].sort(
      (a, b) => a[1].all / (a[1].lab || 1) - b[1].all / (b[1].lab || 1),
    ))
      console.log(`  ${c.padEnd(28)} labels ${p.lab} says ${p.says} all ${p.all} false ${p.fp}`);
  const pc = (a: number, b: number) => ((100 * a) / Math.max(b, 1)).toFixed(1).padStart(5);
  for (const [g, r] of [...T].sort())
    console.log(
      `${g.padEnd(42)} n ${String(r.n).padStart(4)} saysP ${pc(r.tp, r.tp + r.fp)} alarm ${pc(r.alarm, r.clean)} (${r.alarm}/${r.clean}) R says ${pc(r.foundSays, r.lab)} both ${pc(r.found, r.lab)} of ${r.lab} | may false ${r.mayFp}, clean with any ${pc(r.alarmMay, r.clean)} exact ${r.exact}`,
    );
}
