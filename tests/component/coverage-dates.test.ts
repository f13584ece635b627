// The controls of dates in a real browser: months by year, a date from the address among them, and what a choice asks for.
import { afterEach, describe, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { userEvent } from 'vitest/browser';
import '../../src/app/app.css';
import FigureFrame from '../../src/charts/FigureFrame.svelte';
import { subjectOf } from '../../src/model/coverage/subject.ts';
import { coverageChangeFigures } from '../../src/model/figures/coverage-change-scopes.ts';
import { defaultView, type ViewSpec } from '../../src/spec/view-spec.ts';
import DateControls from '../../src/views/coverage/DateControls.svelte';
import DateNote from '../../src/views/coverage/DateNote.svelte';
import { toyView } from '../unit/toy-coverage.ts';
import { toyDates, toyHistory, toyPast } from '../unit/toy-coverage-history.ts';

const months = ['2024-03', '2019-06'];
const viewOf = (fields: Partial<ViewSpec>): ViewSpec => ({ ...defaultView, page: 'coverage', ...fields });

async function show(fields: Partial<ViewSpec> = {}) {
  const change = vi.fn(() => Promise.resolve());
  await render(DateControls, { view: viewOf(fields), coverage: toyView(), months, change });
  return change;
}
const field = (label: string) => {
  const found = [...document.querySelectorAll('label')].find(
    (each) => each.querySelector('span')?.textContent === label,
  );
  return found!.querySelector('select')!;
};
const asAt = () => field('As at');
const compare = () => field('Compare with another date');
const optionsOf = (select: Element) => [...select.querySelectorAll('option')].map((option) => option.textContent);

afterEach(() => {
  document.body.replaceChildren();
});

describe('the controls of dates', () => {
  it('offer the edition first, then the months in which something changed, by year', async () => {
    await show();
    expect(optionsOf(asAt())).toEqual(['Latest edition (1 July 2026)', 'March 2024', 'June 2019']);
    expect([...asAt().querySelectorAll('optgroup')].map(({ label }) => label)).toEqual(['2024', '2019']);
    expect(optionsOf(compare())[0]).toBe('Not compared');
  });

  it('ask for the month that is chosen, and for the edition by asking for none', async () => {
    const change = await show({ asAt: '2024-03' });
    await userEvent.selectOptions(asAt(), '2019-06');
    expect(change).toHaveBeenLastCalledWith({ asAt: '2019-06' });
    await userEvent.selectOptions(asAt(), '');
    expect(change).toHaveBeenLastCalledWith({ asAt: null });
    await userEvent.selectOptions(compare(), '2019-06');
    expect(change).toHaveBeenLastCalledWith({ compare: '2019-06' });
  });

  it('hold a date that came with the address, in its place', async () => {
    await show({ asAt: '2020-02-29', compare: '2019' });
    expect(optionsOf(asAt())).toContain('29 February 2020');
    expect(asAt().value).toBe('2020-02-29');
    expect(compare().selectedOptions[0]?.textContent).toBe('The end of 2019');
  });
});

describe('dates that cannot be compared as they stand', () => {
  const note = () => document.querySelector('.date-note')?.textContent.trim();

  it('are said to be the same, and draw no figure but that', async () => {
    await show({ asAt: '2019-06', compare: '2019-06' });
    expect(note()).toContain('The two dates are the same, so there is nothing to compare.');
    const two = toyDates('2019-06', { asAt: '2019-06' });
    const [figure, ...more] = coverageChangeFigures(two, subjectOf(two.later, 'team'));
    await render(FigureFrame, { figure: figure! });
    expect(document.querySelector('.figure-unavailable')?.textContent).toContain('nothing to compare');
    expect(more).toEqual([]);
  });

  it('are put in the order of time, and the page says so', async () => {
    await show({ asAt: '2019-06', compare: '2024-03' });
    expect(note()).toBe(
      'March 2024 is the later date. So the comparison runs from June 2019 to March 2024; all other figures are as at June 2019.',
    );
  });
});

describe('a past date', () => {
  it('says what it rests on, how many answers it leaves out, and leads back to the edition', async () => {
    const [view, date] = [viewOf({ asAt: '2020-06' }), '2020-06'];
    const link = vi.fn(() => '../coverage/');
    await render(DateNote, { view, coverage: toyPast(date), history: toyHistory, date, link });
    expect(document.querySelector('[data-date]')!.textContent).toContain('By the end of June 2020');
    expect(document.querySelector('[data-date]')!.textContent).toContain('One answer of the latest edition rests on');
    expect(link).toHaveBeenCalledWith({ ...view, asAt: null });
  });
});

describe('two dates compared', () => {
  it('draw each answer that changed with both statuses, in words for a listener', async () => {
    const two = toyDates('2019');
    const [figure] = coverageChangeFigures(two, subjectOf(two.later, 'team'));
    await render(FigureFrame, { figure: figure! });
    const north = document.querySelector('[data-change="opened"] [data-area="N"]')!;
    expect([north.getAttribute('data-before'), north.getAttribute('data-status')]).toEqual(['no', 'yes']);
    expect(north.querySelector('.visually-hidden')?.textContent).toBe(
      'NHS North, Infant team: none, a source says, then whole area (from February 2020).',
    );
    expect(document.querySelectorAll('[data-steps] [data-low]')).toHaveLength(2);
  });
});
