// Lays our boards over official ones and measures both in square kilometres (equal-area projection on the ellipsoid).
import { runMapshaper } from './run-mapshaper.ts';

/** A piece of the overlay; null = outside that side's land. */
export interface OverlapPiece {
  readonly ours: string | null;
  readonly official: string | null;
  readonly km2: number;
}

const equalArea = '+proj=laea +lat_0=57 +lon_0=-4 +ellps=WGS84';

export async function overlapPieces(ours: string, official: string): Promise<OverlapPiece[]> {
  const commands = [
    '-i ours.json official.json combine-files',
    `-each 'ours=code' target=ours -each 'official=code' target=official`,
    `-proj '${equalArea}' target=ours -proj '${equalArea}' target=official`,
    '-union target=ours,official name=both',
    `-each 'km2=this.area/1e6' target=both`,
    '-o both.json format=json target=both',
  ];
  const { 'both.json': text } = await runMapshaper(commands.join(' '), {
    'ours.json': ours,
    'official.json': official,
  });
  if (text === undefined) throw new Error('boundaries: the overlay wrote nothing.');
  const rows = JSON.parse(text) as { ours?: string | null; official?: string | null; km2: number }[];
  return rows.map(({ ours, official, km2 }) => ({ ours: ours ?? null, official: official ?? null, km2 }));
}
