import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import type { Topology } from 'topojson-specification';
import { expect, test } from 'vitest';
import { neighbours, withLinks } from '../../src/tables/geometry-neighbours.ts';
import type { Link } from '../../src/tables/geometry-neighbours.ts';

const atlas = JSON.parse(readFileSync('data/boundaries/atlas.topo.json', 'utf8')) as Topology;
const links = Papa.parse<Link & { readonly kind: string }>(readFileSync('data/areas/links.csv', 'utf8'), {
  header: true,
  delimiter: ',',
  skipEmptyLines: true,
}).data;

test('boards that share a border are neighbours, islands have none', () => {
  const boards = neighbours(atlas, 'boards');
  expect(boards.get('S08000029')).toEqual(['S08000019', 'S08000030']);
  expect(boards.get('S08000020')).toEqual(['S08000022', 'S08000030']);
  for (const island of ['S08000025', 'S08000026', 'S08000028']) expect(boards.get(island)).toEqual([]);
});

test('Fife and Lothian are neighbours only by the declared bridge', () => {
  const boards = neighbours(atlas, 'boards');
  expect(boards.get('S08000029')).not.toContain('S08000024');
  expect(withLinks(boards, links).get('S08000029')).toContain('S08000024');
  expect(withLinks(boards, links).get('S08000024')).toContain('S08000029');
});

test.each(['boards', 'councils', 'trusts'])('with the declared links every area of %s can be reached', (object) => {
  const linked = withLinks(neighbours(atlas, object), links);
  const [start = ''] = linked.keys();
  const reached = new Set([start]);
  for (const code of reached) for (const next of linked.get(code) ?? []) reached.add(next);
  expect([...linked.keys()].filter((code) => !reached.has(code))).toEqual([]);
});

test('a neighbour is a neighbour from both sides', () => {
  const linked = withLinks(neighbours(atlas, 'councils'), links);
  for (const [code, codes] of linked)
    for (const other of codes) expect(linked.get(other), `${other} of ${code}`).toContain(code);
});

test('every declared link joins two areas of the same map, once', () => {
  const maps = ['boards', 'councils', 'trusts'].map((object) => neighbours(atlas, object));
  const pairs = links.map(({ from_code: from, to_code: to }) => [from, to].sort().join(' '));
  expect(new Set(pairs).size).toBe(links.length);
  for (const { from_code: from, to_code: to } of links)
    expect(
      maps.some((map) => map.has(from) && map.has(to)),
      `${from} ${to}`,
    ).toBe(true);
  expect(new Set(links.map(({ kind }) => kind))).toEqual(new Set(['ferry', 'bridge']));
});
