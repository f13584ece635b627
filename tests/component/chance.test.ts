// Funnel and strip in a real browser, on invented districts: one tab stop, walked by keys, picked by click or Enter.
import { afterEach, describe, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { userEvent } from 'vitest/browser';
import '../../src/app/app.css';
import FigureFrame from '../../src/charts/FigureFrame.svelte';
import { disparityFigure } from '../../src/model/figures/disparity.ts';
import { funnelFigure } from '../../src/model/figures/funnel.ts';
import { toyChanceReading } from '../unit/toy-chance.ts';

const all = (selector: string) => [...document.querySelectorAll<HTMLElement | SVGElement>(selector)];
const drawn = (selector: string) => all(`${selector} [data-area]`).map(({ dataset }) => dataset['area']);

afterEach(() => {
  document.body.replaceChildren();
});

describe('the funnel plot', () => {
  it('is one tab stop, walked from the fewest counted to the most, picked by Enter', async () => {
    const onselect = vi.fn();
    await render(FigureFrame, { figure: funnelFigure(toyChanceReading()), onselect });
    expect(drawn('.funnel').toSorted()).toEqual(['M', 'N', 'S']);
    expect(all('.funnel [tabindex="0"]')).toHaveLength(1);
    all('.funnel [data-area="S"]')[0]!.focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(document.querySelector('.readout')!.textContent).toBe(
      'NHS Middle: 24.5% of toys; 1,500 counted; inside the 95% limits.',
    );
    await userEvent.keyboard('{ArrowUp}{Enter}');
    expect(onselect).toHaveBeenCalledWith('N');
  });

  it('lets go of a picked point when it is clicked again', async () => {
    const onselect = vi.fn();
    await render(FigureFrame, { figure: funnelFigure(toyChanceReading({ area: 'middle' })), onselect });
    await userEvent.click(document.querySelector('.funnel [data-area="M"] .scatter-mark')!);
    expect(onselect).toHaveBeenCalledWith(null);
  });
});

describe('the disparity panel', () => {
  it('picks an area of its strip, and says in its place what cannot be worked out', async () => {
    const onselect = vi.fn();
    const screen = await render(FigureFrame, { figure: disparityFigure(toyChanceReading()), onselect });
    await userEvent.click(document.querySelector('.strip [data-area="S"] .scatter-mark')!);
    expect(onselect).toHaveBeenCalledWith('S');
    const missing = { result: null, missing: 'a_count' } as const;
    await screen.rerender({ figure: disparityFigure(toyChanceReading({}, { disparity: missing })) });
    expect(document.querySelector('.strip')).toBeNull();
    expect(document.querySelector('.figure-unavailable')!.textContent).toContain('because areas differ in size');
  });
});
