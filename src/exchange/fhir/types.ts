/** The parts of FHIR R4 that we write. Checked in tests against the whole of it. */
export interface Coding {
  readonly system: string;
  readonly code: string;
  readonly display?: string;
  readonly extension?: readonly Extension[];
}

/** What FHIR has no element for. */
export interface Extension {
  readonly url: string;
  readonly valueString?: string;
  readonly valueCode?: string;
  readonly valueDate?: string;
  readonly valueDateTime?: string;
  readonly valueDecimal?: number;
  readonly valueRelatedArtifact?: {
    readonly type: 'citation';
    readonly display: string;
    readonly url?: string;
  };
}

/** One way in which a question is opened. */
export interface EnableWhen {
  readonly question: string;
  readonly operator: '=' | 'exists';
  readonly answerCoding?: Coding;
  readonly answerBoolean?: boolean;
}

/** A question, or a group of them. */
export interface QuestionnaireItem {
  readonly linkId: string;
  readonly text?: string;
  readonly type: 'group' | 'choice' | 'boolean';
  readonly enableWhen?: readonly EnableWhen[];
  readonly enableBehavior?: 'any' | 'all';
  readonly answerOption?: readonly { readonly valueCoding: Coding }[];
  readonly extension?: readonly Extension[];
  readonly item?: readonly QuestionnaireItem[];
}

/** The questions of a pack. */
export interface Questionnaire {
  readonly resourceType: 'Questionnaire';
  readonly language: string;
  readonly url: string;
  readonly version: string;
  readonly name: string;
  readonly title: string;
  readonly status: 'active';
  readonly date: string;
  readonly publisher: string;
  readonly purpose: string;
  readonly lastReviewDate: string;
  readonly effectivePeriod: { readonly end: string };
  readonly item: readonly QuestionnaireItem[];
}

/** What was said, in the same tree as the questions. */
export interface ResponseItem {
  readonly linkId: string;
  readonly text?: string;
  readonly answer?: readonly { readonly valueCoding?: Coding; readonly valueBoolean?: boolean }[];
  readonly extension?: readonly Extension[];
  readonly item?: readonly ResponseItem[];
}

/** What one visitor said. About no patient. */
export interface QuestionnaireResponse {
  readonly resourceType: 'QuestionnaireResponse';
  readonly language: string;
  readonly questionnaire: string;
  readonly status: 'in-progress' | 'completed';
  readonly authored?: string;
  readonly extension: readonly Extension[];
  readonly item: readonly ResponseItem[];
}

/** Both in one file. */
export interface Bundle {
  readonly resourceType: 'Bundle';
  readonly type: 'collection';
  readonly entry: readonly {
    readonly fullUrl: string;
    readonly resource: Questionnaire | QuestionnaireResponse;
  }[];
}
