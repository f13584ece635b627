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

/** Offers a newer edition: a reader takes it now, later, or not. Hidden while presenting (css/offline.css). */
export function offerEdition(take: () => void): void {
  if (document.getElementById('edition-offer')) return;
  const offer = element('aside', '');
  offer.id = 'edition-offer';
  offer.className = 'edition-offer';
  offer.setAttribute('role', 'status');
  const button = (words: string, press: () => void) => {
    const made = element('button', words);
    made.type = 'button';
    made.className = 'button';
    made.addEventListener('click', press);
    return made;
  };
  const later = () => {
    offer.remove();
  };
  offer.append(element('p', text.offer), button(text.reload, take), button(text.later, later));
  document.body.append(offer);
}
