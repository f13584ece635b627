// Shorthand of the Government Analysis Function for what a number lacks, or what is to be known of it.
import type { Flag, MissingReason, Status } from '../catalogue.ts';

/** b break, c confidential, e estimated, p provisional, u low reliability, x not available, z not applicable. */
export type Shorthand = 'b' | 'c' | 'e' | 'p' | 'u' | 'x' | 'z';

const ofMissing: Readonly<Record<MissingReason, Shorthand>> = {
  not_published: 'x',
  not_available: 'x',
  suppressed: 'c',
  not_applicable: 'z',
};

const ofFlag: Readonly<Record<Flag, Shorthand>> = { break: 'b', provisional: 'p', suspect: 'u', estimated: 'e' };

/** For a cell of a table: `{ mark }`, or nothing where nothing is to be said. A reason goes before a flag. */
export function shorthandOf({
  missing,
  flag,
}: {
  readonly missing: MissingReason | null;
  readonly flag: Flag | null;
}): {
  readonly mark?: Shorthand;
} {
  if (missing !== null) return { mark: ofMissing[missing] };
  return flag === null ? {} : { mark: ofFlag[flag] };
}

/** A status that nobody has told. */
export const unknownMark = (status: Status): { readonly mark?: Shorthand } =>
  status === 'unknown' ? { mark: 'x' } : {};
