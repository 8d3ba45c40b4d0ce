export { assess } from './assessment/assess.ts';
export type { Assessment, DomainResult, Finding, NextQuestion, Range } from './assessment/types.ts';
export type { Issue } from './pack/pack-error.ts';
export { PackError } from './pack/pack-error.ts';
export { parsePack } from './pack/parse.ts';
export type { Level, Pack, Severity } from './pack/types.ts';
export { emptyResponse } from './response/empty.ts';
export { type ParsedResponse, parseResponse } from './response/parse.ts';
export type { Answer, Audience, ClaimMark, Response } from './response/types.ts';
