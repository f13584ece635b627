// Standardised rates and ratios.
import { dsr } from '../../../src/model/statistics/dsr.ts';
import { isr } from '../../../src/model/statistics/isr.ts';
import { method, type Methods } from '../method.ts';
import { methodWord } from '../words.ts';

interface Direct {
  readonly x: readonly number[];
  readonly n: readonly number[];
  readonly stdpop: readonly number[];
  readonly multiplier: number;
  readonly confidence: number;
}

interface Indirect {
  readonly observed: number;
  readonly n: readonly number[];
  readonly refcount: readonly number[];
  readonly refpop: readonly number[];
  readonly refvalue: number;
  readonly confidence: number;
}

export const methods: Methods = {
  'rate.dsr': method<Direct>(({ x, n, stdpop, multiplier, confidence }) =>
    dsr({ count: x, population: n, standard: stdpop }, multiplier, confidence),
  ),
  'ratio.isr': method<Indirect>(({ observed, n, refcount, refpop, refvalue, confidence }) => {
    const strata = { population: n, referenceCount: refcount, referencePopulation: refpop };
    const found = isr(observed, strata, { reference: refvalue, confidence });
    return { ...found, method: methodWord(found.method) };
  }),
};
