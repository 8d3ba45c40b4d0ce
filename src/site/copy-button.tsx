import { useState } from 'preact/hooks';

/** Copies a text, and says whether that worked. */
export function CopyButton({ text, name }: { readonly text: string; readonly name: string }) {
  const [copied, setCopied] = useState<string>();
  const isThis = copied === text;
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setCopied(text),
      () => setCopied(undefined),
    );
  return (
    <button type="button" class="btn second" aria-label={`Copy: ${name}`} onClick={copy}>
      {isThis ? 'Copied' : 'Copy'}
    </button>
  );
}
