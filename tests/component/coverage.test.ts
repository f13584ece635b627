// The status map in a real browser: picking by pointer and by keyboard, and what is read out.
import { afterEach, describe, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { userEvent } from 'vitest/browser';
import '../../src/app/app.css';
import FigureFrame from '../../src/charts/FigureFrame.svelte';
import { columnBands } from '../../src/model/coverage/bands.ts';
import { subjectOf } from '../../src/model/coverage/subject.ts';
import { statusMapFigure } from '../../src/model/figures/status-map.ts';
import type { ViewSpec } from '../../src/spec/view-spec.ts';
import { toyView } from '../unit/toy-coverage.ts';

function figureOf(fields: Partial<ViewSpec> = {}) {
  const coverage = toyView(fields);
  const input = {
    cells: coverage.cells,
    areas: coverage.areas.map(({ code }) => code),
    weights: coverage.nation.weights.values,
  };
  const band = columnBands(coverage.columns, input).find(({ id }) => id === 'team')!;
  return statusMapFigure(coverage, subjectOf(coverage, 'team'), band);
}

const tile = (code: string) => document.querySelector<SVGElement>(`[data-drawing="tiles"] [data-area="${code}"]`)!;
const readout = () => document.querySelector('.readout')!.textContent;

afterEach(() => {
  document.body.replaceChildren();
});

describe('the status map', () => {
  it('draws every area twice, on the map and as a tile, with the same status', async () => {
    await render(FigureFrame, { figure: figureOf() });
    for (const drawing of ['map', 'tiles']) {
      const areas = [...document.querySelectorAll(`[data-drawing="${drawing}"] [data-area]`)];
      expect(areas.map((area) => [area.getAttribute('data-area'), area.getAttribute('data-status')])).toEqual([
        ['N', 'yes'],
        ['M', 'partial'],
        ['S', 'unknown'],
      ]);
    }
  });

  it('hands the code of a clicked area over, and null when the picked one is clicked again', async () => {
    const onselect = vi.fn();
    const { rerender } = await render(FigureFrame, { figure: figureOf(), onselect });
    await userEvent.click(tile('M'));
    expect(onselect).toHaveBeenLastCalledWith('M');
    await rerender({ figure: figureOf({ area: 'middle' }) });
    await userEvent.click(tile('M'));
    expect(onselect).toHaveBeenLastCalledWith(null);
  });

  it('is one tab stop that the arrows walk and Enter picks from', async () => {
    const onselect = vi.fn();
    await render(FigureFrame, { figure: figureOf(), onselect });
    expect(document.querySelectorAll('[data-drawing="tiles"] [tabindex="0"]')).toHaveLength(1);
    tile('N').focus();
    await userEvent.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(tile('M'));
    expect(document.querySelector('[data-drawing="tiles"] [tabindex="0"]')).toBe(tile('M'));
    await userEvent.keyboard('{ArrowDown}{Enter}');
    expect(onselect).toHaveBeenLastCalledWith('S');
    await userEvent.keyboard('n');
    expect(document.activeElement).toBe(tile('N'));
    await userEvent.keyboard('{Escape}');
    expect(document.activeElement).not.toBe(tile('N'));
  });

  it('keeps a tab stop where the area that had the focus is no longer drawn', async () => {
    const figure = figureOf();
    const { rerender } = await render(FigureFrame, { figure });
    tile('S').focus();
    await rerender({ figure: { ...figure, marks: figure.marks.filter(({ code }) => code !== 'S') } });
    expect(document.querySelector('[data-drawing="tiles"] [tabindex="0"]')).toBe(tile('N'));
  });

  it('reads out the area that is pointed at, else the one that is picked', async () => {
    await render(FigureFrame, { figure: figureOf({ area: 'south' }) });
    expect(readout()).toBe('NHS South: not known.');
    await userEvent.hover(tile('N'));
    await vi.waitFor(() => {
      expect(readout()).toBe('NHS North: whole area, as at February 2020.');
    });
  });

  it('keeps the rest of the figure where the drawing is not possible', async () => {
    await render(FigureFrame, { figure: { ...figureOf(), unavailable: 'Nothing is held (invented).' } });
    expect(document.querySelector('.figure-unavailable')?.textContent).toBe('Nothing is held (invented).');
    expect(document.querySelectorAll('[data-area]')).toHaveLength(0);
    expect(document.querySelectorAll('table[data-twin] tbody tr')).toHaveLength(3);
  });
});
