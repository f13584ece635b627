// The colours hold: contrast of text and marks, and classes that stay apart in greyscale and for every colour vision.
import { readFileSync } from 'node:fs';
import {
  converter,
  differenceEuclidean,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  filterGrayscale,
  parse,
  wcagContrast,
  type Color,
} from 'culori';
import { describe, expect, it } from 'vitest';

type Tokens = Readonly<Record<string, string>>;

const css = readFileSync(new URL('../../src/app/css/tokens.css', import.meta.url), 'utf8');

/** Colours of each block of the file in a theme, by the media query that it stands in (`''` = none). */
function blocks(theme: 'light' | 'dark'): ReadonlyMap<string, Tokens> {
  const found = new Map<string, Tokens>();
  for (const [, media = '', body = ''] of css.matchAll(/(?:@media ([^{]+)\{\s*)?:root(?:,[^{]+)? \{([^}]*)\}/gu)) {
    const both = /--([\w-]+): (?:light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)|(#[0-9a-f]{6}));/gu;
    const tokens = [...body.matchAll(both)].map(([, name = '', light, dark, one]) => [
      name,
      one ?? (theme === 'light' ? light : dark),
    ]);
    found.set(media.trim(), Object.fromEntries(tokens) as Tokens);
  }
  return found;
}

const more = '(prefers-contrast: more)';
const [light, dark] = [blocks('light').get('')!, blocks('dark').get('')!];
const lightMore = { ...light, ...blocks('light').get(more) };
const darkMore = { ...dark, ...blocks('dark').get(more) };

const colour = (tokens: Tokens, name: string): Color => {
  const found = parse(tokens[name] ?? '');
  if (!found) throw new Error(`tokens.css: --${name} is not a colour`);
  return found;
};
const contrast = (tokens: Tokens, one: string, other: string) =>
  wcagContrast(colour(tokens, one), colour(tokens, other));
const pairs = <Item>(items: readonly Item[]): [Item, Item][] =>
  items.flatMap((one, index) => items.slice(index + 1).map((other): [Item, Item] => [one, other]));

const themes = [
  ['light', light],
  ['dark', dark],
] as const;

const visions: readonly (readonly [string, (one: Color) => Color])[] = [
  ['full colour vision', (one) => one],
  ['greyscale', filterGrayscale(1)],
  ['no red', filterDeficiencyProt(1)],
  ['no green', filterDeficiencyDeuter(1)],
  ['no blue', filterDeficiencyTrit(1)],
];

it('has both themes, and more contrast for each', () => {
  for (const name of ['paper', 'ink', 'status-yes', 'class-1', 'class-4']) expect(dark[name]).not.toBe(light[name]);
  expect(lightMore['muted']).not.toBe(light['muted']);
  expect(darkMore['muted']).not.toBe(dark['muted']);
});

describe.each(themes)('in the %s theme', (_name, tokens) => {
  it.each([
    ['ink', 'paper'],
    ['ink', 'wash'],
    ['heading', 'paper'],
    ['muted', 'paper'],
    ['muted', 'wash'],
    ['link', 'paper'],
    ['link', 'wash'],
    ['on-accent', 'accent'],
    ['on-status', 'status-yes'],
    ['on-status', 'class-4'],
    ['on-status', 'better'],
    ['on-status', 'bar'],
    ['comparator', 'paper'],
  ])('text in %s on %s has a contrast of 4.5 to 1', (text, ground) => {
    expect(contrast(tokens, text, ground)).toBeGreaterThanOrEqual(4.5);
  });

  it.each([
    ['outline', 'paper'],
    ['rule-strong', 'paper'],
    ['status-yes', 'paper'],
    ['status-yes', 'status-no'],
    ['status-yes', 'status-partial-ground'],
    ['hatch-line', 'hatch-ground'],
    ['status-yes-mark', 'paper'],
    ['bar', 'paper'],
    ['whisker', 'paper'],
    ['picked-line', 'paper'],
    ['circle-low', 'paper'],
    ['circle-high', 'paper'],
    ['focus-outer', 'focus-inner'],
  ])('the mark %s on %s has a contrast of 3 to 1', (mark, ground) => {
    expect(contrast(tokens, mark, ground)).toBeGreaterThanOrEqual(3);
  });

  it('neighbours of two classes are told apart by their fills, or by the outline between them', () => {
    const classes = ['class-1', 'class-2', 'class-3', 'class-4'];
    for (const [one, other] of pairs(classes)) {
      const best = Math.max(
        contrast(tokens, one, other),
        contrast(tokens, 'outline', one),
        contrast(tokens, 'outline', other),
      );
      expect(best, `${one} beside ${other}`).toBeGreaterThanOrEqual(3);
    }
  });

  it.each(visions)('fills that mean something else stay apart in %s', (_vision, seen) => {
    const distance = differenceEuclidean('oklab');
    const toRgb = converter('rgb');
    const sets = [
      ['class-1', 'class-2', 'class-3', 'class-4', 'paper'],
      ['status-yes', 'status-partial-ground', 'status-no'],
      ['bar', 'bar-derived', 'bar-picked', 'paper'],
      ['picked-line', 'context-line', 'paper'],
      ['better', 'similar', 'worse', 'paper'],
      ['bar', 'similar', 'paper'],
    ];
    for (const set of sets) {
      for (const [one, other] of pairs(set)) {
        const [a, b] = [one, other].map((name) => seen(toRgb(colour(tokens, name))));
        expect(distance(a!, b!), `${one} and ${other}`).toBeGreaterThanOrEqual(0.08);
      }
    }
  });
});

it.each([
  ['light', lightMore],
  ['dark', darkMore],
])('asked for more contrast in the %s theme, text has 7 to 1', (_name, tokens) => {
  for (const text of ['ink', 'heading', 'muted', 'link']) {
    expect(contrast(tokens, text, 'paper'), text).toBeGreaterThanOrEqual(7);
  }
});
