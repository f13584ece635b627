// Texts of the atlas without a network: what is saved, a newer edition, a page that is not saved.
export const offline = {
  saved: (edition: string, megabytes: number) =>
    `Edition ${edition} is saved on this device for use without a network (${megabytes} MB). Reports, pictures, ` +
    'tables to download, earlier editions and the street map still need one.',
  offer: 'A newer edition is ready.',
  reload: 'Reload to see it',
  later: 'Later',
  notSaved: {
    title: 'This page is not saved',
    body: 'There is no network now, and this address is not among the pages saved on this device.',
    /** By the folder that an address leads into. */
    askedFor: {
      reports: 'You asked for a report, or for the list of reports. They need a network.',
      figures: 'You asked for pictures of figures. They need a network.',
      edition: 'You asked for an earlier edition, or for the list of editions. They need a network.',
    },
    start: 'Go to the start of the atlas',
  },
};
