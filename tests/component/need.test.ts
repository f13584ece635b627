// The need charts in a real browser: circles to scale and never shaded, picking, and the caution beside each.
import { afterEach, describe, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { userEvent } from 'vitest/browser';
import '../../src/app/app.css';
import FigureFrame from '../../src/charts/FigureFrame.svelte';
import { needCirclesFigure } from '../../src/model/figures/need-circles.ts';
import { needRangesFigure } from '../../src/model/figures/need-ranges.ts';
import { toyNeedView } from '../unit/toy-need.ts';

const all = <Kind extends Element>(selector: string) => [...document.querySelectorAll<Kind>(selector)];

afterEach(() => {
  document.body.replaceChildren();
});

describe('the circles', () => {
  it('have areas in proportion to the numbers, the low within the high', async () => {
    await render(FigureFrame, { figure: needCirclesFigure(toyNeedView()) });
    const size = (end: string) =>
      all<SVGCircleElement>(`[data-circle="${end}"]`).map((circle) => circle.r.baseVal.value ** 2);
    const [high, low] = [size('high'), size('low')];
    expect(high[1]! / high[0]!).toBeCloseTo(75 / 150, 1);
    expect(low[0]! / high[0]!).toBeCloseTo(60 / 150, 1);
  });

  it('leave every area in the same plain fill, without a value that a shade could be made of', async () => {
    await render(FigureFrame, { figure: needCirclesFigure(toyNeedView()) });
    const areas = all('[data-area]');
    expect(new Set(areas.map((area) => area.getAttribute('fill')))).toEqual(new Set(['var(--wash)']));
    expect(areas.some((area) => area.hasAttribute('data-value'))).toBe(false);
    expect(areas.map((area) => Number(area.getAttribute('data-high')))).toEqual([150, 75, 25]);
  });

  it('hand over the area that is picked by keyboard', async () => {
    const onselect = vi.fn();
    await render(FigureFrame, { figure: needCirclesFigure(toyNeedView()), onselect });
    all<SVGElement>('[data-area="N"]')[0]!.focus();
    await userEvent.keyboard('{ArrowDown}{Enter}');
    expect(onselect).toHaveBeenLastCalledWith('M');
  });
});

describe('the range bars', () => {
  it('stretch from the low to the high end of the axis, with the caution above', async () => {
    await render(FigureFrame, { figure: needRangesFigure(toyNeedView()) });
    const [chart] = all<SVGSVGElement>('.need-chart');
    const bar = chart!.querySelector('[data-area="M"] .need-range')!.getBoundingClientRect();
    const frame = chart!.getBoundingClientRect();
    const share = (x: number) => (x - frame.left) / frame.width;
    const [, to] = needRangesFigure(toyNeedView()).domain;
    expect(share(bar.left)).toBeCloseTo(60 / to, 2);
    expect(share(bar.right)).toBeCloseTo(150 / to, 2);
    expect(all('.caution')[0]!.textContent).toContain('not a diagnosis of a child');
  });

  it('draw the numbers of the twin', async () => {
    await render(FigureFrame, { figure: needRangesFigure(toyNeedView()) });
    const drawn = all('.need-chart [data-area]').map((row) => [
      row.getAttribute('data-low'),
      row.getAttribute('data-high'),
    ]);
    const cells = all('[data-twin] tbody tr').map((row) =>
      [...row.querySelectorAll('td')].map((cell) => cell.dataset['value']),
    );
    expect(cells.map((row) => [row[1], row.at(-2)])).toEqual(drawn);
  });

  it('are replaced by words where no number is held', async () => {
    await render(FigureFrame, { figure: needRangesFigure(toyNeedView({ denominator: 'under-3' })) });
    expect(all('.need-chart')).toHaveLength(0);
    expect(all('.figure-unavailable')[0]!.textContent).toContain('not held');
  });
});
