// How a status fills an area, a tile or a stretch of a bar.
import type { Status } from '../../model/catalogue.ts';

const fills: Readonly<Record<Status, string>> = {
  yes: 'var(--status-yes)',
  partial: 'url(#pattern-partial)',
  developing: 'url(#pattern-developing)',
  no: 'var(--status-no)',
  unknown: 'url(#pattern-unknown)',
};

export const statusFill = (status: Status): string => fills[status];
