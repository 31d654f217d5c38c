import type { Code } from '@gongkai/report';
import { expectExample } from '../test/expect-example.ts';
import { inexact, validReport, withFigures, withLine } from '../test/valid-report.ts';
import { ratesAgainstCounts } from './rates-against-counts.ts';

const counts = (done: number): Readonly<Record<Code, { value: number }>> => ({
  'requests.received.total': { value: 8 },
  'requests.carriedIn.total': { value: 2 },
  'requests.total.total': { value: done },
});
const saying = (line: string, done: number) => withFigures(withLine('新收申请', line), counts(done));
const proposals = (line: string, answered: number) =>
  withFigures(withLine('（三）政府信息管理', line), { 'proposals.answered': { value: answered } });

describe('rates-against-counts', () => {
  it('says what its example tells', () => {
    expectExample(ratesAgainstCounts, saying('公开申请办结率100%。', 10), saying('公开申请办结率100%。', 9));
  });

  it('holds where no rate is stated', () => {
    expect(ratesAgainstCounts.run(validReport())).toMatchObject([{ outcome: 'holds', cells: [] }]);
  });

  it.each([
    ['公开申请办结率100%。', 'warning'],
    ['收到信息公开申请8件，答复率达到１００％。', 'warning'],
    ['收到信息公开申请8件，办结率为百分之百。', 'warning'],
    ['依申请公开申请100%办结。', 'warning'],
    ['公开申请按时办结率100%。', 'notice'],
    ['公开申请100%按期答复。', 'notice'],
  ])('compares applications with %s', (line, severity) => {
    expect(ratesAgainstCounts.run(saying(line, 10))).toMatchObject([{ outcome: 'holds' }]);
    expect(ratesAgainstCounts.run(saying(line, 9))).toMatchObject([
      { outcome: 'finding', severity, left: { value: 9 }, right: { value: 10 } },
    ]);
  });

  it('compares proposals with their rate', () => {
    expect(ratesAgainstCounts.run(proposals('人大代表建议和政协提案办复率100%。', 9))).toMatchObject([
      { outcome: 'holds' },
    ]);
    const [finding] = ratesAgainstCounts.run(proposals('人大代表建议和政协提案办复率100%。', 7));
    expect(finding).toMatchObject({ outcome: 'finding', cells: ['proposals.answered', 'proposals.total'] });
    expect(finding?.message.zh).toMatch(/“办复率100%”.*相差2$/);
    expect(finding?.left.places[0]).toMatchObject({ kind: 'sentence', section: 1 });
  });

  it.each([
    '公开申请之外，热线工单办结率100%。',
    '群众意见建议答复率100%。',
    '公开申请满意率100%。',
    '公开申请办结率98.100%。',
    '公开申请办结率90%。',
    '行政许可申请办结率100%。',
  ])('leaves %s alone', (line) => {
    expect(ratesAgainstCounts.run(saying(line, 9))).toMatchObject([{ outcome: 'holds', cells: [] }]);
  });

  it('takes a blank count for no zero', () => {
    const subject = withFigures(saying('公开申请办结率100%。', 9), { 'requests.carriedIn.total': inexact.blank ?? {} });
    expect(ratesAgainstCounts.run(subject)).toMatchObject([{ outcome: 'cannotBeAssessed' }]);
  });
});
