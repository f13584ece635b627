// Says to the page around an embed what happens in it: its height, what is picked, its address.
import { protocolVersion, pymHeight, type EmbedMessage } from './protocol.ts';

/** Any page may listen: nothing in the messages is secret. Without a page around, nothing is said. */
export function tell(message: EmbedMessage): void {
  if (parent !== window) parent.postMessage({ ...message, version: protocolVersion }, '*');
}

export const heightOfBody = (): number => Math.ceil(document.body.getBoundingClientRect().height);

export function tellHeight(): void {
  const height = heightOfBody();
  tell({ type: 'imh:resize', height });
  const pym = pymHeight(location.search, height);
  if (pym !== null && parent !== window) parent.postMessage(pym, '*');
}

/** Tells the height now and whenever it changes. Browsers watch nothing in frames off the screen: hence now, too. */
export function followHeight(): void {
  tellHeight();
  new ResizeObserver(tellHeight).observe(document.body);
}
