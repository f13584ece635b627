// Texts of the overview page.
export const overview = {};
