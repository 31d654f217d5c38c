import { expectExample } from '../test/expect-example.ts';
import { inexact, validReport, withFigures, withLine } from '../test/valid-report.ts';
import { textAgainstChart } from './text-against-chart.ts';

const line = '各渠道全年公布';
const chart = (text: string) => ({ series: [{ name: '网站', text, code: 'channels.website' }] });

describe('text-against-chart', () => {
  it('says what its example tells', () => {
    const inText = (value: number) => withLine(line, `网站公布{channels.website=${value}}条。`);
    expectExample(textAgainstChart, inText(120), inText(125));
  });

  it('holds for each figure that text and chart of a valid report state', () => {
    expect(textAgainstChart.run(validReport()).map(({ outcome, cells }) => [outcome, ...cells])).toEqual([
      ['holds', 'channels.website'],
      ['holds', 'channels.newMedia'],
    ]);
  });

  it.each([
    [125, 5],
    [1125, 1005],
    [0, 120],
  ])('finds that the text says %i and the chart 120', (printed, difference) => {
    const [finding] = textAgainstChart.run(withLine(line, `网站公布{channels.website=${printed}}条。`));
    expect(finding).toMatchObject({
      outcome: 'finding',
      severity: 'warning',
      cells: ['channels.website'],
      left: { value: printed, places: [{ kind: 'sentence' }] },
      right: { value: 120, places: [{ kind: 'chart', chart: 0, series: 0, point: 0 }] },
    });
    expect(finding?.message.zh).toBe(`「政府网站公开信息数」正文为${printed}，图表为120，相差${difference}`);
  });

  it('finds it too where the number was read from the chart', () => {
    const subject = withLine(line, chart('99'), '网站公布{channels.website=125}条。');
    expect(subject.report.figures['channels.website']?.value).toBe(99);
    expect(textAgainstChart.run(subject)).toMatchObject([
      { outcome: 'finding', left: { value: 125 }, right: { value: 99 } },
    ]);
  });

  it('finds a number that the table of a chart contradicts', () => {
    const subject = withLine(line, '新媒体公布{channels.wechat=5}条。');
    const places = subject.report.figures['channels.wechat']?.places ?? [];
    const cell = subject.report.figures['disclosure.fees.amount']?.places ?? [];
    const contradicted = withFigures(subject, { 'channels.wechat': { places: [...places, ...cell] } });
    expect(textAgainstChart.run(contradicted)).toMatchObject([
      { outcome: 'finding', left: { value: 5 }, right: { value: 0, places: [{ kind: 'cell' }] } },
    ]);
  });

  it('finds the one sentence of several that differs', () => {
    const subject = withLine(line, '网站公布{channels.website=120}条。', '网站公布{channels.website=121}条。');
    expect(textAgainstChart.run(subject)).toMatchObject([{ outcome: 'finding', left: { value: 121 } }]);
  });

  it('compares a sentence that says it in words when the figure was read from it', () => {
    const subject = withLine(line, '网站公布{channels.website=120}条。');
    const inWords = withFigures(subject, { 'channels.website': { value: 0, text: '未公布' } });
    expect(textAgainstChart.run(inWords)).toMatchObject([{ outcome: 'finding', left: { value: 0 } }]);
  });

  it('cannot compare a point without a number', () => {
    const subject = withLine(line, '网站公布{channels.website=120}条。', chart(''));
    const onlyEmpty = withFigures(subject, {
      'channels.website': {
        places: (subject.report.figures['channels.website']?.places ?? []).slice(0, 2),
      },
    });
    expect(textAgainstChart.run(onlyEmpty)).toMatchObject([
      { outcome: 'cannotBeAssessed', reason: { zh: '图表中没有数值' } },
    ]);
  });

  it('cannot compare an approximate number', () => {
    const subject = withFigures(validReport(), { 'channels.website': inexact.approximate ?? {} });
    expect(textAgainstChart.run(subject)[0]).toMatchObject({ outcome: 'cannotBeAssessed' });
  });

  it('says that nothing stands in both', () => {
    expect(textAgainstChart.run(withLine(line, '没有数字。'))).toMatchObject([
      { outcome: 'cannotBeAssessed', reason: { zh: '正文和图表没有载明同一个数字' } },
    ]);
  });

  it('says that there is no chart', () => {
    const { report, document } = validReport();
    const figures = Object.fromEntries(
      Object.entries(report.figures).map(([code, figure]) => [
        code,
        { ...figure, places: figure.places.filter(({ kind }) => kind !== 'chart') },
      ]),
    );
    const blocks = document.blocks.filter(({ kind }) => kind !== 'chart');
    const subject = { report: { ...report, figures }, document: { ...document, blocks } };
    expect(textAgainstChart.run(subject)).toMatchObject([{ reason: { zh: '报告中没有可读的图表' } }]);
  });
});
