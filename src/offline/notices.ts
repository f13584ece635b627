// What a reader is told of saving. Made by hand: a handful of elements, and no part of a page need come with them.
import { offline as text } from '../app/strings/en/offline.ts';

function element<Name extends keyof HTMLElementTagNameMap>(name: Name, words: string): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  made.textContent = words;
  return made;
}

/** Says in the footer that the atlas works without a network from now on, and how much room it takes. */
export function sayWhatIsSaved(edition: string, bytes: number): void {
  const line = element('p', text.saved(edition, Math.max(1, Math.round(bytes / 1e6))));
  line.id = 'saved-offline';
  document.querySelector('.site-footer-inner')?.append(line);
}

/** Long enough for a screen reader to notice the empty place that words come into. */
const noticed = 150;
let isHeldBack = false;

/** Offers a newer edition: a reader takes it now, later, or not. Never while presenting: then it comes afterwards. */
export function offerEdition(take: () => void): void {
  if (isHeldBack || document.getElementById('edition-offer')) return;
  if (!isPresenting()) {
    showOffer(take);
    return;
  }
  isHeldBack = true;
  const watch = new MutationObserver(() => {
    if (isPresenting()) return;
    watch.disconnect();
    isHeldBack = false;
    showOffer(take);
  });
  watch.observe(document.documentElement, { attributeFilter: ['data-presenting'] });
}

const isPresenting = (): boolean => document.documentElement.dataset['presenting'] !== undefined;

function showOffer(take: () => void): void {
  const offer = element('aside', '');
  offer.id = 'edition-offer';
  offer.className = 'edition-offer';
  offer.setAttribute('aria-label', text.offer);
  const words = element('p', '');
  words.setAttribute('role', 'status');
  const button = (name: string, press: () => void) => {
    const made = element('button', name);
    made.type = 'button';
    made.className = 'button';
    made.addEventListener('click', press);
    return made;
  };
  let before: Element | null = null;
  offer.addEventListener('focusin', ({ relatedTarget }) => {
    if (relatedTarget instanceof Element && !offer.contains(relatedTarget)) before = relatedTarget;
  });
  const later = () => {
    offer.remove();
    returnFocus(before);
  };
  offer.append(words);
  document.body.append(offer);
  setTimeout(() => {
    words.textContent = text.offer;
    offer.append(button(text.reload, take), button(text.later, later));
  }, noticed);
}

/** To where the reader came from; to the start of what is read where that is gone, or was nowhere. */
function returnFocus(to: Element | null): void {
  const target = to?.isConnected ? to : document.querySelector('main');
  if (!(target instanceof HTMLElement || target instanceof SVGElement)) return;
  if (target.localName === 'main') {
    target.tabIndex = -1;
    const forget = () => {
      target.removeAttribute('tabindex');
    };
    target.addEventListener('blur', forget, { once: true });
  }
  target.focus({ preventScroll: true });
}
