// Colours of the light theme (src/app/css/tokens.css) for charts of a presentation.
import type { Status } from '../../model/catalogue.ts';

export const colours = {
  ink: '0B2239',
  heading: '002D54',
  muted: '4D5B69',
  rule: 'D5DCE3',
  bar: '2A6BA3',
  derived: '93BBDC',
  picked: '002D54',
  comparator: 'B3420A',
  context: 'B4C0CB',
} as const;

export const statusColours: Readonly<Record<Status, string>> = {
  yes: '12507F',
  partial: 'AECDE6',
  developing: '7DB9EA',
  no: 'FFFFFF',
  unknown: '9AA6B1',
};
