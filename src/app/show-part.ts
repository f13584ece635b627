// A part of a page that an address points at, where the browser itself could not find it: the page was drawn after it looked.

/** Leads to it by eye and by keyboard, as a browser does. */
export function showPart(id: string): void {
  const part = document.getElementById(id);
  if (!part) return;
  part.scrollIntoView();
  if (part.tabIndex < 0) part.tabIndex = -1;
  part.focus({ preventScroll: true });
}
