import { expectExample } from '../test/expect-example.ts';
import { subjectOf, validDraft, validReport, withLine } from '../test/valid-report.ts';
import { headingNumbering } from './heading-numbering.ts';
import { textAt } from './printed-number.ts';

/** A report with these lines in place of the sub-headings of section one. */
function withSubheadings(...lines: string[]) {
  const draft = validDraft();
  const others = draft.lines.filter(
    (line) => !(typeof line === 'string' && /^（[二三四五]）(?:依申请|政府信息管理|平台|监督)/.test(line)),
  );
  const first = others.findIndex((line) => typeof line === 'string' && line.startsWith('（一）主动公开'));
  return subjectOf({ ...draft, lines: others.toSpliced(first, 1, ...lines) });
}

const slipsOf = (subject: ReturnType<typeof validReport>) =>
  headingNumbering
    .run(subject)
    .filter(({ outcome }) => outcome === 'finding')
    .map(({ right }) => right.places.map((place) => textAt(subject.document, place)).join());

describe('heading-numbering', () => {
  it('says what its example tells', () => {
    expectExample(
      headingNumbering,
      withSubheadings('（一）甲', '（二）乙', '（三）丙'),
      withSubheadings('（一）甲', '（三）乙'),
    );
  });

  it('holds once for a valid report', () => {
    expect(headingNumbering.run(validReport())).toMatchObject([{ outcome: 'holds' }]);
  });

  it.each([
    ['a digit among Chinese numerals', ['（一）甲', '（二）乙', '（3） 丙', '（四）丁'], ['（3）']],
    ['a gap', ['（一）甲', '（三）乙', '（四）丙'], ['（三）']],
    ['a gap at the start', ['（二）甲', '（三）乙'], ['（二）']],
    ['a repeat', ['（一）甲', '（二）乙', '（二）丙', '（三）丁'], ['（二）']],
    ['a repeat of the first', ['（一）甲', '（一）乙', '（二）丙'], ['（一）']],
    ['a number out of order', ['（一）甲', '（三）乙', '（二）丙', '（四）丁'], ['（三）', '（二）']],
    ['two slips', ['（一）甲', '（2）乙', '（四）丙'], ['（2）', '（四）']],
    ['Chinese numerals after a digit', ['(1)甲', '（二）乙', '（三）丙'], ['（二）']],
    ['a gap in a list of digits', ['（1）甲', '（2）乙', '（4）丙'], ['（4）']],
    ['a gap behind residue', ['（一）甲', '[bookmark: _GoBack]（三）乙'], ['（三）']],
  ])('finds %s', (_, lines, expected) => {
    expect(slipsOf(withSubheadings(...lines))).toEqual(expected);
  });

  it.each([
    [
      'a list in digits under each heading',
      ['（一）甲', '（1）子', '（2）丑', '（二）乙', '（1）寅', '（2）卯', '（三）丙'],
    ],
    ['a section numbered in digits', ['（1）甲', '（2）乙', '（3）丙']],
    ['a second list', ['（一）甲', '（二）乙', '（一）丙', '（二）丁']],
    ['half-width brackets', ['(一)甲', '(二)乙']],
    ['full-width digits under a heading', ['（一）甲', '（１）子', '（２）丑']],
    ['residue of extraction', ['[bookmark: _GoBack]（一）甲', '（二）乙']],
    ['more than ten', [...'一二三四五六七八九十'].map((n) => `（${n}）项`).concat('（十一）项', '（十二）项')],
    ['no numbers at all', ['甲', '乙']],
  ])('holds for %s', (_, lines) => {
    expect(slipsOf(withSubheadings(...lines))).toEqual([]);
  });

  it('lets section five start its improvements from （一） again after one problem', () => {
    expect(slipsOf(withLine('（二）改进情况', '（一）改进情况'))).toEqual([]);
  });

  it('says what would have been expected', () => {
    const [finding] = headingNumbering.run(withSubheadings('（一）甲', '（四）乙'));
    expect(finding).toMatchObject({
      severity: 'notice',
      left: { value: 2, places: [{ kind: 'sentence', section: 1 }] },
      right: { value: 4, places: [{ kind: 'sentence', section: 1 }] },
      message: { zh: '小标题编号“（四）”之前缺第2项' },
    });
  });

  it.each([
    ['四、政府信息公开行政复议、行政诉讼情况', '三、政府信息公开行政复议、行政诉讼情况', '第4部分的标题编号为“三、”'],
    ['四、政府信息公开行政复议、行政诉讼情况', '政府信息公开行政复议、行政诉讼情况', '第4部分的标题没有编号'],
  ])('finds that %s is printed as %s', (heading, printed, message) => {
    const findings = headingNumbering.run(withLine(heading, printed));
    expect(findings).toMatchObject([{ outcome: 'finding', message: { zh: message } }]);
  });

  it('cannot be assessed where no heading has a number', () => {
    const draft = validDraft();
    const lines = draft.lines.map((line) =>
      typeof line === 'string' ? line.replace(/^(?:[一二三四五六]、|（[一二三四五六]）)/, '') : line,
    );
    expect(headingNumbering.run(subjectOf({ ...draft, lines }))).toMatchObject([{ outcome: 'cannotBeAssessed' }]);
  });
});
