import { useLayoutEffect, useRef } from 'preact/hooks';
import { focusInView } from './focus-in-view.ts';

/** A screen, as focus knows it: a step or a panel is opened from a list or another screen, and left for it again. */
export interface Spot {
  readonly kind: 'step' | 'panel' | 'list';
  readonly name: string;
}

/**
 * A new screen takes focus to its heading, and scrolls only if that, or what stands above it, is out of view. Coming back to a list from a
 * step that was opened there, or from a panel, returns to the control that was left, if it is still there.
 * @param atFirst Whether the first drawing takes focus too: not on page load, but after a press that led here.
 * Answers from a link are drawn on page load, though they have to be waited for.
 */
export function useFocusOnChange(root: { current: HTMLElement | null }, spot: Spot, atFirst: boolean): void {
  const key = keyOf(spot);
  const last = useRef<Spot | undefined>(undefined);
  const left = useRef(new Map<string, string>());
  if (last.current && keyOf(last.current) !== key && root.current) {
    const tree = root.current.getRootNode();
    const active = tree instanceof ShadowRoot || tree instanceof Document ? tree.activeElement : null;
    if (active) left.current.set(keyOf(last.current), nameOf(active));
  }
  useLayoutEffect(() => {
    const before = last.current;
    last.current = spot;
    const unasked = !before || (spot.name === 'shared-link' && !left.current.get(keyOf(before)));
    if ((unasked && !atFirst) || !root.current) return;
    const returns = before && before.kind !== 'list' && (spot.kind === 'list' || before.kind === 'panel');
    // What an answer has changed is new: it stands above, and whoever made it change is led there.
    const isNews = root.current.querySelector('[data-news]') !== null;
    const control = returns && !isNews ? controlNamed(root.current, left.current.get(key)) : undefined;
    const target = control ?? root.current.querySelector<HTMLElement>('h2');
    if (target) focusInView(target, control ? undefined : root.current);
  }, [key]);
}

/** Names a screen for those who compare. */
export function keyOf({ kind, name }: Spot): string {
  return `${kind}:${name}`;
}

function controlNamed(root: HTMLElement, name: string | undefined): HTMLElement | undefined {
  return [...root.querySelectorAll<HTMLElement>('button')].find(control => nameOf(control) === name);
}

function nameOf(element: Element): string {
  return element.getAttribute('aria-label') ?? element.textContent ?? '';
}
