// A browser's PNG, written smaller: the same pixels, packed harder. Drawings of flat colours pack best without a filter.
import { crc32, deflateSync, inflateSync } from 'node:zlib';

const signature = 8;
/** Bytes of a pixel: browsers write eight bits of red, green, blue, and opacity where there is any. */
const bytesOf: Readonly<Record<number, number>> = { 2: 3, 6: 4 };

/** The picture as it came where it is of another kind, or would not be smaller. */
export function smallerPng(png: Buffer): Buffer {
  const chunks = chunksOf(png);
  const head = chunks.find(({ type }) => type === 'IHDR')?.data;
  const perPixel = head && bytesOf[head[9] ?? -1];
  if (!head || perPixel === undefined || head[8] !== 8 || head[12] !== 0) return png;
  const stride = head.readUInt32BE(0) * perPixel;
  const packed = inflateSync(Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data)));
  unfilter(packed, stride, perPixel);
  const smaller = Buffer.concat([
    png.subarray(0, signature),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(packed, { level: 7 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
  return smaller.length < png.length ? smaller : png;
}

function chunksOf(png: Buffer): readonly { readonly type: string; readonly data: Buffer }[] {
  const chunks = [];
  for (let at = signature; at < png.length;) {
    const length = png.readUInt32BE(at);
    chunks.push({ type: png.toString('latin1', at + 4, at + 8), data: png.subarray(at + 8, at + 8 + length) });
    at += 12 + length;
  }
  return chunks;
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}

/** Rows with their filters (PNG specification, 9.2) → rows without, in place. */
function unfilter(rows: Buffer, stride: number, perPixel: number): void {
  for (let start = 0; start < rows.length; start += stride + 1) {
    const filter = rows[start] ?? 0;
    rows[start] = 0;
    if (filter === 0) continue;
    for (let x = start + 1; x <= start + stride; x += 1) {
      const hasLeft = x - start > perPixel;
      const left = hasLeft ? (rows[x - perPixel] ?? 0) : 0;
      const up = start > 0 ? (rows[x - stride - 1] ?? 0) : 0;
      const corner = hasLeft && start > 0 ? (rows[x - stride - 1 - perPixel] ?? 0) : 0;
      rows[x] = (rows[x] ?? 0) + guess(filter, left, up, corner);
    }
  }
}

function guess(filter: number, left: number, up: number, corner: number): number {
  if (filter === 1) return left;
  if (filter === 2) return up;
  if (filter === 3) return (left + up) >> 1;
  const near = left + up - corner;
  const [toLeft, toUp, toCorner] = [Math.abs(near - left), Math.abs(near - up), Math.abs(near - corner)];
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}
