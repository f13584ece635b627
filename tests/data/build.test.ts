// How the data build behaves: same input, same bytes; all or nothing; and what it tells a person.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readChecked } from '../../scripts/data/build.ts';
import { dictionary } from '../../scripts/data/outputs/dictionary.ts';
import { replaceFolder } from '../../scripts/data/write/replace-folder.ts';
import { build, contents, readJson } from './fixtures/run-build.ts';
import { temporaryFolder } from './fixtures/temporary.ts';
import { edit, root, toyland, writePackage } from './fixtures/toyland.ts';

const shipped = join(root, 'data');

/** Runs the script as a person does, from any folder, in any place of the world. */
function runScript(args: readonly string[], cwd: string, env: Record<string, string> = {}) {
  const tsx = join(root, 'node_modules/tsx/dist/cli.mjs');
  return spawnSync(process.execPath, [tsx, join(root, 'scripts/build-data.ts'), ...args], {
    cwd,
    env: { ...process.env, ...env },
    encoding: 'utf8',
  });
}

describe('the same input gives the same bytes', () => {
  test('in another folder, time zone and language', () => {
    const here = build(shipped);
    const elsewhere = join(temporaryFolder(), 'deep/er/data');
    const run = runScript(['--from', shipped, '--to', elsewhere], temporaryFolder(), {
      TZ: 'Pacific/Auckland',
      LANG: 'tr_TR.UTF-8',
      LC_ALL: 'tr_TR.UTF-8',
    });
    expect(run.stderr).toBe('');
    expect(run.status).toBe(0);
    const [first, second] = [contents(here.to), contents(elsewhere)];
    expect(Object.keys(second)).toEqual(Object.keys(first));
    expect(Object.keys(first).filter((path) => first[path] !== second[path])).toEqual([]);
  });

  test('whatever the order of the rows of values', () => {
    const package_ = toyland();
    const path = 'indicators/values/toy-births.csv';
    const [header = '', ...rows] = String(package_.get(path)).trimEnd().split('\n');
    package_.set(path, `${[header, ...rows.reverse()].join('\n')}\n`);
    const [plain, turned] = [build(writePackage(toyland())), build(writePackage(package_))];
    expect(readJson(turned.to, 'indicators/toy-births.json')).toEqual(readJson(plain.to, 'indicators/toy-births.json'));
    expect(readJson(turned.to, 'catalogue.json')).toEqual(readJson(plain.to, 'catalogue.json'));
  });

  test('and names no folder of the machine that built it', () => {
    const { to } = build(writePackage(toyland()));
    const all = Object.values(contents(to)).join('\n');
    expect(all).not.toContain(tmpdir());
    expect(all).not.toContain(root);
  });
});

describe('all or nothing', () => {
  test('a build with a mistake leaves the old output byte for byte, and nothing beside it', () => {
    const { to } = build(writePackage(toyland()));
    const before = contents(to);
    const broken = toyland();
    edit(broken, 'services/services.csv', ',specialist,', ',specialst,');
    expect(build(writePackage(broken), to).problems).toHaveLength(1);
    expect(contents(to)).toEqual(before);
    expect(readdirSync(dirname(to))).toEqual(['data']);
  });

  test('a good build replaces the old output whole: what is gone from the package is gone', () => {
    const { to } = build(writePackage(toyland()));
    writeFileSync(join(to, 'left-over.json'), '{}');
    build(writePackage(toyland()), to);
    expect(existsSync(join(to, 'left-over.json'))).toBe(false);
    expect(readdirSync(dirname(to))).toEqual(['data']);
  });

  test('what a killed build left beside the output is cleared away', () => {
    const { to } = build(writePackage(toyland()));
    const stale = join(dirname(to), '.data.new-999999999');
    mkdirSync(stale);
    build(writePackage(toyland()), to);
    expect(existsSync(stale)).toBe(false);
  });

  test('a folder that holds other things, or the package itself, is not replaced', () => {
    const from = writePackage(toyland());
    const other = temporaryFolder();
    writeFileSync(join(other, 'thesis.txt'), 'years of work');
    expect(build(from, other).problems).toEqual([expect.stringContaining('holds other things')]);
    expect(build(from, from).problems).toEqual([expect.stringContaining('the data package lies in this folder')]);
    expect(build(from, dirname(from)).problems).toEqual([
      expect.stringContaining('the data package lies in this folder'),
    ]);
    expect(readFileSync(join(other, 'thesis.txt'), 'utf8')).toBe('years of work');
  });

  test('a write that fails half way leaves the old output alone, and nothing beside it', () => {
    const { to } = build(writePackage(toyland()));
    const before = contents(to);
    const impossible = new Map([
      ['catalogue.json', '{}'],
      ['catalogue.json/below-a-file.json', '{}'],
    ]);
    expect(() => replaceFolder(to, impossible)).toThrow(/EEXIST|ENOTDIR/u);
    expect(contents(to)).toEqual(before);
    expect(readdirSync(dirname(to))).toEqual(['data']);
  });

  test('an output that a killed build had just moved away is put back', () => {
    const { to } = build(writePackage(toyland()));
    const before = contents(to);
    renameSync(to, join(dirname(to), '.data.old-999999999'));
    expect(() =>
      replaceFolder(
        to,
        new Map([
          ['a', ''],
          ['a/b', ''],
        ]),
      ),
    ).toThrow();
    expect(contents(to)).toEqual(before);
  });
});

