import { unzlibSync } from 'fflate';
import { printedTables } from '../printed-table.ts';
import { wenshangIndustry2023 } from '../wenshang-2023.ts';
import { tablePicture } from './table-picture.ts';
import { toPng } from './to-png.ts';

const [table] = printedTables(wenshangIndustry2023);
if (table === undefined) throw new Error('The report has no table');
const picture = tablePicture(table);
const png = toPng(picture);
const view = new DataView(png.buffer);

/** Name, data and check sum of each chunk behind the signature. */
function chunks(): { name: string; data: Uint8Array; sum: number }[] {
  const found = [];
  for (let at = 8; at < png.length;) {
    const length = view.getUint32(at);
    const name = new TextDecoder().decode(png.subarray(at + 4, at + 8));
    found.push({ name, data: png.subarray(at + 8, at + 8 + length), sum: view.getUint32(at + 8 + length) });
    at += length + 12;
  }
  return found;
}

describe('a picture of a table', () => {
  it('has black borders around white cells', () => {
    const bytesInRow = Math.ceil(picture.width / 8);
    const isBlack = (x: number, y: number) =>
      ((picture.bits[y * bytesInRow + (x >> 3)] ?? 0) & (0x80 >> (x & 7))) === 0;
    for (let x = 0; x < picture.width; x += 1)
      expect([isBlack(x, 0), isBlack(x, picture.height - 1)]).toEqual([true, true]);
    for (let y = 0; y < picture.height; y += 1)
      expect([isBlack(0, y), isBlack(picture.width - 1, y)]).toEqual([true, true]);
    expect(isBlack(1, 1)).toBe(false);
  });

  it('is a PNG of its size, one bit a pixel', () => {
    expect([...png.subarray(0, 8)]).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
    const [header, data, end, ...others] = chunks();
    expect([header?.name, data?.name, end?.name, others]).toEqual(['IHDR', 'IDAT', 'IEND', []]);
    expect([view.getUint32(16), view.getUint32(20), png[24], png[25]]).toEqual([picture.width, picture.height, 1, 0]);
    const rows = unzlibSync(data?.data ?? new Uint8Array());
    expect(rows).toHaveLength((Math.ceil(picture.width / 8) + 1) * picture.height);
  });

  it('ends as every PNG ends, its check sum included', () => {
    expect(chunks().at(-1)?.sum).toBe(0xae426082);
  });

  it('is the same at every call', () => {
    expect(toPng(tablePicture(table))).toEqual(png);
  });
});
