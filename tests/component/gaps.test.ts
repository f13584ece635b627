// The charts of the Gaps page in a real browser: picking by pointer and keyboard, the table beside the drawing, the list to take along.
import { afterEach, describe, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { userEvent } from 'vitest/browser';
import '../../src/app/app.css';
import FigureFrame from '../../src/charts/FigureFrame.svelte';
import { bivariateMapFigure } from '../../src/model/figures/bivariate-map.ts';
import { equityScatterFigure } from '../../src/model/figures/equity-scatter.ts';
import { provisionByPlaceFigure } from '../../src/model/figures/provision-by-place.ts';
import { askNextFigure } from '../../src/model/figures/what-to-ask.ts';
import AskExport from '../../src/views/gaps/AskExport.svelte';
import { toyGapCatalogue, toyGapView } from '../unit/toy-gaps.ts';

const gap = toyGapView();
const all = <Kind extends Element>(selector: string) => [...document.querySelectorAll<Kind>(selector)];
const tableOf = (name: string) =>
  all('[data-twin] tbody tr').find((row) => row.querySelector('th')!.textContent === name)!;
const valuesOf = (row: Element) => [...row.querySelectorAll('td')].map((cell) => cell.dataset['value']);

afterEach(() => {
  document.body.replaceChildren();
});

describe('the scatter', () => {
  it('draws the numbers of its table', async () => {
    const figure = equityScatterFigure(gap);
    await render(FigureFrame, { figure });
    const points = all<SVGElement>('.scatter [data-area]');
    expect(points).toHaveLength(figure.points.length);
    for (const point of points) {
      const { name } = figure.points.find(({ code }) => code === point.dataset['area'])!;
      const { value, low, high } = point.dataset;
      expect(valuesOf(tableOf(name)).slice(0, 3)).toEqual([value, low, high]);
    }
  });

  it('gives a point an area in proportion to births, square on an island', async () => {
    await render(FigureFrame, { figure: equityScatterFigure(gap) });
    const mark = (code: string) =>
      document.querySelector<SVGRectElement>(`.scatter [data-area="${code}"] .scatter-mark`)!;
    const width = (code: string) => mark(code).width.baseVal.value;
    expect(width('M') ** 2 / width('N') ** 2).toBeCloseTo(0.6, 2);
    expect(width('I') ** 2 / ((Math.PI * width('S') ** 2) / 4)).toBeCloseTo(1, 2);
    expect(mark('I').rx.baseVal.value).toBe(0);
  });

  it('is one tab stop that the arrows walk, Enter picks from, and words are read out of', async () => {
    const onselect = vi.fn();
    await render(FigureFrame, { figure: equityScatterFigure(gap), onselect });
    expect(all('.scatter [tabindex="0"]')).toHaveLength(1);
    document.querySelector<SVGElement>('.scatter [data-area="M"]')!.focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(document.activeElement?.getAttribute('data-area')).toBe('S');
    await userEvent.keyboard('{ArrowUp}');
    expect(document.activeElement?.getAttribute('data-area')).toBe('N');
    expect(document.querySelector('.readout')!.textContent).toMatch(/^NHS North: 30\.0% of toys/u);
    await userEvent.keyboard('{Enter}');
    expect(onselect).toHaveBeenLastCalledWith('N');
    await userEvent.keyboard('i');
    expect(document.activeElement?.getAttribute('data-area')).toBe('I');
  });
});

describe('the map of need and provision', () => {
  it('hatches an area with missing answers on map and tiles, and counts it in the legend', async () => {
    const figure = bivariateMapFigure(gap);
    await render(FigureFrame, { figure });
    for (const drawing of ['map', 'tiles']) {
      const areas = all<SVGElement>(`[data-drawing="${drawing}"] [data-area]`);
      expect(areas.map((area) => area.getAttribute('data-class'))).toEqual(figure.marks.map((mark) => mark.class));
      expect(areas.every((area) => area.getAttribute('fill')!.startsWith('url(#pattern-unknown'))).toBe(true);
    }
    expect(document.querySelector('[data-legend="not-placed"] .legend-count')!.textContent).toBe('4');
  });
});

describe('coverage by place', () => {
  it('draws stretches that add up to the numbers of the table', async () => {
    const figure = provisionByPlaceFigure(gap, 'deprivation');
    await render(FigureFrame, { figure });
    for (const row of figure.rows) {
      const parts = all<SVGElement>(`[data-band="${row.id}"] [data-part]`);
      const share = (...wanted: string[]) =>
        parts
          .filter((part) => wanted.includes(part.dataset['part']!))
          .reduce((sum, part) => sum + 100 * Number(part.dataset['value']), 0);
      const [, low, high] = valuesOf(tableOf(row.label)).map(Number);
      expect(low).toBeCloseTo(share('yes'), 9);
      expect(high).toBeCloseTo(share('yes', 'unknown'), 9);
    }
  });
});

describe('what to ask next', () => {
  it('draws each question with the move of its row, longest first', async () => {
    await render(FigureFrame, { figure: askNextFigure(gap, null) });
    const moves = all<HTMLElement>('.ask-list [data-question]').map((row) => row.dataset['value']);
    expect(all('[data-twin] tbody tr').map((row) => valuesOf(row)[3])).toEqual(moves);
    expect(moves.map(Number)).toEqual(moves.map(Number).toSorted((a, b) => b - a));
  });

  it('draws the first question of the picked area too, at its own place, where others would move more', async () => {
    const { nations, areas, ...rest } = toyGapCatalogue;
    const nation = nations[0]!;
    const [north, ...others] = areas;
    const larger = Array.from({ length: 12 }, (_, at) => ({ ...north!, code: `L${at}`, slug: `larger-${at}` }));
    const values = { ...nation.weights.values, ...Object.fromEntries(larger.map(({ code }) => [code, 1000])) };
    const weighted = { ...nation, weights: { ...nation.weights, values } };
    const catalogue = { ...rest, nations: [weighted], areas: [...larger, north!, ...others] };
    const figure = askNextFigure(toyGapView({ area: 'isle' }, { catalogue }), null);
    await render(FigureFrame, { figure });
    const rows = all<HTMLLIElement>('.ask-list li');
    expect([figure.drawn, rows.length]).toEqual([12, 13]);
    const picked = figure.questions.findIndex(({ code }) => code === 'I');
    expect([rows.at(-1)!.dataset['area'], rows.at(-1)!.value]).toEqual(['I', picked + 1]);
    expect(picked).toBeGreaterThan(12);
    expect(figure.notes[0]).toContain('the first of the area that is picked out');
  });

  it('is handed out as a file that a spreadsheet reads, and as text', async () => {
    const figure = askNextFigure(gap, null);
    await render(AskExport, { figure, nation: gap.coverage.nation, edition: gap.edition });
    const [link] = all<HTMLAnchorElement>('a[download]');
    expect(link!.download).toBe('what-to-ask-next-scotland-2026-07.csv');
    const csv = await (await fetch(link!.href)).text();
    expect(csv.trimEnd().split('\r\n')).toHaveLength(1 + figure.questions.length);
    expect(document.querySelector('pre')!.textContent).toContain(
      '1. Does NHS Middle have an infant team throughout by now?',
    );
  });
});
