import { docxToDocument } from './docx-to-document.ts';
import { docxOf, paragraph } from './spec/docx-of.ts';

interface LevelSetting {
  readonly format: string;
  readonly text: string;
  readonly start?: number;
  readonly more?: string;
}

function definition(id: number, levels: readonly LevelSetting[], more = ''): string {
  const written = levels.map(
    ({ format, text, start = 1, more: rest = '' }, level) =>
      `<w:lvl w:ilvl="${level}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/>${rest}<w:lvlText w:val="${text}"/></w:lvl>`,
  );
  return `<w:abstractNum w:abstractNumId="${id}">${more}${written.join('')}</w:abstractNum>`;
}

function list(id: number, of: number, overrides = ''): string {
  return `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${overrides}</w:num>`;
}

function item(text: string, numId: number, level = 0): string {
  return paragraph(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${numId}"/></w:numPr>`);
}

function linesOf(body: string, numbering: string, styles = ''): readonly string[] {
  return docxToDocument(docxOf(body, { numbering, styles })).text.split('\n');
}

const official = definition(0, [
  { format: 'chineseCounting', text: '%1、' },
  { format: 'chineseCountingThousand', text: '（%2）' },
  { format: 'decimal', text: '%3.' },
]);

describe('automatic numbers', () => {
  it('are written out as official headings print them, each level starting again under a higher one', () => {
    const body = [
      item('总体情况', 1),
      item('主动公开', 1, 1),
      item('渠道', 1, 2),
      item('依申请公开', 1, 1),
      item('主动公开政府信息情况', 1),
      item('规章', 1, 1),
    ];
    expect(linesOf(body.join(''), official + list(1, 0))).toEqual([
      '一、总体情况',
      '（一）主动公开',
      '1.渠道',
      '（二）依申请公开',
      '二、主动公开政府信息情况',
      '（一）规章',
    ]);
  });

  it.each<[name: string, levels: readonly LevelSetting[], items: readonly (readonly [string, number])[], string[]]>([
    ['count from the start they state', [{ format: 'decimal', text: '%1、', start: 3 }], [['甲', 0]], ['3、甲']],
    [
      'show the counts of higher levels',
      [
        { format: 'chineseCounting', text: '第%1章' },
        { format: 'decimal', text: '%1-%2）' },
      ],
      [
        ['甲', 0],
        ['乙', 1],
      ],
      ['第一章 甲', '一-1）乙'],
    ],
    [
      'show them in digits where the level says so',
      [
        { format: 'chineseCounting', text: '%1、' },
        { format: 'decimal', text: '%1.%2）', more: '<w:isLgl/>' },
      ],
      [
        ['甲', 0],
        ['乙', 1],
      ],
      ['一、甲', '1.1）乙'],
    ],
    [
      'count a higher level that was passed over as used once',
      [
        { format: 'decimal', text: '%1）' },
        { format: 'decimal', text: '%1.%2）' },
      ],
      [
        ['甲', 1],
        ['乙', 0],
      ],
      ['1.1）甲', '2）乙'],
    ],
    [
      'do not start again where the level says never',
      [
        { format: 'decimal', text: '%1）' },
        { format: 'decimal', text: '（%2）', more: '<w:lvlRestart w:val="0"/>' },
      ],
      [
        ['甲', 0],
        ['乙', 1],
        ['丙', 0],
        ['丁', 1],
      ],
      ['1）甲', '（1）乙', '2）丙', '（2）丁'],
    ],
    ['leave bullets out', [{ format: 'bullet', text: '\uf06c' }], [['甲', 0]], ['甲']],
    ['keep apart from a figure that follows', [{ format: 'decimal', text: '%1.' }], [['5件', 0]], ['1. 5件']],
    ['keep apart from a word that follows', [{ format: 'decimal', text: '第%1条' }], [['总则', 0]], ['第1条 总则']],
  ])('%s', (_, levels, items, expected) => {
    const body = items.map(([text, level]) => item(text, 1, level)).join('');
    expect(linesOf(body, definition(0, levels) + list(1, 0))).toEqual(expected);
  });

  it('count on through lists of one definition, and start anew where a list says so', () => {
    const restart = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>';
    const body = [item('甲', 1), item('乙', 2), item('丙', 3), item('丁', 3)].join('');
    expect(linesOf(body, official + list(1, 0) + list(2, 0) + list(3, 0, restart))).toEqual([
      '一、甲',
      '二、乙',
      '一、丙',
      '二、丁',
    ]);
  });

  it('follow the level a list replaces', () => {
    const level =
      '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperLetter"/><w:lvlText w:val="%1）"/></w:lvl>';
    const override = `<w:lvlOverride w:ilvl="0">${level}</w:lvlOverride>`;
    expect(linesOf(item('甲', 1), official + list(1, 0, override))).toEqual(['A）甲']);
  });

  it('are found through a list style', () => {
    const named = definition(1, [], '<w:numStyleLink w:val="Official"/>');
    const held = definition(0, [{ format: 'chineseCounting', text: '%1、' }], '<w:styleLink w:val="Official"/>');
    expect(linesOf(item('甲', 1), named + held + list(1, 1))).toEqual(['一、甲']);
  });

  it('are inherited from the style of the paragraph and those it is based on, at the level that style stands for', () => {
    const numbering = definition(0, [
      { format: 'chineseCounting', text: '%1、', more: '<w:pStyle w:val="1"/>' },
      { format: 'chineseCounting', text: '（%2）', more: '<w:pStyle w:val="2"/>' },
    ]);
    const numbered = '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>';
    const styles = [
      `<w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/>${numbered}</w:style>`,
      `<w:style w:type="paragraph" w:styleId="2"><w:name w:val="heading 2"/>${numbered}</w:style>`,
      '<w:style w:type="paragraph" w:styleId="mine"><w:name w:val="我的标题"/><w:basedOn w:val="1"/></w:style>',
    ].join('');
    const body = [
      paragraph('甲', '<w:pStyle w:val="1"/>'),
      paragraph('乙', '<w:pStyle w:val="2"/>'),
      paragraph('丙', '<w:pStyle w:val="mine"/>'),
      paragraph('丁', '<w:pStyle w:val="1"/><w:numPr><w:numId w:val="0"/></w:numPr>'),
    ];
    expect(linesOf(body.join(''), numbering + list(1, 0), styles)).toEqual(['一、甲', '（一）乙', '二、丙', '丁']);
  });

  it.each([
    ['a list that is not defined', 9, 0],
    ['a level that is not defined', 1, 7],
    ['a level no list has', 1, 900_000],
  ])('are nothing for %s', (_, numId, level) => {
    expect(linesOf(item('甲', numId, level), official + list(1, 0))).toEqual(['甲']);
  });
});
