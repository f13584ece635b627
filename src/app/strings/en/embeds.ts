// Texts of embeds, and of the builder that writes their snippets.
export const embeds = {
  edition: (edition: string) => `edition ${edition}`,
  drawnByScript: 'This view of the figure is drawn by a script, which has not run.',
  openAtlas: 'Open the atlas',
  notStarted: 'The figure that was asked for could not be drawn. This is its usual view, or none.',
  builder: {
    height: 'Height',
    responsive: 'As high as the figure',
    fixed: 'Fixed',
    pixels: 'Height in pixels',
    theme: 'Theme',
    themes: {
      auto: 'As the reader’s device',
      light: 'Light',
      dark: 'Dark',
      transparent: 'No background',
    },
    controls: 'Table and area details',
    controlsOn: 'Shown',
    controlsOff: 'Left out',
    follows: 'Data',
    live: 'Live: follows each new edition',
    pinned: (edition: string) => `Pinned: stays at edition ${edition}`,
    language: 'Language',
    languages: { en: 'English' },
    previewTitle: (figure: string) => `Preview: ${figure}`,
    copy: 'Copy',
    copyOf: (what: string) => `Copy: ${what}`,
    copied: (what: string) => `${what} copied.`,
    copyYourself: 'Copying is not allowed here. Select the text and copy it yourself.',
    snippets: {
      iframe: 'Frame only, no script',
      host: 'Frame with the height script',
      element: 'Web component',
      image: 'Image with link',
    },
    about: {
      iframe: 'Works everywhere. Its height stays as it is written.',
      host: 'The height follows the figure. The script is 1 file, checked by its hash.',
      image:
        'Works where frames are not allowed, and in mail. A live image follows each new edition, its alternative text does not: pin the edition where both must stay together.',
      element: 'One element instead of a frame, for pages that allow scripts.',
    },
    noImage:
      'No image is kept of this view. Download it as PNG from the Share menu, and give it the alternative text that the SVG holds.',
    noScript: 'The height script did not arrive, or is not in this build: only the plain frame is offered.',
    notKept: (edition: string) =>
      `Edition ${edition} is not kept at an address of its own on this site yet. A frame pinned to it would be empty.`,
  },
};
