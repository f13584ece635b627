// What a story is told with, in a real browser: a drawing that fills its place, words in the place of a figure.
import { afterEach, describe, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import '../../src/app/app.css';
import '../../src/app/css/present.css';
import type { Scene } from '../../src/model/stories/story.ts';
import { defaultView } from '../../src/spec/view-spec.ts';
import AllScenes from '../../src/views/present/AllScenes.svelte';
import SceneWords from '../../src/views/present/SceneWords.svelte';
import { slideOf, type Slide } from '../../src/views/present/slide.ts';
import { AutoAdvance } from '../../src/views/present/auto-advance.svelte.ts';
import { swipe } from '../../src/views/present/swipe.ts';
import { fit } from '../../src/views/present/fit.ts';
import { toyCatalogue } from '../unit/toy-coverage.ts';

const scene: Scene = { view: 'coverage/', figure: 'status-map', sentence: 'Invented words.', notes: [], seen: 'Toy' };
const gone: Slide = {
  ...{ number: 1, scene, figure: null, problems: ['It asks for a toy.'], notes: [], picked: null, address: null },
};

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  document.body.replaceChildren();
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

  /** Twelve rows of 40 in a place that has room for five. */
  function listed(picked?: number) {
    const { holder } = place(600, 0);
    const list = document.createElement('ol');
    list.dataset['all'] = '40';
    const rows = Array.from({ length: 12 }, () => document.createElement('li'));
    for (const row of rows) row.style.height = '90px';
    if (picked !== undefined) rows[picked]!.className = 'picked';
    list.append(...rows);
    const said = document.createElement('p');
    said.className = 'scene-cut';
    holder.firstElementChild!.append(list, said);
    return { holder, said, shown: () => [...rows.keys()].filter((at) => !rows[at]!.hidden) };
  }

  it('is enlarged until it fills its place, and never past what its words allow', async () => {
    const [tall, low] = [place(600, 400), place(600, 100)];
    const stops = [fit(tall.holder), fit(low.holder)];
    await expect.poll(tall.size).toBe(1.5);
    await expect.poll(low.size).toBe(2);
    expect(tall.holder.scrollHeight).toBeLessThanOrEqual(600);
    for (const stop of stops) stop();
  });

  it('is made a little smaller rather than cut off', async () => {
    const { holder, size } = place(600, 700);
    const stop = fit(holder);
    await expect.poll(size).toBe(0.85);
    expect(holder.classList.contains('scrolls')).toBe(false);
    stop();
  });

  it('of a list shows whole rows only, and says how many more there are', async () => {
    const { holder, said, shown } = listed();
    const stop = fit(holder);
    await expect.poll(() => said.textContent).toBe('and 35 more in the atlas');
    expect(shown()).toEqual([0, 1, 2, 3, 4]);
    expect(holder.scrollHeight).toBeLessThanOrEqual(600);
    holder.style.height = '2000px';
    await expect.poll(() => said.hidden || said.textContent).toBe('and 28 more in the atlas');
    stop();
  });

  it('of a list keeps the row that is picked out, in the place of the last', async () => {
    const { holder, said, shown } = listed(8);
    const stop = fit(holder);
    await expect.poll(() => said.textContent).toBe('and 35 more in the atlas');
    expect(shown()).toEqual([0, 1, 2, 3, 8]);
    expect(holder.scrollHeight).toBeLessThanOrEqual(600);
    stop();
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

it('equal lines of notes and problems are all shown', async () => {
  const twice: Slide = {
    ...gone,
    scene: { ...scene, notes: ['Ask.', 'Ask.'] },
    problems: ['A.', 'A.'],
    notes: ['B.', 'B.'],
  };
  const told = { title: 'Toy', count: 1, now: twice, slide: () => Promise.resolve(twice), component: AllScenes };
  const data = { list: { stories: [] }, told, problem: null, slideOf: told.slide };
  const change = () => Promise.resolve();
  const rest = { catalogue: toyCatalogue, change, link: () => '#', root: './' };
  await render(AllScenes, { ...rest, told, data, view: { ...defaultView, page: 'present', story: 'toy' } });
  await expect
    .poll(() => document.querySelector('.all-scenes')?.textContent)
    .toMatch(/A\..*A\..*B\..*B\..*Ask\..*Ask\./su);
});

it('a scene that shows a story is refused before anything is brought: it would be brought without end', async () => {
  const asked: string[] = [];
  const read = (name: string) => {
    asked.push(name);
    return Promise.reject(new Error('nothing may be read'));
  };
  const sources = { read, ground: () => Promise.resolve() };
  const own = { scene: { ...scene, view: 'present/?story=mine', figure: 'status-map' }, unread: null };
  const picked = { chosen: null, ofStory: undefined };
  const slide = await slideOf(own, 1, { catalogue: toyCatalogue, sources, picked });
  expect([slide.figure, asked]).toEqual([null, []]);
  expect(slide.problems.join()).toContain('does not have now');
});

it('a finger moves the story, but not from what it scrolls across itself', () => {
  const stage = document.createElement('div');
  const scrolling = document.createElement('div');
  const wide = document.createElement('p');
  scrolling.style.cssText = 'width: 100px; overflow-x: auto';
  wide.style.cssText = 'width: 300px; height: 20px';
  scrolling.append(wide);
  stage.append(scrolling);
  document.body.append(stage);
  const acted: string[] = [];
  const stop = swipe((action) => acted.push(action))(stage);
  const drag = (target: Element) => {
    const touch = (clientX: number) => new Touch({ identifier: 1, target, clientX, clientY: 10 });
    target.dispatchEvent(new TouchEvent('touchstart', { touches: [touch(250)], bubbles: true }));
    target.dispatchEvent(new TouchEvent('touchend', { changedTouches: [touch(50)], bubbles: true }));
  };
  drag(wide);
  expect(acted).toEqual([]);
  scrolling.style.width = '400px';
  drag(wide);
  expect(acted).toEqual(['next']);
  vi.spyOn(visualViewport!, 'scale', 'get').mockReturnValue(2);
  drag(wide);
  expect(acted).toEqual(['next']);
  stop();
});

describe('scenes that come by themselves', () => {
  /** Every five seconds, as the address of a kiosk asks. */
  function kiosk(next: () => Promise<boolean>, asked: number | null = 5) {
    vi.useFakeTimers();
    vi.spyOn(globalThis, 'matchMedia').mockReturnValue({ matches: false } as MediaQueryList);
    const again = vi.fn();
    return { auto: new AutoAdvance(() => asked, { next, again }), again };
  }
  const minutes = (count: number) => vi.advanceTimersByTimeAsync(count * 60_000);

  it('stop where the next one does not come, and are tried again', async () => {
    const { auto, again } = kiosk(() => Promise.resolve(false));
    auto.wait(1);
    await vi.advanceTimersByTimeAsync(5000);
    expect(auto.isOn).toBe(false);
    await minutes(2);
    expect([auto.isOn, again.mock.calls.length]).toEqual([true, 1]);
    auto.end();
  });

  it('go on from the start two minutes after the last touch; their button stops them until it is pressed again', async () => {
    const { auto, again } = kiosk(() => Promise.resolve(true));
    auto.pause();
    await minutes(1.5);
    auto.pause();
    await minutes(1.5);
    expect([auto.isOn, auto.isResting]).toEqual([false, true]);
    await minutes(0.5);
    expect([auto.isOn, auto.isResting, again.mock.calls.length]).toEqual([true, false, 1]);
    auto.toggle();
    auto.pause();
    await minutes(600);
    expect([auto.isOn, auto.isResting]).toEqual([false, false]);
    auto.toggle();
    expect([auto.isOn, auto.isResting, again.mock.calls.length]).toEqual([true, false, 1]);
    auto.end();
  });

  it('stay stopped where the address does not ask for them', async () => {
    const { auto, again } = kiosk(() => Promise.resolve(true), null);
    auto.toggle();
    auto.pause();
    await minutes(60);
    expect([auto.isOn, auto.isResting, again.mock.calls.length]).toEqual([false, false, 0]);
  });
});
