// A kept edition that cannot be made, or that is not what it was: said in words.
export class EditionError extends Error {}
