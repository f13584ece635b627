// What a story is told with, in a real browser: a drawing that fills its place, words in the place of a figure, a kept story.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page } from 'vitest/browser';
import '../../src/app/app.css';
import '../../src/app/css/present.css';
import { addToStory } from '../../src/app/add-to-story.ts';
import { keptStory } from '../../src/load/own-story.ts';
import { mostScenes, type Scene } from '../../src/model/stories/story.ts';
import { defaultView } from '../../src/spec/view-spec.ts';
import OwnStory from '../../src/views/present/OwnStory.svelte';
import SceneWords from '../../src/views/present/SceneWords.svelte';
import type { Slide } from '../../src/views/present/slide.ts';
import { fit } from '../../src/views/present/fit.ts';

const scene: Scene = { view: 'coverage/', figure: 'status-map', sentence: 'Invented words.', notes: [], seen: 'Toy' };
const gone: Slide = {
  ...{ number: 1, scene, figure: null, problems: ['It asks for a toy.'], notes: [], picked: null, address: null },
};
const own = { slideOf: () => Promise.resolve(gone), link: () => '#', root: './' };
const keep = (text: string) => {
  localStorage.setItem('imh-atlas-story', text);
};

beforeEach(() => {
  localStorage.clear();
});
afterEach(() => {
  document.body.replaceChildren();
  localStorage.clear();
});

describe('a drawing', () => {
  /** Asks for a place of this height, and a drawing of another one. */
  function place(height: number, drawn: number): { holder: HTMLElement; size: () => number } {
    const holder = document.createElement('div');
    holder.style.cssText = `width: 880px; height: ${height}px; overflow: auto`;
    const drawing = document.createElement('div');
    const inner = document.createElement('div');
    inner.style.height = `${drawn}px`;
    drawing.append(inner);
    holder.append(drawing);
    document.body.append(holder);
    return { holder, size: () => Number(drawing.style.zoom) };
  }

  it('is enlarged until it fills its place, and never past what its words allow', async () => {
    const [tall, low] = [place(600, 400), place(600, 100)];
    const stops = [fit(tall.holder), fit(low.holder)];
    await expect.poll(tall.size).toBe(1.5);
    await expect.poll(low.size).toBe(2);
    expect(tall.holder.scrollHeight).toBeLessThanOrEqual(600);
    for (const stop of stops) stop();
  });

  it('that is longer than its place keeps a size that is read from afar, and scrolls by keys', async () => {
    const { holder, size } = place(600, 2000);
    const stop = fit(holder);
    await expect.poll(size).toBe(1.3);
    expect([holder.tabIndex, holder.classList.contains('scrolls')]).toEqual([0, true]);
    stop();
  });
});

it('a scene without its figure says why, and keeps its words', async () => {
  await render(SceneWords, { slide: gone });
  const words = document.querySelector('.scene-words')!.textContent;
  for (const part of ['cannot be shown', 'It asks for a toy.', 'Invented words.']) expect(words).toContain(part);
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
    await page.getByLabelText('Sentence beside the finding').fill('Ten boards');
    await expect.element(page.getByText(/hold a number/u)).toBeVisible();
    expect(keptStory().story.scenes[0]?.scene.sentence).toBe('Ten boards');
  });
});
