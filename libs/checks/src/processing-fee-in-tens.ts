import type { ReportCheck } from './check.ts';
import { inferredAmong } from './compare-sums.ts';
import { obstaclesAmong, reasonOf } from './obstacles.ts';
import { cannotBeAssessed, found, holds } from './outcome.ts';
import { exact } from './sum.ts';

const code = 'processingFee.amount';
const yuanIn: Readonly<Record<string, number>> = { 元: 1, 万元: 1e4 };
const step = 10;

/** Editions before 2021 did not ask for it; where one states it all the same it is looked at. */
export const processingFeeInTens: ReportCheck = {
  code: 'processing-fee-in-tens',
  name: { zh: '信息处理费金额', en: 'Amount of the processing fee' },
  sentence: {
    zh: '信息处理费为10元的整数倍。',
    en: 'The processing fee is a multiple of ten yuan.',
  },
  basis: {
    zh: '《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）：按件、按量两种计费标准都是10元的倍数',
    en: 'Measures on the information processing fee (2020 no. 109): its rates by item and by page are multiples of ten yuan',
  },
  severity: 'notice',
  fault: 'wrong',
  example: {
    holds: {
      given: { zh: '第六部分写“本年收取信息处理费30元”', en: 'Section six says “本年收取信息处理费30元”' },
      says: { zh: '信息处理费30元，是10元的倍数', en: '30 yuan, in tens' },
    },
    finding: {
      given: { zh: '第六部分写“本年收取信息处理费35元”', en: 'Section six says “本年收取信息处理费35元”' },
      says: { zh: '信息处理费35元，不是10元的倍数', en: 'The processing fee of 35 yuan is no multiple of ten' },
    },
  },
  run: ({ report }) => {
    const figure = report.figures[code];
    if (figure === undefined && report.form !== '2021') return [];
    const ground = { check: processingFeeInTens, cells: [code] };
    const obstacles = obstaclesAmong(report, [code]);
    const factor = yuanIn[figure?.unit ?? ''];
    if (obstacles.length > 0 || figure === undefined || figure.value === null || factor === undefined) {
      const reason = obstacles.length > 0 ? reasonOf(obstacles) : { zh: '单位不明', en: 'its unit is not known' };
      return [cannotBeAssessed(ground, processingFeeInTens.name, reason)];
    }
    const yuan = exact(figure.value * factor);
    const left = { value: figure.value, places: figure.places };
    const inferred = inferredAmong(report, [code]).length > 0;
    const [zh, en] = [inferred ? '（推定）' : '', inferred ? ' (inferred)' : ''];
    return yuan % step === 0
      ? [holds({ ...ground, left }, { zh: `信息处理费${yuan}元${zh}，是10元的倍数`, en: `${yuan} yuan${en}, in tens` })]
      : [
          found(
            { ...ground, left },
            {
              zh: `信息处理费${yuan}元${zh}，不是10元的倍数`,
              en: `The processing fee of ${yuan} yuan${en} is no multiple of ten`,
            },
          ),
        ];
  },
};
