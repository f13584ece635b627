// Texts of the services page.
export const services = {};
