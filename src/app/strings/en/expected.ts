// Texts of an expected range in a sentence: apart from those of its figures, since most pages say one.
export const expected = {
  range: (low: string, high: string) => `${low} to ${high}`,
  between: (low: string, high: string) => `between about ${low} and ${high}`,
  nobody: 'no children counted',
  about: (number: string) => `about ${number}`,
};
