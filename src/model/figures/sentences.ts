// Words that may or may not end in a full stop, one after the other.

/** `One. Two? Three.`: a full stop behind each that ends in none. */
export const asSentences = (parts: readonly string[]): string =>
  parts.map((part) => (/[.?!]$/u.test(part) ? part : `${part}.`)).join(' ');
