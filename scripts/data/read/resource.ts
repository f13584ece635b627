// One resource of datapackage.json: a table with its Table Schema, or a boundary file.
import * as v from 'valibot';

const inside = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9_][\w.-]*(\/[a-z0-9_][\w.-]*)*$/iu, 'a path inside the package, with forward slashes'),
);

function isPattern(words: string): boolean {
  try {
    return new RegExp(words, 'u') instanceof RegExp;
  } catch {
    return false;
  }
}

const constraints = v.strictObject({
  required: v.optional(v.boolean()),
  unique: v.optional(v.boolean()),
  enum: v.optional(v.array(v.string())),
  pattern: v.optional(v.pipe(v.string(), v.check(isPattern, 'a regular expression'))),
  minimum: v.optional(v.number()),
  maximum: v.optional(v.number()),
});

const field = v.looseObject({
  name: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9_]*$/u)),
  title: v.string(),
  description: v.string(),
  type: v.picklist(['string', 'number', 'integer', 'boolean', 'list']),
  format: v.optional(v.picklist(['default', 'uri'])),
  delimiter: v.optional(v.string()),
  /** Words after the number, where it has a unit. */
  unit: v.optional(v.string()),
  /** Text that holds dates: one (`2024-06`), or a span (`2018-10/2020-03`). */
  holds: v.optional(v.picklist(['date', 'span'])),
  /** A column that a file of the table may leave out. */
  mayBeAbsent: v.optional(v.boolean()),
  constraints: v.optional(constraints),
  /** For a list: what each of its items must be. */
  items: v.optional(v.strictObject({ enum: constraints.entries.enum, pattern: constraints.entries.pattern })),
});

const oneOrMore = v.union([
  v.pipe(
    v.string(),
    v.transform((name) => [name]),
  ),
  v.array(v.string()),
]);
const onlyOne = v.pipe(oneOrMore, v.length(1, 'one field on each side'));
const foreignKey = v.looseObject({
  fields: onlyOne,
  reference: v.looseObject({ resource: v.optional(v.string()), fields: onlyOne }),
});

const schema = v.looseObject({
  fields: v.array(field),
  primaryKey: v.optional(oneOrMore),
  uniqueKeys: v.optional(v.array(v.array(v.string()))),
  /** For a table of many files: what stands once in each file. */
  keyInFile: v.optional(v.array(v.string())),
  foreignKeys: v.optional(v.array(foreignKey)),
  missingValues: v.optional(v.array(v.string())),
});

export const resourceSchema = v.looseObject({
  name: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9_-]*$/u)),
  path: v.union([
    v.pipe(
      inside,
      v.transform((path) => [path]),
    ),
    v.array(inside),
  ]),
  title: v.string(),
  description: v.string(),
  format: v.optional(v.string()),
  /** Folder whose other files belong to the table although they are not listed. */
  folder: v.optional(inside),
  /** Column that each file's name gives (`live-births.csv` → `live-births`). */
  fileNameField: v.optional(v.string()),
  schema: v.optional(schema),
});

export type Field = v.InferOutput<typeof field>;
export type Resource = v.InferOutput<typeof resourceSchema>;
export type TableSchema = v.InferOutput<typeof schema>;

/** Every set of columns that names a row. */
export function keysOf({ primaryKey, uniqueKeys = [], keyInFile }: TableSchema): readonly (readonly string[])[] {
  return [primaryKey, ...uniqueKeys, keyInFile].filter((key) => key !== undefined);
}
