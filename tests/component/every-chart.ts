// Before each file of component tests: every chart is there, as a page has brought those that it shows.
import { bringCharts } from '../../src/charts/chart-kind.ts';

await bringCharts();
