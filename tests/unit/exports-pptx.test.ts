// Presentations of figures, unpacked: what their slides say, show and leave to further slides.
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { deck, needsPicture } from '../../src/exports/pptx/deck.ts';
import { nativeChart } from '../../src/exports/pptx/native-chart.ts';
import { tableLayout } from '../../src/exports/pptx/table-pages.ts';
import { toyFigures, toyMap, toyOrigin, toyRanges, toyRanked, toyScatter } from './toy-figures.ts';
import { decoded, picture, slides, unpacked } from './unpacked-deck.ts';

describe('a presentation', () => {
  it.each(toyFigures.map((figure) => [figure.id, figure] as const))(
    'of %s says its finding, its words for listeners, its sources and its address',
    async (_, figure) => {
      const parts = await unpacked(figure);
      const all = slides(parts);
      expect(all[0]).toContain(figure.title);
      const described = [...all.join('').matchAll(/ descr="([^"]+)"/gu)].map(([, words]) => words);
      if (nativeChart(figure) || needsPicture(figure)) expect(all[0]).toContain(` descr="${figure.alt}"`);
      expect(described.every((words) => words === figure.alt)).toBe(true);
      expect(all.every((slide) => slide.includes(toyOrigin.address))).toBe(true);
      const notes = decoded(
        [...parts]
          .filter(([name]) => name.includes('notesSlide'))
          .map(([, xml]) => xml)
          .join(''),
      );
      for (const words of [figure.alt, toyOrigin.address, ...figure.notes, ...figure.sources.map(({ label }) => label)])
        expect(notes).toContain(words);
    },
  );

  it('gives maps a picture and every row of their table, on as many slides as it takes', async () => {
    const rows = Array.from({ length: 90 }, (_, place) => [
      { text: `Toy ${place}` },
      { text: `${place}.5%`, value: place },
    ]);
    const long = { ...toyMap, twin: { ...toyMap.twin, columns: toyMap.twin.columns.slice(0, 2), rows } };
    expect(needsPicture(long)).toBe(true);
    const parts = await unpacked(long);
    const all = slides(parts);
    expect(all.length).toBeGreaterThan(3);
    expect([...parts.keys()].filter((name) => /^ppt\/media\/.*\.png$/u.test(name))).toHaveLength(1);
    for (const { text } of rows.flat()) expect(all.join('')).toContain(`<a:t>${text}</a:t>`);
    expect(tableLayout(long.twin).pages.flat()).toEqual(rows.map((_, place) => place));
  });

  it('shows a drawing that is too high in pieces, and leaves its table to a workbook where it is told to', async () => {
    const file = await deck([{ figure: toyMap, picture, further: [picture], table: false, origin: toyOrigin }]);
    const all = slides(new Map(Object.entries(unzipSync(file)).map(([name, part]) => [name, strFromU8(part)])));
    expect(all).toHaveLength(2);
    expect(all[0]).toContain('(1 of 2)');
    expect(all.join('')).not.toContain('<a:tbl>');
  });

  it('shows sentences in type that a room can read, on a second slide where they are many', async () => {
    const sentences = Array.from({ length: 30 }, (_, place) => `Toy sentence ${place} that says something of a place.`);
    const shown = async (some: readonly string[]) => {
      const file = await deck([{ sentences: { title: 'Toy', subtitle: 'Toys', sentences: some }, origin: toyOrigin }]);
      return slides(new Map(Object.entries(unzipSync(file)).map(([name, part]) => [name, strFromU8(part)])));
    };
    expect(await shown(sentences.slice(0, 3))).toHaveLength(1);
    const many = await shown(sentences);
    expect(many.length).toBeGreaterThan(1);
    for (const sentence of sentences) expect(many.join('')).toContain(sentence);
    const runs = [...many.join('').matchAll(/<a:r>.*?<\/a:r>/gsu)].map(([run]) => run);
    const points = runs
      .filter((run) => run.includes('Toy sentence'))
      .map((run) => Number(/sz="(\d+)"/u.exec(run)?.[1]));
    expect(points).toHaveLength(sentences.length);
    expect(Math.min(...points)).toBeGreaterThanOrEqual(1600);
  });

  it('has no chart of expected numbers: a chart would hold one exact number for each end', () => {
    expect(nativeChart(toyRanges)).toBeNull();
    expect(needsPicture(toyRanges)).toBe(true);
  });

  it('is the same byte for byte when it is made again', async () => {
    const made = () => deck([toyRanked, toyMap, toyScatter].map((figure) => ({ figure, picture, origin: toyOrigin })));
    expect(Buffer.from(await made()).equals(Buffer.from(await made()))).toBe(true);
  });
});
