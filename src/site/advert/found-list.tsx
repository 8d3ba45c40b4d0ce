import { useMemo, useState } from 'preact/hooks';
import { hangsOnAuthor } from '../../claims/meant.ts';
import { notedIn } from '../../claims/noted.ts';
import { languagesOfRules } from '../../claims/rules-of.ts';
import type { ClaimMatch } from '../../claims/types.ts';
import type { Pack } from '../../pack/types.ts';
import { type Found, foundIn } from './find-claims.ts';
import { FiveQuestions } from './five-questions.tsx';
import { FoundRow } from './found-row.tsx';

interface FoundListProps {
  readonly text: string;
  readonly pack: Pack;
  readonly matches: readonly ClaimMatch[];
}

const NONE: ReadonlySet<string> = new Set();

/** What was found and what it comes to, with what to ask: what the text says first, then what it may say. */
export function FoundList({ text, pack, matches }: FoundListProps) {
  const [isOwn, setOwn] = useState<boolean>();
  /** What she ticked or unticked herself, by claim. */
  const [chosen, setChosen] = useState<ReadonlyMap<string, boolean>>(new Map());
  const langs = languagesOfRules(pack);
  const found = foundIn(pack, matches, isOwn === true);
  const noted = useMemo(() => (matches.length > 0 ? NONE : notedIn(pack, text)), [pack, matches, text]);
  const says = found.filter(({ doubt }) => doubt === undefined);
  const mentions = found.filter(({ doubt }) => doubt !== undefined);
  const critical = says.filter(({ claim }) => claim.severity === 'critical').length;
  const goesAlong = ({ claim, doubt }: Found) => chosen.get(claim.id) ?? doubt === undefined;
  const list = {
    ...{ sources: pack.sources, goesAlong },
    choose: (id: string, goes: boolean) => setChosen(new Map([...chosen, [id, goes]])),
  };
  const names = new Intl.DisplayNames('en', { type: 'language' });
  const read = new Intl.ListFormat('en').format(langs.map(lang => names.of(lang) ?? lang));
  return (
    <>
      <h2>{headingFor(says.length, mentions.length)}</h2>
      {found.length > 0 && (
        <p>
          {critical > 0 && `${critical} ${critical === 1 ? 'is' : 'are'} critical. `}
          {says.length > 0 &&
            mentions.length > 0 &&
            `${mentions.length} more ${mentions.length === 1 ? 'is' : 'are'} uncertain. `}
          Put these to the clinic before you pay. The question stands under each. What is not listed here can
          be wrong, too.
        </p>
      )}
      {hangsOnAuthor(matches) && <WhoseWords isOwn={isOwn} choose={setOwn} />}
      {says.length > 0 && <Claims title="It says this" found={says} {...list} />}
      {mentions.length > 0 && <Claims title="It may say this" found={mentions} {...list} />}
      <p class="quiet">
        Read as {read}, on this device.{' '}
        {found.length === 0 && 'A phrase that we do not list can still be wrong. '}
        Finding none does not make a clinic a good one.
      </p>
      <FiveQuestions
        pack={pack}
        claims={new Map(found.filter(goesAlong).map(({ claim, excerpts }) => [claim.id, excerpts[0] ?? '']))}
        noted={noted}
      />
    </>
  );
}

function headingFor(says: number, mentions: number): string {
  if (says === 1) return '1 phrase is a warning sign';
  if (says > 1) return `${says} phrases are warning signs`;
  if (mentions === 0) return 'None of our listed phrases were found';
  return mentions === 1 ? '1 phrase may be a warning sign' : `${mentions} phrases may be warning signs`;
}

function WhoseWords(props: {
  readonly isOwn: boolean | undefined;
  readonly choose: (isOwn: boolean) => void;
}) {
  return (
    <fieldset class="about">
      <legend>Is this the clinic’s own advert or message?</legend>
      {[true, false].map(isOwn => (
        <label key={`${isOwn}`}>
          <input
            type="radio"
            name="whose"
            checked={props.isOwn === isOwn}
            onChange={() => props.choose(isOwn)}
          />{' '}
          {isOwn ? 'Yes, it is theirs' : 'No, or I am not sure'}
        </label>
      ))}
      <p class="hint">
        Some of it could also be advice, news or a review. You know where the text comes from.
      </p>
    </fieldset>
  );
}

function Claims(props: {
  readonly title: string;
  readonly found: readonly Found[];
  readonly sources: Pack['sources'];
  readonly goesAlong: (found: Found) => boolean;
  readonly choose: (id: string, goes: boolean) => void;
}) {
  return (
    <section>
      <h3>{props.title}</h3>
      <ul class="rows">
        {props.found.map(one => (
          <FoundRow key={one.claim.id} {...props} {...one} goes={props.goesAlong(one)} />
        ))}
      </ul>
    </section>
  );
}
