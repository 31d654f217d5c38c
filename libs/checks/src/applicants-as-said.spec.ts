import { expectExample } from '../test/expect-example.ts';
import { inexact, validReport, withFigures, withLine } from '../test/valid-report.ts';
import { applicantsAsSaid } from './applicants-as-said.ts';
import { textAt } from './printed-number.ts';

const bodies = ['company', 'research', 'charity', 'legal', 'otherBody'].map((column) => `requests.received.${column}`);
const said = '新收公开申请若干件，申请人均为自然人。';
const saying = (line: string, received: number) =>
  withFigures(withLine('新收申请', line), Object.fromEntries(bodies.map((code) => [code, { value: received }])));

describe('applicants-as-said', () => {
  it('says what its example tells', () => {
    const byCompanies = (value: number) => withFigures(saying(said, 0), { 'requests.received.company': { value } });
    expectExample(applicantsAsSaid, byCompanies(0), byCompanies(2));
  });

  it('holds where the text does not say so', () => {
    expect(applicantsAsSaid.run(validReport())).toMatchObject([{ outcome: 'holds' }]);
  });

  it.each([said, '受理的申请全部由公民个人提出。', '收到申请3件，均系自然人申请。'])(
    'compares what is said by %s',
    (line) => {
      expect(applicantsAsSaid.run(saying(line, 0))).toMatchObject([{ outcome: 'holds', right: { value: 0 } }]);
      expect(applicantsAsSaid.run(saying(line, 2))).toMatchObject([
        { outcome: 'finding', severity: 'warning', cells: bodies, right: { value: 10 } },
      ]);
    },
  );

  it('says which are zero where it holds', () => {
    expect(applicantsAsSaid.run(saying(said, 0))[0]?.message).toEqual({
      zh: '正文称申请人均为自然人，表三其他五类申请人都是0，相符',
      en: 'The text says that all applicants were natural persons; the five other kinds in table three are 0; they agree',
    });
  });

  it('points at the words', () => {
    const subject = saying(said, 1);
    const [place] = applicantsAsSaid.run(subject)[0]?.left.places ?? [];
    expect(place && textAt(subject.document, place)).toBe('均为自然人');
  });

  it.each(['申请均为网上提交。', '申请中自然人3件。', '参训人员均为自然人股东代表。'])(
    'finds nothing in %s',
    (line) => {
      expect(applicantsAsSaid.run(saying(line, 2))).toMatchObject([{ outcome: 'holds', cells: [] }]);
    },
  );

  it('takes a blank cell for no zero', () => {
    const subject = withFigures(saying(said, 0), { 'requests.received.legal': inexact.blank ?? {} });
    expect(applicantsAsSaid.run(subject)).toMatchObject([{ outcome: 'cannotBeAssessed' }]);
  });
});
