// What a key asks for while a story is told. Clickers send the page keys.

export type StageAction = 'next' | 'back' | 'first' | 'last' | 'leave' | 'full-screen' | 'notes' | 'play';

const keys: Readonly<Record<string, StageAction>> = {
  ...{ ArrowRight: 'next', ArrowDown: 'next', PageDown: 'next', ' ': 'next' },
  ...{ ArrowLeft: 'back', ArrowUp: 'back', PageUp: 'back', Backspace: 'back' },
  ...{ Home: 'first', End: 'last', Escape: 'leave' },
  ...{ f: 'full-screen', n: 'notes', p: 'play' },
};

type Pressed = Pick<KeyboardEvent, 'key' | 'defaultPrevented' | 'ctrlKey' | 'metaKey' | 'altKey' | 'target'>;

const scrollKeys = /^(?:ArrowUp|ArrowDown|PageUp|PageDown|Home|End| )$/u;

/**
 * Null where the key is another's: of a map that is walked, of a field, of a button that is pressed by space; or of a
 * page that is longer than its window (enlarged text, a narrow screen), which is scrolled by keys as ever.
 */
export function actionOf(event: Pressed, pageScrolls: boolean): StageAction | null {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return null;
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  if (pageScrolls && scrollKeys.test(key)) return null;
  const action = Object.hasOwn(keys, key) ? (keys[key] ?? null) : null;
  return action !== null && isFree(event.target, key) ? action : null;
}

function isFree(target: EventTarget | null, key: string): boolean {
  if (target === null || !(target instanceof Element)) return true;
  if (target.closest('input, textarea, select')) return false;
  if (key === ' ' && target.closest('button, summary, a[href], [role="option"]')) return false;
  // What scrolls by keys goes on doing so.
  return !scrollKeys.test(key) || target.closest('.scrolls') === null;
}

/** Whether the page is longer than its window. */
export const isLongPage = (): boolean => document.documentElement.scrollHeight > innerHeight + 1;

/** Up and down scroll a figure that is longer than its place: the other keys go on to move the story. */
export function scrollFigure(stage: Element, event: KeyboardEvent): boolean {
  const figure = stage.querySelector('.scene-holder.scrolls');
  const way = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!figure || way === undefined) return false;
  event.preventDefault();
  figure.scrollBy({ top: way * 0.4 * figure.clientHeight });
  return true;
}

/** The scene that an action leads to, from 1 to `count`; null where it leads to none. */
export function sceneAfter(action: StageAction, scene: number, count: number): number | null {
  const places: Partial<Record<StageAction, number>> = { next: scene + 1, back: scene - 1, first: 1, last: count };
  const wanted = places[action];
  return wanted === undefined || wanted < 1 || wanted > count || wanted === scene ? null : wanted;
}
