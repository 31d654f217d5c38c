import { reportOf, textOf } from '../test/report-of.ts';

const counts = (five: string) => {
  const { problems, improvements } = reportOf({ five }).statements;
  return [problems.map(({ text }) => text), improvements.map(({ text }) => text)];
};

describe('problems and improvements', () => {
  it('pairs a problem with what follows 下一步 in its own number', () => {
    expect(counts('仍存在不足：一是解读偏少，下一步，增加图解；二是栏目更新慢，下一步，专人维护。')).toEqual([
      ['一是解读偏少', '二是栏目更新慢'],
      ['下一步，增加图解', '下一步，专人维护'],
    ]);
  });

  it('reads problems first and improvements after', () => {
    expect(counts('存在以下问题：一是解读偏少；二是栏目更新慢。下一步改进措施：一是增加图解；二是专人维护。')).toEqual([
      ['一是解读偏少', '二是栏目更新慢'],
      ['一是增加图解', '二是专人维护'],
    ]);
  });

  it('reads them over paragraphs with brackets', () => {
    expect(counts('存在的主要问题\n（一）解读形式偏少。\n（二）栏目更新较慢。\n改进措施\n（一）增加图解。')).toEqual([
      ['（一）解读形式偏少', '（二）栏目更新较慢'],
      ['（一）增加图解'],
    ]);
  });

  it('takes numbered headings of its two parts for headings', () => {
    const five = '（一）存在的主要问题\n1.解读形式偏少。\n2.栏目更新较慢。\n（二）改进措施\n1.增加图解。\n2.专人维护。';
    expect(counts(five)).toEqual([
      ['1.解读形式偏少', '2.栏目更新较慢'],
      ['1.增加图解', '2.专人维护'],
    ]);
  });

  it.each([
    [
      'numbers with full stops',
      '一是解读偏少。二是栏目更新慢。下一步，我局将一是增加图解。二是专人维护。',
      ['一是解读偏少', '二是栏目更新慢'],
      ['一是增加图解', '二是专人维护'],
    ],
    ['labels', '存在的问题：解读偏少，形式单一。改进措施：增加图解。', ['解读偏少，形式单一'], ['增加图解']],
    [
      'plain sentences',
      '工作有进步，但仍存在意识不强、更新较慢等问题。下一步，我局将组织培训，逐月检查栏目。',
      ['工作有进步，但仍存在意识不强、更新较慢等问题'],
      ['下一步，我局将组织培训，逐月检查栏目'],
    ],
    [
      'headings with numbers behind them',
      '（一）存在的主要问题。一是解读偏少；二是栏目更新慢。\n（二）改进情况。一是增加图解；二是专人维护。',
      ['一是解读偏少', '二是栏目更新慢'],
      ['一是增加图解', '二是专人维护'],
    ],
    [
      'lines without numbers',
      '存在问题：\n解读形式偏少。\n栏目更新较慢。\n改进措施：\n丰富解读形式。\n加强栏目更新。',
      ['解读形式偏少', '栏目更新较慢'],
      ['丰富解读形式', '加强栏目更新'],
    ],
    [
      'an answer behind each problem',
      '（一）解读偏少。针对这一问题，我局将增加图解。\n（二）栏目更新慢。针对这一问题，我局将专人维护。',
      ['（一）解读偏少', '（二）栏目更新慢'],
      ['针对这一问题，我局将增加图解', '针对这一问题，我局将专人维护'],
    ],
    [
      'numbered problems with labelled answers',
      '问题一：解读偏少。\n改进措施：增加图解。\n问题二：更新较慢。\n改进措施：专人维护。',
      ['问题一：解读偏少', '问题二：更新较慢'],
      ['增加图解', '专人维护'],
    ],
    [
      'one sentence',
      '存在更新不及时的问题，改进措施是加强人员培训。',
      ['存在更新不及时的问题'],
      ['改进措施是加强人员培训'],
    ],
    [
      'circled numbers',
      '①解读偏少；②更新较慢。下一步：①增加图解；②专人维护。',
      ['①解读偏少', '②更新较慢'],
      ['①增加图解', '②专人维护'],
    ],
    ['none', '本年度不存在主要问题。', [], []],
  ])('reads %s', (_, five, problems, improvements) => {
    expect(counts(five)).toEqual([problems, improvements]);
  });

  it('finds none in a section that only says so', () => {
    expect(counts('无。')).toEqual([[], []]);
  });

  it('gives the place of each', () => {
    const five = '存在问题：一是解读偏少；二是栏目更新慢。';
    const [, second] = reportOf({ five }).statements.problems;
    expect(textOf({ five }).slice(second?.place.start, second?.place.end)).toBe('二是栏目更新慢');
  });
});
