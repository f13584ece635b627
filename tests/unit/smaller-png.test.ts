// A PNG of the gallery is packed harder, and keeps every pixel, whatever filters the browser chose.
import { crc32, deflateSync, inflateSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { smallerPng } from '../../scripts/gallery/smaller-png.ts';

const [width, height, perPixel] = [8, 5, 4];
const stride = width * perPixel;
/** A toy picture in which neighbours are alike, as in a drawing. */
const pixels = Array.from({ length: height }, (_, y) =>
  Array.from({ length: stride }, (_, x) => (x % 7) * 31 + (y > 2 ? 200 : 0) + (x > 20 ? y * 3 : 0)).map(
    (value) => value % 256,
  ),
);

/** The value from which a filter takes the difference (PNG specification, 9.2 and 9.4), written anew from it. */
function predicted(filter: number, y: number, x: number): number {
  const at = (row: number, column: number) => (row < 0 || column < 0 ? 0 : (pixels[row]?.[column] ?? 0));
  const [a, b, c] = [at(y, x - perPixel), at(y - 1, x), at(y - 1, x - perPixel)];
  const nearest = [a, b, c].toSorted((m, n) => Math.abs(a + b - c - m) - Math.abs(a + b - c - n))[0]!;
  return [0, a, b, Math.floor((a + b) / 2), nearest][filter]!;
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}

/** One row with each of the five filters, packed loosely in two pieces, as browsers do. */
function toyPng(colour = 6): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, colour, 0, 0, 0], 8);
  const rows = pixels.flatMap((row, y) => [y, ...row.map((value, x) => (value - predicted(y, y, x) + 256) % 256)]);
  const packed = deflateSync(Buffer.from(rows), { level: 0 });
  const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
  const data = [packed.subarray(0, 9), packed.subarray(9)].map((piece) => chunk('IDAT', piece));
  return Buffer.concat([signature, chunk('IHDR', head), ...data, chunk('IEND', Buffer.alloc(0))]);
}

it('keeps every pixel and takes less room', () => {
  const [png, smaller] = [toyPng(), smallerPng(toyPng())];
  expect(smaller.length).toBeLessThan(png.length);
  expect(smaller.subarray(0, 33)).toEqual(png.subarray(0, 33));
  const length = smaller.readUInt32BE(33);
  const rows = inflateSync(smaller.subarray(41, 41 + length));
  expect(smaller.readUInt32BE(41 + length)).toBe(crc32(smaller.subarray(37, 41 + length)));
  expect([...rows]).toEqual(pixels.flatMap((row) => [0, ...row]));
});

it('leaves a picture of another kind as it is', () => {
  const grey = toyPng(0);
  expect(smallerPng(grey)).toBe(grey);
});
