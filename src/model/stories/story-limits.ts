// How much a story may hold: known to its texts and its forms without the schema and its library.

/** Longest texts, in characters: a scene is read from the back of a room, its notes by one person. */
export const longest = { title: 80, about: 240, sentence: 200, note: 600, view: 2000 } as const;
export const mostScenes = 60;
