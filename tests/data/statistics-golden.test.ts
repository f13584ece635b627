// Two real series against a plain account of their statistics that shares no code with the build's.
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { IndicatorTable, PeriodStatistics, StatisticsTable } from '../../src/model/catalogue.ts';
import { build, readJson } from './fixtures/run-build.ts';
import { root } from './fixtures/toyland.ts';

let to: string;
beforeAll(() => {
  to = build(join(root, 'data')).to;
});

const z = 1.959963984540054;
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

interface Found {
  readonly statistics: PeriodStatistics;
  readonly areas: readonly string[];
  readonly nation: number;
  readonly row: (column: 'values' | 'lower' | 'upper' | 'numerator' | 'denominator') => readonly number[];
}

/** What is known of the boards in one period. */
function boards(id: string, period: string): Found {
  const { periods, blocks } = readJson<IndicatorTable>(to, `indicators/${id}.json`);
  const index = periods.findIndex((each) => each.id === period);
  const block = blocks.find(({ geography }) => geography === 'boards')!;
  const statistics = readJson<StatisticsTable>(to, `statistics/${id}.json`).blocks.find(
    ({ geography }) => geography === 'boards',
  )!.periods[index]!;
  const row: Found['row'] = (column) => block[column]![index]!.map(Number);
  return {
    statistics,
    areas: block.areas,
    nation: blocks.find(({ geography }) => geography === null)!.values[index]![0]!,
    row,
  };
}

/** Φ by Simpson's rule. */
function phi(x: number): number {
  const end = Math.min(9, Math.max(-9, x));
  const steps = 200;
  const density = (t: number) => Math.exp((-t * t) / 2) / Math.sqrt(2 * Math.PI);
  const weight = (i: number) => (i === 0 || i === steps ? 1 : i % 2 === 1 ? 4 : 2);
  return (
    0.5 + (sum(Array.from({ length: steps + 1 }, (_, i) => weight(i) * density((end * i) / steps))) * end) / steps / 3
  );
}

/** Chance that the area has this rank or a better one: over its own values, of how many others lie above. */
function upToRank(values: readonly number[], errors: readonly number[], area: number): readonly number[] {
  const nodes = 160;
  const chances = values.map(() => 0);
  for (let i = 0; i <= nodes; i += 1) {
    const own = -6 + (12 * i) / nodes;
    const weight = (Math.exp((-own * own) / 2) / Math.sqrt(2 * Math.PI)) * (12 / nodes);
    let above = [1];
    values.forEach((value, other) => {
      if (other === area) return;
      const p = phi((value - (values[area]! + errors[area]! * own)) / errors[other]!);
      above = [...above, 0].map((chance, many) => chance * (1 - p) + (above[many - 1] ?? 0) * p);
    });
    above.forEach((chance, many) => (chances[many] = chances[many]! + weight * chance));
  }
  let upTo = 0;
  return chances.map((chance) => (upTo += chance));
}

/** The ends of a range of ranks are the 2.5 and 97.5 per cent of the exact chances, as near as 10,000 draws come. */
function expectRanks({ statistics }: Found, values: readonly number[], errors: readonly number[]): void {
  const near = 0.006;
  for (const [area, range] of statistics.ranks.result!.entries()) {
    const upTo = upToRank(values, errors, area);
    expect(upTo[range!.from - 1]).toBeGreaterThan(0.025 - near);
    expect(upTo[range!.from - 2] ?? 0).toBeLessThan(0.025 + near);
    expect(upTo[range!.to - 1]).toBeGreaterThan(0.975 - near);
    expect(upTo[range!.to - 2] ?? 0).toBeLessThan(0.975 + near);
  }
}

const angle = (percentage: number) => Math.asin(Math.sqrt(percentage / 100));

