// A reader's own story in a real browser: it is kept, edited and brought back, and nothing of it is lost.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page } from 'vitest/browser';
import '../../src/app/app.css';
import { addToStory } from '../../src/app/add-to-story.ts';
import { keepStory, keptStory, storyBefore } from '../../src/load/own-story.ts';
import { noOwnStory } from '../../src/model/stories/own-story.ts';
import { longestFile } from '../../src/model/stories/own-story-file.ts';
import { mostScenes } from '../../src/model/stories/story-limits.ts';
import type { Scene } from '../../src/model/stories/story.ts';
import { defaultView } from '../../src/spec/view-spec.ts';
import OwnStory from '../../src/views/present/OwnStory.svelte';
import type { Slide } from '../../src/views/present/slide.ts';

const scene: Scene = { view: 'coverage/', figure: 'status-map', sentence: 'Invented words.', notes: [], seen: 'Toy' };
const gone: Slide = {
  ...{ number: 1, scene, figure: null, problems: ['It asks for a toy.'], notes: [], picked: null, address: null },
};
const own = { slideOf: () => Promise.resolve(gone), link: () => '#', root: './' };
const keep = (text: string) => {
  localStorage.setItem('imh-atlas-story', text);
};
const sentences = () => keptStory().story.scenes.map((each) => each.scene.sentence);

beforeEach(() => {
  localStorage.clear();
});
afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
  localStorage.clear();
  // What a blocked storage could not take ends with its page.
  keepStory(noOwnStory);
});

describe('a reader’s own story', () => {
  it('takes figures until it is full, and says so', () => {
    const view = { ...defaultView, page: 'coverage', service: 'unit', search: 'toys' } as const;
    expect(addToStory(view, { id: 'status-map', title: 'Toy' })).toContain('scene 1');
    expect(keptStory().story.scenes[0]?.scene).toMatchObject({ view: 'coverage/?service=unit', seen: 'Toy' });
    keep(JSON.stringify({ scenes: Array.from({ length: mostScenes }, () => scene) }));
    expect(addToStory(view, { id: 'status-map', title: 'Toy' })).toContain(`${mostScenes} scenes`);
    expect(keptStory().story.scenes).toHaveLength(mostScenes);
  });

  it('brings back what was removed, also after the page was left', async () => {
    keep(JSON.stringify({ title: 'Toys', scenes: [scene, { ...scene, sentence: 'Second' }] }));
    const { unmount } = await render(OwnStory, own);
    await page.getByRole('button', { name: 'Remove: scene 1' }).click();
    expect(keptStory().story.scenes.map((each) => each.scene.sentence)).toEqual(['Second']);
    await unmount();
    await render(OwnStory, own);
    await page.getByRole('button', { name: 'Undo' }).click();
    expect(keptStory().story.scenes.map((each) => each.scene.sentence)).toEqual(['Invented words.', 'Second']);
  });

  it('that is kept broken is not thrown away: it can be saved, also after something new was added', async () => {
    keep('{"scenes": [');
    await render(OwnStory, own);
    await expect.element(page.getByRole('button', { name: 'Save what was kept' })).toBeVisible();
    addToStory({ ...defaultView, page: 'coverage' }, { id: 'status-map', title: 'Toy' });
    expect(keptStory()).toMatchObject({ broken: '{"scenes": [', story: { scenes: [{ unread: null }] } });
  });

  it('points at a number in its words, which would stay when the data change', async () => {
    keep(JSON.stringify({ scenes: [scene] }));
    await render(OwnStory, own);
    await page.getByLabelText('Sentence beside the finding: scene 1').fill('Ten boards');
    await expect.element(page.getByText(/hold a number/u)).toBeVisible();
    expect(keptStory().story.scenes[0]?.scene.sentence).toBe('Ten boards');
  });

  it('loses nothing of what was written after a step that can be taken back', async () => {
    keep(JSON.stringify({ title: 'Toys', scenes: [scene, { ...scene, sentence: 'Second' }] }));
    await render(OwnStory, own);
    await page.getByRole('button', { name: 'Remove: scene 1' }).click();
    await page.getByRole('button', { name: 'Undo' }).click();
    expect(sentences()).toEqual(['Invented words.', 'Second']);
    await page.getByRole('button', { name: 'Undo' }).click();
    expect(sentences()).toEqual(['Second']);
    await page.getByLabelText('Sentence beside the finding: scene 1').fill('Newer words');
    await expect.element(page.getByRole('button', { name: 'Undo' })).not.toBeInTheDocument();
    expect([sentences(), storyBefore()]).toEqual([['Newer words'], null]);
  });

  it('keeps all lines of notes as they are typed, and refuses what its file could not hold', async () => {
    keep(JSON.stringify({ scenes: [scene] }));
    await render(OwnStory, own);
    const field = page.getByLabelText('Notes for the presenter: scene 1');
    const lines = Array.from({ length: 60 }, (_, at) => `Line ${at}`);
    await field.fill(lines.join('\n\n'));
    await expect.element(field).toHaveValue(lines.join('\n\n'));
    expect(keptStory().story.scenes[0]?.scene.notes).toEqual(lines);
    await field.fill('x'.repeat(longestFile));
    await expect.element(page.getByText(/as long as it can be/u)).toBeVisible();
    expect(keptStory().story.scenes[0]?.scene.notes).toEqual(lines);
  });

  it('is not written over what is kept broken where there is no room to put that by', async () => {
    keep('{"scenes": [');
    const write = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    addToStory({ ...defaultView, page: 'coverage' }, { id: 'status-map', title: 'Toy' });
    write.mockRestore();
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(function (this: Storage, name, text) {
      if (name === 'imh-atlas-story-unread') throw new DOMException('full', 'QuotaExceededError');
      this[name] = text;
    });
    expect(addToStory({ ...defaultView, page: 'coverage' }, { id: 'status-map', title: 'Toy' })).toContain(
      'keeps nothing',
    );
    expect(localStorage.getItem('imh-atlas-story')).toBe('{"scenes": [');
    expect(keptStory()).toMatchObject({ broken: '{"scenes": [', story: { scenes: [{}, {}] } });
  });

  it('asks again for a scene that did not arrive', async () => {
    keep(JSON.stringify({ scenes: [scene] }));
    let asked = 0;
    const slideOf = () => (asked++ === 0 ? Promise.reject(new Error('offline')) : Promise.resolve(gone));
    await render(OwnStory, { ...own, slideOf });
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect.element(page.getByText('It asks for a toy.')).toBeVisible();
  });
});
