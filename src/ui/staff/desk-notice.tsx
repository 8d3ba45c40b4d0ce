import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../parts/button.tsx';
import { PathList } from '../parts/path-list.tsx';
import { useVisit } from '../visit.ts';
import { useDesk } from './desk.ts';
import type { Notice } from './notices.ts';

/** What happened to the list as a whole, each said once, with what can be done about it. */
export function DeskNotice() {
  const { words } = useVisit();
  const { notices, dropped } = useDesk();
  const box = useRef<HTMLDivElement>(null);
  const said = notices.value;
  const close = (notice: Notice) => {
    notices.value = notices.peek().filter(one => one !== notice);
  };
  const seen = useRef(said);
  useEffect(() => {
    if (seen.current === said) return;
    seen.current = said;
    const root = box.current?.getRootNode();
    // The control that was pressed is gone with what it did.
    if (!(root instanceof ShadowRoot) || root.activeElement) return;
    const goal = [...(box.current?.querySelectorAll<HTMLElement>('[data-notice]') ?? [])].at(-1);
    (goal ?? root.querySelector<HTMLElement>('h2'))?.focus();
  }, [said]);
  return (
    <div ref={box} class="stack tight" role="status">
      {said.map(notice => (
        <div key={notice} class="panel row">
          <p dir="auto" tabIndex={-1} data-notice="">
            {words.say(notice.key, notice.values)}
          </p>
          <div class="linkrow">
            {notice.act && (
              <Button
                kind="plain"
                press={() => {
                  close(notice);
                  notice.act?.run();
                }}
              >
                {words.say(notice.act.key)}
              </Button>
            )}
            <Button kind="plain" press={() => close(notice)}>
              {words.say('staff.notice.close')}
            </Button>
          </div>
        </div>
      ))}
      {dropped.value.length > 0 && (
        <div class="panel stack tight">
          <p>{words.say('staff.dropped', { count: dropped.value.length })}</p>
          <PathList paths={dropped.value} />
        </div>
      )}
    </div>
  );
}
