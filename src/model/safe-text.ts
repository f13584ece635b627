// Text that a spreadsheet must not take for a formula.

/** A first character that would begin one, full-width forms too. */
const formula = /^[=+\-@\t\r\n\0\uFF1D\uFF0B\uFF0D\uFF20]/u;

/** With a leading `'` where it is needed. Numbers are never passed through here. */
export const safeText = (text: string): string => (formula.test(text) ? `'${text}` : text);
