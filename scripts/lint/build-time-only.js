// Lint rule: nothing that the browser loads may reach the distributions, by any chain of imports; it gets numbers.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';

const distributions = resolve('src/model/statistics/distributions.ts');
const importOf =
  /(?:^|[;>])\s*(?:import|export)\s+(?!type\b)(?:[^'";]*?\bfrom\s*)?'(\.[^']*)'|\bimport\(\s*'(\.[^']*)'/gm;

/** What a file imports for its values, read once a run. */
const imported = new Map();

function importsOf(file) {
  if (!imported.has(file)) {
    const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
    imported.set(
      file,
      [...text.matchAll(importOf)].map(([, from, lazy]) => resolve(dirname(file), from ?? lazy)),
    );
  }
  return imported.get(file);
}

/** The shortest chain of files from one to the distributions; null where there is none. */
function chainFrom(file) {
  const before = new Map([[file, null]]);
  for (const here of before.keys()) {
    if (here === distributions) {
      const chain = [];
      for (let each = here; each !== null; each = before.get(each)) chain.unshift(relative('.', each));
      return chain;
    }
    for (const next of importsOf(here)) if (!before.has(next)) before.set(next, here);
  }
  return null;
}

export const buildTimeOnly = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      reached: 'The distributions run in the build; the browser gets numbers. Reached by {{ chain }}.',
    },
  },
  create(context) {
    const check = (node) => {
      const from = node.source?.value;
      if (typeof from !== 'string' || !from.startsWith('.')) return;
      if (node.importKind === 'type' || node.exportKind === 'type') return;
      const chain = chainFrom(resolve(dirname(context.filename), from));
      if (chain !== null) context.report({ node, messageId: 'reached', data: { chain: chain.join(' → ') } });
    };
    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
    };
  },
};
