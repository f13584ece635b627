// Widths that an embed is made for: narrower ones cut words off, wider ones only add white.
export const leastWidth = 280;
export const mostWidth = 1600;

/** The width in whole pixels that is nearest to the wish. */
export const embedWidth = (wish: number): number => Math.min(mostWidth, Math.max(leastWidth, Math.round(wish)));
