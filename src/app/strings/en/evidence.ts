// Texts of the evidence page.
export const evidence = {};
