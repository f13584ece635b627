// Small counts of people: hidden once, before anything is made of them, and looked for in what was written.
import fc from 'fast-check';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { auditShipped } from '../../scripts/data/audit/audit-shipped.ts';
import { csvLines, numberIn, readShipped, type CsvLine } from '../../scripts/data/audit/shipped-files.ts';
import { controlLines } from '../../scripts/data/disclosure/control-lines.ts';
import { readChecked } from '../../scripts/data/build.ts';
import { controlOf } from '../../scripts/data/outputs/output-files.ts';
import { auditSite } from '../../scripts/site/audit-pages.ts';
import type { Catalogue, IndicatorTable } from '../../src/model/catalogue.ts';
import { rankedBarsFigure } from '../../src/model/figures/ranked-bars.ts';
import { indicatorReading } from '../../src/model/indicators/indicator-reading.ts';
import { defaultView } from '../../src/spec/view-spec.ts';
import type { Fact } from '../../src/model/statistics/attacker-interval.ts';
import { canBe } from '../unit/attacker-by-hand.ts';
import { build, contents, readJson } from './fixtures/run-build.ts';
import { harm, nation, parts, partsOf, smallCounts, type SmallCounts } from './fixtures/small-counts.ts';
import { temporaryFolder } from './fixtures/temporary.ts';
import { root, writePackage } from './fixtures/toyland.ts';

function built(toy: SmallCounts) {
  const from = writePackage(smallCounts(toy));
  const { to, printed, problems } = build(from);
  expect(problems).toEqual([]);
  return { from, to, printed };
}

const lines = (to: string): readonly CsvLine[] =>
  csvLines(readShipped(to), 'downloads/indicator-values.csv').filter((line) => line['indicator_id'] === harm);
const hiddenIn = (to: string, period = '2024') =>
  lines(to)
    .filter((line) => line['missing'] === 'suppressed' && line['period'] === period)
    .map((line) => line['area_code']);

