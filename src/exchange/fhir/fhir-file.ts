import type { Pack } from '../../pack/types.ts';
import type { Response } from '../../response/types.ts';
import { uuidOf } from '../uuid.ts';
import { toQuestionnaire } from './questionnaire.ts';
import { toQuestionnaireResponse } from './questionnaire-response.ts';
import type { Bundle, Questionnaire, QuestionnaireResponse } from './types.ts';

// Writing and reading are fetched together, when either is wanted.
export { readFhir } from './from-fhir.ts';

/** Questions and answers in one file, so that neither is lost without the other. */
export function toFhirFile(pack: Pack, response: Response): string {
  const voice = response.audience === 'staff' ? 'staff' : 'patient';
  const questions = toQuestionnaire(pack, voice);
  const answers = toQuestionnaireResponse(pack, response);
  // Servers refuse entries without an address; these have none yet, so each is named by what it is or holds.
  const named = (resource: Questionnaire | QuestionnaireResponse, name: string) => ({
    fullUrl: `urn:uuid:${uuidOf(name)}`,
    resource,
  });
  const bundle: Bundle = {
    resourceType: 'Bundle',
    type: 'collection',
    entry: [
      named(questions, [questions.url, questions.version, pack.lang, voice].join('|')),
      named(answers, JSON.stringify(answers)),
    ],
  };
  return `${JSON.stringify(bundle, null, 2)}\n`;
}
