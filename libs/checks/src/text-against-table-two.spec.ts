import { requestsAndReviews } from '../test/valid-cells.ts';
import { expectExample } from '../test/expect-example.ts';
import { inexact, subjectOf, validDraft, validReport, withFigures, withLine } from '../test/valid-report.ts';
import { textAgainstTableTwo } from './text-against-table-two.ts';

const cells = {
  'disclosure.licences.decisions': 1234,
  'disclosure.penalties.decisions': 12,
  'disclosure.coercion.decisions': 3,
  'disclosure.normativeDocuments.issued': 2,
  'disclosure.normativeDocuments.repealed': 1,
  'disclosure.normativeDocuments.inForce': 9,
  'disclosure.fees.amount': 186.43,
};
const saying = (text: string) =>
  withFigures(
    withLine('新收申请', text),
    Object.fromEntries(Object.entries(cells).map(([code, value]) => [code, { value }])),
  );
const outcomesOf = (text: string) => textAgainstTableTwo.run(saying(text));

describe('text-against-table-two', () => {
  it('says what its example tells', () => {
    expectExample(textAgainstTableTwo, saying('全年作出行政处罚决定12件。'), saying('全年作出行政处罚决定15件。'));
  });

  it.each([
    ['全年作出行政许可决定1,234件', 'licences.decisions', 1234],
    ['本局行政许可决定共1234件', 'licences.decisions', 1234],
    ['作出行政处罚决定１２件，结果均已公示', 'penalties.decisions', 12],
    ['2023年，作出各类行政处罚12起', 'penalties.decisions', 12],
    ['作出行政强制措施决定3件', 'coercion.decisions', 3],
    ['制定行政规范性文件2件', 'normativeDocuments.issued', 2],
    ['废止规范性文件1件', 'normativeDocuments.repealed', 1],
    ['年末现行有效的规范性文件9件', 'normativeDocuments.inForce', 9],
    ['行政事业性收费金额186.4万元', 'fees.amount', 186.4],
    ['收取行政事业性收费共计1864300元', 'fees.amount', 1864300],
  ])('compares “%s” with %s', (text, code, value) => {
    expect(outcomesOf(`${text}。`)).toMatchObject([
      { outcome: 'holds', cells: [`disclosure.${code}`], left: { value, places: [{ section: 1 }] } },
    ]);
  });

  it('compares several of one sentence, each at its place', () => {
    const subject = saying('作出行政许可决定1234件，作出行政处罚决定17件。');
    const [licences, penalties] = textAgainstTableTwo.run(subject);
    expect([licences?.outcome, penalties?.outcome]).toEqual(['holds', 'finding']);
    expect(penalties).toMatchObject({ severity: 'warning', left: { value: 17 }, right: { value: 12, places: [{}] } });
    const [place] = penalties?.left.places ?? [];
    expect(place?.kind === 'sentence' && subject.document.text.slice(place.start, place.end)).toBe(
      '作出行政处罚决定17件',
    );
  });

  it.each([
    ['行政事业性收费186.5万元', 0.07],
    ['行政事业性收费186.43元', 186.411357],
  ])('finds the amount of “%s” another by %f', (text, difference) => {
    const [finding] = outcomesOf(`${text}。`);
    expect(finding).toMatchObject({ outcome: 'finding' });
    expect(finding?.message.zh).toContain(`相差${difference}万元`);
  });

  it.each([
    '公示行政处罚决定55件',
    '在网站公开行政许可、行政处罚决定55件',
    '其中作出行政处罚决定5件',
    '全县作出行政处罚决定555件',
    '2022年作出行政处罚决定55件',
    '累计作出行政处罚决定55件',
    '作出行政处罚决定50余件',
    '作出行政处罚决定约50件',
    '作出环境违法行政处罚决定5件',
    '受理行政许可申请55件',
    '公开规范性文件5件',
    '行政处罚信息55条',
  ])('leaves “%s” alone: the table counts something else', (text) => {
    expect(outcomesOf(`${text}。`)).toMatchObject([{ outcome: 'holds', cells: [] }]);
  });

  it('compares what was made in the form of 2019, and nothing that it does not ask', () => {
    const lines = validDraft().lines.map((line) =>
      typeof line === 'string' && line.includes('新收申请') ? '制定规范性文件4件，废止规范性文件4件。' : line,
    );
    const subject = subjectOf({ cells: requestsAndReviews('2019'), form: '2019', lines });
    expect(textAgainstTableTwo.run(subject)).toMatchObject([{ cells: ['disclosure.normativeDocuments.made'] }]);
  });

  it.each(Object.keys(inexact))('takes a %s cell for no number', (kind) => {
    const subject = withFigures(saying('作出行政处罚决定12件。'), {
      'disclosure.penalties.decisions': inexact[kind] ?? {},
    });
    expect(textAgainstTableTwo.run(subject)).toMatchObject([{ outcome: 'cannotBeAssessed' }]);
  });

  it('holds where the text states nothing', () => {
    expect(textAgainstTableTwo.run(validReport())).toMatchObject([{ outcome: 'holds', cells: [] }]);
  });
});
