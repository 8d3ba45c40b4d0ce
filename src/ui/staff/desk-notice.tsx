import { Button } from '../parts/button.tsx';
import { useVisit } from '../visit.ts';
import { useDesk } from './desk.ts';

/** What happened to the list as a whole, said once, with a way back where there is one. */
export function DeskNotice() {
  const { words } = useVisit();
  const { notice, dropped } = useDesk();
  const said = notice.value;
  const undo = said?.undo;
  const close = () => {
    notice.value = undefined;
  };
  return (
    <div class="stack tight" role="status">
      {said && (
        <div class="panel row">
          <p dir="auto">{words.say(said.key, said.values)}</p>
          <div class="pairrow">
            {undo && (
              <Button
                kind="plain"
                press={() => {
                  close();
                  undo();
                }}
              >
                {words.say('staff.undo')}
              </Button>
            )}
            <Button kind="plain" press={close}>
              {words.say('staff.notice.close')}
            </Button>
          </div>
        </div>
      )}
      {dropped.value.length > 0 && (
        <div class="panel stack tight">
          <p>{words.say('staff.dropped', { count: dropped.value.length })}</p>
          <Paths list={dropped.value} />
        </div>
      )}
    </div>
  );
}

/** Names of what was left out, as text whatever they are. */
export function Paths({ list }: { list: readonly string[] }) {
  return (
    <ul class="stack tight dashes">
      {list.map(path => (
        <li key={path} dir="auto">
          {path}
        </li>
      ))}
    </ul>
  );
}
