// What this build of the site holds besides its pages: known when it is built, so that pages offer what is there and no more.
// Reports have a file of their own (reports-here.ts): their sizes are brought by the pages that offer them alone.
declare const __KEPT_EDITIONS__: boolean;
declare const __GALLERY__: boolean;

/** Whether earlier editions are kept in it. */
export const hasKeptEditions: boolean = __KEPT_EDITIONS__;
/** Whether it holds pictures of its figures. */
export const hasGallery: boolean = __GALLERY__;
