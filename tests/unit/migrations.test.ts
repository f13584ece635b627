// A link of an older edition keeps working: what was renamed is read by its new name.
import { describe, expect, it } from 'vitest';
import { readAddress } from '../../src/spec/address.ts';
import type { Vocabulary } from '../../src/spec/query-grammar.ts';
import { migrate, migrations, type Migration } from '../../src/spec/migrations.ts';
import { forwardPages } from '../../scripts/site/forward-pages.ts';
import { toyCatalogue } from './toy-coverage.ts';
import { vocabularyOf } from '../../src/model/vocabulary.ts';

/** Invented: a value that was renamed twice, a key that was renamed, one that means something else, one that is gone. */
const toyTable: readonly Migration[] = [
  { pages: ['gaps'], key: 'toy', value: 'bear', now: { key: 'toy', value: 'cub' }, meaningChanged: false },
  { pages: ['gaps'], key: 'toy', value: 'cub', now: { key: 'toy', value: 'soft-toy' }, meaningChanged: true },
  { pages: ['gaps', 'need'], key: 'play', value: null, now: { key: 'game', value: null }, meaningChanged: false },
  { pages: ['gaps'], key: 'noise', value: null, now: null, meaningChanged: false },
];

describe('words of an older edition', () => {
  it.each([
    [['toy', 'cub'], ['toy', 'soft-toy'], true],
    [['toy', 'bear'], ['toy', 'soft-toy'], true],
    [['play', 'chess'], ['game', 'chess'], false],
    [['noise', 'loud'], null, false],
    [['toy', 'ball'], ['toy', 'ball'], false],
  ] as const)('%j is now %j', (old, words, meaningChanged) => {
    expect(migrate('gaps', old, toyTable)).toEqual({ words, meaningChanged });
  });

  it('are those of their pages only', () => {
    expect(migrate('need', ['toy', 'bear'], toyTable).words).toEqual(['toy', 'bear']);
  });

  it('are nothing that an address may still say: the present words would be lost', () => {
    for (const { pages, key, value } of migrations) {
      for (const page of pages) {
        const read = migrate(page, [key, value ?? 'any'], []).words;
        expect(migrate(page, read!, migrations).words, `${page} ${key}`).not.toEqual(read);
      }
    }
  });
});

const known: Vocabulary = {
  ...vocabularyOf(toyCatalogue),
  codes: ['S08000029', 'BHSCT'],
  retiredCodes: { S08000018: 'S08000029' },
};

describe('an address of an older edition', () => {
  it('with the retired code of an area shows the area, without a note: it is the same area', () => {
    const { view, notes } = readAddress('area/S08000018/', 'count=under-3', known);
    expect(view).toMatchObject({ page: 'area', code: 'S08000029', denominator: 'under-3' });
    expect(notes).toEqual([]);
    expect(readAddress('area/__proto__/', '', known).notes).toMatchObject([{ problem: 'unknown-value' }]);
  });

  it('whose search was the name of a theme still searches for its words', () => {
    const { view, notes } = readAddress('evidence/', '?search=Inpatient+care', known);
    expect(view).toMatchObject({ search: 'Inpatient care', about: null });
    expect(notes).toEqual([]);
  });

  it('of an area that names a nation or an area is read without them: the page has its own', () => {
    const { view, notes } = readAddress('area/BHSCT/', '?nation=northern-ireland&area=belfast', known);
    expect(view).toMatchObject({ code: 'BHSCT', nation: 'scotland', area: null });
    expect(notes).toEqual([]);
  });
});

it('the page of a retired code leads on in words, by a link, and by itself, without a script', () => {
  const areas = [{ ...toyCatalogue.areas[0]!, code: 'S08000029', name: 'Fife & <Toy>' }];
  const pages = forwardPages({ areas, retiredCodes: { S08000018: 'S08000029' } }, ['assets/toy.css']);
  const html = pages.get('area/S08000018/index.html') ?? '';
  expect(html).toContain('<meta http-equiv="refresh" content="0; url=../S08000029/" />');
  expect(html).toContain('<a href="../S08000029/">Go to Fife &amp; &lt;Toy&gt;</a>');
  expect(html).toContain('The area code S08000018 was replaced by S08000029.');
  expect(html).toContain('href="../../assets/toy.css"');
  expect(html).not.toMatch(/<script|style=/u);
});
