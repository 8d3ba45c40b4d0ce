import type { Pack } from '../../pack/types.ts';
import type { Response } from '../../response/types.ts';
import { toQuestionnaire } from './questionnaire.ts';
import { toQuestionnaireResponse } from './questionnaire-response.ts';
import type { Bundle } from './types.ts';

// Writing and reading are fetched together, when either is wanted.
export { readFhir } from './from-fhir.ts';

/** Questions and answers in one file, so that neither is lost without the other. */
export function toFhirFile(pack: Pack, response: Response): string {
  const bundle: Bundle = {
    resourceType: 'Bundle',
    type: 'collection',
    entry: [
      { resource: toQuestionnaire(pack, response.audience === 'staff' ? 'staff' : 'patient') },
      { resource: toQuestionnaireResponse(pack, response) },
    ],
  };
  return `${JSON.stringify(bundle, null, 2)}\n`;
}
