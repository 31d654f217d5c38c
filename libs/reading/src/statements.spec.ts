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

  it('finds none in a section that only says so', () => {
    expect(counts('无。')).toEqual([[], []]);
  });

  it('gives the place of each', () => {
    const five = '存在问题：一是解读偏少；二是栏目更新慢。';
    const [, second] = reportOf({ five }).statements.problems;
    expect(textOf({ five }).slice(second?.place.start, second?.place.end)).toBe('二是栏目更新慢');
  });
});
