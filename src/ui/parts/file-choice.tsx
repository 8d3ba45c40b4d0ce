import { LARGEST_FILE } from '../../exchange/response-file.ts';

/** Opens a file that was saved here before. */
export function FileChoice(props: {
  caption: string;
  /** Whether focus is to go there next. */
  isGoal?: boolean;
  /** Before anything is read. */
  begin: () => void;
  read: (text: string) => void;
  refuse: (refusal: 'too-large' | 'unread') => void;
}) {
  async function open(file: File): Promise<void> {
    props.begin();
    // Not even read: a large file would stop the page while it is.
    if (file.size > LARGEST_FILE) return props.refuse('too-large');
    const text = await file.text().catch(() => undefined);
    if (text === undefined) props.refuse('unread');
    else props.read(text);
  }
  return (
    <label class="stack tight">
      <span>{props.caption}</span>
      <input
        class="field"
        type="file"
        accept=".json,application/json"
        data-goal={props.isGoal ? '' : undefined}
        onChange={event => {
          const [file] = event.currentTarget.files ?? [];
          if (file) open(file);
        }}
      />
    </label>
  );
}
