import { own } from '../pack/own.ts';
import type { Pack } from '../pack/types.ts';
import { severityIn, viewContext } from '../pack/when.ts';
import type { Response } from '../response/types.ts';
import { statedItems, voiceOf } from './answer-states.ts';
import { separatorFor, toCsvText } from './csv-text.ts';
import type { Phrases } from './phrases.ts';

/**
 * A response as a table: one row for each context question, item and claim.
 * @param reader Language tag of whoever opens it, with the country where that is known: spreadsheets part cells by it.
 */
export function toCsv(pack: Pack, response: Response, phrases: Phrases, reader = phrases.lang): string {
  return toCsvText(csvRows(pack, response, phrases), separatorFor(reader));
}

/** The cells of that table, before they are written. */
export function csvRows(pack: Pack, response: Response, phrases: Phrases): readonly (readonly string[])[] {
  const { say } = phrases;
  const voice = voiceOf(response);
  const view = viewContext(pack, response);
  const partOf = new Map(pack.domains.map(({ id, title }) => [id, title]));
  const staff = voice === 'staff' ? (['evidence', 'owner', 'due'] as const) : [];
  const columns = ['part', 'id', 'question', 'weight', 'state', 'answer', 'note', ...staff, 'sources'];
  // What a warning sign says of them is written for those who asked; who audits themselves has gaps.
  const shows = voice === 'patient';
  if (shows) columns.splice(columns.indexOf('note'), 0, 'finding');
  const finding = (text: string) => (shows ? [text] : []);
  const blank = staff.map(() => '');
  const cited = (ids: readonly string[]) =>
    ids
      .map(id => own(pack.sources, id))
      .flatMap(source => source?.url ?? source?.title ?? [])
      .join(' ');
  const fact = (id: string, text: string) => [
    ...[say('take.csv.file'), id, '', '', '', text, ...finding(''), '', ...blank, ''],
  ];
  return [
    columns.map(column => say(`take.csv.${column}`)),
    fact('pack', `${pack.title} (${pack.id} ${pack.version})`),
    ...(response.provider === undefined ? [] : [fact('provider', response.provider)]),
    ...(response.updated === undefined ? [] : [fact('updated', response.updated)]),
    ...pack.context.map(({ id, prompt, options }) => {
      const held = own(response.context, id);
      const label = options.find(option => option.id === held)?.label ?? held ?? '';
      const state = say(`take.state.${held === undefined ? 'not-asked' : 'answered'}`);
      return [say('review.plan'), id, prompt, '', state, label, ...finding(''), '', ...blank, ''];
    }),
    ...statedItems(pack, response).map(({ item, state, option, answer }) => [
      ...[
        partOf.get(item.domain) ?? '',
        item.id,
        item.prompt[voice],
        say(`severity.${severityIn(item, view)}`),
      ],
      ...[say(`take.state.${state}`), option?.label[voice] ?? ''],
      ...finding(option?.found ?? ''),
      answer?.note ?? '',
      ...staff.map(key => answer?.[key] ?? ''),
      cited(item.sources),
    ]),
    ...pack.claims.map(claim => {
      const { id, label, sources } = claim;
      const mark = own(response.claims, id);
      const state = say(`take.state.${mark === undefined ? 'not-asked' : 'answered'}`);
      const answer = mark === undefined ? '' : say(mark === 'heard' ? 'claims.heard' : 'claims.notHeard');
      const quote = say('quoted', { text: label });
      return [
        say('claims.part'),
        id,
        quote,
        say(`severity.${severityIn(claim, view)}`),
        state,
        answer,
        ...finding(mark === 'heard' ? say('found.heard', { claim: label }) : ''),
        '',
        ...blank,
        cited(sources),
      ];
    }),
  ];
}
