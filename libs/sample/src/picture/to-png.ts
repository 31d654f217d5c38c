import { strToU8, zlibSync } from 'fflate';
import type { Picture } from './table-picture.ts';

/** The picture as a PNG file of one bit a pixel. */
export function toPng({ width, height, bits }: Picture): Uint8Array {
  const bytesInRow = Math.ceil(width / 8);
  // Each row says first that it is not filtered.
  const rows = new Uint8Array((bytesInRow + 1) * height);
  for (let y = 0; y < height; y += 1) {
    rows.set(bits.subarray(y * bytesInRow, (y + 1) * bytesInRow), y * (bytesInRow + 1) + 1);
  }
  const header = new DataView(new ArrayBuffer(13));
  header.setUint32(0, width);
  header.setUint32(4, height);
  header.setUint8(8, 1);
  return joined([
    Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    chunk('IHDR', new Uint8Array(header.buffer)),
    chunk('IDAT', zlibSync(rows, { level: 6 })),
    chunk('IEND', new Uint8Array()),
  ]);
}

/** Length, name, data, and the check sum of name and data. */
function chunk(name: string, data: Uint8Array): Uint8Array {
  const named = joined([strToU8(name), data]);
  const around = new DataView(new ArrayBuffer(8));
  around.setUint32(0, data.length);
  around.setUint32(4, checkSum(named));
  const [length, sum] = [new Uint8Array(around.buffer, 0, 4), new Uint8Array(around.buffer, 4)];
  return joined([length, named, sum]);
}

/** CRC-32 as PNG has it. */
function checkSum(data: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of data) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return (sum ^ 0xffffffff) >>> 0;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
