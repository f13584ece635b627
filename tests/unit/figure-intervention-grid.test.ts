// The intervention grid: a source shows it, or none was found here; never "none". All rows are invented.
import { describe, expect, it } from 'vitest';
import { interventionGridFigure } from '../../src/model/figures/intervention-grid.ts';
import { toyCatalogue } from './toy-coverage.ts';
import { provided, toyIntervention, toySource } from './toy-services.ts';

const options = {
  id: 'grid',
  title: 'Grid',
  areas: toyCatalogue.areas,
  noun: { one: 'district', many: 'districts' },
  nation: 'Toyland (invented)',
  sources: [toySource],
};
const songs = toyIntervention('Songs', { provision: [provided('N'), provided('M', 'in one town'), provided('X')] });
const games = toyIntervention('Games');

describe('the intervention grid', () => {
  it('holds the interventions that a source shows in at least one area', () => {
    const figure = interventionGridFigure([games, songs], options);
    expect(figure.rows.map(({ id, cells }) => [id, cells.map(({ code, provided: found }) => [code, found])])).toEqual([
      [
        'Songs',
        [
          ['S', false],
          ['M', true],
          ['N', true],
        ],
      ],
    ]);
    expect(figure.unavailable).toBeNull();
  });
  it('says "none found here", and that this is not "none"', () => {
    const figure = interventionGridFigure([songs], options);
    expect(figure.rows[0]?.cells.map(({ words }) => words)).toEqual([
      'NHS South: none found here',
      'NHS Middle: a source shows it (in one town)',
      'NHS North: a source shows it',
    ]);
    expect(figure.notes.join(' ')).toContain('not “none”');
  });
  it('picks out the column of one area', () => {
    const { columns } = interventionGridFigure([songs], { ...options, picked: 'middle' });
    expect(columns.filter(({ selected }) => selected).map(({ name }) => name)).toEqual(['NHS Middle']);
  });
  it('has a twin that says the same, with the number of areas', () => {
    const { twin } = interventionGridFigure([songs], options);
    expect(twin.columns.map(({ label }) => label).slice(2)).toEqual(['NHS South', 'NHS Middle', 'NHS North']);
    expect(twin.rows).toEqual([
      [
        { text: 'Songs' },
        { text: '2', value: 2 },
        { text: 'None found here' },
        { text: 'A source shows it' },
        { text: 'A source shows it' },
      ],
    ]);
  });
  it('cites the sources of what it shows, each once', () => {
    expect(interventionGridFigure([songs], options).sources.map(({ id }) => id)).toEqual(['toy-report']);
    expect(interventionGridFigure([games], options).sources).toEqual([]);
  });
  it('says in words why nothing is drawn: nothing found, or no areas', () => {
    expect(interventionGridFigure([games], options).unavailable).toContain('That is not “none”');
    expect(interventionGridFigure([], options).unavailable).toContain('district');
    expect(interventionGridFigure([songs], { ...options, areas: [] }).unavailable).toBe(
      'No areas are held for this nation.',
    );
  });
  it('draws one area as it draws many', () => {
    const north = toyCatalogue.areas.filter(({ code }) => code === 'N');
    expect(interventionGridFigure([songs, games], { ...options, areas: north }).rows.map(({ cells }) => cells)).toEqual(
      [[{ code: 'N', provided: true, words: 'NHS North: a source shows it' }]],
    );
  });
});
