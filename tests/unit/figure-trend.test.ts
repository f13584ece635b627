// Lines over time on invented districts: what is joined, what is not, who stands out.
import { describe, expect, it } from 'vitest';
import { trendFigure } from '../../src/model/figures/trend.ts';
import { usualStep } from '../../src/model/indicators/runs.ts';
import {
  emptied,
  nationalOnly,
  toyCount,
  toyNational,
  toyPeriods,
  toyRate,
  toyReading,
  toyTable,
} from './toy-indicators.ts';

const lineOf = (code: string, ...given: Parameters<typeof toyReading>) =>
  trendFigure(toyReading(...given)).lines.find((line) => line.code === code)!;
const periodsOf = (code: string, ...given: Parameters<typeof toyReading>) =>
  lineOf(code, ...given).runs.map((run) => run.map(({ period }) => period));

describe('a line over time', () => {
  it('is never joined over a break in the series or over a period that is missing altogether', () => {
    expect(periodsOf('N')).toEqual([['2020', '2021'], ['2022'], ['2024']]);
  });

  it('leaves out a period without a value', () => {
    expect(periodsOf('E')).toEqual([['2021'], ['2022']]);
  });

  it('is not joined over an empty cell within regular periods', () => {
    const [nation, districts] = toyTable.blocks;
    const values = districts!.values.map((row, index) => (index === 1 ? row.map(() => null) : row));
    const table = { ...toyTable, periods: toyPeriods.map((period) => ({ ...period, breakBefore: false })) };
    expect(periodsOf('N', {}, toyRate, { ...table, blocks: [nation!, { ...districts!, values }] })).toEqual([
      ['2020'],
      ['2022'],
      ['2024'],
    ]);
  });

  it('measures gaps by the smallest step between periods', () => {
    expect(usualStep(toyPeriods)).toBe(1);
    expect(usualStep(toyPeriods.slice(0, 1))).toBe(Infinity);
  });
});

describe('the trend', () => {
  it('draws the picked area and the nation over the others', () => {
    const { lines } = trendFigure(toyReading({ area: 'middle' }));
    expect(lines.map(({ code, role }) => [code, role])).toEqual([
      ['N', 'context'],
      ['S', 'context'],
      ['E', 'context'],
      ['M', 'picked'],
      ['TOY', 'comparator'],
    ]);
  });

  it('shows a count of one place only: the picked area, else the nation', () => {
    expect(trendFigure(toyReading({}, toyCount)).lines.map(({ code }) => code)).toEqual(['TOY']);
    expect(trendFigure(toyReading({ area: 'middle' }, toyCount)).lines.map(({ code }) => code)).toEqual(['M']);
  });

  it('has a table with every drawn point, unrounded', () => {
    const { lines, twin } = trendFigure(toyReading());
    const drawn = lines.flatMap((line) => line.runs.flat().map(({ value }) => value));
    const told = twin.rows.flatMap((row) => row.flatMap(({ value }) => value ?? []));
    expect(told.toSorted()).toEqual(drawn.toSorted());
  });

  it('compares in its heading only within an unbroken run', () => {
    expect(trendFigure(toyReading()).title).toBe('Toy rate (invented): 23.0% in Toyland (invented), 2024');
    const whole = {
      ...toyTable,
      periods: toyPeriods.map((period, index) => ({ ...period, breakBefore: false, at: index })),
    };
    expect(trendFigure(toyReading({}, toyRate, whole)).title).toBe(
      'Toy rate (invented) in Toyland (invented) rose from 19.0% to 23.0% between 2020 and 2024',
    );
    const titled = (title: string) => trendFigure(toyReading({}, { ...toyRate, title }, whole)).title;
    expect(titled('Toy reviews, single years')).toBe(
      'Toy rate in Toyland (invented) rose from 19.0% to 23.0% between 2020 and 2024',
    );
    expect(titled('Toy reviews, Toyland (invented)')).toContain('Toy reviews in Toyland');
    expect(titled('Reviews of toys that are new')).toBe(
      'Reviews of toys that are new in Toyland (invented) rose from 19.0% to 23.0%, 2020–2024',
    );
  });

  it('draws two counts from zero, as they make no trend; says at the axis where it does not start there', () => {
    const [nation] = nationalOnly.blocks;
    const only = (kept: number, add: number) => ({
      ...nationalOnly,
      blocks: [
        {
          ...nation!,
          values: nation!.values.map((row, at) =>
            row.map((value) => (at < kept && value !== null ? value + add : null)),
          ),
        },
      ],
    });
    const two = trendFigure(toyReading({}, { ...toyNational, measure: 'count' }, only(2, 100)));
    expect([two.valueDomain[0], two.axisMark]).toEqual([0, null]);
    const more = trendFigure(toyReading({}, { ...toyNational, measure: 'count' }, only(9, 100)));
    expect(more.valueDomain[0]).toBeGreaterThan(0);
    expect(more.axisMark).toBe('The axis does not start at zero');
  });

  it('draws a national series without areas', () => {
    const figure = trendFigure(toyReading({}, toyNational, nationalOnly));
    expect([figure.lines.length, figure.unavailable]).toEqual([1, null]);
  });

  it('names each group of a grouped series', () => {
    const [nation] = nationalOnly.blocks;
    const groups = {
      ...nation!,
      areas: ['TOY', 'TOY'],
      groups: ['poor', 'rich'],
      values: nation!.values.map(([v]) => [v!, v! / 2]),
    };
    const { lines } = trendFigure(toyReading({}, toyNational, { ...nationalOnly, blocks: [groups] }));
    expect(lines.map(({ code, name }) => [code, name])).toEqual([
      ['TOY:poor', 'poor'],
      ['TOY:rich', 'rich'],
    ]);
  });

  it('says from which to which period it runs, though the periods themselves are spans of years', () => {
    const rolling = toyPeriods.map((each) => ({ ...each, label: `${each.label} to ${Number(each.label) + 2}` }));
    const { subtitle } = trendFigure(toyReading({}, toyRate, { ...toyTable, periods: rolling }));
    expect(subtitle).toMatch(/, from 2020–2022 to 2024–2026$/u);
    expect(trendFigure(toyReading()).subtitle).toMatch(/, 2020 to 2024$/u);
  });

  it('keeps words of the screen out of its notes, which stand in files too', () => {
    const figure = trendFigure(toyReading());
    expect(figure.pickHint).toContain('Pick an area');
    expect(figure.notes.join(' ')).not.toContain('Pick an area');
    expect(trendFigure(toyReading({ area: 'middle' })).pickHint).toBeNull();
  });

  it('says that one period makes no line', () => {
    const table = {
      ...nationalOnly,
      blocks: nationalOnly.blocks.map((block) => ({ ...block, values: [[null], [null], [null], [4]] })),
    };
    expect(trendFigure(toyReading({}, toyNational, table)).unavailable).toContain('one period only, 2024');
  });

  it('draws the nation where no area has a value', () => {
    expect(trendFigure(toyReading({}, toyRate, emptied)).lines.map(({ code }) => code)).toEqual(['TOY']);
  });
});
