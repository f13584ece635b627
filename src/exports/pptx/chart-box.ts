// Where things stand on a slide of 13.33 by 7.5 inches.
export const sides = { x: 0.5, w: 12.33 } as const;
export const body = { y: 1.55, h: 4.75 } as const;
/** Sentences beneath a chart, a table or a picture: at most two lines. */
export const saidBox = { x: sides.x, y: 6.32, w: sides.w, h: 0.38 } as const;
export const chartBox = { x: sides.x, y: body.y, w: sides.w, h: body.h } as const;
