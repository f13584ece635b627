// What a reader can choose on the Indicators page, and what is said where the choice is not held.
import { describe, expect, it } from 'vitest';
import { indicatorHeadline } from '../../src/model/figures/indicator-headline.ts';
import { findIndicators, indicatorOfView, menuOf } from '../../src/model/indicators/menu.ts';
import { topicsNotHeld } from '../../src/model/indicators/topics-not-held.ts';
import {
  emptied,
  nationalOnly,
  toyIndicatorCatalogue as catalogue,
  toyNational,
  toyRate,
  toyReading,
} from './toy-indicators.ts';

const [toy, small] = catalogue.nations;
const ids = (indicators: readonly { readonly id: string }[]) => indicators.map(({ id }) => id);

describe('the menu', () => {
  it('groups the indicators of the nation by topic', () => {
    expect(menuOf(catalogue, toy!).map(({ topic, indicators }) => [topic.id, ids(indicators)])).toEqual([
      ['births', ['toy-births', 'toy-national']],
      ['health', ['toy-rate']],
    ]);
  });

  it('finds indicators by words of title and topic, in any order, and nothing for nothing typed', () => {
    expect(ids(findIndicators(catalogue, toy!, 'health RATE'))).toEqual(['toy-rate']);
    expect(findIndicators(catalogue, toy!, '  ')).toEqual([]);
    expect(findIndicators(catalogue, toy!, 'no such thing')).toEqual([]);
  });

  it('names the topics that a nation lacks, and none for the nation that has them all', () => {
    expect(ids(topicsNotHeld(catalogue, small!))).toEqual(['health']);
    expect(topicsNotHeld(catalogue, toy!)).toEqual([]);
  });

  it('opens with what was asked for, else the preferred one, else the first featured rate, else the first', () => {
    expect(indicatorOfView(catalogue, toy!, 'toy-births', ['toy-national']).id).toBe('toy-births');
    expect(indicatorOfView(catalogue, toy!, 'small-births', ['toy-national']).id).toBe('toy-national');
    expect(indicatorOfView(catalogue, toy!, null, []).id).toBe('toy-rate');
    expect(indicatorOfView(catalogue, small!, null, ['toy-national']).id).toBe('small-births');
  });
});

describe('a reading', () => {
  it('shows the latest held period where the one asked for is not held', () => {
    expect(toyReading({ period: '1999' }).period?.period.id).toBe('2024');
    expect(toyReading({ period: '2021' }).period?.period.id).toBe('2021');
  });

  it('takes the main geography where the one asked for belongs to another nation', () => {
    expect(toyReading({ geography: 'parishes' }).geography.id).toBe('districts');
  });

  it('has no values in a geography that the indicator lacks', () => {
    const reading = toyReading({ geography: 'villages' });
    expect(reading.block).toBeNull();
    expect(indicatorHeadline(reading)).toBe('Toy rate: no figures by village');
  });

  it('says the figure of the nation where a series has no areas, and that there is none where there is none', () => {
    expect(indicatorHeadline(toyReading({}, toyNational, nationalOnly))).toBe(
      'National toys: 23.0% in Toyland (invented), 2024',
    );
    expect(indicatorHeadline(toyReading({}, toyRate, { ...emptied, blocks: [] }))).toMatch(/no figures/u);
  });
});
