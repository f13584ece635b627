// A page of its own in which a sheet is laid out: always as wide and in the light theme, whatever window it is made in.

const width = 1000;

/** A hidden frame with the site's style sheets. Remove it after use. */
export async function sheetFrame(): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  frame.className = 'export-frame';
  frame.width = String(width);
  frame.height = '600';
  frame.tabIndex = -1;
  frame.setAttribute('aria-hidden', 'true');
  document.body.append(frame);
  const inside = frame.contentDocument;
  if (!inside) throw new Error('exports: this browser opens no frame to lay a sheet out in');
  inside.documentElement.lang = document.documentElement.lang;
  inside.documentElement.dataset['theme'] = 'light';
  await Promise.all(
    [...document.querySelectorAll('link[rel="stylesheet"], style')].map((style) => copyStyle(style, inside)),
  );
  for (const shapes of document.querySelectorAll('svg.ground')) inside.body.append(shapes.cloneNode(true));
  await Promise.all([400, 650, 700].map((weight) => inside.fonts.load(`${weight} 16px "Atkinson Hyperlegible Next"`)));
  return frame;
}

function copyStyle(style: Element, inside: Document): Promise<void> {
  const copy = style.cloneNode(true) as HTMLElement;
  if (!(style instanceof HTMLLinkElement)) {
    inside.head.append(copy);
    return Promise.resolve();
  }
  copy.setAttribute('href', style.href);
  return new Promise((resolve) => {
    copy.addEventListener('load', () => {
      resolve();
    });
    copy.addEventListener('error', () => {
      resolve();
    });
    inside.head.append(copy);
  });
}
