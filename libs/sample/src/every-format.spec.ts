import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import type { FormEdition } from '@gongkai/report';
import { cellsOf } from './cells-of.ts';
import { toDocx, toHtml, toText, type ReportContent } from './index.ts';
import { attachment } from './statistics/statistics-sections.ts';
import { wenshangIndustry2023 } from './wenshang-2023.ts';

/** Cells that are all different, so that one in the wrong place shows. */
const numbered = (edition: FormEdition): ReportContent => ({
  ...wenshangIndustry2023,
  edition,
  cells: cellsOf(edition, (_, index) => `v${index}`),
  sections: [...wenshangIndustry2023.sections, ...(edition === '2014' ? [attachment('示例县示例局', 2016)] : [])],
});

/** The rows of every table of the form as each format keeps them, merged cells once. */
const formats: Readonly<Record<string, (content: ReportContent) => string[][]>> = {
  Word: (content) => wordRows(strFromU8(unzipSync(toDocx(content))['word/document.xml'] ?? new Uint8Array())),
  HTML: (content) =>
    [...toHtml(content).matchAll(/<tr>(.*?)<\/tr>/gs)]
      .map(([, row = '']) => [...row.matchAll(/<td style.*?>(.*?)<\/td>/g)])
      .map((cells) => cells.map(([, cell = '']) => cell.replaceAll('<br>', ''))),
  text: (content) =>
    toText(content)
      .split(/\n(?=\n)/)
      .map((row) =>
        row
          .split('\n\t')
          .slice(1)
          .map((cell) => cell.replaceAll('\n', '')),
      )
      .map((row) => row.filter((cell) => cell !== ''))
      .filter((row) => row.length > 0),
};

/** Texts of the cells that start in each row. */
function wordRows(xml: string): string[][] {
  const rows: string[][] = [];
  let cell = '';
  let continues = false;
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    if (name === 'w:tr') rows.push([]);
    if (name === 'w:tc') [cell, continues] = ['', false];
    if (name === 'w:vMerge') continues = attributes['w:val'] !== 'restart';
  });
  parser.on('text', (text) => (cell += text));
  parser.on('closetag', ({ name }) => {
    if (name === 'w:tc' && !continues) rows.at(-1)?.push(cell);
  });
  parser.write(xml).close();
  return rows;
}

describe.each(Object.entries(formats))('%s', (_, rowsOf) => {
  it.each([
    ['2021', 200],
    ['2019', 198],
    ['2014', 58],
  ] as const)('carries every cell of the %s form in its place', (edition, count) => {
    const values = rowsOf(numbered(edition))
      .flat()
      .filter((cell) => /^v\d+$/.test(cell));
    expect(values).toEqual(Array.from({ length: count }, (__, index) => `v${index}`));
  });

  it.each([
    ['行政规范性文件', ['行政规范性文件', 'v3', 'v4', 'v5']],
    ['行政强制', ['行政强制', 'v8']],
    ['1.属于国家秘密', ['（三）不予公开', '1.属于国家秘密', 'v38', 'v39', 'v40', 'v41', 'v42', 'v43', 'v44']],
    ['四、结转下年度继续办理', ['四、结转下年度继续办理', 'v178', 'v179', 'v180', 'v181', 'v182', 'v183', 'v184']],
  ])('puts the values of %s behind its label', (label, row) => {
    expect(rowsOf(numbered('2021')).find((cells) => cells.includes(label))).toEqual(row);
  });
});
