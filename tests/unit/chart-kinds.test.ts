// Charts are fetched by the pages that name them: each is found by its kind, and none is drawn unasked.
import { readdirSync } from 'node:fs';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type * as ChartKinds from '../../src/charts/chart-kind.ts';
import type { FigureKind } from '../../src/model/figures/figure.ts';

const kinds = readdirSync('src/charts/kinds')
  .filter((file) => file.endsWith('.svelte'))
  .map(
    (file) =>
      file
        .replace('.svelte', '')
        .replaceAll(/(?<!^)[A-Z]/gu, '-$&')
        .toLowerCase() as FigureKind,
  );

describe('charts', () => {
  let charts: typeof ChartKinds;
  beforeEach(async () => {
    vi.resetModules();
    charts = await import('../../src/charts/chart-kind.ts');
  });

  it.each(kinds)('finds %s in the file that is named after it', async (kind) => {
    await charts.bringCharts([kind]);
    expect(charts.chartOf(kind).chart.kind).toBe(kind);
  });

  it('brings all where none are named', async () => {
    await charts.bringCharts();
    expect(kinds.map((kind) => charts.chartOf(kind).chart.kind)).toEqual(kinds);
  });

  it('says which chart a page has not brought', async () => {
    await charts.bringCharts(['status-map']);
    expect(() => charts.chartOf('trend')).toThrow('trend was not brought; name it in the charts of its page');
  });

  it('says where a kind has no file', async () => {
    await expect(charts.bringCharts(['spiral' as FigureKind])).rejects.toThrow('there is no ./kinds/Spiral.svelte');
  });
});
