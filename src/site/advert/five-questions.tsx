import type { Opened } from '../../assessment/opened-by.ts';
import type { Pack } from '../../pack/types.ts';
import { holdsAnswers, keepClaims, questionsAfter } from './keep-claims.ts';

/** What else to ask, and the way on to noting the answers, with the claims of the advert. */
export function FiveQuestions(props: {
  readonly pack: Pack;
  /** Ids of claims, with the words of the advert. */
  readonly claims: ReadonlyMap<string, string>;
  /** What the text tells of the treatment, with the questions that this opens. */
  readonly context: readonly Opened[];
  /** Questions that the text touches on, where it claims nothing. */
  readonly noted: ReadonlySet<string>;
}) {
  const { pack, claims, context, noted } = props;
  const opened = new Set(context.flatMap(({ items }) => items));
  const questions = questionsAfter(pack, [...claims.keys()], context, opened.size > 0 ? opened : noted);
  const count = claims.size + context.length;
  const note =
    count === 0
      ? undefined
      : `What the advert says (${count}) goes along, in this tab only. ${
          holdsAnswers(pack) ? 'It is added to the answers that this tab holds.' : ''
        }`;
  return (
    <section id="questions">
      <h2>{questions.length} questions to ask them</h2>
      {noted.size > 0 && opened.size === 0 && (
        <p>The first of them ask about things that your text names. Ask until the answer is clear.</p>
      )}
      <ol>
        {questions.map(question => (
          <li key={question}>{question}</li>
        ))}
      </ol>
      {note && <p class="quiet">{note}</p>}
      <p>
        <a
          class="btn"
          href={`ask.html?pack=${pack.id}&go=${count > 0 || holdsAnswers(pack) ? 'on' : 'soon'}`}
          onClick={() => count > 0 && keepClaims(pack, claims, context, new Date())}
        >
          Note what they answer
        </a>
      </p>
    </section>
  );
}
