// Bundles the atlas's script and styles into one text each: nothing is left to be fetched.
import { join } from 'node:path';
import { build, type Rolldown } from 'vite';

export interface Bundle {
  readonly script: string;
  readonly style: string;
}

export async function bundleSingleFile(project: string): Promise<Bundle> {
  const made = (await build({
    root: project,
    logLevel: 'error',
    publicDir: false,
    resolve: {
      alias: [{ find: './maplibre.svelte.ts', replacement: join(project, 'src/single-file/no-street-map.ts') }],
    },
    build: {
      write: false,
      assetsInlineLimit: Number.MAX_SAFE_INTEGER,
      cssCodeSplit: false,
      rolldownOptions: {
        input: join(project, 'src/single-file/main.ts'),
        output: { codeSplitting: false },
      },
    },
  })) as Rolldown.RolldownOutput;
  const scripts = made.output.flatMap((part) => (part.type === 'chunk' ? [part.code] : []));
  const styles = made.output.flatMap((part) => (part.type === 'asset' ? [String(part.source)] : []));
  const [script, style] = [scripts[0], styles[0]];
  if (script === undefined || style === undefined || made.output.length !== 2)
    throw new Error(
      `single file: ${made.output.map(({ fileName }) => fileName).join(', ')} is not one script and one style`,
    );
  return { script, style };
}
