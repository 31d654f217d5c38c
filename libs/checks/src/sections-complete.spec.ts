import { expectExample } from '../test/expect-example.ts';
import { subjectOf, validDraft, validReport } from '../test/valid-report.ts';
import { sectionsComplete } from './sections-complete.ts';

/** The valid report with the headings of these sections, in this order. */
function withSections(...numbers: string[]) {
  const draft = validDraft();
  const heading = (number: string) =>
    draft.lines.find((line) => typeof line === 'string' && line.startsWith(`${number}、`)) ?? '';
  return subjectOf({ ...draft, lines: numbers.map(heading) });
}

describe('sections-complete', () => {
  it('says what its example tells', () => {
    expectExample(sectionsComplete, withSections(...'一二三四五六'), withSections(...'一二四五六'));
  });

  it('holds once for a valid report', () => {
    expect(sectionsComplete.run(validReport())).toMatchObject([{ outcome: 'holds' }]);
  });

  it.each([
    ['a missing section', '一二四五六', ['应有6个部分，读到5个，相差1：没有第三部分']],
    ['several missing sections', '一二三', ['应有6个部分，读到3个，相差3：没有第四、五、六部分']],
    ['no section at all', '', ['应有6个部分，读到0个，相差6：没有第一、二、三、四、五、六部分']],
    ['two sections in the wrong order', '一三二四五六', ['第二部分排在第三部分之后']],
    ['a section that stands twice', '一二二三四五六', ['第二部分排在第二部分之后']],
  ])('finds %s', (_, order, messages) => {
    const findings = sectionsComplete.run(withSections(...order));
    expect(findings.map(({ message }) => message.zh)).toEqual(messages);
    expect(findings.every(({ outcome, severity }) => outcome === 'finding' && severity === 'warning')).toBe(true);
  });
});
