// Texts of embeds, and of the builder that writes their snippets.
export const embeds = {
  drawnByScript: 'This view of the figure is drawn by a script, which has not run.',
  noFigure: 'This address names no figure. Choose one in the atlas: its Share menu writes the address.',
  openAtlas: 'Open the atlas',
  notStarted: 'The figure that was asked for could not be drawn. This is its usual view, or none.',
  builder: {
    width: 'Width',
    asColumn: 'As wide as its column',
    fixedWidth: 'Fixed',
    widthPixels: 'Width in pixels',
    height: 'Height',
    responsive: 'As high as the figure',
    fixed: 'Fixed',
    pixels: 'Height in pixels',
    theme: 'Theme',
    themes: {
      auto: 'As the reader’s device',
      light: 'Light',
      dark: 'Dark',
      'transparent-light': 'No background, for a light page',
      'transparent-dark': 'No background, for a dark page',
    },
    seeThrough:
      'The page around shows through. The snippets give the frame a light colour scheme in their style: without it, browsers paint a box behind a frame in a page that calls itself dark. If your page forbids such styles, write color-scheme: light for the frame into your style sheet.',
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
      frame: 'For pages with https. Needs no script.',
      measuring: 'The preview has not told its height yet.',
      fits: (height: number, width: number) =>
        `${height} pixels is the height of this figure at a width of ${width} pixels. At another width the frame scrolls within, or leaves white below: there, use the height script.`,
      capped: (most: number) =>
        `The figure is higher than the ${most} pixels that a frame is given: it scrolls within.`,
      asChosen: (height: number, natural: number | null, width: number) =>
        `Its height stays at ${height} pixels, as chosen.${
          natural !== null && natural > height
            ? ` The figure is ${natural} pixels high at a width of ${width} pixels, so it scrolls within its frame.`
            : ''
        }`,
      host: 'For pages with https that allow scripts. The height follows the figure at every width. The script is 1 file, checked by its hash.',
      image:
        'Works where frames are not allowed, and in mail. Pictures are light, on a white ground, whatever the theme. A live image follows each new edition, its alternative text does not: pin the edition where both must stay together.',
      element: 'One element instead of a frame, for pages with https that allow scripts.',
    },
    noImage:
      'No image is kept of this view. Download it as PNG from the Share menu, and give it the alternative text that the SVG holds.',
    noScript: 'The height script did not arrive, or is not in this build: only the plain frame is offered.',
    notKept: (edition: string) =>
      `Edition ${edition} is not kept at an address of its own on this site yet. A frame pinned to it would be empty.`,
  },
};
