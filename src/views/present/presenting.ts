// While a story is told, `html[data-presenting]` says so: no update, no notice may come in between.

/** Sets the sign; returns how to take it away. */
export function markPresenting(what: 'scene' | 'notes'): () => void {
  document.documentElement.dataset['presenting'] = what;
  return () => {
    delete document.documentElement.dataset['presenting'];
  };
}
