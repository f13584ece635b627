// Texts are in what every page brings: what they import comes along, so no package may.
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { expect, it } from 'vitest';

/** Packages that a file brings, itself or through others; imports of types alone bring nothing. */
function packagesOf(file: string, seen = new Set<string>()): readonly string[] {
  if (seen.has(file)) return [];
  seen.add(file);
  const brought = [...readFileSync(file, 'utf8').matchAll(/^(?:import|export) (?!type)[^;]*?from '([^']+)';/gmu)];
  return brought.flatMap(([, from = '']) =>
    from.startsWith('.') ? packagesOf(resolve(dirname(file), from), seen) : [`${from} by ${file}`],
  );
}

it('texts bring no package', () => {
  expect(packagesOf(resolve('src/app/strings/index.ts'))).toEqual([]);
});
