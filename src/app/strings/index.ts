// Every text of the site, in the language of this build. A further language is one folder beside `en` with the same keys.
import { en } from './en/index.ts';

export type Strings = typeof en;
export const strings: Strings = en;
