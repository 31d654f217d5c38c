import type { ReportCheck } from './check.ts';
import { cannotBeAssessed, found, holds, wording } from './outcome.ts';

const code = 'processingFee.amount';

/** Editions before 2021 did not ask for it: no outcome there. */
export const processingFeeStated: ReportCheck = {
  code: 'processing-fee-stated',
  name: { zh: '信息处理费说明', en: 'Statement on the processing fee' },
  sentence: {
    zh: '2021年及以后的年报，在第六部分报告收取信息处理费的情况。',
    en: 'Since 2021 a report says in section six what processing fee was charged.',
  },
  basis: {
    zh: '《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）；国办公开办函〔2021〕30号格式第六部分',
    en: 'Measures on the information processing fee (2020 no. 109); form of 2021 no. 30, section six',
  },
  severity: 'notice',
  fault: 'incomplete',
  example: {
    holds: {
      given: { zh: '第六部分写“本年收取信息处理费0元”', en: 'Section six says “本年收取信息处理费0元”' },
      says: { zh: '已说明信息处理费收取情况', en: 'The processing fee is stated' },
    },
    finding: {
      given: { zh: '第六部分没有提到信息处理费', en: 'Section six does not speak of the processing fee' },
      says: {
        zh: '第六部分没有说明信息处理费的收取情况',
        en: 'Section six does not say what processing fee was charged',
      },
    },
  },
  run: ({ report }) => {
    if (report.form !== '2021') return [];
    const section = report.sections.find(({ number }) => number === 6);
    const figure = report.figures[code];
    const ground = { check: processingFeeStated, cells: [code] };
    if (figure !== undefined) {
      const left = { value: figure.value, places: figure.places };
      return [holds({ ...ground, left }, { zh: '已说明信息处理费收取情况', en: 'The processing fee is stated' })];
    }
    if (section === undefined) {
      const reason = { zh: '没有读到第六部分', en: 'section six was not found' };
      return [cannotBeAssessed(ground, processingFeeStated.name, reason)];
    }
    const left = wording({ kind: 'sentence', section: 6, start: section.heading.start, end: section.heading.end });
    return [
      found(
        { ...ground, left },
        {
          zh: '第六部分没有说明信息处理费的收取情况',
          en: 'Section six does not say what processing fee was charged',
        },
      ),
    ];
  },
};
