import { useId, useState } from 'preact/hooks';
import { textAt } from '../../audits/audit-ledger.ts';
import { useVisit } from '../visit.ts';
import { useDesk } from './desk.ts';

/** Keeping lists on this device, which is asked first; then naming, opening and taking them away. */
export function AuditShelf() {
  const { words, provider, today } = useVisit();
  const desk = useDesk();
  const { kept, ledger, shelf } = desk;
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
            <button
              class="btn second"
              part="button"
              type="button"
              onClick={() => desk.keep(textAt(ledger.peek(), ['name']) || (provider ?? unnamed))}
            >
              {words.say('staff.keep.start')}
            </button>
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
                    <button
                      class="btn plain"
                      type="button"
                      aria-label={words.say('staff.keep.openWhich', { name })}
                      onClick={() => desk.open(id)}
                    >
                      {words.say('staff.keep.open')}
                    </button>
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
  return (
    <div class="panel stack">
      <p>{words.say('staff.keep.kept')}</p>
      <div class="stack tight narrow">
        <label for={field}>{words.say('staff.keep.name')}</label>
        <input
          id={field}
          class="field"
          dir="auto"
          autocomplete="off"
          spellcheck={false}
          maxLength={80}
          value={textAt(desk.ledger.value, ['name'])}
          onChange={event => desk.write(['name'], event.currentTarget.value.trim() || unnamed)}
        />
      </div>
      <form
        class="stack tight narrow"
        autocomplete="off"
        onSubmit={event => {
          event.preventDefault();
          desk.begin(name.trim() || unnamed);
          setName('');
        }}
      >
        <label for={other}>{words.say('staff.keep.new')}</label>
        <input
          id={other}
          class="field"
          dir="auto"
          autocomplete="off"
          spellcheck={false}
          maxLength={80}
          value={name}
          onInput={event => setName(event.currentTarget.value)}
        />
        <div class="acts">
          <button class="btn second" part="button" type="submit">
            {words.say('staff.keep.begin')}
          </button>
        </div>
      </form>
      <div class="pairrow">
        <button class="btn plain" type="button" onClick={desk.stopKeeping}>
          {words.say('staff.keep.stop')}
        </button>
        <button class="btn plain" type="button" onClick={desk.remove}>
          {words.say('staff.keep.remove')}
        </button>
      </div>
    </div>
  );
}
