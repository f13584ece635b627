// Addresses of pictures: each view that pictures are drawn of has its own, any other has none.
import { describe, expect, it } from 'vitest';
import { picturePath } from '../../src/spec/picture-path.ts';
import { defaultView, type ViewSpec } from '../../src/spec/view-spec.ts';

const path = (fields: Partial<ViewSpec>) => picturePath({ ...defaultView, ...fields }, 'status-map');

describe('the address of a picture', () => {
  it.each([
    [{ page: 'overview' }, 'figures/overview/status-map'],
    [{ page: 'coverage' }, 'figures/coverage/status-map'],
    [{ page: 'coverage', nation: 'northern-ireland' }, 'figures/northern-ireland/coverage/status-map'],
    [{ page: 'area', code: 'S08000025' }, 'figures/area/S08000025/status-map'],
    [{ page: 'indicators', indicator: 'live-births' }, 'figures/indicators/live-births/status-map'],
    [
      { page: 'indicators', indicator: 'live-births', geography: 'councils' },
      'figures/indicators/live-births/councils/status-map',
    ],
  ] as const)('of %j is %s', (fields, expected) => {
    expect(path(fields)).toBe(expected);
  });

  it.each([
    { page: 'coverage', area: 'highland' },
    { page: 'coverage', service: 'mother-and-baby-unit' },
    { page: 'indicators', indicator: 'live-births', period: '2019' },
    { page: 'area', code: 'S08000025', reading: 'recent-only' },
  ] as const)('is none of %j', (fields) => {
    expect(path(fields)).toBeNull();
  });

  it('is not changed by words that the page does not read', () => {
    expect(path({ page: 'coverage', search: 'toy' })).toBe('figures/coverage/status-map');
  });
});
