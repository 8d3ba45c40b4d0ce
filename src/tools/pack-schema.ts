import { describePack } from '../pack/pack-shape.ts';
import type { Vocabulary } from '../pack/vocabulary.ts';

/** One node of a JSON Schema, draft 2020-12. */
export type Schema = Readonly<Record<string, unknown>>;

const NOT_EMPTY = { type: 'string', pattern: '\\S' };

const vocabulary: Vocabulary<Schema> = {
  text: { type: 'string' },
  words: NOT_EMPTY,
  id: NOT_EMPTY,
  language: { type: 'string', pattern: '^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$' },
  anything: {},
  day: { type: 'string', format: 'date', pattern: '^\\d{4}-\\d{2}-\\d{2}$' },
  webAddress: { type: 'string', format: 'uri', pattern: '^[Hh][Tt][Tt][Pp][Ss]?://[^/?#:@]' },
  phone: { type: 'string', pattern: '^\\+?\\d{2,15}$' },
  numberFrom: (minimum, maximum) => ({ type: 'number', minimum, maximum }),
  wholeFrom: minimum => ({ type: 'integer', minimum }),
  oneOf: (...values) => ({ enum: values }),
  list: (items, minItems = 0) => ({ type: 'array', items, minItems }),
  record: (additionalProperties, properties = {}) => ({ type: 'object', additionalProperties, properties }),
  shape: (required, optional = {}) => ({
    type: 'object',
    required: Object.keys(required),
    properties: { ...required, ...optional },
    additionalProperties: false,
  }),
};

/**
 * `pack.schema.json`: the same description of a pack file that the reader checks by, so that an editor completes keys
 * and underlines what is not one. What hangs on other places of the file (ids that are named, reach of floors) only
 * the reader finds.
 */
export function packSchema(): Schema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'A pack of questions for provider-vetting',
    ...describePack(vocabulary),
  };
}
