import { expectExample } from '../test/expect-example.ts';
import { validReport, withLine } from '../test/valid-report.ts';
import { personalData } from './personal-data.ts';
import { textAt } from './printed-number.ts';

const found = (line: string, at = '（三）政府信息管理情况') => {
  const subject = withLine(at, line);
  return personalData
    .run(subject)
    .filter(({ outcome }) => outcome === 'finding')
    .flatMap(({ left }) => left.places.map((place) => textAt(subject.document, place)));
};

describe('personal-data', () => {
  it('says what its example tells', () => {
    expectExample(
      personalData,
      withLine('数据统计期限', '联系地址：示例路1号，联系电话：15400000000。'),
      withLine('（三）政府信息管理情况', '咨询请拨手机15400000000。'),
    );
  });

  it('holds once for a valid report', () => {
    expect(personalData.run(validReport())).toMatchObject([{ outcome: 'holds' }]);
  });

  it.each([
    ['证件号990000190001010008。', ['990000190001010008']],
    ['手机15400000000。', ['15400000000']],
    ['手机154 0000 0000。', ['154 0000 0000']],
    ['手机１５４００００００００。', ['１５４００００００００']],
    ['卡号6200000000000000000。', ['6200000000000000000']],
    ['卡号6200 0000 0000 0005。', ['6200 0000 0000 0005']],
    ['联系王某，手机15400000000。', ['15400000000']],
  ])('finds what is personal in %s', (line, expected) => {
    expect(found(line)).toEqual(expected);
  });

  it.each([
    ['a wrong check digit', '证件号990000190001010009。'],
    ['no such day', '证件号990000190013410008。'],
    ['a number that fails the test of cards', '卡号6200000000000000006。'],
    ['a longer number', '流水1540000000012。'],
    ['an address of the web', 'http://www.example.com/art/15400000000.html'],
    ['a code of an organisation', '统一社会信用代码：6200000000000000000。'],
    ['a telephone of the office', '电话0000-1234567。'],
    ['an amount', '金额13900.00元。'],
  ])('finds nothing in %s', (_, line) => {
    expect(found(line)).toEqual([]);
  });

  it('leaves the contact line alone, at the beginning and at the end', () => {
    const contact = '联系电话：15400000000。';
    expect(found(contact, '数据统计期限')).toEqual([]);
    const { report, document } = validReport();
    const closing = { ...document, text: `${document.text}${contact}\n` };
    expect(personalData.run({ report, document: closing })).toMatchObject([{ outcome: 'holds' }]);
  });

  it('shows no more than masked digits', () => {
    const [finding] = personalData.run(withLine('（三）政府信息管理', '证件号990000190001010008。'));
    expect(finding).toMatchObject({
      severity: 'warning',
      left: { value: null, places: [{ section: 1 }] },
      message: { zh: '疑似身份证号：990*************08' },
    });
  });
});
