// A part of a page that comes later: what was drawn at build time stands until it does, and goes with the view that it showed.
import { createRawSnippet, type Component } from 'svelte';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import KeyNumber from '../../src/views/parts/KeyNumber.svelte';
import Later from '../../src/views/parts/Later.svelte';
import { laterPart } from '../../src/views/parts/later-part.ts';

type Given = Record<string, unknown>;
const words = createRawSnippet(() => ({ render: () => '<span>toys</span>' }));
const given = (number: string): Given => ({ label: 'Toys', number, children: words });
const drawing = KeyNumber as unknown as Component<Given>;
const arrived = () => Promise.resolve({ default: drawing });
const shown = () => document.querySelector('#part')?.textContent ?? '';

function drawnAtBuildTime(): void {
  const place = document.createElement('div');
  place.id = 'part';
  place.append('Drawn: 7');
  document.body.append(place);
}

const shareButton = '<button class="share-button" aria-controls="toy-share">Share</button>';

/** A part with a Share button, whose line a test lets come or fail. */
async function withShareButton() {
  document.body.innerHTML = `<div id="part">${shareButton}<p id="toy-share" hidden></p><a href="#part">next</a></div>`;
  const drawn = document.querySelector('#part');
  const line: { come: () => void; fail: (error: Error) => void }[] = [];
  const fetched = () =>
    new Promise<void>((come, fail) => {
      line.push({ come, fail });
    }).then(arrived);
  const children = createRawSnippet(() => ({ render: () => shareButton }));
  const { container } = await render(Later, {
    id: 'part',
    part: laterPart(fetched),
    given: { ...given('8'), children },
  });
  drawn?.remove();
  const find = (what: string) => container.querySelector<HTMLElement>(what);
  const presses = vi.fn();
  container.addEventListener('click', presses);
  await vi.waitFor(() => expect(line).toHaveLength(1));
  find('.share-button')?.focus();
  find('.share-button')?.click();
  return { line, find, presses, text: () => container.textContent };
}

afterEach(() => {
  document.body.replaceChildren();
});

describe('a later part', () => {
  it('comes when a reader is near, and is asked for once', async () => {
    const fetched = vi.fn(arrived);
    const { rerender } = await render(Later, { id: 'part', part: laterPart(fetched), given: given('8') });
    await vi.waitFor(() => expect(shown()).toContain('8'));
    await rerender({ given: given('9') });
    expect(shown()).toContain('9');
    expect(fetched).toHaveBeenCalledTimes(1);
  });

  it('leaves what was drawn where it never comes, until the view changes; then it says so', async () => {
    drawnAtBuildTime();
    const part = laterPart<Given>(() => Promise.reject(new Error('no line')));
    const screen = await render(Later, { id: 'part', part, given: given('7') });
    const own = () => screen.container.textContent;
    await vi.waitFor(() => expect(own()).toContain('Drawn: 7'));
    await new Promise((done) => setTimeout(done, 100));
    expect(own()).toContain('Drawn: 7');
    await screen.rerender({ given: given('8') });
    await vi.waitFor(() => expect(own()).toContain('did not arrive'));
    expect(own()).not.toContain('Drawn: 7');
  });

  it('does not take the place of what a reader is in, until the reader leaves it', async () => {
    const place = document.createElement('div');
    place.id = 'part';
    for (const words of ['first', 'second']) {
      const link = document.createElement('a');
      link.href = '#part';
      link.append(words);
      place.append(link);
    }
    document.body.append(place);
    let arrive: () => void = () => undefined;
    const line = new Promise<void>((done) => {
      arrive = done;
    });
    const part = laterPart<Given>(() => line.then(arrived));
    const screen = await render(Later, { id: 'part', part, given: given('8') });
    place.remove();
    const links = () => [...screen.container.querySelectorAll('a')];
    await vi.waitFor(() => expect(links()).toHaveLength(2));
    links()[0]?.focus();
    arrive();
    await vi.waitFor(() => expect(part.now()).not.toBeNull());
    links()[1]?.focus();
    await new Promise((done) => setTimeout(done, 50));
    expect(document.activeElement?.textContent).toBe('second');
    links()[1]?.blur();
    await vi.waitFor(() => expect(screen.container.textContent).toContain('8'));
    expect(links()).toEqual([]);
  });

  it('opens what was pressed in what was drawn', async () => {
    const { line, presses, text } = await withShareButton();
    line[0]?.come();
    await vi.waitFor(() => expect(text()).toContain('8'));
    await vi.waitFor(() => expect(presses).toHaveBeenCalledTimes(2));
    expect(document.activeElement?.className).toBe('share-button');
  });

  it('that fails after a press says so where the menu would open, and opens nothing when it comes after all', async () => {
    const { line, find, presses, text } = await withShareButton();
    line[0]?.fail(new Error('no line'));
    await vi.waitFor(() => expect(find('#toy-share[role="alert"]')?.textContent).toContain('did not arrive'));
    expect(find('#toy-share')?.hidden).toBe(false);
    await vi.waitFor(() => expect(line).toHaveLength(2), { timeout: 4000 });
    line[1]?.come();
    await new Promise((done) => setTimeout(done, 50));
    expect(text()).not.toContain('8');
    find('.share-button')?.blur();
    await vi.waitFor(() => expect(text()).toContain('8'));
    expect(presses).toHaveBeenCalledTimes(1);
    expect(document.activeElement).toBe(document.body);
  });

  it('opens nothing where a reader has gone on since, and leaves the reader there', async () => {
    const { line, find, presses, text } = await withShareButton();
    find('a')?.focus();
    line[0]?.come();
    await new Promise((done) => setTimeout(done, 50));
    expect(document.activeElement?.textContent).toBe('next');
    find('a')?.blur();
    await vi.waitFor(() => expect(text()).toContain('8'));
    expect(presses).toHaveBeenCalledTimes(1);
  });

  it('copies nothing once the page lives: what has its id then is of a view that goes', async () => {
    drawnAtBuildTime();
    document.documentElement.dataset['ready'] = 'true';
    try {
      const never = laterPart<Given>(() => new Promise(() => undefined));
      const screen = await render(Later, { id: 'part', part: never, given: given('7') });
      expect(screen.container.textContent).not.toContain('Drawn: 7');
    } finally {
      delete document.documentElement.dataset['ready'];
    }
  });

  it('asks again after it failed', async () => {
    const fetched = vi.fn(arrived).mockRejectedValueOnce(new Error('no line'));
    const part = laterPart(fetched);
    await expect(part.bring()).rejects.toThrow('no line');
    expect(part.now()).toBeNull();
    expect(await part.bring()).toBe(drawing);
    expect(part.now()).toBe(drawing);
  });
});
