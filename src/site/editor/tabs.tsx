import { useEffect, useState } from 'preact/hooks';
import { blankClaim, blankFloor, blankItem } from './blanks.ts';
import { at, type Draft, freshId, listAt, textAt } from './draft.ts';
import type { Desk } from './fields.tsx';
import { ItemForm } from './item-form.tsx';
import { ListEditor } from './list-editor.tsx';
import { AboutForm, ClaimForm, FloorForm } from './other-forms.tsx';
import { emptySource } from './own-source.ts';
import { SourceForm } from './source-form.tsx';

const TABS = ['Questions', 'Claims', 'Rules', 'Sources', 'About'] as const;

interface TabsProps {
  readonly desk: Desk;
  /** How often something was opened: each time its first entry is shown. */
  readonly times: number;
  /** Told which question is open; none where something else is. */
  readonly at: (question: number | undefined) => void;
}

/** Everything that can be edited, one kind at a time. */
export function Tabs({ desk, times, at: tell }: TabsProps) {
  const [tab, setTab] = useState<(typeof TABS)[number]>('Questions');
  const [chosen, setChosen] = useState<string | number>(0);
  useEffect(() => tell(tab === 'Questions' ? Number(chosen) : undefined), [tab, chosen]);
  const turn = (to: (typeof TABS)[number]) => {
    setTab(to);
    setChosen(to === 'Sources' ? (Object.keys(sourcesOf(desk.draft))[0] ?? 0) : 0);
  };
  useEffect(() => turn(tab), [times]);
  return (
    <>
      <fieldset class="tabs" aria-label="What to edit">
        {TABS.map(one => (
          <button key={one} type="button" aria-pressed={one === tab} onClick={() => turn(one)}>
            {one}
          </button>
        ))}
      </fieldset>
      {tab === 'About' ? <AboutForm desk={desk} /> : <Kind {...{ desk, tab, chosen, choose: setChosen }} />}
    </>
  );
}

interface KindProps {
  readonly desk: Desk;
  readonly tab: (typeof TABS)[number];
  readonly chosen: string | number;
  readonly choose: (key: string | number) => void;
}

function Kind({ desk, tab, chosen, choose }: KindProps) {
  const { draft } = desk;
  if (tab === 'Sources') {
    const sources = sourcesOf(draft);
    const ids = Object.keys(sources);
    return (
      <>
        <ListEditor
          {...{ desk, chosen, choose }}
          word="Source"
          place={['sources']}
          entries={ids.map(id => [id, textAt(sources[id], ['title']) || id])}
        >
          {ids.includes(String(chosen)) && <SourceForm desk={desk} place={['sources', chosen]} />}
        </ListEditor>
        <button
          type="button"
          class="btn second"
          onClick={() => {
            const { id, source } = emptySource(draft);
            desk.change(['sources', id], source);
            choose(id);
          }}
        >
          Add a source
        </button>
      </>
    );
  }
  const kinds = {
    Questions: {
      key: 'items',
      word: 'Question',
      name: (one: Draft) => textAt(one, ['short']) || textAt(one, ['prompt', 'patient']),
      addition: (list: readonly Draft[]) => ({
        name: 'a question',
        entry: blankItem(freshId(list, 'question'), textAt(draft, ['domains', 0, 'id'])),
      }),
      Form: ItemForm,
    },
    Claims: {
      key: 'claims',
      word: 'Claim',
      name: (one: Draft) => textAt(one, ['label']),
      addition: (list: readonly Draft[]) => ({
        name: 'a claim',
        entry: blankClaim(freshId(list, 'claim'), textAt(draft, ['categories', 0, 'id'])),
      }),
      Form: ClaimForm,
    },
    Rules: {
      key: 'floors',
      word: 'Rule',
      name: (one: Draft) => textAt(one, ['reason']),
      addition: (list: readonly Draft[]) => ({
        name: 'a rule',
        entry: blankFloor(freshId(list, 'floor'), textAt(draft, ['items', 0, 'id'])),
      }),
      Form: FloorForm,
    },
  } as const;
  if (tab === 'About') return null;
  const { key, word, name, addition, Form } = kinds[tab];
  const list = listAt(draft, [key]);
  return (
    <ListEditor
      {...{ desk, chosen, choose }}
      place={[key]}
      entries={list.map((one, index) => [index, name(one)])}
      word={word}
      addition={addition(list)}
    >
      {at(draft, [key, chosen]) !== undefined && <Form key={chosen} desk={desk} place={[key, chosen]} />}
    </ListEditor>
  );
}

function sourcesOf(draft: Draft): Readonly<Record<string, Draft>> {
  return (at(draft, ['sources']) ?? {}) as Record<string, Draft>;
}
