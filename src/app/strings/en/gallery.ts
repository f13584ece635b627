// Texts of the gallery: pictures of figures at addresses that stay.
export const gallery = {
  title: 'Pictures of the figures',
  lede: 'Each picture carries its finding, legend, notes, sources and date. Its address stays: what it shows follows each new edition. For a picture that never changes, use the same address in an edition that is kept.',
  made: (edition: string, date: string) => `Edition ${edition}, ${date}`,
  open: (title: string, format: string) => `${format}: ${title}`,
  svg: 'SVG',
  png: 'PNG',
  address: 'Address',
  alt: 'Alternative text',
  inAtlas: 'See it in the atlas, with its table',
  indicators: 'Indicators, one by one',
  areas: (nation: string) => `Boards and trusts: ${nation}`,
  contents: 'On this page',
  all: 'All pictures',
};
