// Texts of the atlas without a network: what is saved, a newer edition, a page that is not saved.
export const offline = {
  saved: (edition: string, megabytes: number) =>
    `Edition ${edition} is saved on this device for use without a network (${megabytes} MB).`,
  offer: 'A newer edition is ready.',
  reload: 'Reload to see it',
  later: 'Later',
  notSaved: {
    title: 'This page is not saved',
    body: 'There is no network now, and this address is not among the pages saved on this device.',
    start: 'Go to the start of the atlas',
  },
};