describe('what a person is told', () => {
  test('mistakes go to the error stream with exit code 1, without a stack, and nothing is written', () => {
    const broken = toyland();
    edit(broken, 'sources.csv', 'toy-licence', 'toy-license');
    edit(broken, 'services/services.csv', ',specialist,', ',specialst,');
    const to = join(temporaryFolder(), 'data');
    const run = runScript(['--from', writePackage(broken), '--to', to], temporaryFolder());
    expect(run.status).toBe(1);
    expect(run.stderr.trimEnd().split('\n')).toEqual([
      'services/services.csv, row 2, column tier: found "specialst"; allowed: universal, specialist; did you mean "specialist"?',
      'sources.csv, row 2, column licence: found "toy-license"; allowed: toy-licence, no-licence; did you mean "toy-licence"?',
      '2 mistakes; nothing was written.',
    ]);
    expect(existsSync(to)).toBe(false);
  });

  test('an option that does not exist is refused with the options that do', () => {
    const run = runScript(['--form', shipped], temporaryFolder());
    expect(run.status).toBe(1);
    expect(run.stderr).toContain('--from DIR --to DIR');
    expect(run.stderr).not.toContain(' at ');
  });

  test('a folder that is not there is refused', () => {
    expect(build(join(temporaryFolder(), 'nowhere')).problems).toEqual([
      expect.stringContaining('there is no such folder'),
    ]);
  });

  test('what was read and written, with rows and bytes', () => {
    const { printed } = build(writePackage(toyland()));
    const words = printed.join('\n');
    expect(words).toMatch(/^Read 27 tables with \d+ rows, and 1 boundary files:$/mu);
    expect(words).toMatch(/^ {2}indicator_values +8 rows$/mu);
    expect(words).toMatch(/^Wrote \d+ files, \d+ kB:$/mu);
    expect(words).toContain('Indicators: 2, with no build before to compare with.');
  });

  test('which series are new, changed or gone since the last build', () => {
    const { to } = build(writePackage(toyland()));
    expect(build(writePackage(toyland()), to).printed.at(-1)).toContain('none is new, changed or gone');
    const next = toyland();
    edit(next, 'indicators/values/toy-births.csv', 'T08000001,2024,30', 'T08000001,2024,40');
    edit(next, 'indicators/values/toy-births.csv', 'T08000002,2024,20', 'T08000002,2024,10');
    edit(next, 'indicators/indicators.csv', 'toy-share,', 'toy-part,');
    next.set('indicators/values/toy-part.csv', next.get('indicators/values/toy-share.csv') ?? '');
    next.delete('indicators/values/toy-share.csv');
    edit(next, 'datapackage.json', 'values/toy-share.csv', 'values/toy-part.csv');
    expect(build(writePackage(next), to).printed.slice(-4)).toEqual([
      'Indicators since the last build:',
      '  new: toy-part',
      '  changed: toy-births',
      '  gone: toy-share',
    ]);
  });
});

describe('downloads', () => {
  test('text that a spreadsheet would run is made harmless; numbers stay numbers', () => {
    const package_ = toyland();
    edit(package_, 'services/services.csv', 'North toy team', '"=HYPERLINK(""https://example.org"")"');
    edit(package_, 'services/services.csv', 'visits;calls', '@calls;visits');
    const { to } = build(writePackage(package_));
    const [, row] = readFileSync(join(to, 'downloads/services.csv'), 'utf8').split('\n');
    expect(row).toContain(`"'=HYPERLINK(""https://example.org"")"`);
    expect(row).toContain(`,'@calls;visits,`);
    expect(row).toContain(',57.1,-4.2,');
  });

  test('are described by a package of their own that names every file, its columns and its bytes', () => {
    const { to } = build(writePackage(toyland()));
    const described = readJson<{
      resources: { path: string; bytes: number; schema: { fields: { name: string }[] } }[];
    }>(to, 'downloads/datapackage.json');
    const files = readdirSync(join(to, 'downloads')).filter((name) => name.endsWith('.csv'));
    expect(described.resources.map(({ path }) => path).sort()).toEqual(files.sort());
    for (const { path, bytes, schema } of described.resources) {
      const text = readFileSync(join(to, 'downloads', path));
      expect(text.byteLength, path).toBe(bytes);
      expect(text.toString('utf8').split('\n')[0]).toBe(schema.fields.map(({ name }) => name).join(','));
    }
  });

  test('can be read back: the tables of a download pass the checks of their own description', () => {
    const { to } = build(writePackage(toyland()));
    const births = readFileSync(join(to, 'downloads/indicator-values.csv'), 'utf8').split('\n');
    expect(births.slice(0, 3)).toEqual([
      'indicator_id,area_code,period,group,value,numerator,denominator,lower,upper,origin,missing,flag,note',
      'toy-births,T92000001,2024,,60,,,,,published,,,',
      'toy-births,T08000001,2024,,30,,,,,published,,,',
    ]);
    expect(births).toContain('toy-share,T92000001,2023/24,,33.33333333333333,20,60,,,derived,,,');
  });
});

test('the data dictionary in docs/ is the one that the package gives', () => {
  const { descriptor, tables } = readChecked(shipped, () => undefined);
  expect(dictionary(descriptor, tables)).toBe(readFileSync(join(root, 'docs/data-dictionary.md'), 'utf8'));
});
