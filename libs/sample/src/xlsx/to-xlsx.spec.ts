import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { cellsOf } from '../cells-of.ts';
import { wenshangIndustry2023 } from '../wenshang-2023.ts';
import { toXlsx } from './to-xlsx.ts';

function partsOf(bytes: Uint8Array): Map<string, string> {
  return new Map(Object.entries(unzipSync(bytes)).map(([path, data]) => [path, strFromU8(data)]));
}

const parts = partsOf(toXlsx(wenshangIndustry2023));
const withCells = (textOf: (index: number) => string) => ({
  ...wenshangIndustry2023,
  cells: cellsOf('2021', (_, index) => textOf(index)),
});
const sheet = (bytes: Uint8Array, number: number): string =>
  partsOf(bytes).get(`xl/worksheets/sheet${number}.xml`) ?? '';

/** Throws at the first fault of the XML or of its namespaces. */
function parse(xml: string): string[] {
  const names: string[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('opentag', ({ name }) => names.push(name));
  parser.on('error', (fault) => {
    throw fault;
  });
  parser.write(xml).close();
  return names;
}

describe('toXlsx', () => {
  it('gives the same bytes for the same content', () => {
    expect(toXlsx(wenshangIndustry2023)).toEqual(toXlsx(structuredClone(wenshangIndustry2023)));
  });

  it.each([...parts])('writes well-formed XML in %s', (_, xml) => {
    expect(parse(xml).length).toBeGreaterThan(1);
  });

  it('declares the type of every part and leads to every part', () => {
    const types = parts.get('[Content_Types].xml') ?? '';
    const declared = [...types.matchAll(/PartName="\/([^"]+)"/g)].map(([, path]) => path);
    expect(new Set(declared)).toEqual(new Set([...parts.keys()].filter((path) => !/\.rels$|^\[/.test(path))));
    const targets = [...parts].flatMap(([path, xml]) =>
      path.endsWith('.rels') ? [...xml.matchAll(/Target="(?:\.\.\/)?([^"]+)"/g)].map(([, target = '']) => target) : [],
    );
    const led = (path: string) => targets.some((target) => path.endsWith(target));
    expect([...parts.keys()].filter((path) => !/rels|\[/.test(path) && !led(path))).toEqual([]);
  });

  it('has a sheet for each section, and one for the chart', () => {
    const names = [...(parts.get('xl/workbook.xml') ?? '').matchAll(/<sheet name="([^"]+)"/g)].map(([, name]) => name);
    expect(names).toEqual(['第一部分', '第二部分', '第三部分', '第四部分', '第五部分', '第六部分', '图表']);
  });

  it('writes plain numbers as numbers and everything else as it is printed', () => {
    const texts = ['0', '12', '35.6', '1,204', '/', '007', '约30', '', '-8'];
    const xml = sheet(toXlsx(withCells((index) => texts[index % texts.length] ?? '')), 2);
    expect([...xml.matchAll(/<c r="\w+" s="5"><v>([^<]*)</g)].map(([, text]) => text)).toEqual([
      ...['0', '12', '35.6', '-8', '0'],
    ]);
    const strings = [...xml.matchAll(/s="5" t="inlineStr"><is><t[^>]*>([^<]*)</g)].map(([, text]) => text);
    expect(strings).toEqual(['1,204', '/', '007', '约30']);
  });

  it('writes a blank value as a drawn cell without content', () => {
    expect(sheet(toXlsx(withCells(() => '')), 4)).not.toMatch(/s="5"(?! *\/>)/);
    expect(sheet(toXlsx(withCells(() => '')), 4).match(/s="5"\/>/g)).toHaveLength(15);
  });

  it('merges the cells that the form merges', () => {
    const merged = [...sheet(toXlsx(wenshangIndustry2023), 2).matchAll(/mergeCell ref="([^"]+)"/g)].map(
      ([, ref]) => ref,
    );
    // The heading, four items, and the values of the blocks with one column.
    expect(merged).toEqual([
      'A1:D1',
      'A3:D3',
      'A7:D7',
      ...['B8:D8', 'B9:D9'],
      'A10:D10',
      'B11:D11',
      'B12:D12',
      'B13:D13',
      'A14:D14',
      'B15:D15',
      'B16:D16',
    ]);
  });

  it('writes no drawing without a chart', () => {
    const { edition, title, preamble, sections, cells, closing } = wenshangIndustry2023;
    const without = partsOf(toXlsx({ edition, title, preamble, sections, cells, closing }));
    expect([...without.keys()].filter((path) => /chart|drawing/.test(path))).toEqual([]);
    expect([...without.values()].filter((xml) => xml.includes('drawing'))).toEqual([]);
  });

  it('is a workbook even where no section is left', () => {
    const { edition, title, cells } = wenshangIndustry2023;
    const bytes = toXlsx({ edition, title, cells, preamble: [], sections: [], closing: [] });
    expect(sheet(bytes, 1)).toContain(title.join(''));
  });
});
