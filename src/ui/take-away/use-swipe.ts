import { useEffect } from 'preact/hooks';

/** How far a finger has to go sideways, in CSS pixels. */
const FAR = 60;

/** A swipe along the direction of reading goes on, the other way goes back. Scrolling is left alone. */
export function useSwipe(
  place: { readonly current: HTMLElement | null },
  ways: { readonly onward: () => void; readonly back: () => void },
): void {
  useEffect(() => {
    const card = place.current;
    if (!card) return;
    let from: { x: number; y: number } | undefined;
    const begin = ({ changedTouches: [touch], touches }: TouchEvent) => {
      from = touch && touches.length === 1 ? { x: touch.clientX, y: touch.clientY } : undefined;
    };
    const end = ({ changedTouches: [touch] }: TouchEvent) => {
      if (!from || !touch) return;
      const [across, down] = [touch.clientX - from.x, touch.clientY - from.y];
      from = undefined;
      if (Math.abs(across) < FAR || Math.abs(across) < 2 * Math.abs(down)) return;
      const isOnward = getComputedStyle(card).direction === 'rtl' ? across > 0 : across < 0;
      (isOnward ? ways.onward : ways.back)();
    };
    card.addEventListener('touchstart', begin, { passive: true });
    card.addEventListener('touchend', end, { passive: true });
    return () => {
      card.removeEventListener('touchstart', begin);
      card.removeEventListener('touchend', end);
    };
  });
}
