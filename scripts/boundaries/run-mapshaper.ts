// Runs mapshaper on texts in memory and hands back texts.
import mapshaper from 'mapshaper';

export async function runMapshaper(commands: string, files: Record<string, string>): Promise<Record<string, string>> {
  const written = await mapshaper.applyCommands(commands, files);
  return Object.fromEntries(Object.entries(written).map(([name, content]) => [name, textOf(content)]));
}

function textOf(content: Uint8Array | string): string {
  return typeof content === 'string' ? content : new TextDecoder().decode(content);
}

/** The one file that a command writes. */
export async function mapshaperText(commands: string, files: Record<string, string>, output: string): Promise<string> {
  const text = (await runMapshaper(`${commands} -o ${output}`, files))[output.split(' ')[0] ?? output];
  if (text === undefined) throw new Error(`boundaries: mapshaper wrote no ${output}.`);
  return text;
}
