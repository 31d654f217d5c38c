import type { Code } from '@gongkai/report';
import type { ReportCheck } from './check.ts';
import { obstaclesAmong, reasonOf } from './obstacles.ts';
import { cannotBeAssessed, found, holds } from './outcome.ts';
import { sideOf, spellSum } from './sum.ts';

/** The share of fewer outcomes says nothing. */
const fewest = 10;
const share = 0.5;

const total: Code = 'requests.total.total';

/** 3.其他 of 2021; in 2019 the part 其他处理 is one row. */
export const mostlyOther: ReportCheck = {
  code: 'mostly-other',
  name: { zh: '“其他”占多数', en: 'Mostly other outcomes' },
  sentence: {
    zh: '办理结果有10件以上的，计入“其他”的不超过一半。',
    en: 'Of ten outcomes or more, no more than half are “other”.',
  },
  basis: {
    zh: '审核惯例：“其他”只填前面各项都不适用的情形，占多数的多为误填',
    en: 'Practice of reviewers: “other” is what fits no row before it; where it prevails, cases usually stand in the wrong row',
  },
  severity: 'notice',
  example: {
    holds: {
      given: {
        zh: '办理结果总计 12，其中“其他处理”的“其他”2',
        en: 'Outcomes 12 in total, of which 2 in the row 其他 of 其他处理',
      },
      says: {
        zh: '「三、（六）3.其他·总计」2，「三、（七）总计·总计」12，“其他”不超过一半',
        en: '“3 (6) 3 Other · Total” 2; “3 (7) Total of outcomes · Total” 12: no more than half are “other”',
      },
    },
    finding: {
      given: {
        zh: '办理结果总计 12，其中“其他处理”的“其他”9',
        en: 'Outcomes 12 in total, of which 9 in the row 其他 of 其他处理',
      },
      says: {
        zh: '「三、（六）3.其他·总计」9，「三、（七）总计·总计」12，“其他”超过一半',
        en: '“3 (6) 3 Other · Total” 9; “3 (7) Total of outcomes · Total” 12: more than half are “other”',
      },
    },
  },
  run: ({ report }) => {
    const other: Code = report.form === '2019' ? 'requests.other.total' : 'requests.other.other.total';
    const ground = { check: mostlyOther, cells: [other, total] };
    const obstacles = obstaclesAmong(report, [other, total]);
    if (obstacles.length > 0) return [cannotBeAssessed(ground, mostlyOther.name, reasonOf(obstacles))];
    const [left, right] = [sideOf(report, [other]), sideOf(report, [total])];
    const sides = { ...ground, left, right };
    const [others, all] = [left.value ?? 0, right.value ?? 0];
    if (all < fewest) {
      const reason = { zh: `办理结果不足${fewest}件`, en: `there are fewer than ${fewest} outcomes` };
      return [cannotBeAssessed(sides, mostlyOther.name, reason)];
    }
    const words = [spellSum(report, [other]), spellSum(report, [total])] as const;
    const zh = `${words[0].zh}，${words[1].zh}`;
    const en = `${words[0].en}; ${words[1].en}`;
    return others > all * share
      ? [found(sides, { zh: `${zh}，“其他”超过一半`, en: `${en}: more than half are “other”` })]
      : [holds(sides, { zh: `${zh}，“其他”不超过一半`, en: `${en}: no more than half are “other”` })];
  },
};
