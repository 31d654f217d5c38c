import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { wenshangIndustry2023 } from '../wenshang-2023.ts';
import { toDocx } from './to-docx.ts';

function partsOf(bytes: Uint8Array): Map<string, string> {
  return new Map(Object.entries(unzipSync(bytes)).map(([path, data]) => [path, strFromU8(data)]));
}

const parts = partsOf(toDocx(wenshangIndustry2023));
const withChart = (text: string) => ({
  ...wenshangIndustry2023,
  chart: { title: '<对比> & "图"', series: [{ name: '网站', points: [{ category: '甲', text }] }] },
});

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

describe('toDocx', () => {
  it('gives the same bytes for the same content', () => {
    expect(toDocx(wenshangIndustry2023)).toEqual(toDocx(structuredClone(wenshangIndustry2023)));
  });

  it('stamps its entries with one fixed time, whatever the time zone', () => {
    const header = new DataView(toDocx(wenshangIndustry2023).buffer);
    // Time and date of the first local file header, in the two-second steps and years since 1980 of DOS.
    expect(header.getUint16(10, true)).toBe(12 << 11);
    expect(header.getUint16(12, true)).toBe(((2024 - 1980) << 9) | (1 << 5) | 1);
  });

  it('begins with the content types, as readers of packages expect', () => {
    expect([...parts.keys()]).toEqual([
      '[Content_Types].xml',
      '_rels/.rels',
      'docProps/core.xml',
      'word/document.xml',
      'word/_rels/document.xml.rels',
      'word/styles.xml',
      'word/settings.xml',
      'word/charts/chart1.xml',
    ]);
  });

  it.each([...parts])('writes well-formed XML in %s', (_, xml) => {
    expect(parse(xml).length).toBeGreaterThan(1);
  });

  it('declares the type of every part and the target of every relation', () => {
    const types = parts.get('[Content_Types].xml') ?? '';
    const declared = [...types.matchAll(/PartName="\/([^"]+)"/g)].map(([, path]) => path);
    expect(new Set(declared)).toEqual(new Set([...parts.keys()].filter((path) => !/\.rels$|^\[/.test(path))));
    const relations = parts.get('word/_rels/document.xml.rels') ?? '';
    const targets = [...relations.matchAll(/Target="([^"]+)"/g)].map(([, target]) => `word/${target}`);
    expect(targets.filter((target) => !parts.has(target))).toEqual([]);
  });

  it('uses only styles that it defines', () => {
    const defined = new Set(
      [...(parts.get('word/styles.xml') ?? '').matchAll(/w:styleId="(\w+)"/g)].map(([, id]) => id),
    );
    const used = [...(parts.get('word/document.xml') ?? '').matchAll(/w:pStyle w:val="(\w+)"/g)].map(([, id]) => id);
    expect(used.filter((id) => !defined.has(id))).toEqual([]);
    expect(new Set(used)).toEqual(new Set(['Title', 'Heading1', 'Heading2', 'BodyTextFirstIndent', 'TableText']));
  });

  it('keeps the bookmark as a bookmark, not as text', () => {
    const body = parts.get('word/document.xml') ?? '';
    expect(body.match(/<w:bookmarkStart [^>]*w:name="_GoBack"\/>/g)).toHaveLength(1);
    expect(body).not.toContain('[bookmark');
  });

  it('caches names, categories and values of the chart, a missing value as no point', () => {
    const chart = parts.get('word/charts/chart1.xml') ?? '';
    expect([...chart.matchAll(/<c:v>([^<]*)<\/c:v>/g)].map(([, text]) => text)).toEqual([
      ...['政府网站公开信息数量', '类别 1', '63', '政府新媒体公开信息数量', '类别 1', '215', '系列 3', '类别 1'],
    ]);
  });

  it('escapes what the markup would take for its own', () => {
    const chart = partsOf(toDocx(withChart('1'))).get('word/charts/chart1.xml') ?? '';
    expect(parse(chart)).toContain('c:barChart');
    expect(chart).toContain('<a:t>&lt;对比&gt; &amp; &quot;图&quot;</a:t>');
  });

  it('refuses a chart value that is no number', () => {
    expect(() => toDocx(withChart('约3千'))).toThrow('"约3千"');
  });

  it('writes no chart part without a chart', () => {
    const { edition, title, preamble, sections, cells, closing } = wenshangIndustry2023;
    const without = partsOf(toDocx({ edition, title, preamble, sections, cells, closing }));
    expect([...without.keys()].filter((path) => path.includes('chart'))).toEqual([]);
    expect([...without.values()].filter((xml) => xml.includes('chart'))).toEqual([]);
  });

  it('has the picture of a table as a part of its own, and no table in its place', () => {
    const pictured = unzipSync(toDocx({ ...wenshangIndustry2023, pictures: ['three'] }));
    const body = strFromU8(pictured['word/document.xml'] ?? new Uint8Array());
    expect(parse(body).filter((name) => name === 'w:tbl' || name === 'pic:pic')).toEqual(['w:tbl', 'pic:pic', 'w:tbl']);
    const [, id] = /r:embed="([^"]+)"/.exec(body) ?? [];
    const relations = strFromU8(pictured['word/_rels/document.xml.rels'] ?? new Uint8Array());
    const [, target = ''] = new RegExp(`Id="${id ?? ''}" Type="[^"]+/image" Target="([^"]+)"`).exec(relations) ?? [];
    expect(strFromU8(pictured[`word/${target}`]?.subarray(1, 4) ?? new Uint8Array())).toBe('PNG');
    expect(strFromU8(pictured['[Content_Types].xml'] ?? new Uint8Array())).toContain('Extension="png"');
  });
});
