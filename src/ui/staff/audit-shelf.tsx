import { useId, useState } from 'preact/hooks';
import { textAt } from '../../audits/audit-ledger.ts';
import { Button } from '../parts/button.tsx';
import { FreeText } from '../parts/free-text.tsx';
import { useVisit } from '../visit.ts';
import { KEEP, useDesk } from './desk.ts';

/** Longest name of a list, in characters. */
const LONGEST_NAME = 80;

/** Keeping lists on this device, which is asked first; then naming and opening them. */
export function AuditShelf() {
  const { words, provider, today } = useVisit();
  const desk = useDesk();
  const { kept, ledger, shelf, goal } = desk;
  const unnamed = words.say('staff.keep.unnamed', { date: words.date(today) });
  const isKept = kept.value !== undefined;
  return (
    <section class="stack">
      <h3 class="h-l">{words.say('staff.keep')}</h3>
      {!isKept && (
        <div class="panel stack tight">
          <p>{words.say('staff.keep.ask')}</p>
          <p class="small soft">{words.say('staff.keep.help')}</p>
          <div class="acts">
            <Button
              kind="second"
              goal={goal.value === KEEP ? '' : undefined}
              press={() => desk.keep(textAt(ledger.peek(), ['name']) || (provider ?? unnamed))}
            >
              {words.say('staff.tabOnly.keep')}
            </Button>
          </div>
        </div>
      )}
      {isKept && <KeptPanel unnamed={unnamed} />}
      {shelf.value.length > (isKept ? 1 : 0) && (
        <div class="stack tight">
          <h4 class="h-m">{words.say('staff.keep.others')}</h4>
          <ul class="rows">
            {shelf.value
              .filter(({ id }) => id !== kept.value)
              .map(({ id, ledger }) => {
                const name = textAt(ledger, ['name']) || unnamed;
                return (
                  <li key={id} class="row">
                    <span dir="auto">{name}</span>
                    <Button
                      kind="plain"
                      label={words.say('staff.keep.openWhich', { name })}
                      press={() => desk.open(id)}
                    >
                      {words.say('staff.keep.open')}
                    </Button>
                  </li>
                );
              })}
          </ul>
        </div>
      )}
    </section>
  );
}

function KeptPanel({ unnamed }: { unnamed: string }) {
  const { words } = useVisit();
  const desk = useDesk();
  const [field, other] = [useId(), useId()];
  const [name, setName] = useState('');
  const begin = () => {
    desk.begin(name.trim() || unnamed);
    setName('');
  };
  return (
    <div class="panel stack">
      <p>{words.say('staff.keep.kept')}</p>
      <div class="stack tight narrow">
        <label for={field}>{words.say('staff.keep.name')}</label>
        <FreeText
          id={field}
          longest={LONGEST_NAME}
          value={textAt(desk.ledger.value, ['name'])}
          settle={text => desk.write(['name'], text.trim() || unnamed)}
        />
      </div>
      <form
        class="stack tight narrow"
        autocomplete="off"
        onSubmit={event => {
          event.preventDefault();
          begin();
        }}
      >
        <label for={other}>{words.say('staff.keep.new')}</label>
        <FreeText id={other} longest={LONGEST_NAME} value={name} write={setName} />
        <div class="acts">
          <Button kind="second" press={begin}>
            {words.say('staff.keep.begin')}
          </Button>
        </div>
      </form>
    </div>
  );
}
