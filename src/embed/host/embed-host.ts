// Runs in pages that embed figures: gives each frame the height of its figure, and hands on what readers pick.
// Frames are `iframe[data-imh]`, and what `<imh-figure src="…">` makes. No cookie, no storage, no request of its own.
import { heard, heightOf } from './checks.ts';

const frames = (): readonly HTMLIFrameElement[] => [
  ...document.querySelectorAll<HTMLIFrameElement>('iframe[data-imh]'),
];

function hosted(frame: HTMLIFrameElement) {
  const { sandbox } = frame;
  return {
    origin: new URL(frame.src, document.baseURI).origin,
    sandboxed: frame.hasAttribute('sandbox') && !sandbox.contains('allow-same-origin'),
  };
}

/** Nothing in the words is secret, and a frame without an origin can be reached in no other way. */
const set = (frame: HTMLIFrameElement, words: object) =>
  frame.contentWindow?.postMessage({ type: 'imh:set', version: 1, set: words }, '*');

addEventListener('message', (event) => {
  const frame = frames().find(({ contentWindow }) => contentWindow !== null && contentWindow === event.source);
  const message = frame && heard(hosted(frame), event.origin, event.data);
  if (!frame || !message) return;
  const height = message.type === 'imh:resize' ? heightOf(message.data['height']) : null;
  if (height !== null) {
    frame.style.border = '0';
    frame.style.boxSizing = 'content-box';
    frame.style.height = `${height}px`;
  }
  const state = message.data['address'];
  if (message.type === 'imh:state' && typeof state === 'string') showThrough(frame, state);
  frame.dispatchEvent(new CustomEvent(message.type, { bubbles: true, detail: message.data }));
});

/** Browsers paint a ground behind a frame whose scheme is not that of its root, which is light where there is no ground. */
function showThrough(frame: HTMLIFrameElement, address: string): void {
  if (/[?&]theme=transparent/u.test(address)) frame.style.colorScheme = 'light';
}

/** Null where the words are no address on the web: what stands in the element stays. */
function webAddress(words: string): string | null {
  try {
    const { protocol, href } = new URL(words, document.baseURI);
    return /^https?:$/u.test(protocol) ? href : null;
  } catch {
    return null;
  }
}

/** `<imh-figure src="https://…/embed/…/" title="…">what is shown without this script</imh-figure>` */
class ImhFigure extends HTMLElement {
  connectedCallback(): void {
    const address = webAddress(this.getAttribute('src') ?? '');
    if (this.querySelector('iframe') || address === null) return;
    const frame = document.createElement('iframe');
    frame.title = this.title || 'Figure';
    frame.loading = 'lazy';
    frame.dataset['imh'] = '';
    frame.width = this.getAttribute('width') ?? '100%';
    frame.height = this.getAttribute('height') ?? '';
    frame.style.border = '0';
    frame.style.maxWidth = '100%';
    frame.src = address;
    showThrough(frame, address);
    this.style.display = 'block';
    this.replaceChildren(frame);
  }

  /** Changes words of the embed's address: `figure.set({ service: 'mother-and-baby-unit' })`. */
  set(words: object): void {
    const frame = this.querySelector('iframe');
    if (frame) set(frame, words);
  }
}

if (!customElements.get('imh-figure')) customElements.define('imh-figure', ImhFigure);
// A figure may have told its height before this script came: no words ask for it again.
frames().forEach((frame) => {
  showThrough(frame, frame.src);
  set(frame, {});
});
