import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { scanClaims } from '../../src/claims/scan-claims.ts';
import { said } from '../eval/said.ts';
import { readScanPack } from '../eval/scan-pack.ts';
import { readSnippets, roundsOf } from '../eval/snippets.ts';
import { compare, Tally } from '../eval/tally.ts';

type Miss = readonly [lang: 'en' | 'es', claim: string, text: string];
interface Words {
  readonly label: string;
  readonly also?: readonly string[];
}

/** Texts that come near a claim and do not make it. None of them is in the corpus. */
const prpMisses: readonly Miss[] = [
  ['en', 'claim-fda-approved', 'The FDA has not approved PRP for skin.'],
  ['en', 'claim-kit-cleared', 'Our FDA-cleared laser is used on another day.'],
  ['en', 'claim-no-license', 'You need a license to draw blood in this state.'],
  ['en', 'claim-no-draw', 'We draw a small vial of blood from your arm.'],
  ['en', 'claim-with-exosomes', 'We never mix exosomes into PRP.'],
  ['en', 'claim-stem-cells', 'Is PRP a stem cell therapy? No.'],
  ['en', 'claim-secret-blend', 'Nothing in our activator is secret. Here is the label.'],
  ['en', 'claim-own-blood', 'It is a myth that PRP has no side effects.'],
  ['en', 'claim-no-infection', 'You can catch an infection from any needle.'],
  ['en', 'claim-no-allergy', 'Tell us about each allergy before we begin.'],
  ['en', 'claim-guaranteed', 'Nobody can guarantee that your hair will grow.'],
  ['en', 'claim-cures-hair-loss', 'Does PRP cure baldness? It does not.'],
  ['en', 'claim-years-younger', 'PRP will not turn back the clock.'],
  ['en', 'claim-beats-surgery', 'PRP does not replace a facelift.'],
  ['en', 'claim-treats-disease', 'PRP is not approved to treat acne or eczema.'],
  ['en', 'claim-clinically-proven', 'It has not been clinically proven for the face.'],
  ['en', 'claim-strongest', 'Nobody knows which platelet count is best.'],
  ['en', 'claim-one-session', 'Most people need several sessions, and the effect fades.'],
  ['en', 'claim-party', 'We do not host PRP parties.'],
  ['en', 'claim-home-visit', 'Rest at home for a day and drink water.'],
  ['en', 'claim-celebrity', 'Ignore what celebrities say about it.'],
  ['en', 'claim-patients-prove', 'One story is no proof.'],
  ['en', 'claim-thousands', 'A study followed 60 patients for one year.'],
  ['en', 'claim-today-only', 'This price stays the same all year.'],
  ['en', 'claim-prepay', 'You pay after each visit.'],
  ['en', 'claim-own-blood', 'The clinic was fined for saying that PRP is 100% safe.'],
  ['en', 'claim-own-blood', 'Our sunscreen is 100% safe for children.'],
  ['es', 'claim-fda-approved', 'La FDA no ha aprobado el PRP para el cabello.'],
  ['es', 'claim-own-blood', 'Es un mito que el plasma no tiene riesgos.'],
  ['es', 'claim-cures-hair-loss', '¿El plasma cura la calvicie? No.'],
  ['es', 'claim-guaranteed', 'Nadie puede garantizar resultados.'],
  ['es', 'claim-stem-cells', 'El plasma no contiene células madre.'],
  ['es', 'claim-home-visit', 'No vamos a domicilio.'],
];
const generalMisses: readonly Miss[] = [
  ['en', 'claim-same-stuff', 'No toxin from abroad is used here.'],
  ['en', 'claim-no-prescription', 'Toxin needs a prescription from a doctor.'],
  ['en', 'claim-only-beauty', 'Filler is a medical treatment with real risks.'],
  ['en', 'claim-registered', 'Registered with the FDA does not mean approved.'],
  ['en', 'claim-registered', 'The laser is FDA cleared for scars.'],
  ['en', 'claim-body-filler', 'We do not inject filler into buttocks.'],
  ['en', 'claim-silicone', 'Silicone sheets are sold for scars.'],
  ['en', 'claim-fat', 'We do not offer fat-dissolving injections.'],
  ['en', 'claim-no-needle', 'The FDA warned of needle-free filler pens.'],
  ['en', 'claim-every-skin', 'Not every skin can be treated with this laser.'],
  ['en', 'claim-hair-forever', 'The maker may claim permanent hair reduction.'],
  ['en', 'claim-no-risk', 'No injection is free of risk.'],
  ['en', 'claim-dissolve-all', 'Not all fillers can be dissolved.'],
  ['en', 'claim-guaranteed', 'Results are not guaranteed.'],
  ['en', 'claim-regenerates', 'It is not clinically proven that it regenerates skin.'],
  ['en', 'claim-natural', 'Natural does not mean safe.'],
  ['en', 'claim-certified', 'She is a board-certified dermatologist.'],
  ['en', 'claim-stories', 'Beware of influencers who were paid.'],
  ['en', 'claim-party', 'Avoid Botox parties, says the NHS.'],
  ['en', 'claim-today', 'Take a few weeks to decide.'],
  ['en', 'claim-no-risk', 'Is filler 100% safe? No, it is not.'],
  ['en', 'claim-no-risk', 'Our shampoo is 100% safe.'],
  ['es', 'claim-no-risk', 'Ningún relleno está libre de riesgos.'],
  ['es', 'claim-silicone', 'La silicona líquida está prohibida en labios.'],
  ['es', 'claim-dissolve-all', '¿Todo relleno se puede disolver? No.'],
  ['es', 'claim-hair-forever', 'La depilación láser no es definitiva.'],
  ['es', 'claim-party', 'Aquí no se organizan fiestas de Botox.'],
];

