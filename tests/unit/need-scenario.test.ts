// The deprivation-weighted scenario on an invented nation: its total never moves, and what is missing is said in words.
import { fsum } from 'd3-array';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { needScenarioFigure } from '../../src/model/figures/need-scenario.ts';
import { numberBehind, type NeedRange } from '../../src/model/need/expected.ts';
import { needScenario, type ScenarioChoice } from '../../src/model/need/need-scenario.ts';
import { scenarioSlopes } from '../../src/model/need/scenario-slopes.ts';
import { toyIndicatorTable, toyNeed, toyNeedView } from './toy-need.ts';

const choices = ['deprivation', 'deprivation-steeper'] as const satisfies readonly ScenarioChoice[];
const ends = ({ low, high }: NeedRange) => [numberBehind(low), numberBehind(high)] as const;
const fifthsOf = (change: Readonly<Record<string, readonly (number | null)[]>>) => {
  const [first] = toyNeed.fifths;
  const areas = first!.areas.map((area) => ({ ...area, children: change[area.area] ?? area.children }));
  return { need: { ...toyNeed, fifths: [{ ...first!, areas }] } };
};
const figureOf = (need = toyNeedView(), choice: ScenarioChoice = 'deprivation') =>
  needScenarioFigure(need, needScenario(need, choice));

describe('the scenario', () => {
  it('has the slopes that its labels name', () => {
    expect(scenarioSlopes.deprivation.logOddsRatio).toBeCloseTo(0.636, 3);
    expect(scenarioSlopes['deprivation-steeper'].logOddsRatio).toBeCloseTo(0.8706, 4);
  });

  it.each(choices)('%s leaves the national total as it was: Σ N·p over areas is N × the national share', (choice) => {
    const column = fc.array(fc.integer({ min: 1, max: 9000 }), { minLength: 5, maxLength: 5 });
    const births = fc.array(fc.integer({ min: 0, max: 20_000 }), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(births, column, column, column, (children, n, m, s) => {
        fc.pre(fsum(children) > 0);
        const tables = { ...fifthsOf({ N: n, M: m, S: s }), births: toyIndicatorTable('toy-births', children, null) };
        const { missing, total } = needScenario(toyNeedView({}, tables), choice);
        expect(missing).toBeNull();
        const [low, high] = ends(total!);
        expect(low / (fsum(children) * 0.1)).toBeCloseTo(1, 9);
        expect(high / (fsum(children) * 0.25)).toBeCloseTo(1, 9);
      }),
      { numRuns: 40 },
    );
  });

  it('raises the range where more young children live in deprived places, and lowers it elsewhere', () => {
    const { areas } = needScenario(toyNeedView(), 'deprivation');
    const moved = areas.map(({ area, even, weighted }) => [area.code, ends(weighted)[0] - ends(even)[0]] as const);
    expect(Object.fromEntries(moved.map(([code, by]) => [code, Math.sign(by)]))).toEqual({ M: 1, N: -1, S: -1 });
    const steeper = needScenario(toyNeedView(), 'deprivation-steeper').areas;
    expect(ends(steeper[0]!.weighted)[1]).toBeGreaterThan(ends(areas[0]!.weighted)[1]);
  });

  it('changes nothing where every area has the same mix', () => {
    const same = [1, 2, 3, 4, 5];
    const { areas } = needScenario(toyNeedView({}, fifthsOf({ N: same, M: same, S: same })), 'deprivation-steeper');
    for (const { even, weighted } of areas) {
      expect(ends(weighted)[0]).toBeCloseTo(ends(even)[0], 9);
      expect(ends(weighted)[1]).toBeCloseTo(ends(even)[1], 9);
    }
  });

  it('says what is missing, and never draws half a nation', () => {
    const why = (need: ReturnType<typeof toyNeedView>) => figureOf(need).unavailable;
    expect(why(toyNeedView({}, fifthsOf({ S: [1, 2, null, 4, 5] })))).toContain('missing for NHS South');
    expect(why(toyNeedView({}, fifthsOf({ N: [0, 0, 0, 0, 0] })))).toContain('missing for NHS North');
    const births = toyIndicatorTable('toy-births', [300, null, 100], 1000);
    expect(why(toyNeedView({}, { births }))).toContain('missing for NHS Middle');
    expect(why(toyNeedView({}, { need: { ...toyNeed, fifths: [] } }))).toContain('not held for Toyland (invented)');
    expect(why(toyNeedView({ construct: 'single-figure' }))).toContain('no range above');
    const zero = toyIndicatorTable('toy-births', [0, 0, 0], 0);
    expect(why(toyNeedView({}, { births: zero }))).toContain('No spread');
    expect(figureOf(toyNeedView({}, { births: zero })).bars).toEqual([]);
  });

  it('is not lent to what its studies did not measure', () => {
    const [first] = toyNeed.constructs;
    const need = { ...toyNeed, constructs: [{ ...first!, id: 'other' }] };
    expect(figureOf(toyNeedView({}, { need })).unavailable).toContain('no slope by deprivation is cited');
  });
});

describe('its figure', () => {
  it('is labelled, beside the default range, ordered by children, with the rural caution and what it assumes', () => {
    const figure = figureOf();
    expect(figure.label).toMatch(/^Scenario: /u);
    expect(figure.title).toBe('Scenario: Toyland (invented) keeps its 100 to 250, spread by an assumed slope');
    expect(figure.bars.map(({ code, even }) => [code, even?.printed])).toEqual([
      ['M', '60 to 150'],
      ['N', '30 to 75'],
      ['S', '10 to 25'],
    ]);
    expect(figure.ruralCaution).toContain('Not one of the small areas of NHS North is in the most deprived fifth');
    expect(figure.ruralCaution).toContain('In NHS South fewer than one in ten is');
    expect(figure.assumes.join(' ')).toContain('the same shares are used for births');
    expect(figure.notes.join(' ')).toContain('children in low-income families');
    expect(figure.caution).toContain('not a diagnosis of a child');
    expect(figure.unchanged).toContain('between about 100 and 250, with or without');
  });

  it('has a twin with the ends that are drawn, and the nation last with the same total twice', () => {
    const { bars, twin } = figureOf();
    const behind = twin.rows.map((row) => row.flatMap(({ expected }) => expected ?? []));
    expect(behind.slice(0, -1)).toEqual(bars.map(({ even, low, high }) => [even!.low, even!.high, low, high]));
    const [low, high, sameLow, sameHigh] = behind.at(-1)!.map(numberBehind);
    expect(sameLow).toBeCloseTo(low!, 9);
    expect(sameHigh).toBeCloseTo(high!, 9);
    expect(twin.rows.every((row) => row.length === twin.columns.length)).toBe(true);
  });
});
