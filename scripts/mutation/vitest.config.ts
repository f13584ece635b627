// Tests that a mutation run asks: those of the statistics alone, in every run with the same numbers.
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    include: [
      'tests/unit/statistics-*.test.ts',
      'tests/unit/coverage-bounds.test.ts',
      'tests/unit/need-*.test.ts',
      'tests/reference/reference.test.ts',
    ],
    setupFiles: ['scripts/mutation/fixed-seed.ts'],
    env: { REFERENCE_CASES: '' },
    testTimeout: 30_000,
  },
});
