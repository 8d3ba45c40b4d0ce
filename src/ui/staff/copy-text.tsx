import { useRef, useState } from 'preact/hooks';
import { Button } from '../parts/button.tsx';
import { SpareText } from '../parts/spare-text.tsx';
import { copyText } from '../take-away/device.ts';
import { useVisit } from '../visit.ts';

/** A text to take along at a press, or to select where the browser will not copy. `name`: what the press is called. */
export function CopyText({ text, label, name }: { text: string; label: string; name: string }) {
  const { words } = useVisit();
  const [said, setSaid] = useState<string>();
  const box = useRef<HTMLDivElement>(null);
  async function copy(): Promise<void> {
    const isCopied = await copyText(text);
    setSaid(isCopied ? 'staff.copied' : 'staff.notCopied');
    // Focus selects all of it.
    if (!isCopied) box.current?.querySelector('textarea')?.focus();
  }
  return (
    <div ref={box} class="stack tight">
      <SpareText text={text} label={label} />
      <div class="acts">
        <Button kind="second" press={copy}>
          {words.say(name)}
        </Button>
      </div>
      <p role="status">{said && words.say(said)}</p>
    </div>
  );
}
