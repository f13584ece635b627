// Reads reference cases: the project's own file, or the file that REFERENCE_CASES names.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { array, number, object, optional, parse, picklist, record, string, unknown, type InferOutput } from 'valibot';

const caseSchema = object({
  id: string(),
  method: string(),
  inputs: record(string(), unknown()),
  expected: unknown(),
  tolerance: number(),
  tolerance_type: picklist(['rel', 'abs', 'exact']),
  source: optional(string()),
});

export type ReferenceCase = InferOutput<typeof caseSchema>;

const ownFile = fileURLToPath(new URL('cases.json', import.meta.url));

/** All cases of the file, in its order. Throws an Error where the file cannot be read or a case lacks a part. */
export function readCases(named = process.env['REFERENCE_CASES']): readonly ReferenceCase[] {
  const file = named === undefined || named === '' ? ownFile : resolve(named);
  const cases = parse(array(caseSchema), JSON.parse(readFileSync(file, 'utf8')));
  if (cases.length === 0) throw new Error(`${file}: holds no case; give a list of one or more.`);
  return cases;
}
