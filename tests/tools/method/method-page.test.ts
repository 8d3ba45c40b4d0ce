import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { assess } from '../../../src/assessment/assess.ts';
import { methodFiles } from '../../../src/tools/method/method-files.ts';
import { methodPage } from '../../../src/tools/method/method-page.ts';
import { pickExample } from '../../../src/tools/method/pick-example.ts';
import { readQuestions } from '../../../src/tools/read-questions.ts';

const questions = readQuestions('questions');
const files = [...methodFiles('.', questions)];
const pack = questions.packs[0]!;
const sentences = questions.interfaces.get(pack.lang)!;
const cases: unknown = JSON.parse(readFileSync(`questions/${pack.id}/cases.json`, 'utf8'));
const example = pickExample(pack, cases)!;
const nothing = { css: '', changes: [], scannerLimits: [] };

describe.each(files)('%s', (name, page) => {
  it('has no script and no request, and every link within it leads somewhere', () => {
    expect(page).not.toMatch(/<script|javascript:|\son\w+=|<link[^>]+stylesheet|@import|url\(/i);
    const ids = new Set([...page.matchAll(/ id="([^"]+)"/g)].map(match => match[1]));
    const targets = [...page.matchAll(/href="#([^"]+)"/g)].map(match => match[1]);
    expect(targets.length).toBeGreaterThan(50);
    expect(targets.filter(target => !ids.has(target))).toEqual([]);
  });

  it('says honestly what was not done', () => {
    const own = questions.interfaces.get(name.split('.')[1]!)!;
    for (const key of ['review', 'testing']) expect(page).toContain(own[`method.ipdas.${key}.done`]);
  });
});

it('says what the search for claims cannot do, and how well it did on voices that nobody had looked at, or that nobody measured it', () => {
  for (const shown of questions.packs) {
    const own = questions.interfaces.get(shown.lang)!;
    const page = textOf(files.find(([name]) => name === `${shown.id}.${shown.lang}.method.html`)![1]);
    expect(page, `${shown.id} ${shown.lang}`).toContain(own['method.scanner.none']);
    const figures = JSON.parse(readFileSync(`questions/${shown.id}/scan-figures.json`, 'utf8'));
    const isMeasured = shown.lang in figures;
    expect(page.includes(own['method.scanner.unmeasured']!), `${shown.id} ${shown.lang}`).toBe(!isMeasured);
    const measured = own['method.scanner.measuredFigures']!.replace(/\{(\w+)\}/g, (_, name) =>
      String(figures[shown.lang]?.[name]),
    );
    expect(page.includes(measured), `${shown.id} ${shown.lang}`).toBe(isMeasured);
  }
});

describe('a method page', () => {
  it('keeps an answer in one piece though it quotes the clinic', () => {
    const [item, ...rest] = pack.items;
    const [first, second, ...others] = item!.options;
    const said = { patient: 'Says “yes” or “sure”', staff: 'Yes' };
    const quoting = {
      ...pack,
      items: [{ ...item!, options: [first!, { ...second!, label: said }, ...others] }, ...rest],
      floors: [{ ...pack.floors[0]!, when: { item: { id: item!.id, from: second!.id } } }],
    };
    const page = textOf(methodPage(quoting, { ...nothing, sentences }));
    expect(page).toContain('“Says ‘yes’ or ‘sure’”');
  });

  it('says how near each source is to what it tells of', () => {
    const [id] = Object.keys(pack.sources);
    const page = methodPage(pack, { ...nothing, sentences, tiers: { [id!]: 'W' } });
    expect(page.split(sentences['method.tier.W']!).length).toBe(2);
  });

  it('shows each question, answer, claim and rule of the pack', () => {
    const page = textOf(methodPage(pack, { ...nothing, sentences }));
    for (const item of pack.items) {
      for (const text of [item.prompt.patient, ...item.options.map(option => option.label.patient)]) {
        expect(page).toContain(text);
      }
    }
    for (const text of [
      ...pack.claims.map(claim => claim.label),
      ...pack.floors.map(floor => floor.reason),
    ]) {
      expect(page).toContain(text);
    }
  });

  it('works its example out to the numbers of the assessment', () => {
    const { points, score, level, findings } = assess(pack, example);
    const page = textOf(methodPage(pack, { ...nothing, sentences, example }));
    const number = (value: number) =>
      new Intl.NumberFormat(pack.lang, { maximumFractionDigits: 1 }).format(value);
    expect(findings.some(finding => finding.kind === 'rule')).toBe(true);
    expect(page).toContain(
      `${number(points.low)} of ${number(points.greatest)}, or ${number(score.low)} out of 100`,
    );
    expect(page).toContain(`the worst of these: ${sentences[`level.${level.low}`]}.`);
    const rows = page.slice(page.indexOf('How it counts'), page.indexOf('The points found add up'));
    const shown = [...rows.matchAll(/^(\d+(?:\.\d)?)$/gm)].map(match => Number(match[1]));
    expect(shown.reduce((sum, one) => sum + one, 0)).toBeCloseTo(points.low);
  });

  it('shows markup in a pack, a note or a sentence as text', () => {
    const evil = '<img src=x onerror="alert(1)"></style><script>alert(1)</script>';
    const page = methodPage(
      {
        ...pack,
        title: evil,
        items: pack.items.map(item => ({ ...item, why: evil, prompt: { patient: evil, staff: evil } })),
      },
      {
        css: '',
        sentences: { ...sentences, 'method.short': evil },
        example,
        scannerLimits: [evil],
        changes: [{ version: evil, date: '2026-11-23', changes: [evil] }],
      },
    );
    expect(page).not.toMatch(/<img|<script/);
    expect(page).toContain('&lt;img src=x onerror=&quot;alert(1)&quot;&gt;');
  });

  it('stops the build where a sentence is missing, instead of showing its key', () => {
    const { 'method.title': _, ...rest } = sentences;
    expect(() => methodPage(pack, { ...nothing, sentences: rest })).toThrow(/method\.title/);
  });
});

/** What a reader sees: each cell and paragraph on a line of its own. */
function textOf(page: string): string {
  return page
    .replace(/<[^>]+>/g, '\n')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');
}
