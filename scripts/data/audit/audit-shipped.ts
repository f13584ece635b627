// Audit of what was written, before it is put in place: no file may hold or give away what was hidden.
import type { Control } from '../disclosure/control.ts';
import { leaksInTables } from './hidden-cells.ts';
import { secretsOf } from './secret.ts';
import { shippedCounts } from './shipped-counts.ts';
import { readShipped, type ShippedFiles } from './shipped-files.ts';
import { leaksBySums } from './sums.ts';
import { traces } from './traces.ts';

/** One line a leak; none where the files may be shipped. Paths are those of public/data. */
export function auditFiles(files: ShippedFiles, control: Control): readonly string[] {
  const [counts, secrets] = [shippedCounts(files), secretsOf(control)];
  const leaks = [...leaksInTables(files, secrets), ...leaksBySums(counts, secrets), ...traces(files, secrets, counts)];
  return [...new Set(leaks)];
}

/** The same for a folder that holds what public/data will hold. */
export const auditShipped = (folder: string, control: Control): readonly string[] =>
  auditFiles(readShipped(folder), control);
