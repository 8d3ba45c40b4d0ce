export { assess } from './assessment/assess.ts';
export type { Assessment, DomainResult, Finding, NextQuestion, Range } from './assessment/types.ts';
export { scanClaims } from './claims/scan-claims.ts';
export type { ClaimMatch } from './claims/types.ts';
export type { DisclosedAnswer, Disclosure } from './exchange/disclosure.ts';
export { toDisclosure } from './exchange/disclosure.ts';
export { readFhir, toFhirFile } from './exchange/fhir/fhir-file.ts';
export type { DisclosureReading } from './exchange/parse-disclosure.ts';
export { parseDisclosure } from './exchange/parse-disclosure.ts';
export type { FileReading } from './exchange/response-file.ts';
export { readResponseFile, toResponseFile } from './exchange/response-file.ts';
export { questionnaireMachine } from './machine/machine.ts';
export type { Order, Step, WalkContext, WalkEvent, WalkInput } from './machine/types.ts';
export type { ContextCondition } from './pack/conditions.ts';
export type { Issue } from './pack/pack-error.ts';
export { PackError } from './pack/pack-error.ts';
export { parsePack } from './pack/parse.ts';
export type {
  Bands,
  Claim,
  ContextQuestion,
  Floor,
  Item,
  Level,
  Option,
  Pack,
  Severity,
  Source,
} from './pack/types.ts';
export { withAnswer, withClaims, withContext, withText } from './response/edit.ts';
export { emptyResponse } from './response/empty.ts';
export { type ParsedResponse, parseResponse } from './response/parse.ts';
export type { Answer, Audience, ClaimMark, MarkedDay, Response } from './response/types.ts';
