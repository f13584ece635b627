// No e-mail address and no telephone number goes into the data: it is about services, not about people.

const email = /[\w.+-]+@[\w-]+\.[a-z]{2,}/iu;
const telephone = /(?:\+44[\s\d]{9,13}|(?<![\d.,/-])0\d{2,4}[\s-]\d{3,4}[\s-]?\d{3,4})(?!\d)/u;

/** What kind of personal data the words hold; null where none is found. */
export function personalData(words: string): string | null {
  if (email.test(words)) return 'found an e-mail address; allowed: no personal data; take it out';
  if (telephone.test(words)) return 'found a telephone number; allowed: no personal data; take it out';
  return null;
}
