// What a figure says of the area that is picked out, where it says so beside its marks.
import type { Figure } from '../figures/figure.ts';

interface Spoken {
  readonly selected: boolean;
  readonly words: string;
}

/** Null where no area is picked out, or the drawing itself says it: rows and bars have their words beside them. */
export function pickedWords(figure: Figure): string | null {
  const marks: readonly Spoken[] =
    'marks' in figure
      ? figure.marks
      : 'circles' in figure && figure.kind === 'need-circles'
        ? figure.circles
        : pointsOf(figure);
  return marks.find(({ selected }) => selected)?.words ?? null;
}

const pointsOf = (figure: Figure): readonly Spoken[] =>
  figure.kind === 'equity-scatter' || figure.kind === 'funnel' ? figure.points : [];
