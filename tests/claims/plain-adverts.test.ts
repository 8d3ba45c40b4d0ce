import { describe, expect, it } from 'vitest';
import { said } from '../eval/said.ts';
import { readScanPack } from '../eval/scan-pack.ts';

const EXO = 'exosome-therapy';
const PRP = 'prp';
const ANY = 'any-injectable-or-device';

/** Short adverts in plain words, and the claims that a reader finds ticked. */
const ADVERTS: readonly (readonly [pack: string, text: string, ...claims: string[]])[] = [
  [EXO, 'Our exosomes are FDA approved. There are no side effects. Book today!', 'fda-approved', 'no-risk'],
  [EXO, '$299 (was $599). FDA approved exosomes. No side effects.', 'fda-approved', 'no-risk'],
  [EXO, 'FDA-approved exosome facial, 100% safe, no side effects', 'fda-approved', 'no-risk'],
  [EXO, 'We use only FDA-approved exosomes at our Tampa location.', 'fda-approved'],
  [EXO, 'Exosome therapy heals arthritis. Come in this week.', 'cures-disease'],
  [EXO, 'Our exosome shots cure long COVID. Walk-ins welcome.', 'cures-disease'],
  [EXO, 'Exosomes for hair: results guaranteed. Evening visits on Thursdays.', 'guaranteed'],
  [EXO, 'Exosome microneedling at Harbor Lane. There are no side effects. Parking is free.', 'no-risk'],
  [EXO, 'Your body cannot reject our exosomes. Open six days a week.', 'no-immune-reaction'],
  [EXO, 'Our exosome serum clears eczema and psoriasis. Order by phone.', 'treats-skin-disease'],
  [EXO, 'New at Lumina: an exosome scalp treatment that cures baldness.', 'cures-hair-loss'],
  [EXO, 'Tired of wrinkles? Our exosomes turn back the clock. Consultations on Mondays.', 'reverses-aging'],
  [PRP, 'Our PRP is FDA approved for hair regrowth. Sessions from $350.', 'fda-approved'],
  [PRP, 'PRP facials on Elm Street. It is your own blood, so there is no risk.', 'own-blood'],
  [ANY, 'Lip filler, 100% safe, no side effects. Two chairs by the window.', 'no-risk'],
  [ANY, 'Our fat-dissolving injections have no side effects. Ring the desk.', 'no-risk'],
  [ANY, 'Laser hair removal at Bright & Bare. Absolutely safe.', 'no-risk'],
  [
    EXO,
    'Nuestros exosomas están aprobados por la FDA. Sin efectos secundarios. Reserva hoy.',
    'fda-approved',
    'no-risk',
  ],
  [EXO, 'Facial con exosomas aprobados por la FDA, 100 % seguro. 120 €.', 'fda-approved', 'no-risk'],
  [EXO, 'Exosomas capilares en Sevilla. Sin riesgos. Resultados garantizados.', 'no-risk', 'guaranteed'],
  [EXO, 'Nuestro tratamiento con exosomas cura la artritis. Abrimos de lunes a sábado.', 'cures-disease'],
  [EXO, 'Exosomas: tratamiento sin ningún efecto secundario. Aparcamiento gratuito.', 'no-risk'],
  [EXO, 'Nuestros exosomas no tienen ningún riesgo. Clínica en el centro.', 'no-risk'],
  [PRP, 'Plasma rico en plaquetas en la calle Mayor. Es tu propia sangre: sin riesgos.', 'own-blood'],
  [PRP, 'Nuestro PRP está aprobado por la FDA para el cabello.', 'fda-approved'],
  [ANY, 'Relleno de labios 100 % seguro, sin efectos secundarios. Desde 150 €.', 'no-risk'],
  [ANY, 'Nuestra depilación láser no tiene ningún riesgo. Citas por la tarde.', 'no-risk'],
  [
    EXO,
    'الإكسوسوم عندنا معتمد من هيئة الغذاء والدواء. بدون آثار جانبية. احجزي موعدك.',
    'fda-approved',
    'no-risk',
  ],
  [EXO, 'جلسة إكسوسوم للوجه، آمنة 100٪ وبدون أي مخاطر.', 'no-risk'],
  [EXO, 'إكسوسوماتنا معتمدة من FDA. الحجز واتساب.', 'fda-approved'],
  [EXO, 'إكسوسوم للشعر بدون أي مخاطر. فرعنا في الرياض.', 'no-risk'],
  [EXO, 'حقن الإكسوسوم تشفي التهاب المفاصل. موعدك بالهاتف.', 'cures-disease'],
  [EXO, 'علاجنا بالإكسوسوم بدون آثار جانبية. السعر 900 ريال.', 'no-risk'],
];