describe('CAMHS treated within 18 weeks, boards in 2024/25', () => {
  let found: Found;
  let counts: readonly { readonly x: number; readonly n: number; readonly p: number }[];
  beforeAll(() => {
    found = boards('camhs-treated-within-18-weeks', '2024/25');
    const [numerator, denominator] = [found.row('numerator'), found.row('denominator')];
    counts = numerator.map((x, place) => ({ x, n: denominator[place]!, p: x / denominator[place]! }));
  });

  test('intervals are the roots of Wilson’s equation |p − π| = z√(π(1−π)/n)', () => {
    found.statistics.intervals.result!.forEach((interval, place) => {
      const { n, p } = counts[place]!;
      for (const limit of [interval!.lower / 100, interval!.upper / 100]) {
        expect(Math.abs(p - limit)).toBeCloseTo(z * Math.sqrt((limit * (1 - limit)) / n), 9);
      }
    });
  });

  test('comparisons follow from these and Scotland’s 88.7 per cent', () => {
    expect(found.statistics.comparisons).toEqual(
      found.statistics.intervals.result!.map((interval) =>
        interval!.lower > found.nation ? 'better' : interval!.upper < found.nation ? 'worse' : 'similar',
      ),
    );
    expect(new Set(found.statistics.comparisons)).toEqual(new Set(['better', 'similar', 'worse']));
  });

  test('rank ranges hold what exact chances say', () => {
    const intervals = found.statistics.intervals.result!;
    expectRanks(
      found,
      counts.map(({ p }) => angle(100 * p)),
      intervals.map((interval) => (angle(interval!.upper) - angle(interval!.lower)) / (2 * z)),
    );
  });

  test('the funnel lies around all events over all people, with φ and τ² by their formulas', () => {
    const funnel = found.statistics.funnel.result!;
    const theta = sum(counts.map(({ x }) => x)) / sum(counts.map(({ n }) => n));
    expect(funnel.target).toBeCloseTo(100 * theta, 10);
    const scores = counts.map(({ p, n }) => (Math.asin(Math.sqrt(p)) - Math.asin(Math.sqrt(theta))) * 2 * Math.sqrt(n));
    expect(funnel.phiUntrimmed).toBeCloseTo(sum(scores.map((score) => score ** 2)) / 14, 8);
    const sorted = [...scores].sort((a, b) => a - b);
    // type 7 of fourteen: 0.1 × 13 = 1.3 and 0.9 × 13 = 11.7
    const low = sorted[1]! + 0.3 * (sorted[2]! - sorted[1]!);
    const high = sorted[11]! + 0.7 * (sorted[12]! - sorted[11]!);
    const trimmed = scores.map((score) => Math.min(high, Math.max(low, score)));
    const ratio = sum(trimmed.map((score) => score ** 2)) / 14;
    expect(funnel.phi).toBeCloseTo(ratio, 8);
    const weights = counts.map(({ n }) => 4 * n);
    const room = sum(weights) - sum(weights.map((weight) => weight ** 2)) / sum(weights);
    expect(funnel.tau2).toBeCloseTo((14 * ratio - 13) / room, 10);
    expect(funnel.widened).toBe(true);
    const { x, lower95 } = funnel.limits[0]!;
    expect(x).toBe(Math.min(...counts.map(({ n }) => n)));
    expect(lower95).toBeCloseTo(
      100 * Math.sin(Math.asin(Math.sqrt(theta)) - z * Math.sqrt(1 / (4 * x) + funnel.tau2)) ** 2,
      8,
    );
  });

  test('disparity is the mean distance from the mean of all people', () => {
    const { result } = found.statistics.disparity;
    const people = sum(counts.map(({ n }) => n));
    const mean = sum(counts.map(({ x }) => x)) / people;
    expect(result!.weightedIndex).toBeCloseTo(
      (100 * sum(counts.map(({ n, p }) => (n / people) * Math.abs(p - mean)))) / mean,
      8,
    );
    expect(result!.unweightedIndex).toBeCloseTo((100 * sum(counts.map(({ p }) => Math.abs(p - mean) / 14))) / mean, 8);
    expect(result!.betweenAreaDeviation).toBeCloseTo(
      100 * Math.sqrt(sum(counts.map(({ n, p }) => (n / people) * (p - mean) ** 2))),
      8,
    );
    expect(counts[found.areas.indexOf(result!.highest)]!.p).toBe(Math.max(...counts.map(({ p }) => p)));
    expect(counts[found.areas.indexOf(result!.lowest)]!.p).toBe(Math.min(...counts.map(({ p }) => p)));
  });
});

describe('smoking during pregnancy', () => {
  test('has the publisher’s intervals in six boards of the latest period, and says why the others have none', () => {
    const { statistics, row, nation } = boards('smoking-during-pregnancy', '2019/20-2021/22');
    const intervals = statistics.intervals.result!;
    expect(intervals.filter((interval) => interval !== null)).toHaveLength(6);
    expect(statistics.withoutInterval).toBe('counts_not_whole');
    expect(statistics.ranks.missing).toBe('too_few_areas');
    intervals.forEach((interval, place) => {
      const { lower, upper } = interval ?? { lower: 0, upper: 0 };
      if (interval)
        expect(interval).toEqual({ lower: row('lower')[place], upper: row('upper')[place], method: 'source' });
      const word =
        interval === null ? 'not_compared' : upper < nation ? 'better' : lower > nation ? 'worse' : 'similar';
      expect(statistics.comparisons[place]).toBe(word);
    });
  });

  test('has ranks and a noise check in the period before, by exact chances and by the formulas', () => {
    const found = boards('smoking-during-pregnancy', '2016/17-2018/19');
    const [values, lower, upper] = [found.row('values'), found.row('lower'), found.row('upper')];
    expectRanks(
      found,
      values.map(angle),
      lower.map((limit, place) => (angle(upper[place]!) - angle(limit)) / (2 * z)),
    );
    const weights = lower.map((limit, place) => ((2 * z) / (upper[place]! - limit)) ** 2);
    const mean = sum(values.map((value, place) => value * weights[place]!)) / sum(weights);
    const q = sum(values.map((value, place) => weights[place]! * (value - mean) ** 2));
    const tau2 = (q - 13) / (sum(weights) - sum(weights.map((weight) => weight ** 2)) / sum(weights));
    const { beyondChance } = found.statistics.disparity.result!;
    expect(beyondChance!.areas).toBe(14);
    expect(beyondChance!.tau).toBeCloseTo(Math.sqrt(tau2), 8);
    expect(beyondChance!.iSquared).toBeCloseTo((100 * (q - 13)) / q, 8);
  });
});
