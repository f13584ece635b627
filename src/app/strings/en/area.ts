// Texts of the area page.
export const area = {};
