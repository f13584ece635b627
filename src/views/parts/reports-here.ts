// The reports that this build of the site holds; empty where none were made of its data.
import type { OfferedReports } from '../../model/reports/made-report.ts';

declare const __REPORTS__: OfferedReports;

export const reportsHere: OfferedReports = __REPORTS__;
