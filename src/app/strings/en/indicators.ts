// Texts of the indicators page.
export const indicators = {};
