// A finger that moves across: to the left, the next scene; to the right, the one before.
import type { StageAction } from './stage-keys.ts';

const least = 60;

/** A finger on what scrolls across by itself scrolls that, and on an enlarged page it moves the page. */
function isFree(target: EventTarget | null, stage: HTMLElement): boolean {
  if ((visualViewport?.scale ?? 1) > 1.01) return false;
  for (let at = target instanceof Element ? target : null; at && at !== stage; at = at.parentElement)
    if (at.matches('.table-region, .scrolls') || scrollsAcross(at)) return false;
  return true;
}

const scrollsAcross = (element: Element): boolean =>
  element.scrollWidth > element.clientWidth + 1 && /auto|scroll/u.test(getComputedStyle(element).overflowX);

export function swipe(act: (action: StageAction) => void): (stage: HTMLElement) => () => void {
  return (stage) => {
    let from: { x: number; y: number } | null = null;
    const begin = ({ touches, target }: TouchEvent) => {
      const touch = touches.length === 1 && isFree(target, stage) ? touches[0] : undefined;
      from = touch ? { x: touch.clientX, y: touch.clientY } : null;
    };
    const end = ({ changedTouches }: TouchEvent) => {
      const touch = changedTouches[0];
      if (!from || !touch) return;
      const [across, down] = [touch.clientX - from.x, touch.clientY - from.y];
      from = null;
      if (Math.abs(across) >= least && Math.abs(across) > 2 * Math.abs(down)) act(across < 0 ? 'next' : 'back');
    };
    stage.addEventListener('touchstart', begin, { passive: true });
    stage.addEventListener('touchend', end, { passive: true });
    return () => {
      stage.removeEventListener('touchstart', begin);
      stage.removeEventListener('touchend', end);
    };
  };
}
