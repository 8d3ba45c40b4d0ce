import { useState } from 'preact/hooks';
import { adoptedResponse } from '../../exchange/adopted-response.ts';
import { readResponseFile } from '../../exchange/response-file.ts';
import { effectiveAnswers } from '../../response/applicable.ts';
import type { ParsedResponse } from '../../response/parse.ts';
import { Button } from '../parts/button.tsx';
import { FileChoice } from '../parts/file-choice.tsx';
import { PathList } from '../parts/path-list.tsx';
import { useVisit } from '../visit.ts';
import { OPEN, useDesk } from './desk.ts';

/** Opens a file that was saved before. Nothing of the list on the screen changes until someone says so. */
export function ImportFile() {
  const { pack, words } = useVisit();
  const { goal } = useDesk();
  const [opened, setOpened] = useState<ParsedResponse>();
  const [refusal, setRefusal] = useState<string>();
  function read(text: string): void {
    const reading = readResponseFile(pack, text);
    if (reading.outcome === 'refused') setRefusal(reading.refusal);
    else setOpened(adoptedResponse(pack, reading, 'staff'));
  }
  return (
    <section class="stack tight">
      <h3 class="h-l">{words.say('staff.open')}</h3>
      <p class="small soft measure">{words.say('staff.open.help')}</p>
      <div class="narrow">
        <FileChoice
          caption={words.say('staff.open.choose')}
          isGoal={goal.value === OPEN}
          begin={() => {
            setOpened(undefined);
            setRefusal(undefined);
          }}
          read={read}
          refuse={setRefusal}
        />
      </div>
      <p role="alert">{refusal && words.say(`staff.refused.${refusal}`)}</p>
      {opened && <Opened read={opened} onDone={() => setOpened(undefined)} />}
    </section>
  );
}

function Opened({ read: { response, dropped }, onDone }: { read: ParsedResponse; onDone: () => void }) {
  const { pack, words } = useVisit();
  const desk = useDesk();
  const count = effectiveAnswers(pack, response).size;
  const day = response.updated;
  const name = [response.provider, day && words.date(day)].filter(Boolean).join(', ');
  return (
    <section class="panel stack tight" aria-label={words.say('staff.open.found')}>
      <p>{words.say('staff.open.holds', { count })}</p>
      {name && <p dir="auto">{name}</p>}
      {dropped.length > 0 && (
        <>
          <p>{words.say('staff.dropped', { count: dropped.length })}</p>
          <PathList paths={dropped} />
        </>
      )}
      <div class="acts">
        {desk.kept.value !== undefined && (
          <Button
            kind="second"
            press={() => {
              desk.begin(name || words.say('staff.open.name'), response);
              onDone();
            }}
          >
            {words.say('staff.open.new')}
          </Button>
        )}
        <Button
          kind="second"
          press={() => {
            desk.replace(response);
            onDone();
          }}
        >
          {words.say('staff.open.replace')}
        </Button>
        <Button kind="second" press={onDone}>
          {words.say('staff.open.keep')}
        </Button>
      </div>
    </section>
  );
}
