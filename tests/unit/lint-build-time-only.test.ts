// The browser gets numbers: lint refuses the distributions in anything that it loads.
import { ESLint } from 'eslint';
import { beforeAll, expect, test, vi } from 'vitest';

const eslint = new ESLint();

// The parsers take long to load on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });
beforeAll(() => complaints('', 'src/views/invented.ts'));

async function complaints(code: string, filePath: string): Promise<readonly string[]> {
  const [result] = await eslint.lintText(code, { filePath });
  return result!.messages.map(({ ruleId }) => ruleId ?? 'not parsed');
}

const use = (name: string, from: string): string => `import { ${name} } from '${from}';\nconsole.log(${name});\n`;

test('a view cannot import the distributions', async () => {
  const code = use('normalCdf', '../model/statistics/distributions.ts');
  expect(await complaints(code, 'src/views/invented.ts')).toEqual(['atlas/build-time-only']);
});

test('a chart cannot import what reaches them by way of other files', async () => {
  const code = use('rate', '../../model/statistics/rate.ts');
  expect(await complaints(code, 'src/charts/kinds/invented.ts')).toEqual(['atlas/build-time-only']);
});

test('a component cannot either, nor by asking late', async () => {
  const component = `<script lang="ts">\n  ${use('wilson', '../model/statistics/wilson.ts').trim()}\n</script>\n`;
  expect(await complaints(component, 'src/views/Invented.svelte')).toEqual(['atlas/build-time-only']);
  const late = "export const late = () => import('../model/statistics/wilson.ts');\n";
  expect(await complaints(late, 'src/app/invented.ts')).toEqual(['atlas/build-time-only']);
});

test('types and methods without distributions are free', async () => {
  const type = "import type { Rate } from '../model/statistics/rate.ts';\nexport type Mine = Rate;\n";
  expect(await complaints(type, 'src/views/invented.ts')).toEqual([]);
  const code = use('compareWithBenchmark', '../model/statistics/benchmark-comparison.ts');
  expect(await complaints(code, 'src/views/invented.ts')).toEqual([]);
});

test('a method imports the wrapped distributions, never the library', async () => {
  const code = "import cdf from '@stdlib/stats-base-dists-normal-cdf';\nconsole.log(cdf);\n";
  expect(await complaints(code, 'src/model/statistics/invented.ts')).toEqual(['no-restricted-syntax']);
  expect(await complaints(code, 'src/model/statistics/distributions.ts')).toEqual([]);
});
