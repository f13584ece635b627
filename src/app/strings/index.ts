// Every text of the site, in the language of this build. A further language is one folder beside `en` with the same keys.
// A namespace, so that a page brings its own texts and no other page's.
export * as strings from './en/index.ts';
