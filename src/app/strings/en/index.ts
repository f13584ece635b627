// The texts in English, each page's in a file of its own.
export { area } from './area.ts';
export { controlLimits } from './control-limits.ts';
export { coverage } from './coverage.ts';
export { data } from './data.ts';
export { disparity } from './disparity.ts';
export { evidence } from './evidence.ts';
export { figures } from './figures.ts';
export { funnel } from './funnel.ts';
export { gaps } from './gaps.ts';
export { indicators } from './indicators.ts';
export { interventionGrid } from './intervention-grid.ts';
export { need } from './need.ts';
export { needCapacity } from './need-capacity.ts';
export { needScenario } from './need-scenario.ts';
export { overview } from './overview.ts';
export { services } from './services.ts';
export { shell } from './shell.ts';
