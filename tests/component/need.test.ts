// The need charts in a real browser: circles to scale and never shaded, picking, and the caution beside each.
import { afterEach, describe, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { userEvent } from 'vitest/browser';
import '../../src/app/app.css';
import FigureFrame from '../../src/charts/FigureFrame.svelte';
import { needCirclesFigure } from '../../src/model/figures/need-circles.ts';
import { needRangesFigure } from '../../src/model/figures/need-ranges.ts';
import { needScenarioFigure } from '../../src/model/figures/need-scenario.ts';
import { needScenario } from '../../src/model/need/need-scenario.ts';
import { defaultView, type ViewSpec } from '../../src/spec/view-spec.ts';
import OwnAssumptions from '../../src/views/need/OwnAssumptions.svelte';
import ScenarioPart from '../../src/views/need/ScenarioPart.svelte';
import { needCatalogue, toyIndicatorTable, toyNeedView } from '../unit/toy-need.ts';

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

  it('say the new numbers of an area once other children are counted', async () => {
    const underThree = toyIndicatorTable('population-0-2', [900, 1800, 300], 3000);
    const of = (fields: Partial<ViewSpec>) => needCirclesFigure(toyNeedView(fields, { underThree }));
    const { rerender } = await render(FigureFrame, { figure: of({}) });
    await rerender({ figure: of({ denominator: 'under-3' }) });
    await vi.waitFor(() =>
      expect(all('[data-area]').map((area) => Number(area.getAttribute('data-high')))).toEqual([450, 225, 75]),
    );
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

describe('the scenario', () => {
  it('stays closed and undrawn until a slope is chosen', async () => {
    const props = { need: toyNeedView(), link: (fields: Partial<ViewSpec>) => `?scenario=${fields.scenario}` };
    await render(ScenarioPart, { view: defaultView, ...props });
    expect(all<HTMLDetailsElement>('details.further')[0]!.open).toBe(false);
    expect(all('figure')).toHaveLength(0);
    document.body.replaceChildren();
    await render(ScenarioPart, { view: { ...defaultView, scenario: 'deprivation' }, ...props });
    expect(all<HTMLDetailsElement>('details.further')[0]!.open).toBe(true);
    expect(all('.further [aria-current]').map((chip) => chip.getAttribute('href'))).toEqual(['?scenario=deprivation']);
    expect(all('[data-caution="rural"]')[0]!.textContent).toContain('Not one of the small areas of NHS North');
  });

  it('draws the numbers of its twin, both ranges of an area on one axis', async () => {
    const need = toyNeedView();
    await render(FigureFrame, { figure: needScenarioFigure(need, needScenario(need, 'deprivation')) });
    const own = (element: Element) => [element.getAttribute('data-low'), element.getAttribute('data-high')];
    const drawn = all('.need-chart [data-area]').map((row) => [
      ...own(row.querySelector('[data-range="even"]')!),
      ...own(row),
    ]);
    const cells = all('[data-twin] tbody tr').map((row) =>
      [...row.querySelectorAll('td')].map((cell) => cell.dataset['value']),
    );
    expect(cells.slice(0, -1).map((row) => row.slice(2))).toEqual(drawn);
    expect(drawn.flat().every((end) => Number(end) >= 0)).toBe(true);
  });
});

describe('a reader’s own assumptions', () => {
  const open = async (fields: Partial<ViewSpec>) => {
    const change = vi.fn(() => Promise.resolve());
    const view = { ...defaultView, ...fields };
    await render(OwnAssumptions, { view, catalogue: needCatalogue, need: toyNeedView(fields), change });
    const details = all<HTMLDetailsElement>('details.further')[0]!;
    return { change, details };
  };

  it('are empty, closed and undetermined until something is typed', async () => {
    const { details } = await open({ area: 'middle' });
    expect(details.open).toBe(false);
    expect(all<HTMLInputElement>('input').map((input) => input.value)).toEqual(['', '', '', '', '']);
    expect(all('[data-capacity]')[0]!.getAttribute('data-capacity')).toBe('undetermined');
  });

  it('go into the address once they are typed', async () => {
    const { change, details } = await open({ area: 'middle' });
    details.open = true;
    const input = document.querySelector<HTMLInputElement>('#share-specialist')!;
    input.focus();
    await userEvent.keyboard('7.5{Enter}');
    expect(change).toHaveBeenCalledWith({ shareSpecialist: 7.5 }, 'replace');
  });

  it('that are no such number are named in words, stay in the box and count as not given', async () => {
    const { change, details } = await open({ area: 'middle' });
    details.open = true;
    const input = document.querySelector<HTMLInputElement>('#share-specialist')!;
    input.focus();
    await userEvent.keyboard('150{Enter}');
    await vi.waitFor(() =>
      expect(all('.field-problem')[0]!.textContent).toContain('“150” is not a number from 0 to 100'),
    );
    expect(change).toHaveBeenLastCalledWith({ shareSpecialist: null }, 'replace');
    expect(input.value).toBe('150');
    expect(input.getAttribute('aria-invalid')).toBe('true');
    expect(input.getAttribute('aria-describedby')).toBe('share-specialist-problem');
  });

  it('are read in plain words, and forgotten for another area', async () => {
    const typed = { shareSpecialist: 50, staffLow: 10, staffHigh: 12, caseloadLow: 10, caseloadHigh: 20 };
    const { change, details } = await open({ area: 'middle', ...typed });
    expect(details.open).toBe(true);
    expect(all('[data-capacity="surplus"]')[0]!.textContent).toContain('not unmet need and not a waiting list');
    await userEvent.selectOptions(document.querySelector('.controls select')!, 'north');
    const gone = { staffLow: null, staffHigh: null, caseloadLow: null, caseloadHigh: null };
    expect(change).toHaveBeenLastCalledWith({ area: 'north', ...gone });
  });
});
