import { type Check, checks } from './shape.ts';
import { OWN_JUDGEMENT } from './types.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * The pack file, section 7 of the contract, with the further panels that are ours; said in words that a reader
 * turns into checks, and the build into a JSON Schema.
 */
export function describePack<Shape>({
  anything,
  day,
  id,
  language,
  list,
  numberFrom,
  oneOf,
  phone,
  record,
  shape,
  text,
  webAddress,
  wholeFrom,
  words,
}: Vocabulary<Shape>): Shape {
  const severity = oneOf('minor', 'major', 'critical');
  const sources = list(words, 1);
  const contextCondition = record(list(words, 1));
  const voiced = shape({ patient: words, staff: words });
  const severityWhen = list(shape({ context: contextCondition, severity }));
  const shownWhen = shape({ context: contextCondition });

  const item = shape(
    {
      id,
      domain: words,
      severity,
      prompt: voiced,
      why: text,
      good: text,
      worrying: text,
      proof: text,
      fix: text,
      options: list(
        shape({ id, concern: oneOf(0, 0.5, 1), label: voiced }, { found: words, followUp: words }),
        2,
      ),
      sources,
    },
    {
      severityWhen,
      when: shape({}, { context: contextCondition, item: shape({ id, in: list(words, 1) }) }),
      short: words,
    },
  );

  const claim = shape(
    { id, category: id, severity, label: words, why: text, ask: text, sources },
    { severityWhen, fits: shownWhen, short: words, also: list(words), likeItem: words, match: anything },
  );

  const floor = shape(
    {
      id,
      when: shape(
        {},
        {
          context: contextCondition,
          item: shape({ id, from: words }, { to: words }),
          claim: words,
          refused: shape({ atLeast: wholeFrom(1), severity }, { by: oneOf('weight') }),
        },
      ),
      level: oneOf('few', 'some', 'serious', 'stop'),
      reason: words,
      sources,
    },
    { hazard: words },
  );

  const about = { publisher: words, title: words, date: text };
  const source = shape({ ...about, url: webAddress });
  const judgement = shape(about, { url: webAddress });

  const statement = shape(
    { id, text: words, sources },
    { when: shownWhen, numbers: list(phone, 1), where: list(words, 1) },
  );
  const statements = list(statement);
  const contacts = list(shape({ id, text: words, url: webAddress }));

  const panels = shape(
    {},
    {
      status: statement,
      product: list(
        shape(
          { id, text: words, detail: words, found: words, followUp: words, sources },
          { when: shownWhen },
        ),
      ),
      always: statements,
      suits: shape({ talk: statements, wait: statements }),
      alternatives: list(
        shape({ id, name: words, what: words, benefit: words, harm: words, effort: words, sources }),
      ),
      priorities: list(
        shape({
          id,
          label: words,
          domains: list(words, 1),
          facet: oneOf('what', 'benefit', 'harm', 'effort'),
        }),
      ),
      prices: list(shape({ id, label: words, range: words, note: words, sources }, { when: shownWhen })),
      places: list(
        shape({
          id,
          name: words,
          when: shownWhen,
          rules: statements,
          report: contacts,
          check: contacts,
        }),
      ),
      harm: shape({ urgent: statements, later: statements, keep: statements }, { first: shownWhen }),
      unknowns: statements,
    },
  );

  return shape(
    {
      format: oneOf('provider-vetting/pack@1'),
      id,
      version: id,
      lang: language,
      title: words,
      decision: text,
      reviewed: day,
      nextReview: day,
      about: shape({ authors: text, funding: text, interests: text, updatePolicy: text, method: text }),
      context: list(
        shape(
          { id, prompt: words, options: list(shape({ id, label: words }), 2) },
          {
            help: text,
            ask: text,
            askAgain: list(shape({ through: words, option: words, may: list(words, 1) })),
          },
        ),
      ),
      domains: list(shape({ id, title: words })),
      items: list(item),
      claims: list(claim),
      floors: list(floor),
      bands: shape({ some: numberFrom(0, 100), serious: numberFrom(0, 100), stop: numberFrom(0, 100) }),
      sources: record(source, { [OWN_JUDGEMENT]: judgement }),
    },
    {
      categories: list(shape({ id, title: words })),
      scan: anything,
      panels,
      interface: record(text),
      $schema: text,
    },
  );
}

/** Reports every way in which a pack file is not one. */
export const packShape: Check = describePack(checks);
