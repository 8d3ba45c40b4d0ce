import { assess } from '../../assessment/assess.ts';
import { FIRST_FIVE } from '../../assessment/first-five.ts';
import { levelMaker } from '../../assessment/level-maker.ts';
import { rankOf } from '../../assessment/levels.ts';
import { isReachedBySum, ofProduct } from '../../assessment/product-status.ts';
import type { Assessment } from '../../assessment/types.ts';
import { LEVELS } from '../../pack/levels.ts';
import { own } from '../../pack/own.ts';
import type { Level, Pack } from '../../pack/types.ts';
import { toAskFirst } from '../../response/to-ask-first.ts';
import type { Response } from '../../response/types.ts';
import { splitPromised, voiceOf } from '../answer-states.ts';
import { basisOf } from '../basis.ts';
import { levelWords } from '../level-words.ts';
import type { Phrases } from '../phrases.ts';
import { openQuestions } from '../report/question-report.ts';
import { type FoundLine, foundLines } from './found-lines.ts';

/** As many findings, follow-ups and promises as fit on a page that is read at a glance. */
const MOST = 3;

/** A heading with what stands under it; nothing where there is nothing. */
export interface PageList {
  readonly title: string;
  readonly lines: readonly string[];
  /** What is so, beside each line that quotes a claim. */
  readonly replies?: readonly (string | undefined)[];
  /** How many more there are than stand here, in a sentence. */
  readonly more?: string | undefined;
}

/** The one page to take along, before it is printed, drawn or written as text. */
export interface OnePage {
  readonly title: string;
  /** Plan, place and day. */
  readonly about: string;
  readonly level: Level;
  readonly levelText: string;
  /** Which step of four, and which it could reach. */
  readonly range: string;
  /** What makes the level. Empty where nothing does but the product, which has its box. */
  readonly because: string;
  /** Words under the four steps. */
  readonly steps: readonly string[];
  /** The product and what they said, apart. */
  readonly boxes: readonly {
    readonly term: string;
    readonly text: string;
    readonly detail: string;
  }[];
  readonly found: PageList;
  readonly ask: PageList;
  readonly promised: PageList;
  readonly foot: string;
  /** The limits in a sentence, and where the questions are. */
  readonly source: string;
}

/** Whom a page is about, the ISO day it is made on, and the address where its questions are. */
export interface PageFor {
  readonly provider: string | null;
  readonly day: string;
  readonly address: string | undefined;
  /** What a pasted advert says, by claim. */
  readonly advert?: ReadonlyMap<string, string> | undefined;
}

/** Level, three findings, three questions, promised answers: what fits on one page. Before a visit, questions alone. */
export function toOnePage(pack: Pack, response: Response, phrases: Phrases, about: PageFor): OnePage {
  const { say, date } = phrases;
  const assessment = assess(pack, response);
  const { level } = assessment;
  const found = foundLines(pack, response, assessment.findings, phrases, about.advert);
  const { promised, asked } = splitPromised(response, openQuestions(pack, response));
  const voice = voiceOf(response);
  const plan = toAskFirst(pack, response).map(({ ask }) => ask);
  const grave = found.filter(({ isGrave }) => isGrave).slice(0, Math.max(1, MOST - plan.length));
  const questions = [
    ...grave.map(({ ask }) => ask),
    ...plan,
    ...found.map(({ ask }) => ask),
    ...asked.map(({ prompt }) => prompt[voice]),
  ];
  const isBefore = found.length + promised.length + assessment.answered === 0;
  const ask = [...new Set(questions)].slice(0, isBefore ? FIRST_FIVE : MOST);
  const isSettled = level.low === level.high;
  const [low, high] = [rankOf(level.low) + 1, rankOf(level.high) + 1];
  const from = about.address === undefined ? [] : [say('take.page.from', { address: about.address })];
  const list = (title: string, lines: readonly string[], most = MOST): PageList => ({
    title,
    lines: lines.slice(0, most),
    more: lines.length > most ? say('take.page.more', { count: lines.length - most }) : undefined,
  });
  const replies = found.slice(0, MOST).map(({ reply }) => reply);
  return {
    title: isBefore
      ? say('take.questions')
      : about.provider === null
        ? say('take.page.nobody')
        : say('take.page', { provider: about.provider }),
    about: [
      pack.title,
      ...planned(pack, response),
      ...(isBefore ? [] : [say('take.page.asked', { date: date(about.day) })]),
    ].join(' · '),
    level: level.low,
    levelText: levelWords(pack, response, assessment, say).title,
    range: isSettled ? say('take.level', { low }) : say('take.range', { low, high }),
    because: because(pack, assessment, found, say),
    steps: LEVELS.map(one => say(`word.${one}`)),
    boxes: [
      ...productBox(pack, response, assessment, phrases),
      ...(isBefore ? [] : [saidBox(assessment, found.length, phrases, about.advert)]),
    ],
    found: {
      ...list(
        found.length > MOST ? say('take.page.gravest', { count: found.length }) : say('found.said'),
        found.map(one => one.found),
      ),
      replies,
    },
    // What answers a finding is not always a question.
    ask: {
      title: found.length > 0 ? say('take.page.say') : say('take.ask', { count: ask.length }),
      lines: ask,
    },
    promised: list(
      say('take.promised'),
      promised.map(({ prompt }) => prompt[voice]),
      // What is so beside a claim takes the room of one.
      replies.some(Boolean) ? MOST - 1 : MOST,
    ),
    foot: [
      say('result.fixed'),
      say('sum.meaning'),
      ...from,
      say('about.dates', {
        reviewed: date(pack.reviewed),
        next: date(pack.nextReview),
      }),
      say('take.written', { date: date(about.day), version: pack.version }),
    ].join(' '),
    source: [say('pause.fixed'), ...from].join(' '),
  };
}

/** What makes the level: signs, of which the first stand on the page, else a rule, else all of them together. */
function because(
  pack: Pack,
  assessment: Assessment,
  found: readonly FoundLine[],
  say: Phrases['say'],
): string {
  const maker = levelMaker(pack, assessment);
  if (!maker) return isReachedBySum(pack, assessment) ? say('result.bySum') : '';
  const count = found.filter(({ level }) => level === assessment.level.low).length;
  return count > 0 ? say('take.page.alone', { count }) : maker.rule.reason;
}

/** What is known of the plan, in the words that were chosen. */
function planned(pack: Pack, response: Response): readonly string[] {
  return pack.context.flatMap(({ id, options }) => {
    const chosen = options.find(option => option.id === own(response.context, id));
    return chosen && chosen.id !== 'unsure' ? [chosen.label] : [];
  });
}

function productBox(
  pack: Pack,
  response: Response,
  assessment: Assessment,
  { say }: Phrases,
): OnePage['boxes'] {
  const { status } = ofProduct(pack, response, assessment);
  return status
    ? [
        {
          term: say('apart.product'),
          text: status.text,
          detail: status.detail,
        },
      ]
    : [];
}

function saidBox(
  assessment: Assessment,
  count: number,
  { say }: Phrases,
  advert: PageFor['advert'],
): OnePage['boxes'][number] {
  const { answered, applicable } = assessment;
  return {
    term: say(`apart.${basisOf(assessment, advert)}`),
    text: count > 0 ? say('apart.signs', { count }) : say('take.page.none'),
    detail: say('take.page.counts', {
      asked: answered,
      open: applicable - answered,
    }),
  };
}
