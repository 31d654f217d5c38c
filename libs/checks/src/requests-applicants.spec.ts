import { expectExample } from '../test/expect-example.ts';
import { validReport, withFigures } from '../test/valid-report.ts';
import { requestsApplicants } from './requests-applicants.ts';

const valid = validReport();

describe('requests-applicants', () => {
  it('says what its example tells', () => {
    const codes = Object.keys(valid.report.figures).filter((code) => code.startsWith('requests.granted.'));
    const granted = (total: number) =>
      withFigures(valid, {
        ...Object.fromEntries(codes.map((code) => [code, { value: 0 }])),
        'requests.granted.person': { value: 3 },
        'requests.granted.company': { value: 1 },
        'requests.granted.total': { value: total },
      });
    expectExample(requestsApplicants, granted(4), granted(5));
  });

  it('holds once for each of the 25 rows of a valid report', () => {
    expect(requestsApplicants.run(valid).map(({ outcome }) => outcome)).toEqual(Array(25).fill('holds'));
  });

  it.each(['person', 'company', 'research', 'charity', 'legal', 'otherBody', 'total'])(
    'finds that the row no longer adds up when the column %s is four less',
    (column) => {
      const code = `requests.unavailable.notHeld.${column}`;
      const subject = withFigures(valid, { [code]: { value: (valid.report.figures[code]?.value ?? 0) - 4 } });
      const findings = requestsApplicants.run(subject).filter(({ outcome }) => outcome === 'finding');
      expect(findings).toHaveLength(1);
      expect(findings[0]?.message.zh).toMatch(/「三、（四）1\.本机关不掌握相关政府信息·总计」-?\d+，相差4$/);
    },
  );

  it('does not take a row of which only the total is filled for zeros', () => {
    const blanks = Object.fromEntries(
      ['person', 'company', 'research', 'charity', 'legal', 'otherBody'].map((column) => [
        `requests.granted.${column}`,
        { cell: 'blank' as const, value: null, text: '' },
      ]),
    );
    const [outcome] = requestsApplicants.run(withFigures(valid, blanks)).filter(({ outcome }) => outcome !== 'holds');
    expect(outcome?.outcome).toBe('cannotBeAssessed');
    expect(outcome?.reason?.zh).toMatch(/^「三、（一）予以公开·自然人」.*等6项空白$/);
    expect(outcome?.reason?.en).toMatch(/and 3 more blank$/);
  });
});
