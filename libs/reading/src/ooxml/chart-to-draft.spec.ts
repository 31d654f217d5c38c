import type { Chart, ChartPoint } from '@gongkai/report';
import { docxToDocument } from '../docx/docx-to-document.ts';
import { docxOf, paragraph, run, table, cell } from '../docx/spec/docx-of.ts';

const anchor =
  '<w:p><w:r><w:drawing><a:graphic><a:graphicData><c:chart r:id="chart1"/></a:graphicData></a:graphic></w:drawing></w:r></w:p>';

const points = (...values: readonly (string | null)[]): string =>
  `<c:ptCount val="${values.length}"/>` +
  values.map((value, index) => (value === null ? '' : `<c:pt idx="${index}"><c:v>${value}</c:v></c:pt>`)).join('');
const strings = (...values: readonly (string | null)[]): string =>
  `<c:strRef><c:f>Sheet1!$A$2</c:f><c:strCache>${points(...values)}</c:strCache></c:strRef>`;
const numbers = (...values: readonly (string | null)[]): string =>
  `<c:numRef><c:numCache><c:formatCode>General</c:formatCode>${points(...values)}</c:numCache></c:numRef>`;
const series = (name: string, categories: string, values: string): string =>
  `<c:ser><c:idx val="0"/><c:tx>${name}</c:tx><c:cat>${categories}</c:cat><c:val>${values}</c:val></c:ser>`;
const title = (...lines: readonly string[]): string =>
  `<c:title><c:tx><c:rich>${lines.map((line) => `<a:p><a:r><a:t>${line}</a:t></a:r></a:p>`).join('')}</c:rich></c:tx></c:title>`;
const space = (head: string, plots: string): string =>
  `<c:chart>${head}<c:plotArea><c:layout/>${plots}</c:plotArea></c:chart>`;

function chartOf(part: string): Chart {
  const chart = docxToDocument(docxOf(anchor, { charts: { chart1: part } })).blocks[0];
  if (chart?.kind !== 'chart') throw new Error('no chart was read');
  return chart;
}

const channels = series(strings('系列 1'), strings('政府网站', '政府新媒体'), numbers('63', '215'));

describe('a chart of a Word file', () => {
  it('is read with its title and every series of every plot, in its place', () => {
    const trend = series(strings('系列 3'), strings('类别 1', '类别 2'), numbers('2', '5'));
    const part = space(
      title('公开', '渠道'),
      `<c:barChart>${channels}</c:barChart><c:lineChart>${trend}</c:lineChart>`,
    );
    const document = docxToDocument(docxOf(paragraph('甲') + anchor + paragraph('乙'), { charts: { chart1: part } }));
    expect(document.blocks).toMatchObject([
      { kind: 'paragraph' },
      {
        kind: 'chart',
        chart: 0,
        title: '公开渠道',
        series: [
          {
            name: '系列 1',
            points: [
              { category: '政府网站', text: '63' },
              { category: '政府新媒体', text: '215' },
            ],
          },
          {
            name: '系列 3',
            points: [
              { category: '类别 1', text: '2' },
              { category: '类别 2', text: '5' },
            ],
          },
        ],
      },
      { kind: 'paragraph' },
    ]);
  });

  it.each<[name: string, categories: string, values: string, points: readonly ChartPoint[]]>([
    [
      'an empty text where a value is missing',
      strings('甲', '乙', '丙'),
      numbers('1', null, '3'),
      [
        { category: '甲', text: '1' },
        { category: '乙', text: '' },
        { category: '丙', text: '3' },
      ],
    ],
    ['years as they are', numbers('2023'), numbers('7'), [{ category: '2023', text: '7' }]],
    ['numbers where no category is named', '', numbers('7'), [{ category: '1', text: '7' }]],
    [
      'values typed into the chart',
      `<c:strLit>${points('甲')}</c:strLit>`,
      `<c:numLit>${points('7')}</c:numLit>`,
      [{ category: '甲', text: '7' }],
    ],
    [
      'categories in levels joined from the outer to the inner',
      `<c:multiLvlStrRef><c:multiLvlStrCache><c:ptCount val="2"/><c:lvl>${points('网站', '微信')}</c:lvl><c:lvl>${points('渠道', null)}</c:lvl></c:multiLvlStrCache></c:multiLvlStrRef>`,
      numbers('1', '2'),
      [
        { category: '渠道 网站', text: '1' },
        { category: '渠道 微信', text: '2' },
      ],
    ],
    [
      'a value as printed, not as stored',
      strings('甲'),
      numbers('4.2999999999999998'),
      [{ category: '甲', text: '4.3' }],
    ],
    [
      'a long whole number untouched',
      strings('甲'),
      numbers('12345678901234567'),
      [{ category: '甲', text: '12345678901234567' }],
    ],
  ])('has %s', (_, categories, values, expected) => {
    const part = space('', `<c:pieChart>${series(strings('系列'), categories, values)}</c:pieChart>`);
    expect(chartOf(part).series).toEqual([{ name: '系列', points: expected }]);
  });

  it('has the two values of a scatter as category and value', () => {
    const part = space(
      '',
      `<c:scatterChart><c:ser><c:xVal>${numbers('1')}</c:xVal><c:yVal>${numbers('2')}</c:yVal></c:ser></c:scatterChart>`,
    );
    expect(chartOf(part).series).toEqual([{ name: '', points: [{ category: '1', text: '2' }] }]);
  });

  it.each([
    ['typed into the chart', '<c:v>微信</c:v>', '微信'],
    ['broken into lines', strings('政府\n网站'), '政府 网站'],
    ['missing', '', ''],
  ])('has a series whose name is %s', (_, name, expected) => {
    const part = space('', `<c:barChart>${series(name, strings('甲'), numbers('1'))}</c:barChart>`);
    expect(chartOf(part).series[0]?.name).toBe(expected);
  });

  it('does not believe a count of points beyond all measure', () => {
    const values =
      '<c:numRef><c:numCache><c:ptCount val="999999999"/><c:pt idx="0"><c:v>1</c:v></c:pt></c:numCache></c:numRef>';
    const part = space('', `<c:barChart>${series('', '', values)}</c:barChart>`);
    expect(chartOf(part).series[0]?.points.length).toBeLessThanOrEqual(10_000);
  });

  it('inside a cell follows the table', () => {
    const body = table([cell(anchor), cell('1')]);
    const part = space('', `<c:pieChart>${channels}</c:pieChart>`);
    expect(docxToDocument(docxOf(body, { charts: { chart1: part } })).blocks).toMatchObject([
      { kind: 'grid', cells: [{ text: '' }, { text: '1' }] },
      { kind: 'chart' },
    ]);
  });

  it.each([
    ['is missing', {}],
    ['is not well formed', { chart1: '<c:chart>' }],
    ['holds no chart', { chart1: '<c:other/>' }],
  ])('is counted in a note where its part %s, and the rest is read', (_, charts) => {
    const document = docxToDocument(docxOf(`<w:p>${run('甲')}</w:p>${anchor}`, { charts }));
    expect(document.text).toBe('甲\n');
    expect(document.notes.map(({ message }) => message.zh)).toEqual(['有 1 个图表的数据不在文件中或无法读取。']);
  });
});
