import { expectExample } from '../test/expect-example.ts';
import { requestsAndReviews } from '../test/valid-cells.ts';
import { inexact, subjectOf, validDraft, validReport, withFigures, withLine } from '../test/valid-report.ts';
import { textAgainstOutcomes } from './text-against-outcomes.ts';

const { cells } = validDraft();
const sumOf = (prefix: string) =>
  Object.entries(cells)
    .filter(([code]) => code.startsWith(`requests.${prefix}.`) && code.endsWith('.total'))
    .reduce((sum, [, value]) => sum + value, 0);
const saying = (text: string) => withLine('新收申请', text);
const outcomesOf = (text: string) => textAgainstOutcomes.run(saying(text));

describe('text-against-outcomes', () => {
  it('says what its example tells', () => {
    const partly = (number: number) =>
      withFigures(saying(`收到申请9件，部分公开${String(number)}件。`), {
        'requests.partlyGranted.total': { value: 2 },
      });
    expectExample(textAgainstOutcomes, partly(2), partly(5));
  });

  it.each([
    ['部分公开', 'partlyGranted', 1],
    ['不予公开', 'refused', 8],
    ['无法提供', 'unavailable', 3],
    ['不予处理', 'unprocessed', 5],
    ['其他处理', 'other', 3],
  ])('compares %s with the rows of %s', (part, prefix, rows) => {
    const value = sumOf(prefix);
    const [holding] = outcomesOf(`全年办结政府信息公开申请，其中${part}${String(value)}件。`);
    expect(holding).toMatchObject({ outcome: 'holds', left: { value }, right: { value } });
    expect(holding?.cells).toHaveLength(rows);
    expect(outcomesOf(`收到申请，${part}答复共${String(value + 2)}件。`)).toMatchObject([
      { outcome: 'finding', severity: 'warning', left: { value: value + 2 }, right: { value } },
    ]);
  });

  it('compares several of one sentence, each at its place', () => {
    const subject = saying('申请中，部分公开９９件、不予公开98件。');
    const printed = textAgainstOutcomes.run(subject).map(
      ({
        left: {
          places: [place],
        },
      }) => (place?.kind === 'sentence' ? subject.document.text.slice(place.start, place.end) : ''),
    );
    expect(printed).toEqual(['部分公开９９件', '不予公开98件']);
  });

  it.each([
    '栏目信息部分公开99条',
    '2022年收到的申请部分公开99件',
    '申请比去年部分公开99件',
    '申请中部分公开99余件',
    '申请中约99件不予公开',
  ])('leaves “%s” alone', (text) => {
    expect(outcomesOf(`${text}。`)).toMatchObject([{ outcome: 'holds', cells: [] }]);
  });

  it('knows the one row for other outcomes of 2019', () => {
    const lines = validDraft().lines.map((line) =>
      typeof line === 'string' && line.includes('新收申请') ? '申请中，其他处理99件。' : line,
    );
    const subject = subjectOf({ cells: requestsAndReviews('2019'), form: '2019', lines });
    expect(textAgainstOutcomes.run(subject)).toMatchObject([{ outcome: 'finding', cells: ['requests.other.total'] }]);
  });

  it.each(Object.keys(inexact))('takes a %s row for no number', (kind) => {
    const subject = withFigures(saying('申请中，部分公开2件。'), {
      'requests.partlyGranted.total': inexact[kind] ?? {},
    });
    expect(textAgainstOutcomes.run(subject)).toMatchObject([{ outcome: 'cannotBeAssessed', left: { value: 2 } }]);
  });

  it('holds where the text states nothing', () => {
    expect(textAgainstOutcomes.run(validReport())).toMatchObject([{ outcome: 'holds', cells: [] }]);
  });
});
