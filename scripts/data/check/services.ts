// Rules of services and of the evidence about them that a column alone cannot hold.
import type { DataTable } from '../read/table.ts';
import { indices, isTyped, numberAt, say, textAt } from './place.ts';
import type { Report } from './problem.ts';

/** Reports half a position, and an age range that ends before it begins. */
export function checkServices(services: DataTable, report: Report): void {
  for (const index of indices(services)) {
    const [latitude, longitude] = ['latitude', 'longitude'].map((column) => isTyped(services, column, index));
    if (latitude !== longitude) {
      say(report, services, index, latitude ? 'longitude' : 'latitude', 'half a position; give both or none');
    }
    checkOrder(services, index, 'age_from_months', 'age_to_months', report);
  }
}

/** Reports a low end above its high end, or a point outside both. */
export function checkPrevalence(prevalence: DataTable, report: Report): void {
  for (const index of indices(prevalence)) {
    checkOrder(prevalence, index, 'low', 'high', report);
    checkOrder(prevalence, index, 'low', 'point', report);
    checkOrder(prevalence, index, 'point', 'high', report);
  }
}

function checkOrder(table: DataTable, index: number, from: string, to: string, report: Report): void {
  const [low, high] = [numberAt(table, from, index), numberAt(table, to, index)];
  if (low !== null && high !== null && low > high) {
    say(report, table, index, to, `found "${high}"; allowed: no less than ${from}, ${low}`);
  }
}

/** Reports a record, fund or grant that ends before it begins. */
export function checkDates(table: DataTable, from: string, to: string, report: Report): void {
  for (const index of indices(table)) {
    const [start, end] = [textAt(table, from, index), textAt(table, to, index)];
    if (start !== null && end !== null && end < start.slice(0, end.length)) {
      say(report, table, index, to, `found "${end}"; allowed: no earlier than ${from}, ${start}`);
    }
  }
}
