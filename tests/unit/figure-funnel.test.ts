// The funnel plot on invented districts: who is unusual, what is said of chance, and why there may be none.
import { describe, expect, it } from 'vitest';
import { strings } from '../../src/app/strings/index.ts';
import type { FunnelTable, WhyNoFunnel } from '../../src/model/catalogue.ts';
import { placeNames } from '../../src/charts/parts/label-places.ts';
import { funnelFigure } from '../../src/model/figures/funnel.ts';
import { wordCount } from '../../src/model/figures/fitting.ts';
import { toyChanceReading, toyFunnel } from './toy-chance.ts';
import { toyReading } from './toy-indicators.ts';

const figureOf = (fields: Partial<FunnelTable> = {}, area: string | null = null) =>
  funnelFigure(toyChanceReading({ area }, { funnel: { result: { ...toyFunnel, ...fields }, missing: null } }));
const within = toyFunnel.points.map((point) => point && { ...point, place: 'within' as const });

describe('the funnel plot', () => {
  it('counts as unusual what lies beyond 99.8 %, not what lies beyond 95 %', () => {
    const { title, findings, legend } = figureOf();
    expect(title).toBe('One of three districts lies outside what chance explains');
    expect(findings[0]).toBe('Below the 99.8% limit: NHS North (12.3%).');
    expect(findings[1]).toContain('Beyond the 95% limits only: NHS South (33.0%).');
    expect(legend.map(({ count }) => count)).toEqual([1, 1, 1]);
  });

  it('says that all lie within, and that none is unusual', () => {
    const { title, findings } = figureOf({ points: within });
    expect(title).toBe('All three districts lie within what chance explains');
    expect(findings).toEqual(['No district is beyond the 99.8% limits, which is what counts as unusual here.']);
  });

  it('says first that areas differ more than chance explains where the limits were widened', () => {
    expect(figureOf({ widened: true }).title).toBe(
      'Districts differ more than chance explains; one of three stands out',
    );
    const { title, notes } = figureOf({ widened: true, points: within });
    expect(title).toBe('Districts differ more than chance explains; none of three stands out');
    expect(notes.join(' ')).toContain(
      'The limits were widened to the usual spread between districts, since they differ more than chance alone explains: φ, the variation against what chance alone gives, is 1.2; it is 3.4',
    );
    expect(figureOf().notes.join(' ')).toContain('were not widened: φ');
  });

  it('names points beyond 99.8 % and the picked one', () => {
    const named = (area: string | null) =>
      figureOf({}, area).points.flatMap(({ isNamed, code }) => (isNamed ? code : []));
    expect(named(null)).toEqual(['N']);
    expect(named('middle')).toEqual(['M', 'N']);
  });

  it('multiplies along the axis where the largest counts over ten times as many as the smallest', () => {
    const { scale, xLabel, xTicks } = figureOf();
    expect([scale, xLabel]).toEqual(['log', 'Number counted: toys (equal steps multiply)']);
    expect(xTicks.map(({ value }) => value)).toEqual([100, 200, 500, 1000, 2000]);
    const close = toyFunnel.points.map((point, place) => point && { ...point, x: 100 * (place + 1) });
    expect(figureOf({ points: close }).scale).toBe('plain');
  });

  it('does not let the limits of a tiny area flatten the points', () => {
    const limits = [{ x: 100, lower95: 0, upper95: 90, lower998: 0, upper998: 100 }, ...toyFunnel.limits.slice(1)];
    expect(figureOf({ limits }).yDomain).toEqual([0, 50]);
  });

  it('says who is not drawn, and has every drawn point in its table', () => {
    const { notes, points, twin } = figureOf();
    expect(notes).toContain('Not drawn, because their counts are not given here: East.');
    expect(twin.rows.map(([, value, counted]) => [counted!.value, value!.value])).toEqual(
      points.map(({ x, y }) => [x, y]),
    );
  });

  it.each(['too_few_areas', 'no_counts', 'counts_not_whole', 'everyone_counted', 'not_a_rate'] as const)(
    'says why there is none: %s',
    (missing: WhyNoFunnel) => {
      const figure = funnelFigure(toyChanceReading({}, { funnel: { result: null, missing } }));
      expect(figure.unavailable).toBe(strings.funnel.unavailable[missing]);
      expect(figure.points).toEqual([]);
    },
  );

  it('stands without statistics', () => {
    const figure = funnelFigure(toyReading());
    expect(figure.unavailable).toContain('nothing to draw');
    expect(JSON.stringify(figure)).not.toMatch(/NaN|Infinity/u);
  });

  it('has a heading of at most 15 words for any number of areas', () => {
    const noun = { one: 'council area', many: 'council areas' };
    const { title } = strings.funnel;
    const all = [title.outside(11, 32, noun), title.inside(32, noun), title.widened(11, 32, noun), title.unavailable];
    expect(all.map(wordCount).filter((words) => words > 15)).toEqual([]);
  });
});

describe('names beside points', () => {
  const point = (code: string, across: number, down: number) => ({
    ...{ code, across, down, name: 'Dumfries & Galloway' },
    isPicked: false,
  });

  it('cover neither another name nor a point nor the edge', () => {
    const places = placeNames([point('a', 50, 100), point('b', 54, 104), point('c', 98, 300)], 320);
    expect(places.get('a')?.anchor).not.toBe(places.get('b')?.anchor);
    expect(places.get('c')?.anchor).toBe('end');
    expect(placeNames([point('d', 6, 0)], 320).get('d')?.anchor).toBe('start');
  });

  it('are left out where there is no room (not that of the picked area), and marked where only a wide drawing has room', () => {
    const crowd = Array.from({ length: 12 }, (_, index) => point(`p${index}`, 40 + index, 100 + (index % 3) * 4));
    const places = placeNames(crowd, 320);
    expect(places.size).toBeLessThan(12);
    const left = crowd.find(({ code }) => !places.has(code))!;
    const picked = crowd.map((each) => (each === left ? { ...each, isPicked: true } : each));
    expect(placeNames(picked, 320).get(left.code)).toBeDefined();
    expect(placeNames([point('a', 40, 10), point('b', 60, 10)], 20).get('b')?.wideOnly).toBe(true);
  });
});
