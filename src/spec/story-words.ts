// Words of the Present page's address. Whether a story has such a scene is known when it has been fetched.

/** Longest name of a story. */
const longestId = 60;
/** A scene stays for at least as long as it takes to read, and at most ten minutes. */
const seconds = { least: 5, most: 600 };

/** `national-picture`; undefined where the words cannot be a story's name. */
export function readStoryId(words: string): string | undefined {
  return words.length <= longestId && /^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(words) ? words : undefined;
}

/** From 1 to 999; the first scene is the default, and is not written. */
export function readSceneNumber(words: string): number | null | undefined {
  if (!/^[1-9]\d{0,2}$/u.test(words)) return undefined;
  return words === '1' ? null : Number(words);
}

/** From 5 to 600. */
export function readSeconds(words: string): number | undefined {
  if (!/^[1-9]\d{0,2}$/u.test(words)) return undefined;
  const number = Number(words);
  return number >= seconds.least && number <= seconds.most ? number : undefined;
}