/** Honest texts that stand near them: nothing in these is ticked. */
const HONEST: readonly (readonly [pack: string, text: string])[] = [
  [EXO, 'Our exosomes are not FDA approved. There can be side effects, and we will tell you which.'],
  [EXO, 'Is it true that our exosomes are FDA approved? No exosome product is.'],
  [EXO, 'Are your exosomes FDA approved, with no side effects?'],
  [EXO, 'A clinic told me: our exosomes are FDA approved. Run.'],
  [EXO, 'They say their exosomes are FDA approved. Is that true?'],
  [EXO, 'Their leaflet: FDA approved exosomes, no side effects. I kept my money.'],
  [EXO, 'He said exosome shots cure arthritis. My mother paid $4,000.'],
  [EXO, 'My sister’s clinic has FDA approved exosomes, no side effects. Should I go?'],
  [EXO, 'Had exosomes in May. No side effects. My skin is as it was.'],
  [EXO, 'Exosome seller fined over 100% safe injections'],
  [EXO, 'The FDA has approved no exosome product, officials said on Tuesday.'],
  [EXO, 'Anyone who sells exosomes as 100% safe has not read the warnings.'],
  [EXO, 'FDA approved exosomes do not exist. We use none.'],
  [EXO, 'Our exosomes will be sold once they are FDA approved.'],
  [EXO, 'We wish we could say our exosomes are FDA approved.'],
  [EXO, 'If our exosomes were FDA approved, we would show you the letter.'],
  [EXO, 'Our microneedling device is FDA cleared. The exosomes we put on are not.'],
  [EXO, 'One patient believed that exosomes were 100% safe. She spent a week in hospital.'],
  [EXO, 'No risk, guaranteed results: how exosome adverts talk.'],
  [EXO, 'Three men were charged on Friday over exosome vials that cure arthritis.'],
  [EXO, 'Exosomes at Vale: a cosmetic. No promise of guaranteed results.'],
  [EXO, 'Exosomes at Vale Street. None are FDA approved, and we keep them off broken skin.'],
  [EXO, 'A cousin in Reno paid for exosomes, was promised no side effects, and came out in hives.'],
  [PRP, 'PRP has no guaranteed results. Some of our clients see nothing.'],
  [PRP, 'Our tubes are FDA cleared to prepare blood. PRP for hair is an off-label use.'],
  [ANY, 'No filler is 100% safe. Our doctor goes through the risks with you.'],
  [ANY, 'Filler at our clinic can bruise. We do not give guaranteed results.'],
  [EXO, 'Nuestros exosomas no están aprobados por la FDA. Pueden tener efectos secundarios.'],
  [EXO, '¿Nuestros exosomas están aprobados por la FDA? No, ninguno lo está.'],
  [EXO, 'Una clínica me dijo: nuestros exosomas están aprobados por la FDA. Huid.'],
  [EXO, 'Dicen que sus exosomas están aprobados por la FDA. ¿Es verdad?'],
  [EXO, 'Cierran un local que vendía exosomas sin efectos secundarios'],
  [EXO, 'Ojalá nuestros exosomas estuvieran aprobados por la FDA.'],
  [EXO, 'Su folleto: exosomas aprobados por la FDA, sin riesgos. No me fío.'],
  [ANY, 'Ningún relleno es 100 % seguro. La doctora te explica los riesgos.'],
  [EXO, 'الإكسوسوم عندنا غير معتمد من هيئة الغذاء والدواء. قد تحدث آثار جانبية.'],
  [EXO, 'هل الإكسوسوم معتمد من هيئة الغذاء والدواء وبدون آثار جانبية؟'],
  [EXO, 'قالت لي عيادة: إكسوسوماتنا معتمدة من FDA. اهربي.'],
  [EXO, 'يقولون الإكسوسوم بدون آثار جانبية. هل هذا صحيح؟'],
  [EXO, 'خالتي أخذت إكسوسوم قيل إنه بدون آثار جانبية.'],
  [EXO, 'أغلقت الوزارة مركزاً يروج إكسوسوم بدون مخاطر'],
  [EXO, 'لا يوجد إكسوسوم معتمد من FDA حتى اليوم.'],
];

const ticked = (pack: string, text: string): string[] => [
  ...new Set(said(readScanPack(pack), text).map(({ claim }) => claim.replace('claim-', ''))),
];

describe('what a short, plain advert claims is ticked', () => {
  it.each(ADVERTS)('%s: %s', (pack, text, ...claims) => {
    expect(ticked(pack, text)).toEqual(expect.arrayContaining(claims));
  });
});

describe('nothing is in a short text that does not sell', () => {
  it.each(HONEST)('%s: %s', (pack, text) => {
    expect(ticked(pack, text)).toEqual([]);
  });
});
