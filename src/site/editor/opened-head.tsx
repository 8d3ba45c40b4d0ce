import { useEffect, useRef } from 'preact/hooks';
import { counted } from './counted.ts';
import { at, listAt, textAt } from './draft.ts';
import type { Work } from './work.ts';

interface OpenedHeadProps {
  readonly work: Work;
  /** How often something was opened since the page came. */
  readonly times: number;
}

/** Names what is open. Whoever opened something is led here. */
export function OpenedHead({ work, times }: OpenedHeadProps) {
  const { draft, file } = work;
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (times > 0) head.current?.focus();
  }, [times]);
  const sources = Object.keys((at(draft, ['sources']) as object | undefined) ?? {}).length;
  const claims = listAt(draft, ['claims']).length;
  return (
    <>
      <h2 ref={head} tabIndex={-1}>
        {textAt(draft, ['title']) || 'A set without a title'}
      </h2>
      <p class="quiet">
        {file === undefined ? 'Open now: ' : `Opened from “${file}”: `}
        {counted(listAt(draft, ['items']).length, 'question')}, {counted(claims, 'claim')},{' '}
        {counted(sources, 'source')}. Choose one below to change it.
      </p>
    </>
  );
}
