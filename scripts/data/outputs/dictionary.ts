// docs/data-dictionary.md: every table, column and indicator in words, from the package's own description.
import { cellAt } from '../read/row.ts';
import { indices } from '../check/place.ts';
import type { Descriptor } from '../read/descriptor.ts';
import { keysOf, type Field, type Resource, type TableSchema } from '../read/resource.ts';
import type { DataTable } from '../read/table.ts';

/** The dictionary as Markdown. */
export function dictionary({ title, edition, resources }: Descriptor, tables: ReadonlyMap<string, DataTable>): string {
  const indicators = tables.get('indicators');
  const parts = [
    `# Data dictionary\n\n${title}, edition ${edition}. Written by \`npm run data\` from \`data/datapackage.json\` and \`data/indicators/indicators.csv\`; edit those.`,
    '## Tables',
    ...resources.flatMap((resource) =>
      resource.schema ? [tableWords(resource, resource.schema, tables.get(resource.name))] : [],
    ),
    ...(indicators ? ['## Indicators', ...indices(indicators).map((index) => indicatorWords(indicators, index))] : []),
  ];
  return `${parts.join('\n\n')}\n`;
}

function tableWords(
  { name, title, description, path, folder }: Resource,
  schema: TableSchema,
  table?: DataTable,
): string {
  const files =
    folder === undefined ? path.map((file) => `\`${file}\``).join(', ') : `\`${folder}/\` (${path.length} files)`;
  const keys = keysOf(schema)[0]
    ?.map((column) => `\`${column}\``)
    .join(' + ');
  const head = [
    `### ${title} (\`${name}\`)`,
    `${description} File: ${files}. Rows: ${table?.length ?? 0}.${keys ? ` Key: ${keys}.` : ''}`,
  ];
  const rows = schema.fields.map(
    (field) => `| \`${field.name}\` | ${typeWords(field)} | ${fieldWords(field, schema)} |`,
  );
  return [...head, ['| column | type | what it holds |', '|---|---|---|', ...rows].join('\n')].join('\n\n');
}

function typeWords({ type, unit, constraints, holds }: Field): string {
  const words = holds === 'date' ? 'date' : holds === 'span' ? 'date or span' : type;
  return escaped(
    [words, unit, constraints?.required ? 'required' : undefined].filter((word) => word !== undefined).join(', '),
  );
}

function fieldWords(
  { name, title, description, constraints, items, delimiter }: Field,
  { foreignKeys = [] }: TableSchema,
): string {
  const target = foreignKeys.find((key) => key.fields.includes(name))?.reference;
  const words = constraints?.enum ?? items?.enum;
  const range = [constraints?.minimum, constraints?.maximum].filter((end) => end !== undefined);
  const parts = [
    `**${title}.** ${description}`,
    words ? `One of: ${words.map((word) => `\`${word}\``).join(', ')}.` : '',
    range.length === 2 ? `From ${range.join(' to ')}.` : '',
    delimiter === undefined ? '' : `A list, with \`${delimiter}\` between items.`,
    target ? `Names a row of \`${target.resource ?? 'this table'}\`.` : '',
  ];
  return escaped(parts.filter((part) => part !== '').join(' '));
}

function indicatorWords(indicators: DataTable, index: number): string {
  const words = (column: string) => {
    const cell = cellAt(indicators, column, index);
    return cell === null ? '' : String(cell);
  };
  const lines = [
    ['Unit', words('unit')],
    [
      'Measure',
      [words('measure'), words('multiplier') && `per ${words('multiplier')}`].filter((word) => word !== '').join(', '),
    ],
    ['Periods', words('period_kind').replaceAll('_', ' ')],
    ['Chance', words('chance').replaceAll('_', ' ')],
    ['Counts', words('population_kind')],
    ['Caution', words('caution')],
    ['Derived by us', words('derivation')],
    ['Source', `\`${words('source_id')}\``],
  ].filter(([, value]) => value !== '');
  const list = lines.map(([label, value]) => `- ${label ?? ''}: ${value ?? ''}`).join('\n');
  return `### ${words('title')} (\`${words('indicator_id')}\`)\n\n${words('definition')}\n\n${list}`;
}

const escaped = (words: string) => words.replaceAll('|', '\\|');
