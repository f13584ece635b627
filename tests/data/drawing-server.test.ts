// Pages are drawn at build time by one copy of Svelte.
import { expect, it } from 'vitest';
import { drawingServer } from '../../scripts/site/drawing-server.ts';

it('bundles no second copy of Svelte, whatever other builds left behind', async () => {
  const server = await drawingServer();
  try {
    const { ssr, client } = server.environments;
    expect([ssr.depsOptimizer, client.depsOptimizer]).toEqual([undefined, undefined]);
  } finally {
    await server.close();
  }
});
