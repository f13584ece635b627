// Says what a build is doing once it takes longer than a moment; a quick build stays quiet.

const moment = 1000;

/** A function to call at each step; it prints the step once a second has passed since the start. */
export function progress(print: (line: string) => void): (words: string) => void {
  const start = performance.now();
  return (words) => {
    if (performance.now() - start > moment) print(`${words} …`);
  };
}
