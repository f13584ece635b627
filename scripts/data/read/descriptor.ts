// data/datapackage.json: what every table holds. The checks, the dictionary and the downloads all read this one description.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { DataError } from '../data-error.ts';
import { editionFields } from './edition.ts';
import { resourceSchema, type Resource } from './resource.ts';

const packageSchema = v.looseObject({
  $schema: v.string(),
  name: v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9._-]*$/u)),
  title: v.string(),
  description: v.string(),
  version: v.string(),
  ...editionFields,
  licenses: v.array(v.looseObject({ name: v.string(), title: v.string() })),
  sources: v.array(v.looseObject({ title: v.string() })),
  contributors: v.array(v.looseObject({ title: v.string() })),
  resources: v.array(resourceSchema),
});

export type Descriptor = v.InferOutput<typeof packageSchema>;

export const descriptorFile = 'datapackage.json';

/** Reads and checks a package's description. Throws DataError, one line a mistake. */
export function readDescriptor(from: string): Descriptor {
  const read = v.safeParse(packageSchema, parseJson(from));
  if (!read.success) throw new DataError(read.issues.map(issueLine));
  const twice = repeated(read.output.resources.map((resource) => resource.name));
  if (twice !== null)
    throw new DataError([`${descriptorFile}: two resources are named "${twice}"; name one of them anew`]);
  return read.output;
}

function parseJson(from: string): unknown {
  let text: string;
  try {
    text = readFileSync(join(from, descriptorFile), 'utf8');
  } catch {
    throw new DataError([`${descriptorFile}: not found; a data package needs one (docs/data-package.md)`]);
  }
  try {
    return JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch (error) {
    throw new DataError([`${descriptorFile}: not JSON: ${error instanceof Error ? error.message : String(error)}`]);
  }
}

function issueLine(issue: v.BaseIssue<unknown>): string {
  const place = v.getDotPath(issue) ?? 'whole file';
  return `${descriptorFile}, ${place}: found ${issue.received}; allowed: ${issue.expected ?? issue.message}`;
}

function repeated(names: readonly string[]): string | null {
  return names.find((name, index) => names.indexOf(name) !== index) ?? null;
}

/** The table of that name. Throws DataError where the package does not describe it. */
export function resourceNamed({ resources }: Descriptor, name: string): Resource {
  const found = resources.find((resource) => resource.name === name);
  if (!found) throw new DataError([`${descriptorFile}: no resource is named "${name}"; describe the table`]);
  return found;
}