describe('small counts of people in a sensitive topic', () => {
  // Part 1 has 3; part 2 with it makes district 1. All other counts are 10 or more, or 0.
  const toy = { counts: { '2024': [3, 17, 41, 0, 23] } };

  test('are hidden, with the counts that would give them away; zeros and the rest stay', () => {
    const { to } = built(toy);
    expect(hiddenIn(to)).toEqual(['T12000001', 'T12000002']);
    expect(lines(to).find((line) => line['area_code'] === 'T12000004')).toMatchObject({ value: '0', numerator: '0' });
    expect(lines(to).find((line) => line['area_code'] === 'T08000001')).toMatchObject({ numerator: '20' });
  });

  test('leave no trace beside their area in any file, and every file says "suppressed"', () => {
    const { to } = built(toy);
    for (const [path, text] of Object.entries(contents(to))) {
      const beside = text
        .split(/\n/u)
        .filter((line) => /T12000001/u.test(line) && line.includes(harm) && path.endsWith('.csv'));
      for (const line of beside)
        expect(line.replace(/^.*2024,/u, ''), path).toMatch(/^,,,,,,derived,suppressed,,"Hidden by the atlas/u);
    }
    const { blocks } = readJson<IndicatorTable>(to, `indicators/${harm}.json`);
    const block = blocks.find(({ geography }) => geography === 'parts')!;
    expect([block.values[0], block.numerator?.[0], block.denominator?.[0]]).toEqual([
      [null, null, 41, 0, 23],
      [null, null, 41, 0, 23],
      [null, null, 1000, 1000, 1000],
    ]);
    expect(block.missing).toEqual({ '0:0': 'suppressed', '0:1': 'suppressed' });
  });

  test('are said to be hidden in the figure that a reader sees', () => {
    const { to } = built(toy);
    const catalogue = readJson<Catalogue>(to, 'catalogue.json');
    const view = { ...defaultView, nation: 'toyland', geography: 'parts', indicator: harm };
    const summary = catalogue.indicators.find(({ id }) => id === harm)!;
    const table = readJson<IndicatorTable>(to, `indicators/${harm}.json`);
    const { bars } = rankedBarsFigure(indicatorReading(view, catalogue, summary, table));
    const said = Object.fromEntries(bars.map(({ code, value, missing }) => [code, value ?? missing]));
    expect(said).toEqual({
      T12000001: 'suppressed',
      T12000002: 'suppressed',
      T12000003: 41,
      T12000004: 0,
      T12000005: 23,
    });
  });

  test('are counted, not shown, in what the build says', () => {
    const { printed } = built(toy);
    expect(printed).toContain('Disclosure control: 9 cells of 1 count of people looked at; 2 hidden');
    expect(printed).toContain('  toy-harm: 1 small, 1 to protect them');
  });
});

describe('which counts are at stake', () => {
  test('under 5 of ordinary people, under 10 in a sensitive topic or on an island', () => {
    const counts = { '2024': [7, 17, 41, 12, 8] };
    expect(hiddenIn(built({ counts, disclosure: 'people_events' }).to)).toEqual([
      'T92000001',
      'T08000003',
      'T12000005',
    ]);
    expect(hiddenIn(built({ counts }).to)).toContain('T12000001');
  });

  test('none where no people are counted, or where the publisher prints every count', () => {
    const counts = { '2024': [3, 17, 41, 12, 2] };
    expect(hiddenIn(built({ counts, disclosure: 'none' }).to)).toEqual([]);
    expect(hiddenIn(built({ counts, disclosure: 'printed_counts' }).to)).toEqual([]);
  });

  test('not what the publisher prints, nor a district that only repeats its one part', () => {
    const toy = {
      counts: { '2024': [3, 17, 41, 12, 2] },
      origins: ['printed', 'printed', 'printed', 'printed', 'printed'],
    } as const;
    expect(hiddenIn(built(toy).to)).toEqual([]);
  });

  test('a sum of ours goes where it would undo what the publisher hides', () => {
    const toy = {
      counts: { '2024': [13, 17, 41, 12, 32] },
      origins: ['hidden', 'printed', 'printed', 'printed', 'printed'],
    } as const;
    const { to } = built(toy);
    expect(hiddenIn(to)).toEqual(['T92000001', 'T08000001', 'T12000001']);
  });

  test('a rolling sum goes where the years that it shares would say more of a small one', () => {
    // Years of part 1, 2012 to 2016: 15, 0, 8, 12, 0. The two sums after the small one say that 2014 had 8 or more.
    const others = [60, 50, 50, 50];
    const spans = { '2012-2013': 15, '2013-2014': 8, '2014-2015': 20, '2015-2016': 12 };
    const { to } = built({
      counts: Object.fromEntries(Object.entries(spans).map(([period, count]) => [period, [count, ...others]])),
    });
    const periods = Object.keys(spans).filter((period) => hiddenIn(to, period).includes('T12000001'));
    expect(periods).toContain('2013-2014');
    expect(periods.length).toBeGreaterThan(1);
  });
});

/** What the shipped files print of each cell, and what they let a reader add up. */
function attackerOf(to: string) {
  const rows = lines(to);
  const codes = rows.map((line) => line['area_code'] ?? '');
  const printed = rows.map((line) => numberIn(line, 'numerator'));
  const cell = (code: string) => codes.indexOf(code);
  const hidden = printed.flatMap((count, place) => (count === null ? [place] : []));
  const factOf = (total: string, own: readonly string[]): Fact => {
    const all = [{ cell: cell(total), times: -1 }, ...own.map((code) => ({ cell: cell(code), times: 1 }))];
    return {
      terms: all.filter((term) => hidden.includes(term.cell)),
      sum: -all.reduce((sum, term) => sum + term.times * (printed[term.cell] ?? 0), 0),
    };
  };
  const districts = Object.entries(partsOf);
  const facts = [factOf(nation, Object.keys(partsOf)), ...districts.map(([total, own]) => factOf(total, own))];
  return { codes, hidden, facts };
}

const partsWithin = (code: string): readonly string[] => (code === nation ? parts : (partsOf[code] ?? [code]));

const numbersFrom = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, step) => from + step);

