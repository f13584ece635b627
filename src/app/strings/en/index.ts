import { area } from './area.ts';
import { coverage } from './coverage.ts';
import { data } from './data.ts';
import { evidence } from './evidence.ts';
import { figures } from './figures.ts';
import { indicators } from './indicators.ts';
import { need } from './need.ts';
import { overview } from './overview.ts';
import { services } from './services.ts';
import { shell } from './shell.ts';

export const en = { area, coverage, data, evidence, figures, indicators, need, overview, services, shell };
