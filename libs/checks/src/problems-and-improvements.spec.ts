import { expectExample } from '../test/expect-example.ts';
import { subjectOf, validDraft, validReport, withLine, withReport } from '../test/valid-report.ts';
import { problemsAndImprovements } from './problems-and-improvements.ts';

/** The valid report with these lines as its whole section five. */
function saying(...lines: string[]) {
  const draft = validDraft();
  const at = (heading: string) => draft.lines.findIndex((line) => typeof line === 'string' && line.startsWith(heading));
  const [from, to] = [at('五、'), at('六、')];
  return subjectOf({ ...draft, lines: draft.lines.toSpliced(from + 1, to - from - 1, ...lines) });
}
const messages = (...lines: string[]) =>
  problemsAndImprovements
    .run(saying(...lines))
    .filter(({ outcome }) => outcome === 'finding')
    .map(({ message }) => message.zh);
const [noProblem, noImprovement] = ['第五部分没有写明存在的问题', '第五部分没有写明改进措施'];

describe('problems-and-improvements', () => {
  it('says what its example tells', () => {
    const problem = '{problem:个别栏目更新偏慢}。';
    expectExample(problemsAndImprovements, saying(problem, '{improvement:按月检查栏目}。'), saying(problem));
  });

  it('holds for a valid report, with the place of each', () => {
    expect(problemsAndImprovements.run(validReport())).toMatchObject([
      { outcome: 'holds', left: { places: [{ section: 5 }] }, right: { places: [{ section: 5 }] } },
    ]);
  });

  it.each([
    ['nothing', [], [noProblem, noImprovement]],
    ['only headings', ['（一）存在的问题', '（二）改进情况'], [noProblem, noImprovement]],
    ['无。', ['无。'], [noProblem, noImprovement]],
    ['only a problem', ['{problem:个别栏目更新偏慢}。'], [noImprovement]],
    ['only an improvement', ['{improvement:按月检查栏目}。'], [noProblem]],
    ['a problem in plain words', ['公开工作还存在栏目更新偏慢的不足。'], [noImprovement]],
    ['both in plain words', ['公开工作还有栏目更新偏慢的不足。下一步，按月检查栏目。'], []],
  ])('judges a section five with %s', (_, lines, expected) => {
    expect(messages(...lines)).toEqual(expected);
  });

  it('points at the heading and at what there is', () => {
    const [finding] = problemsAndImprovements.run(withLine('{improvement:', '没有写。'));
    expect(finding).toMatchObject({
      severity: 'warning',
      left: { places: [{ section: 5 }] },
      right: { places: [{ section: 5 }] },
    });
  });

  it('cannot be assessed without section five', () => {
    const subject = validReport();
    const sections = subject.report.sections.filter(({ number }) => number !== 5);
    expect(problemsAndImprovements.run(withReport(subject, { sections }))).toMatchObject([
      { outcome: 'cannotBeAssessed', reason: { zh: '没有读到第五部分' } },
    ]);
  });
});
