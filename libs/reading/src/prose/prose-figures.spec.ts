import { reportOf, textOf, valuesOf, type Words } from '../../test/report-of.ts';

const title = (agency: string) => `${agency}2023年政府信息公开工作年度报告`;
const figuresOf = (words: Words) => valuesOf(reportOf(words));

describe('whose figures a report states', () => {
  it.each([
    ['示例县人民政府', '12000'],
    ['示例县人民政府办公室', '12000'],
    ['示例县政府（示例县政府办公室）', '12000'],
    ['示例县示例局', undefined],
    ['示例镇人民政府', undefined],
  ])('of %s the whole county’s are %s', (agency, total) => {
    const one = '全县共公开政府信息12000条。';
    expect(figuresOf({ title: title(agency), one })['channels.total']).toBe(total);
  });

  it('are not those of the county where the title names no body', () => {
    const words = { title: '2023年政府信息公开工作年度报告', one: '全县共公开政府信息12000条。' };
    expect(figuresOf(words)).toEqual({});
  });

  it.each([
    ['2022', '50'],
    ['2023', '63'],
    ['2021', undefined],
  ])('of %s are %s', (year, total) => {
    const words = {
      title: `示例县示例局${year}年政府信息公开工作年度报告`,
      one: '2022年公开政府信息50条，2023年公开政府信息63条。',
    };
    expect(figuresOf(words)['channels.total']).toBe(total);
  });
});

describe('where figures stand', () => {
  it('is before section two where section one lost its heading, at a place before the first section', () => {
    const report = reportOf({ headingOne: '', one: '在政府网站公开信息63条。' });
    expect(report.figures['channels.website']).toMatchObject({
      value: 63,
      standing: 'stated',
      places: [{ kind: 'sentence', section: null }],
    });
  });

  it.each([
    ['a number broken over two lines', '全年在政府网站公开信息1\n278条公开信息。', {}],
    [
      'a number at the start of a line behind a broken one',
      '因信息公开发生1\n2件行政复议。',
      { 'text.reconsiderations': 'null?' },
    ],
    [
      'a sentence broken in the name of its channel',
      '本年度各股室按照分工稳步推进政府信息公开各项工作，通过政府门户网\n站公开信息63条。',
      { 'channels.total': '63?' },
    ],
    [
      'a list under a heading',
      '（一）主动公开\n网站63条，微信215条。',
      { 'channels.website': '63', 'channels.wechat': '215' },
    ],
  ])('is never guessed from %s', (_, one, expected) => {
    expect(figuresOf({ one })).toEqual(expected);
  });

  it.each([
    ['５条', '在政府网站公开信息５条。'],
    ['1，204条', '在政府网站公开信息1，204条。'],
    ['近60条', '在政府网站公开信息近60条。'],
    ['30-50条', '在政府网站公开信息30-50条。'],
  ])('is where %s is printed', (printed, one) => {
    const place = reportOf({ one }).figures['channels.website']?.places[0];
    expect(place?.kind === 'sentence' && textOf({ one }).slice(place.start, place.end)).toBe(printed);
  });
});
