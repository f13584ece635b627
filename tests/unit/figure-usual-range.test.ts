// The usual range of a line over time on invented districts: whose it is, what lies outside, and why there may be none.
import { describe, expect, it } from 'vitest';
import type { ControlTable } from '../../src/model/catalogue.ts';
import { trendFigure } from '../../src/model/figures/trend.ts';
import { toyChanceReading, toyControl } from './toy-chance.ts';
import { toyPeriods, toyRate, toyReading, toyTable } from './toy-indicators.ts';

const figureOf = (area: string | null, control: ControlTable = toyControl) =>
  trendFigure(toyChanceReading({ area }, {}, control));

describe('the usual range', () => {
  it('belongs to the picked area, else to the nation', () => {
    expect(figureOf('north').control).toMatchObject({ code: 'N', role: 'picked', lower: 10.5, upper: 11.75 });
    expect(figureOf(null).control).toBeNull();
    const nation = { ...toyControl, nation: toyControl.areas[0]! };
    expect(figureOf(null, nation).control).toMatchObject({ code: 'TOY', role: 'comparator' });
    expect(figureOf('middle', nation).control).toBeNull();
  });

  it('marks points outside it, in the drawing and in the table', () => {
    const { control, twin } = figureOf('north');
    expect(control!.outside.map(({ value }) => value)).toEqual([10, 12, 12.25]);
    const column = twin.columns.findIndex(({ label }) => label === 'NHS North');
    expect(twin.rows.map((row) => row[column]!.text)).toEqual([
      '10.0% (outside the usual range)',
      '11.0%',
      '12.0% (outside the usual range)',
      '12.3% (outside the usual range)',
    ]);
  });

  it('brackets a run on one side of the mean', () => {
    expect(figureOf('north').control!.shifts).toEqual([{ from: 2022.5, to: 2024.5, isAbove: true }]);
  });

  it('is inside the axis, and is told in numbers', () => {
    const wide = { ...toyControl, areas: [{ result: { ...toyControl.areas[0]!.result!, upper: 61 }, missing: null }] };
    expect(figureOf('north', wide).valueDomain[1]).toBeGreaterThanOrEqual(61);
    expect(figureOf('north').notes).toContain('Usual range of NHS North, 2020 to 2024: 10.5% to 11.8%, mean 11.3%.');
  });

  it('says why it is missing only where the line is long enough for one', () => {
    expect(figureOf('south').notes.join(' ')).not.toContain('usual range');
    const periods = Array.from({ length: 12 }, (_, at) => ({ ...toyPeriods[0]!, id: String(at), at: 2000 + at }));
    const blocks = toyTable.blocks.map((block) => ({
      ...block,
      values: periods.map((_, at) => block.areas.map((_, place) => 10 + place + (at % 2))),
      origin: periods.map(() => 'pppp'),
      missing: {},
      flags: {},
    }));
    const statistics = { id: 'toy-rate', blocks: [{ geography: 'districts', periods: [], control: toyControl }] };
    const long = trendFigure(toyReading({ area: 'south' }, toyRate, { ...toyTable, periods, blocks }, statistics));
    expect(long.notes.join(' ')).toContain(
      'No usual range is drawn: each figure is an average over years that overlap',
    );
  });
});
