import { reportOf, textOf } from '../test/report-of.ts';

const headed = ['主动公开情况', '依申请公开情况', '政府信息管理情况', '平台建设情况', '监督保障情况'];
const missingIn = (one: string) =>
  reportOf({ one })
    .aspects.filter(({ place }) => place === null)
    .map(({ aspect }) => aspect);

describe('the aspects of section one', () => {
  it.each([
    ['numbered headings', headed.map((name, i) => `（${'一二三四五'.charAt(i)}）${name}`).join('\n')],
    ['bare headings', headed.join('\n')],
    ['numbers inside the text', headed.map((name, i) => `${'一二三四五'.charAt(i)}是${name}。年内平稳。`).join('\n')],
    ['plain prose', '全年公开信息及时，受理公开申请有专人，上网信息先作审核，网站栏目常新，年内开展培训。'],
  ])('are all found by %s', (_, one) => {
    expect(missingIn(one)).toEqual([]);
  });

  it('are missing where a divided section leaves one out, in spite of a word in passing', () => {
    expect(missingIn(`${headed.slice(0, 4).join('\n')}\n栏目接受群众监督，年内培训两次。`)).toEqual(['supervision']);
  });

  it('have their places', () => {
    const one = headed.join('\n');
    const found = reportOf({ one }).aspects.map(({ place }) => textOf({ one }).slice(place?.start, place?.end));
    expect(found).toEqual(['主动公开', '依申请', '信息管理', '平台建设', '监督保障']);
  });

  it('are all missing from an empty section', () => {
    expect(missingIn('')).toHaveLength(5);
  });
});
