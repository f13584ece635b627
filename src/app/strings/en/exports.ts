// Texts of what leaves the site: files, slides, copies, citations.
export const exports = {
  menu: 'Share',
  menuOf: (title: string) => `Share: ${title}`,
  sheet: {
    sources: (labels: readonly string[]) => `${labels.length === 1 ? 'Source' : 'Sources'}: ${labels.join('; ')}.`,
    edition: (edition: string) => `Infant Mental Health Coverage Atlas, edition ${edition}.`,
  },
  groups: { picture: 'Picture', table: 'Table', copy: 'Copy' },
  formats: {
    svg: 'SVG, for editing',
    png2: 'PNG, for documents',
    png4: 'PNG, large, for posters',
    csv: 'CSV',
    csvMetadata: 'CSV: what the columns mean (JSON)',
    xlsx: 'Excel workbook',
    pptx: 'PowerPoint slide',
    image: 'Image',
    link: 'Link',
    citation: 'Citation',
  },
  working: 'Working',
  done: { saved: (name: string) => `Saved ${name}.`, copied: (what: string) => `${what} copied.` },
  failed: (what: string) => `${what} could not be made here. Try another format, or another browser.`,
  citation: (title: string, subtitle: string, edition: string, address: string) =>
    `Infant Mental Health Coverage Atlas (edition ${edition}). ${title}. ${subtitle}. ${address}`,
};
