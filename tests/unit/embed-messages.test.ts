// What an embed and the page around it believe of each other's messages, and the snippets that bring them together.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figureInWords, wordsAfterTitle } from '../../src/embed/in-words.ts';
import { heard, heightOf } from '../../src/embed/host/checks.ts';
import { changeQuery, pymHeight, readSet } from '../../src/embed/protocol.ts';
import { elementSnippet, hostSnippet, iframeSnippet, imageSnippet } from '../../src/embed/snippets.ts';

const set = (words: unknown, more: object = {}) => readSet({ type: 'imh:set', version: 1, set: words, ...more });

describe('words that the page around sends to an embed', () => {
  it('are strings, numbers and null; the rest is left out', () => {
    expect(set({ service: 'unit', 'share-targeted': 20, area: null, page: {}, tier: ['x'] })).toEqual({
      ...{ service: 'unit', 'share-targeted': '20', area: null },
    });
  });

  it.each([
    ['another type', set({}, { type: 'imh:get' })],
    ['another version', set({}, { version: 2 })],
    ['a version in words', set({}, { version: '1' })],
    ['a list', set(['service'])],
    ['no words', set(undefined)],
    ['a message of pym.js', readSet('pymxPYMxonexPYMxwidthxPYMx640')],
  ])('are not read from %s', (_, words) => {
    expect(words).toBeNull();
  });

  it('are cut off where they are too many or too long, and never reach a prototype', () => {
    const many = Object.fromEntries(Array.from({ length: 100 }, (_, index) => [`key-${index}`, 'x'.repeat(1000)]));
    const words = Object.values(set(many) ?? {});
    expect([words.length, words[0]?.length]).toEqual([40, 200]);
    expect(Object.getPrototypeOf(set(JSON.parse('{"__proto__":"x"}')))).toBe(Object.prototype);
  });

  it('change the query, and take keys out of it', () => {
    expect(changeQuery('?service=team&theme=dark', { service: 'unit', theme: null })).toBe('?service=unit');
    expect(changeQuery('?theme=dark', { theme: null })).toBe('');
  });

  it('can be anything at all', () => {
    fc.assert(fc.property(fc.anything(), (data) => void readSet(data)));
  });
});

describe('the height for pym.js', () => {
  it.each([
    ['?pym=1', 'pymxPYMxxPYMxheightxPYMx640'],
    ['?childId=map&initialWidth=300', 'pymxPYMxmapxPYMxheightxPYMx640'],
    ['?theme=dark', null],
  ])('after %s is %s', (query, message) => {
    expect(pymHeight(query, 640)).toBe(message);
  });
});

describe('what a page believes of a frame', () => {
  const frame = { origin: 'https://atlas.example', sandboxed: false };
  const message = { type: 'imh:resize', version: 1, height: 640 };

  it('is a message of the protocol, from where the frame was sent', () => {
    expect(heard(frame, frame.origin, message)).toEqual({ type: 'imh:resize', data: message });
    expect(heard({ ...frame, sandboxed: true }, 'null', message)).not.toBeNull();
  });

  it.each([
    ['another origin', frame, 'https://stranger.example', message],
    ['no origin, unless it is in a sandbox', frame, 'null', message],
    ['an origin that a sandbox would deny', { ...frame, sandboxed: true }, frame.origin, message],
    ['another version', frame, frame.origin, { ...message, version: 2 }],
    ['another type', frame, frame.origin, { ...message, type: 'imh:navigate' }],
    ['words', frame, frame.origin, 'imh:resize'],
    ['nothing', frame, frame.origin, null],
  ])('is nothing from %s', (_, from, origin, data) => {
    expect(heard(from, origin, data)).toBeNull();
  });

  it.each([
    [640.2, 641],
    [1, 120],
    [1e9, 4000],
    [NaN, null],
    [Infinity, null],
    ['640', null],
    [undefined, null],
  ])('height %s becomes %s', (value, height) => {
    expect(heightOf(value)).toBe(height);
  });
});

describe('a snippet', () => {
  const about = {
    ...{ title: 'More than "half" <b>', address: 'https://atlas.example/embed.html?a=1&b=2' },
    ...{ width: null, height: 600, seeThrough: false },
  };
  const words = {
    ...{ id: 'imh-coverage-map', words: 'Half. A map & its key.', afterTitle: 'A map & its key.', picture: null },
    home: 'https://atlas.example/coverage/#map',
  };
  const picture = { address: 'https://atlas.example/figures/coverage/map.png', width: 1000, height: 1052 };
  const image =
    '<a href="https://atlas.example/coverage/#map"><img src="https://atlas.example/figures/coverage/map.png" alt="Half. A map &amp; its key." width="1000" height="1052" style="max-width:100%;height:auto" loading="lazy"></a>';
  const script = { address: 'https://atlas.example/imh-embed/1/embed-host.js', integrity: 'sha384-abc' };

  it('is a frame without a border, with a title, that is loaded late, its words written so that they stay words', () => {
    expect(iframeSnippet(about)).toBe(
      '<iframe src="https://atlas.example/embed.html?a=1&amp;b=2" title="More than &quot;half&quot; &lt;b&gt;" width="100%" height="600" frameborder="0" loading="lazy"></iframe>',
    );
  });

  it('of a fixed width never runs over its page, and one without a ground has the scheme of the root of its embed', () => {
    expect(iframeSnippet({ ...about, width: 640, seeThrough: true })).toContain(
      'width="640" height="600" frameborder="0" loading="lazy" style="max-width:100%;color-scheme:light"',
    );
  });

  it.each([hostSnippet, elementSnippet])('with a script checks it, and has words without it', (snippet) => {
    const text = snippet(about, words, script);
    expect(text).toContain('integrity="sha384-abc" crossorigin="anonymous" async></script>');
    expect(text).toContain(
      '<p><a href="https://atlas.example/coverage/#map">More than &quot;half&quot; &lt;b&gt;</a>. A map &amp; its key.</p>',
    );
    expect(text).toContain(' height="600"');
    expect(text).not.toContain('<style>');
  });

  it('shows readers without a script an image that leads to the figure, in the place of the frame, where one is drawn', () => {
    const host = hostSnippet(about, { ...words, picture }, script);
    expect(host).toContain('<iframe data-imh id="imh-coverage-map" src=');
    expect(host).toContain(`<noscript><style>#imh-coverage-map{display:none}</style>${image}</noscript>`);
    expect(elementSnippet(about, { ...words, picture }, script)).toContain(image);
  });

  it('may be the image alone, and is none where no picture is drawn', () => {
    expect(imageSnippet({ ...words, picture })).toBe(image);
    expect(imageSnippet(words)).toBeNull();
  });
});

describe('a figure in words', () => {
  const figure = {
    title: 'Seven of 14 boards have a team',
    subtitle: 'Teams, by board.',
    alt: 'Map of boards. Whole: 7.',
  };

  it('begins with the finding and the measure', () => {
    expect(figureInWords(figure)).toBe('Seven of 14 boards have a team. Teams, by board. Map of boards. Whole: 7.');
    expect(wordsAfterTitle(figure)).toBe('Teams, by board. Map of boards. Whole: 7.');
  });

  it('says nothing twice', () => {
    const alt = `Map of boards. ${figure.title}. ${figure.subtitle} Whole: 7.`;
    expect(figureInWords({ ...figure, alt })).toBe(
      'Seven of 14 boards have a team. Map of boards. Teams, by board. Whole: 7.',
    );
  });
});
