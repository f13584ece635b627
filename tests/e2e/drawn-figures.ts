// The figures of a page as they are drawn, so that two pages can be compared.
import type { Page } from 'playwright-core';

/** Each figure as it is drawn, by its id: its elements, attributes and words. An attribute's place, or an empty one, says nothing. */
export const drawnFigures = (page: Page): Promise<Record<string, string>> =>
  page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    const drawn = [...document.querySelectorAll('[data-figure]')].map((figure) => {
      const copy = document.createElement('div');
      copy.append(figure.cloneNode(true));
      for (const one of copy.querySelectorAll('*')) {
        const attributes = [...one.attributes].sort((a, b) => (a.name < b.name ? -1 : 1));
        for (const attribute of attributes) one.removeAttributeNode(attribute);
        for (const attribute of attributes) if (attribute.value !== '') one.setAttributeNode(attribute);
      }
      return [figure.id, copy.innerHTML.replaceAll(/<!--.*?-->/gsu, '').replaceAll(/\s+/gu, ' ')];
    });
    return Object.fromEntries(drawn) as Record<string, string>;
  });
