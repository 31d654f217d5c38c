import { inexact, validReport, withFigures, withLine } from '../test/valid-report.ts';
import { applicantsAsSaid } from './applicants-as-said.ts';
import { textAt } from './printed-number.ts';

const bodies = ['company', 'research', 'charity', 'legal', 'otherBody'].map((column) => `requests.received.${column}`);
const said = '新收公开申请若干件，申请人均为自然人。';
const saying = (line: string, received: number) =>
  withFigures(withLine('新收申请', line), Object.fromEntries(bodies.map((code) => [code, { value: received }])));

describe('applicants-as-said', () => {
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
