// Colours and hatches of the light theme (src/app/css/tokens.css) for charts and tables of a presentation.
import type { Status } from '../../model/catalogue.ts';
import type { Fill } from './native-chart.ts';

export const colours = {
  ink: '0B2239',
  heading: '002D54',
  muted: '4D5B69',
  rule: 'D5DCE3',
  strongRule: '8593A1',
  wash: 'F3F6F9',
  bar: '2A6BA3',
  derived: '93BBDC',
  picked: '002D54',
  comparator: 'B3420A',
  secondComparator: '6A2063',
  context: 'B4C0CB',
} as const;

/** As on the page: solid, striped, dotted, empty, hatched. */
export const statusFills: Readonly<Record<Status, Fill>> = {
  yes: { colour: '12507F', outline: colours.ink },
  partial: { colour: '12507F', pattern: { name: 'wdUpDiag', ground: 'AECDE6' }, outline: colours.ink },
  developing: { colour: '12507F', pattern: { name: 'pct20', ground: 'FFFFFF' }, outline: colours.ink },
  no: { colour: 'FFFFFF', outline: colours.ink },
  unknown: { colour: '66727D', pattern: { name: 'ltDnDiag', ground: 'FFFFFF' }, outline: colours.ink },
};

/** The marks of the page as letters of a typeface that every program has. */
export const statusMarks: Readonly<Record<Status, { readonly mark: string; readonly colour: string }>> = {
  yes: { mark: '●', colour: '12507F' },
  partial: { mark: '◐', colour: '12507F' },
  developing: { mark: '◌', colour: '12507F' },
  no: { mark: '○', colour: '12507F' },
  unknown: { mark: '▨', colour: '66727D' },
};
