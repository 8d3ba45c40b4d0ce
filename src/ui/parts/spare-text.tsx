/** A text to select and copy, where there is no other way out. */
export function SpareText({ text, label }: { text: string; label: string }) {
  return (
    <label class="stack tight">
      <span class="small soft">{label}</span>
      <textarea
        class="field"
        rows={8}
        readOnly
        dir="auto"
        spellcheck={false}
        value={text}
        onFocus={event => event.currentTarget.select()}
      />
    </label>
  );
}