test('an attacker who tries every table of whole numbers cannot work out a hidden count from the shipped files', () => {
  const origin = fc.constantFrom('ours' as const, 'ours' as const, 'printed' as const, 'hidden' as const);
  const count = fc.oneof(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 14 }));
  const five = <T>(each: fc.Arbitrary<T>) => fc.array(each, { minLength: 5, maxLength: 5 });
  fc.assert(
    fc.property(
      five(count),
      five(origin),
      fc.constantFrom('people_events' as const, 'sensitive' as const),
      (counts, origins, disclosure) => {
        const { to } = built({ counts: { '2024': counts }, origins, disclosure });
        const { codes, hidden, facts } = attackerOf(to);
        const truth = new Map([...parts.map((code, place) => [code, counts[place] ?? 0] as const)]);
        const countOf = (code: string): number =>
          partsWithin(code).reduce((sum, part) => sum + (truth.get(part) ?? 0), 0);
        // A sum of counts that their publisher prints is known whatever we do.
        const isPrinted = (code: string): boolean =>
          partsWithin(code).every((part) => origins[parts.indexOf(part)] === 'printed');
        const zeroHidden = hidden.some((place) => countOf(codes[place] ?? '') === 0);
        for (const least of zeroHidden ? [0] : [0, 1]) {
          const search = { cells: hidden, facts, least, most: 90 };
          for (const place of hidden) {
            const code = codes[place] ?? '';
            if (isPrinted(code)) continue;
            const threshold = disclosure === 'sensitive' || ['T08000003', 'T12000005'].includes(code) ? 10 : 5;
            const own = countOf(code);
            expect(canBe(search, place, own), 'the truth fits').toBe(true);
            const others = [...numbersFrom(own + 1, 90), ...numbersFrom(0, own - 1).reverse()];
            expect(
              others.some((value) => canBe(search, place, value)),
              `${code} is known`,
            ).toBe(true);
            if (own >= 1 && own < threshold)
              expect(
                numbersFrom(threshold, 90).some((value) => canBe(search, place, value)),
                `${code} is known to be small`,
              ).toBe(true);
          }
        }
        // And what is printed of ours is not small.
        for (const line of lines(to).filter((each) => each['origin'] === 'derived' && each['missing'] === '')) {
          const code = line['area_code'] ?? '';
          const isCopy = code === 'T08000003' && origins[4] === 'printed';
          const threshold = disclosure === 'sensitive' || ['T08000003', 'T12000005'].includes(code) ? 10 : 5;
          const own = numberIn(line, 'numerator') ?? -1;
          expect(isCopy || own === 0 || own >= threshold, `${code} prints ${own}`).toBe(true);
        }
      },
    ),
    { numRuns: 15 },
  );
}, 240_000);

describe('a hidden number that is put back into one shipped file', () => {
  const toy = { counts: { '2024': [3, 17, 41, 0, 23] } };
  const planted: readonly (readonly [string, (text: string) => string, string])[] = [
    [
      `indicators/${harm}.json`,
      (text) => text.replace('[null,null,41,0,23]', '[3,null,41,0,23]'),
      'the hidden cell has values',
    ],
    [
      'downloads/indicator-values.csv',
      (text) => text.replace(/(toy-harm,T12000001,2024,,),/u, '$13,'),
      'the hidden cell has a value',
    ],
    [
      'downloads/indicator-values.csv',
      (text) => text.replace(/(toy-harm,T12000001,2024,.*),[^,]*$/mu, '$1,It was 3.'),
      'the row does not say',
    ],
    [
      'gaps.json',
      (text) => `{"was":${text},"note":{"indicator":"${harm}","area":"T12000001","count":3}}`,
      'stands next to its area',
    ],
  ];

  test.each(planted)('is found in %s', (path, plant, says) => {
    const { from, to } = built(toy);
    const control = controlOf(readChecked(from, () => undefined));
    expect(auditShipped(to, control)).toEqual([]);
    const text = readFileSync(join(to, path), 'utf8');
    expect(plant(text)).not.toBe(text);
    writeFileSync(join(to, path), plant(text));
    const leaks = auditShipped(to, control);
    expect(leaks.join('\n')).toContain(says);
    expect(leaks.some((line) => line.startsWith(`${path}: ${harm}, T12000001, 2024: `))).toBe(true);
  });

  test('is found where a count is printed again that protected it', () => {
    const { from, to } = built(toy);
    const control = controlOf(readChecked(from, () => undefined));
    const path = join(to, 'downloads/indicator-values.csv');
    writeFileSync(
      path,
      readFileSync(path, 'utf8').replace(
        /toy-harm,T12000002,2024,.*$/mu,
        'toy-harm,T12000002,2024,,17,17,1000,,,derived,,,',
      ),
    );
    expect(auditShipped(to, control).join('\n')).toContain(
      'T12000001, 2024: the shipped sums give the hidden count away exactly',
    );
  });
});

