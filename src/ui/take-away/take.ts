import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { ReportFor } from '../../exchange/report/types.ts';
import { stampedResponse } from '../../exchange/stamped-response.ts';
import { adverts } from '../../kept/adverts.ts';
import { ownDay } from '../../pack/own-day.ts';
import type { Pack } from '../../pack/types.ts';
import type { Response } from '../../response/types.ts';
import type { TakeView, Visit } from '../visit.ts';
import type { Words } from '../words.ts';
import type { QuestionChoice } from './question-choice.ts';

/** What was taken along. The page around us learns this word and nothing else. */
export type ExportKind =
  | 'print-page'
  | 'picture'
  | 'print-result'
  | 'print-questions'
  | 'text'
  | 'share'
  | 'mail'
  | 'calendar'
  | 'file'
  | 'csv'
  | 'fhir'
  | 'link'
  | 'device';

/** What the panel needs from the app. */
export interface TakeAwayProps {
  readonly visit: Visit;
  /** The widget's sentences together with those of `take-away.<lang>.json`. */
  readonly words: Words;
  readonly now: () => Date;
  readonly onExport: (kind: ExportKind) => void;
  readonly onImport: (response: Response) => void;
  /** Everything is erased: go to the first screen. */
  readonly onErase: () => void;
  readonly onClose: () => void;
}

/** What every part of the panel shares. */
export interface Take extends TakeAwayProps {
  readonly choice: QuestionChoice;
  readonly choose: (choice: QuestionChoice) => void;
  /** Opens another view of the panel. */
  readonly open: (view: TakeView) => void;
}

const TakeContext = createContext<Take | undefined>(undefined);

export const TakeProvider = TakeContext.Provider;

/** What is taken along, and the ways out of the panel. */
export function useTake(): Take & {
  readonly pack: Pack;
  readonly response: Response;
  /** The response as it leaves the tab, with its name and times. */
  readonly stamped: () => Response;
  readonly about: () => ReportFor;
} {
  const take = useContext(TakeContext);
  if (!take) throw new Error('no panel around this part');
  const { visit, now } = take;
  const { response } = visit.session.walk.value;
  const { provider } = visit;
  return {
    ...take,
    pack: visit.pack,
    response,
    stamped: () => stampedResponse(visit.session.walk.value.response, { provider, now: now() }),
    about: () => ({ provider, day: ownDay(now()), advert: adverts.get(response.pack) }),
  };
}
