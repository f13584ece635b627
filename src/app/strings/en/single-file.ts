// Texts of the atlas in one file.
export const singleFile = {
  label: 'Edition',
  says: (edition: string) =>
    `Edition ${edition} in one file. It works without a network, and sends and fetches nothing.`,
  newer: 'Look for a newer edition on the web',
  withoutScript: 'Without JavaScript this file shows its first page alone.',
  embeds: 'Embeds are made on the web edition.',
};
