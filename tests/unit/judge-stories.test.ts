// Before stories are shipped: a scene without its figure stops the build, a finding that reads otherwise is told.
import { describe, expect, it } from 'vitest';
import { DataError } from '../../scripts/data/data-error.ts';
import { judgeStories, type Judge } from '../../scripts/site/judge-stories.ts';
import type { Reader } from '../../src/load/reader.ts';
import type { Slide } from '../../src/views/present/slide.ts';
import { toyCatalogue } from './toy-coverage.ts';

const scene = { view: 'coverage/', figure: 'status-map', sentence: 'Invented.', notes: [], seen: 'As it was' };
const files: Readonly<Record<string, unknown>> = {
  'stories/index.json': { stories: [{ id: 'toy', title: 'Toy', about: 'Invented.', scenes: 1 }] },
  'stories/toy.json': { title: 'Toy', about: 'Invented.', scenes: [scene] },
};
const read = ((name: string) => Promise.resolve(files[name])) as Reader;

async function judged(figure: { title: string; unavailable: string | null } | null): Promise<string[]> {
  const lines: string[] = [];
  const slideOf: Judge['slideOf'] = (_, number) =>
    Promise.resolve({ ...{ number, scene, problems: ['it is gone'] }, figure } as unknown as Slide);
  await judgeStories(read, toyCatalogue, { slideOf, print: (line) => lines.push(line) });
  return lines;
}

describe('a scene of a story', () => {
  it('says nothing where its finding is the one that its author saw', async () => {
    expect(await judged({ title: 'As it was', unavailable: null })).toEqual([]);
  });

  it('asks to be read again where the finding reads otherwise', async () => {
    expect((await judged({ title: 'As it is', unavailable: null })).join()).toMatch(
      /stories\/toy\.json, scenes\.0: the finding is now "As it is"/u,
    );
  });

  it('stops the build where its figure is gone, or cannot be drawn', async () => {
    await expect(judged(null)).rejects.toThrow(DataError);
    await expect(judged(null)).rejects.toThrow('it is gone');
    await expect(judged({ title: 'As it was', unavailable: 'No values.' })).rejects.toThrow('No values.');
  });
});
