// Words of a scene that are longer than their place: the finding is made smaller until all of them are seen.

const sizes = [1, 0.92, 0.84, 0.76] as const;

/** Returns how to stop. */
export function fitWords(words: HTMLElement): () => void {
  const run = () => {
    for (const size of sizes) {
      words.style.setProperty('--words', String(size));
      if (words.scrollHeight <= words.clientHeight + 1) return;
    }
  };
  const observer = new ResizeObserver(run);
  observer.observe(words);
  void document.fonts.ready.then(run);
  return () => {
    observer.disconnect();
  };
}
