// A list that is longer than its place: as many rows as fit, and in words how many more there are.
import { strings } from '../../app/strings/index.ts';

/** As many rows are shown at least, if they can be: they are made smaller for it, though never below their own size. */
const fewest = 5;

interface Place {
  readonly fits: () => boolean;
  readonly search: (suits: () => boolean) => number | null;
  readonly set: (size: number) => void;
}

/** Cuts the list in the drawing (`data-all`: how many rows there are); null shows all of it. False where nothing is cut. */
export function cutList(drawing: HTMLElement, place: Place | null): boolean {
  const list = drawing.querySelector<HTMLElement>('[data-all]');
  const said = drawing.querySelector<HTMLElement>('.scene-cut');
  if (!list || !said) return false;
  const rows = [...list.children].filter((row) => row instanceof HTMLElement);
  const picked = rows.findIndex((row) => row.matches('.picked'));
  const all = Number(list.dataset['all']);
  const show = (count: number) => {
    // The area that is picked out has a row in every scene: it stands in the place of the last.
    const first = picked < count ? count : count - 1;
    rows.forEach((row, at) => (row.hidden = at >= first && at !== picked));
    said.hidden = count >= all;
    said.textContent = said.hidden ? '' : strings.present.stage.cut(all - count);
  };
  const fitsWith = (count: number) => {
    show(count);
    return place?.fits() ?? true;
  };
  if (!place) {
    show(rows.length);
    return false;
  }
  const size = place.search(() => fitsWith(Math.min(fewest, rows.length)));
  place.set(size ?? 1);
  for (let count = rows.length; count > 0; count -= 1) if (fitsWith(count)) return true;
  show(rows.length);
  return false;
}
