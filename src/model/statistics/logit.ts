// Log odds and back.

/** ln(p/(1−p)) of a share; not finite at 0 and 1, not a number outside them. */
export const logit = (share: number): number => Math.log(share / (1 - share));

/** Share with these log odds, 0 to 1. */
export const expit = (odds: number): number => 1 / (1 + Math.exp(-odds));
