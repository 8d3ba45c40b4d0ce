/** An advert as a picture: its markup, what it claims, and the language in which its picture is read. */
export interface Advert {
  readonly name: string;
  readonly language: 'English' | 'Spanish' | 'Arabic';
  readonly width: number;
  readonly markup: string;
  /** A claim of the exosome pack that the picture makes in so many words. */
  readonly claim: string;
}

const photo =
  'background: radial-gradient(circle at 30% 30%, #caa58a, #7a4f3a 60%, #3d2a22); color: #fff; text-shadow: 0 1px 4px #000;';

/** Ten pictures as they are met: captions, price cards, stories with stickers, columns, three languages. */
export const ADVERTS: readonly Advert[] = [
  {
    name: 'caption over a photo',
    language: 'English',
    width: 540,
    markup: `<div style="${photo} padding: 260px 30px 40px; font: 700 34px sans-serif">Our exosomes are FDA approved. See the glow for yourself.</div>`,
    claim: 'claim-fda-approved',
  },
  {
    name: 'price card',
    language: 'English',
    width: 480,
    markup:
      '<div style="background:#fff;color:#222;padding:40px;font:26px Georgia;text-align:center"><h1 style="font-size:40px">EXOSOME FACIAL</h1><p>3 sessions</p><p style="font-size:54px;margin:0">$1,499</p><p>No side effects. No downtime.</p></div>',
    claim: 'claim-no-risk',
  },
  {
    name: 'story with stickers',
    language: 'English',
    width: 400,
    markup:
      '<div style="background:linear-gradient(#f7c6d9,#8f6bd6);padding:60px 24px 200px;font:700 28px sans-serif;color:#fff"><p>New in: exosomes!</p><p style="background:#fff;color:#8f2bd6;padding:12px;transform:rotate(-3deg)">100% safe, zero risk</p><p style="background:#ffdf3a;color:#222;padding:10px;display:inline-block">Today only</p></div>',
    claim: 'claim-no-risk',
  },
  {
    name: 'two columns',
    language: 'English',
    width: 900,
    markup:
      '<div style="background:#fbfaf5;color:#222;columns:2;column-gap:50px;padding:40px;font:22px/1.5 Georgia"><h2>Exosome therapy for hair</h2><p>Our exosome treatment cures hair loss for good.</p><p>Every session takes one hour in our clinic by the park.</p><h2>Prices</h2><p>One session costs $900.</p><p>Ask at the desk for a plan.</p></div>',
    claim: 'claim-cures-hair-loss',
  },
  {
    name: 'dark flyer',
    language: 'English',
    width: 600,
    markup:
      '<div style="background:#101522;color:#e9d9a8;padding:60px 40px;font:30px sans-serif"><h1>Turn back time</h1><p>Exosomes reverse ageing at the cellular level.</p><p>Book your drip now.</p></div>',
    claim: 'claim-reverses-aging',
  },
  {
    name: 'message on a phone',
    language: 'English',
    width: 390,
    markup:
      '<div style="background:#e8e4dc;padding:20px;font:18px sans-serif;color:#111"><p style="background:#fff;border-radius:14px;padding:14px;max-width:300px">Hi! Thanks for your interest in exosomes 😊</p><p style="background:#fff;border-radius:14px;padding:14px;max-width:300px">They are FDA approved, and there are no side effects at all.</p><p style="background:#d5f0c9;border-radius:14px;padding:14px;max-width:240px;margin-left:auto">Thank you</p></div>',
    claim: 'claim-fda-approved',
  },
  {
    name: 'leaflet in small print',
    language: 'English',
    width: 700,
    markup:
      '<div style="background:#fff;color:#333;padding:50px;font:15px/1.6 serif"><h2>Regenerative exosome therapy</h2><p>Because exosomes contain no cells, they cannot cause any reaction and carry no risk whatsoever. Results are guaranteed.</p><p>Treatment is given by our trained team.</p></div>',
    claim: 'claim-no-risk',
  },
  {
    name: 'Spanish poster',
    language: 'Spanish',
    width: 540,
    markup:
      '<div style="background:#0d6e66;color:#fff;padding:60px 40px;font:700 32px sans-serif"><h1>Exosomas faciales</h1><p>Aprobados por la FDA.</p><p>Sin efectos secundarios. Sin riesgos.</p></div>',
    claim: 'claim-no-risk',
  },
  {
    name: 'Spanish price list',
    language: 'Spanish',
    width: 560,
    markup:
      '<div style="background:#fff6ee;color:#402;padding:40px;font:24px Georgia"><h2>Terapia con exosomas</h2><p>Los exosomas curan la alopecia para siempre.</p><p>Sesión: 12.000 pesos</p></div>',
    claim: 'claim-cures-hair-loss',
  },
  {
    name: 'Arabic card',
    language: 'Arabic',
    width: 560,
    markup:
      '<div dir="rtl" style="background:#fff;color:#222;padding:50px;font:30px sans-serif"><h2>علاج الإكسوسومات</h2><p>معتمد من إدارة الغذاء والدواء الأمريكية</p><p>بدون أي آثار جانبية</p></div>',
    claim: 'claim-fda-approved',
  },
];
