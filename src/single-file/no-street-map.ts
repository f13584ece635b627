// Stands in for src/maps/maplibre.svelte.ts, which would be a third of the file: the list of towns does all that it does.
import type { Attachment } from 'svelte/attachments';
import type { StreetMapOptions } from '../maps/maplibre.svelte.ts';

export const streetMap =
  ({ onfail }: Pick<StreetMapOptions, 'onfail'>): Attachment<HTMLElement> =>
  () => {
    onfail(new Error('the street map is not in this file'));
  };
