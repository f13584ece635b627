// Every figure leads to its method, and every method is told.
import { describe, expect, it } from 'vitest';
import { strings } from '../../src/app/strings/index.ts';
import { methodIds, methodOf } from '../../src/model/figures/method-of.ts';

describe('methods', () => {
  it('are told in full sentences, each once', () => {
    const told = methodIds.map((id) => strings.methodsSection.methods[id]);
    expect(new Set(told.map(({ name }) => name)).size).toBe(methodIds.length);
    for (const { what, how, not, from } of told)
      for (const words of [what, how, not, from]) if (words !== null) expect(words).toMatch(/\.$/u);
  });
  it('hold one for each kind of figure', () => {
    for (const id of Object.values(methodOf)) expect(methodIds).toContain(id);
  });
});
