// Axes of a chart: ends at round ticks, with the decimals that the page prints there.
import type { NumberAxis } from './native-chart.ts';
import { decimalsOf, numberFormat } from './number-format.ts';

export interface Tick {
  readonly value: number;
  readonly label: string;
}

const tidy = (value: number): number => Number(value.toPrecision(12));

/** A program counts ticks from the lower end: so both ends are moved out to a tick. `unit` gives the format its sign. */
export function plainAxis(
  [from, to]: readonly [number, number],
  ticks: readonly Tick[],
  unit: string,
  title: string,
): NumberAxis {
  const [first, second] = ticks;
  const step = first && second ? tidy(second.value - first.value) : null;
  return {
    min: step === null ? from : tidy(Math.floor(tidy(from / step)) * step),
    max: step === null ? to : tidy(Math.ceil(tidy(to / step)) * step),
    step,
    base: null,
    format: numberFormat(unit, decimalsOf(ticks.map(({ label }) => label))),
    title,
  };
}

/** Ticks that a log axis may have. */
const mostTicks = 8;
/** No point stands on an end. */
const room = 1.12;

/** Ticks multiply by 2 from 1, 2 or 5 times a power of ten, or by 10 from a power of ten. `least` is above 0. */
export function multiplyingAxis(least: number, most: number, title: string): NumberAxis {
  const power = 10 ** Math.floor(Math.log10(least / room));
  const start = power * ([5, 2].find((times) => power * times <= least / room) ?? 1);
  const ends = [
    { base: 2, min: start },
    { base: 10, min: power },
  ].map(({ base, min }) => {
    const steps = Math.ceil(Math.log((most * room) / min) / Math.log(base) - 1e-9);
    return { base, min, steps, max: min * base ** Math.max(1, steps) };
  });
  const { base, min, max } = ends.find(({ steps }) => steps < mostTicks) ??
    ends.at(-1) ?? { base: 10, min: 1, max: 10 };
  return { min: tidy(min), max: tidy(max), step: base, base, format: '#,##0', title };
}
