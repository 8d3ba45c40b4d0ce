import { useMemo, useState } from 'preact/hooks';
import { openedBy } from '../../assessment/opened-by.ts';
import { byPassage } from '../../claims/by-passage.ts';
import { hangsOnAuthor } from '../../claims/meant.ts';
import { notedIn } from '../../claims/noted.ts';
import { languagesOfRules } from '../../claims/rules-of.ts';
import type { Told } from '../../claims/told.ts';
import type { ClaimMatch } from '../../claims/types.ts';
import type { Pack } from '../../pack/types.ts';
import { emptyResponse } from '../../response/empty.ts';
import { Claims, isDoubted } from './claims.tsx';
import { type Found, foundIn } from './find-claims.ts';
import { FiveQuestions } from './five-questions.tsx';
import { ToldNote } from './told-note.tsx';
import { WhatItMeans } from './what-it-means.tsx';
import { WhoseWords } from './whose-words.tsx';

interface FoundListProps {
  readonly text: string;
  readonly pack: Pack;
  readonly matches: readonly ClaimMatch[];
  readonly told?: readonly Told[];
}

const NONE: ReadonlySet<string> = new Set();
const NOTHING: readonly Told[] = [];

/** What was found and what it comes to, with what to ask: what the text tells first, then what it says, then what it may say. */
export function FoundList({ text, pack, matches, told = NOTHING }: FoundListProps) {
  const [isOwn, setOwn] = useState<boolean>();
  /** What she ticked or unticked herself, by claim or context question. */
  const [chosen, setChosen] = useState<ReadonlyMap<string, boolean>>(new Map());
  const langs = languagesOfRules(pack);
  const opened = useMemo(() => openedBy(pack, emptyResponse(pack, 'patient'), told), [pack, told]);
  const cards = byPassage(foundIn(pack, matches, isOwn === true));
  const noted = useMemo(() => (matches.length > 0 ? NONE : notedIn(pack, text)), [pack, matches, text]);
  const goesAlong = ({ claim, doubt }: Found) => chosen.get(claim.id) ?? doubt === undefined;
  const choose = (id: string, goes: boolean) => setChosen(new Map([...chosen, [id, goes]]));
  const list = { text, sources: pack.sources, goesAlong, choose };
  const going = cards.flat().filter(goesAlong);
  const names = new Intl.DisplayNames('en', { type: 'language' });
  const read = new Intl.ListFormat('en').format(langs.map(lang => names.of(lang) ?? lang));
  const means = <WhatItMeans cards={cards} isBelow={opened.length > 0} />;
  const asked = (
    <FiveQuestions
      pack={pack}
      claims={new Map(going.map(({ claim, excerpts }) => [claim.id, excerpts[0] ?? '']))}
      context={opened.filter(({ question }) => chosen.get(question) !== false)}
      noted={noted}
    />
  );
  return (
    <>
      {opened.map(one => (
        <ToldNote
          key={one.question}
          {...{ pack, opened: one }}
          goes={chosen.get(one.question) !== false}
          choose={goes => choose(one.question, goes)}
        />
      ))}
      {(cards.length > 0 || opened.length === 0) && means}
      {hangsOnAuthor(matches) && <WhoseWords isOwn={isOwn} choose={setOwn} />}
      <Claims title="It says this" cards={cards.filter(card => !isDoubted(card))} {...list} />
      <Claims title="It may say this" cards={cards.filter(isDoubted)} {...list} />
      {asked}
      {cards.length === 0 && opened.length > 0 && means}
      <p class="quiet">Read as {read}, on this device. Finding none does not make a clinic a good one.</p>
    </>
  );
}
