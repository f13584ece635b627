// How a figure is cited, and that no figure's citation stumbles over its own words.
import { describe, expect, it } from 'vitest';
import { citation } from '../../src/exports/citation.ts';
import { csvMetadata } from '../../src/exports/table/csv-metadata.ts';
import { toyBands, toyFigures, toyOrigin, toyRanked } from './toy-figures.ts';

const origin = { ...toyOrigin, editionDate: '2026-11-22', place: 'Toyland (invented)' };
const accessed = new Date(2026, 11, 5, 23, 30);

describe('a citation', () => {
  it('names edition with its day, finding, measure, place and period, address and day of access', () => {
    const { title, subtitle } = toyRanked;
    expect(citation(toyRanked, { ...origin, place: 'Elsewhere' }, accessed)).toBe(
      `Infant Mental Health Coverage Atlas (edition 2026-11, 22 November 2026). ${title}. ${subtitle}. Elsewhere. ${toyOrigin.address}. Accessed 5 December 2026.`,
    );
  });

  it('does not name the place again where the finding does', () => {
    expect(toyRanked.title).toContain(origin.place);
    expect(citation(toyRanked, origin, accessed).split(origin.place)).toHaveLength(2);
  });

  it.each(toyFigures.map((figure) => [figure.id, figure] as const))(
    'of %s has no double full stop and no word on how the drawing is read',
    (_, figure) => {
      const described = JSON.parse(csvMetadata(figure, toyOrigin, 'toys.csv'))['dc:description'];
      for (const words of [citation(figure, origin, accessed), described]) {
        expect(words).not.toMatch(/\.\s*\.|\?\.|Solid|Striped|Hatched|circle:|The shape|The lines|Ordered by/u);
        expect(words).toMatch(/\.$/u);
      }
    },
  );

  it('names the date of the answers where it is not that of the edition', () => {
    expect(citation({ ...toyBands, cited: 'As at June 2023. Share' }, origin, accessed)).toContain(
      '. As at June 2023. Share. ',
    );
  });
});
