import type { Pack } from '../../pack/types.ts';
import { holdsAnswers, keepClaims, questionsAfter } from './keep-claims.ts';

/** What else to ask, and the way on to noting the answers, with the claims of the advert. */
export function FiveQuestions(props: {
  readonly pack: Pack;
  /** Ids of claims, with the words of the advert. */
  readonly claims: ReadonlyMap<string, string>;
  /** Questions that the text touches on, where it claims nothing. */
  readonly noted: ReadonlySet<string>;
}) {
  const { pack, claims, noted } = props;
  const questions = questionsAfter(pack, [...claims.keys()], noted);
  const note =
    claims.size === 0
      ? undefined
      : `What the advert says (${claims.size}) goes along, in this tab only. ${
          holdsAnswers(pack) ? 'It is added to the answers that this tab holds.' : ''
        }`;
  return (
    <section>
      <h2>{questions.length} questions to ask them</h2>
      {noted.size > 0 && (
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
          href={`ask.html?pack=${pack.id}&go=${claims.size > 0 || holdsAnswers(pack) ? 'on' : 'soon'}`}
          onClick={() => claims.size > 0 && keepClaims(pack, claims, new Date())}
        >
          Note what they answer
        </a>
      </p>
    </section>
  );
}
