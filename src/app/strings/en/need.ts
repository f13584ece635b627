// Texts of the need page.
export const need = {};