const packs: [pack: string, corpus: string, misses: readonly Miss[]][] = [
  ['prp', 'prp', prpMisses],
  ['any-injectable-or-device', 'general', generalMisses],
];

describe.each(packs)('the rules of %s', (pack, corpus, misses) => {
  const rules = { en: readScanPack(pack), es: readScanPack(pack) };
  const mentioned = (lang: 'en' | 'es', text: string): string[] =>
    scanClaims(rules[lang], text).map(({ claim }) => claim);
  const found = (lang: 'en' | 'es', text: string): string[] =>
    said(rules[lang], text).map(({ claim }) => claim);

  it.each(misses)('%s: no %s in “%s”', (lang, claim, text) => {
    expect(found(lang, text)).not.toContain(claim);
  });

  it('know every claim of the pack, and no other, in English and Spanish', () => {
    const { claims } = JSON.parse(readFileSync(`questions/${pack}/pack.json`, 'utf8')) as {
      claims: readonly { id: string }[];
    };
    for (const { claims: known } of Object.values(rules))
      expect(known.map(({ id }) => id)).toEqual(claims.map(({ id }) => id));
    for (const [lang, claim] of misses) expect(rules[lang].claims.map(({ id }) => id)).toContain(claim);
  });

  describe.each(['en', 'es'] as const)('in %s', lang => {
    const { claims: words } = JSON.parse(readFileSync(`questions/${pack}/${lang}.json`, 'utf8')) as {
      claims: Readonly<Record<string, Words>>;
    };
    const worded = Object.entries(words).flatMap(([id, { label, also = [] }]) =>
      [label, ...also].map((text): [string, string] => [id, text]),
    );

    it.each(worded)('%s is found in “%s”', (claim, text) => {
      expect(mentioned(lang, text)).toContain(claim);
    });

    // The last round is published as it was first measured, so no rule may be bent to it.
    it.each(
      [...roundsOf(readSnippets(`tests/eval/corpus/${corpus}.jsonl`))].filter(([round]) => round !== 'last'),
    )('find what the %s texts claim, and little else', (_, snippets) => {
      const total = new Tally();
      for (const snippet of snippets.filter(text => text.lang === lang)) {
        const { falseAlarms } = compare(snippet, said(rules[lang], snippet.text));
        const { hits, misses: missed } = compare(snippet, scanClaims(rules[lang], snippet.text));
        total.hits += hits.length;
        total.misses += missed.length;
        total.falseAlarms += falseAlarms.length;
      }
      expect(total.precision).toBeGreaterThan(0.9);
      expect(total.recall).toBeGreaterThan(0.9);
    });
  });
});
