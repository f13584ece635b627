// The shape of an answer that may not exist: every field has a number, or every field is null and `missing` says why.

/** All of `Fields`, or null for each of them with the reason. */
export type Statistic<Fields, Reason extends string> =
  | (Readonly<Fields> & { readonly missing: null })
  | ({ readonly [Field in keyof Fields]: null } & { readonly missing: Reason });

/** One number; `not_finite` where the arithmetic leaves the range of numbers. */
export type Valued<Reason extends string> = Statistic<{ value: number }, Reason | 'not_finite'>;

/** Wraps a number, or the word that says why there is none. */
export function valued<Reason extends string>(value: number | Reason): Valued<Reason> {
  if (typeof value === 'string') return { value: null, missing: value };
  return Number.isFinite(value) ? { value, missing: null } : { value: null, missing: 'not_finite' };
}