/** Leaks of a site of one page. */
const auditPage = (folder: string, html: string) => {
  const { from, to } = built({ counts: { '2024': [3, 17, 41, 0, 23] } });
  const site = temporaryFolder();
  cpSync(to, join(site, 'data'), { recursive: true });
  mkdirSync(join(site, folder), { recursive: true });
  writeFileSync(join(site, folder, 'index.html'), html);
  return auditSite(site, controlOf(readChecked(from, () => undefined)));
};

describe('pages of the built site', () => {
  const page = (inside: string) =>
    `<figure data-figure="value-map"><h2>Toy harm by part, 2024</h2>${inside}<table data-twin>` +
    '<tr><th>Part 1</th><td>hidden: small numbers [c]</td></tr><tr><th>Part 3</th><td data-value="41">41.0</td></tr></table></figure>';
  const audit = (inside: string) => auditPage('', page(inside));

  test('may say that a count is hidden, and show the others', () => {
    expect(audit('<svg><rect x="3" data-area="T12000001" aria-label="Part 1: hidden"/></svg>')).toEqual([]);
  });

  test.each([
    '<svg><rect data-area="T12000001" data-value="3"/></svg>',
    '<svg><rect data-area="T12000001" aria-label="Part 1: 3.0 per 1,000 toys"/></svg>',
    '<table><tr><th>Part 1</th><td>3 of 1,000</td></tr></table>',
  ])('may not show it: %s', (inside) => {
    expect(audit(inside)).toEqual([
      `index.html: ${harm}, T12000001, 2024: a number of the hidden cell is shown for its area`,
    ]);
  });
});

describe('a spine, whose rows are of many series', () => {
  const spine = (told: string) =>
    '<figure data-figure="spine-chart"><h3>Worse on 3 measures</h3><ul>' +
    `<li data-indicator="${harm}"><a>Toy harm</a> <strong>${told}</strong></li>` +
    '<li data-indicator="toy-other"><a>Toy other</a> <strong>3</strong></li></ul></figure>';

  test('may show the number of a hidden cell in the row of another series', () => {
    expect(auditPage('area/T12000001', spine('hidden: small numbers'))).toEqual([]);
  });

  test('is found in a row of a table of many series too', () => {
    const row = (period: string) =>
      `<figure><table><tr><th>Toy harm</th><td>3.0</td><td>${period}</td></tr></table>Toy births</figure>`;
    expect(auditPage('area/T12000001', row('2024'))).toHaveLength(1);
  });

  test('may not show it in its own row', () => {
    expect(auditPage('area/T12000001', spine('3 per 1,000 toys'))).toEqual([
      `area/T12000001/index.html: ${harm}, T12000001, 2024: a number of the hidden cell is shown for its area`,
    ]);
  });
});

test('docs/disclosure.md says of the shipped package what its build says', () => {
  const lines = controlLines(controlOf(readChecked(join(root, 'data'), () => undefined)));
  expect(readFileSync(join(root, 'docs/disclosure.md'), 'utf8')).toContain(lines.join('\n'));
});
