// The few lines that an embed runs before its first paint: inline, since a request would come before the map; allowed by
// their hash alone.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

const source = readFileSync(new URL('../../src/embed/before-paint.js', import.meta.url), 'utf8');

/** Without its comments: it travels with every embed. */
export const beforePaint = source
  .replaceAll(/^\s*\/\/.*\n/gmu, '')
  .replaceAll(/\n\s*/gu, '\n')
  .trim();

export const beforePaintHash = `sha256-${createHash('sha256').update(beforePaint).digest('base64')}`;
