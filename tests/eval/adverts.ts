import { readFileSync } from 'node:fs';
import { scanClaims } from '../../src/claims/scan-claims.ts';
import { readScanPack } from './scan-pack.ts';

interface Advert {
  readonly id: string;
  readonly pack: string;
  readonly lang: string;
  readonly text: string;
  readonly claims: readonly string[];
}

/** `[first|second]`: what the search finds in adverts written as clinics write them, text by text and in all. */
export function main(round = 'second'): void {
  const lines = readFileSync(`tests/eval/adverts/${round}.jsonl`, 'utf8').trim().split('\n');
  const totals = new Map<string, number[]>();
  for (const line of lines) {
    const { id, pack, lang, text, claims } = JSON.parse(line) as Advert;
    const matches = scanClaims(readScanPack(pack), text);
    const marked = new Set(matches.map(({ claim }) => claim));
    const said = new Set(matches.filter(({ certainty }) => certainty === 'says').map(({ claim }) => claim));
    const missed = claims.filter(claim => !marked.has(claim));
    const wrong = [...said].filter(claim => !claims.includes(claim));
    const doubtful = [...marked].filter(claim => !claims.includes(claim) && !said.has(claim));
    const isHonest = claims.length === 0;
    const counts = [
      1,
      claims.length,
      claims.length - missed.length,
      said.size,
      wrong.length,
      marked.size - said.size,
      doubtful.length,
      Number(isHonest),
      Number(isHonest && said.size > 0),
      Number(isHonest && marked.size > 0),
    ];
    for (const name of [lang, 'all'])
      totals.set(
        name,
        counts.map((count, i) => count + (totals.get(name)?.[i] ?? 0)),
      );
    console.log(`${id} said ${claims.length - missed.length}/${claims.length}`);
    for (const claim of missed) console.log(`  - ${claim}`);
    for (const { claim, certainty, excerpt, reason } of matches)
      if (!claims.includes(claim))
        console.log(`  ${certainty === 'says' ? '+' : '?'} ${claim} “${excerpt}” ${reason ?? ''}`);
      else if (certainty !== 'says') console.log(`  ~ ${claim} “${excerpt}” ${reason ?? ''}`);
  }
  for (const [name, [texts, all, found, certain, wrong, may, mayWrong, honest, alarmed, touched]] of totals)
    console.log(
      `${name}: ${texts} texts; found ${found} of ${all}; certain ${certain}, wrong ${wrong}; in doubt ${may}, of them not meant ${mayWrong}; honest ${honest}, with a certain mark ${alarmed}, with any ${touched}`,
    );
}
