// Takes the place of the spreadsheet writer's own zip step (vite.config.ts), which starts a worker from a blob for large
// sheets: the site's policy forbids that.
import { zipSync } from 'fflate';

export default function zipAtOnce(files: Readonly<Record<string, Uint8Array>>): Promise<ArrayBufferLike> {
  return Promise.resolve(zipSync({ ...files }).buffer);
}
