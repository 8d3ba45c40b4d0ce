import type { ComponentChildren, Ref } from 'preact';

/** The heading of a screen. It can take focus, for whoever comes to a screen is read what it is first. */
export function Title({
  at,
  children,
}: {
  at?: Ref<HTMLHeadingElement> | undefined;
  children: ComponentChildren;
}) {
  return (
    <h2 ref={at ?? null} class="h-xl" tabIndex={-1}>
      {children}
    </h2>
  );
}
