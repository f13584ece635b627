// Notes that belong beside every figure of an indicator: derived values, flags, gaps in what is held.
import { strings } from '../../app/strings/index.ts';
import type { Flag } from '../catalogue.ts';
import type { AreaWithValue } from './indicator-areas.ts';

const text = strings.indicators;
const flags: readonly Flag[] = ['break', 'provisional', 'suspect', 'estimated'];

/** How many of the values shown we derived; nothing where all are published. */
export function derivedNotes(areas: readonly AreaWithValue[]): readonly string[] {
  const shown = areas.filter(({ at }) => at.value !== null);
  const derived = shown.filter(({ at }) => at.origin === 'derived').length;
  if (derived === 0) return [];
  return [derived === shown.length ? text.allDerived : text.someDerived(derived, shown.length)];
}

/** What is odd about the values shown: for all of them, or by name where it is only some. */
export function flagNotes(areas: readonly AreaWithValue[]): readonly string[] {
  return flags.flatMap((flag) => {
    const flagged = areas.filter(({ at }) => at.flag === flag);
    if (flagged.length === 0) return [];
    if (flagged.length === areas.length) return [text.words.flagNote[flag]];
    const names = flagged.map(({ area }) => `${area.shortName} (${text.words.flag[flag]})`).join(', ');
    return [text.words.flagNote[flag], text.words.flagSome(names)];
  });
}
