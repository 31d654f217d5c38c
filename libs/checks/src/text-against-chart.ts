import { indicatorOf, type Code, type Document, type Figure, type Finding, type Place } from '@gongkai/report';
import type { ReportCheck, Subject } from './check.ts';
import { obstaclesAmong, reasonOf } from './obstacles.ts';
import { cannotBeAssessed, found, holds } from './outcome.ts';
import { printedNumber } from './printed-number.ts';
import { exact } from './sum.ts';

interface Printed {
  readonly place: Place;
  readonly value: number | null;
}

/** The reader keeps one number of a figure; what is printed at its other places is read again here. */
export const textAgainstChart: ReportCheck = {
  code: 'text-against-chart',
  name: { zh: '正文与图表', en: 'Text against chart' },
  sentence: {
    zh: '正文和图表都载明的数字一致。',
    en: 'A number that text and chart both state is the same in both.',
  },
  basis: {
    zh: '审核惯例：同一报告中正文与图表的数据一致',
    en: 'Practice of reviewers: text and chart of one report agree',
  },
  severity: 'warning',
  fault: 'wrong',
  example: {
    holds: {
      given: {
        zh: '正文写“网站公布120条”，图表“网站”120',
        en: 'The text says “网站公布120条”, the chart has 120 for 网站',
      },
      says: {
        zh: '「政府网站公开信息数」正文为120，图表为120，相符',
        en: '“Disclosed on the government website” is 120 in the text and 120 in the chart; they agree',
      },
    },
    finding: {
      given: {
        zh: '正文写“网站公布125条”，图表“网站”120',
        en: 'The text says “网站公布125条”, the chart has 120 for 网站',
      },
      says: {
        zh: '「政府网站公开信息数」正文为125，图表为120，相差5',
        en: '“Disclosed on the government website” is 125 in the text and 120 in the chart; difference 5',
      },
    },
  },
  run: (subject) => {
    const outcomes = Object.entries(subject.report.figures).flatMap(([code, figure]) => compare(subject, code, figure));
    return outcomes.length > 0 ? outcomes : [nothingInBoth(subject)];
  },
};

function compare({ report, document }: Subject, code: Code, figure: Figure): Finding[] {
  const printed = figure.places.map((place, i) => ({ place, value: numberAt(document, figure, place, i) }));
  // Portals print the data of a chart as a small table, whose cells then stand for its points.
  const charts = printed.filter(({ place }) => place.kind !== 'sentence');
  const sentences = printed.filter(({ place, value }) => place.kind === 'sentence' && value !== null);
  const [firstChart, firstSentence] = [charts[0], sentences[0]];
  if (firstChart === undefined || firstSentence === undefined) return [];
  const pairs = sentences.flatMap((sentence) => charts.map((chart) => ({ sentence, chart })));
  const { sentence, chart } = pairs.find((pair) => pair.sentence.value !== pair.chart.value) ?? {
    sentence: firstSentence,
    chart: firstChart,
  };
  const ground = { check: textAgainstChart, cells: [code], left: side(sentence), right: side(chart) };
  const label = indicatorOf(code).label;
  const what = { zh: `「${label.zh}」`, en: `“${label.en}”` };
  const obstacles = obstaclesAmong(report, [code]);
  if (obstacles.length > 0) return [cannotBeAssessed(ground, what, reasonOf(obstacles))];
  if (sentence.value === null || chart.value === null) {
    return [cannotBeAssessed(ground, what, { zh: '图表中没有数值', en: 'the chart has no number there' })];
  }
  const zh = `${what.zh}正文为${sentence.value}，图表为${chart.value}`;
  const en = `${what.en} is ${sentence.value} in the text and ${chart.value} in the chart`;
  const difference = exact(Math.abs(sentence.value - chart.value));
  return difference === 0
    ? [holds(ground, { zh: `${zh}，相符`, en: `${en}; they agree` })]
    : [found(ground, { zh: `${zh}，相差${difference}`, en: `${en}; difference ${difference}` })];
}

/** The first place is the one the figure was read from; its number need not be in digits. */
function numberAt(document: Document, figure: Figure, place: Place, index: number): number | null {
  return index === 0 ? figure.value : printedNumber(document, place, figure.unit);
}

function side({ place, value }: Printed) {
  return { value, places: [place] };
}

function nothingInBoth({ document }: Subject): Finding {
  const charted = document.blocks.some(({ kind }) => kind === 'chart');
  const reason = charted
    ? { zh: '正文和图表没有载明同一个数字', en: 'no figure is stated in both' }
    : { zh: '报告中没有可读的图表', en: 'the report has no chart that can be read' };
  return cannotBeAssessed({ check: textAgainstChart }, textAgainstChart.name, reason);
}
