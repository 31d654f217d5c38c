import { indicatorOf, type Code, type Finding, type Text } from '@gongkai/report';
import type { YearCheck } from './check.ts';
import type { BodyOfYear, ComparedReport } from './county-year.ts';
import { numberIn, ownPast } from './numbers-of-years.ts';
import { obstaclesAmong, reasonOf } from './obstacles.ts';
import { cannotBeAssessed, found, holds } from './outcome.ts';
import { median } from './robust.ts';
import { exact } from './sum.ts';

const code: Code = 'disclosure.fees.amount';

/** 元 for 万元 and 万元 for 亿元 are ten thousand times; what comes within a third of that is no change of a year. */
const times = 3_000;

export const feeUnitSlip: YearCheck = {
  code: 'fee-unit-slip',
  name: { zh: '收费金额单位', en: 'Unit of the fees' },
  sentence: {
    zh: '行政事业性收费金额与往年金额的中位数相差不到三千倍：单位是万元，不是元或亿元。',
    en: 'Administrative fees are less than three thousand times, and more than a three-thousandth of, the median of earlier years: they are in 万元, not in yuan or 亿元.',
  },
  basis: {
    zh: '国办公开办函〔2021〕30号格式，表二“本年收费金额（单位：万元）”',
    en: 'Form of 2021 no. 30, table two: amounts in 万元',
  },
  severity: 'warning',
  fault: 'wrong',
  scope: 'overYears',
  example: {
    holds: {
      given: { zh: '2024年收费380万元，2023年412万元', en: '380 万元 in 2024, 412 万元 in 2023' },
      says: {
        zh: '「行政事业性收费·本年收费金额」380万元，往年（2023年）中位数412万元，没有数量级差别',
        en: '“Administrative fees · Charged this year” 380 万元; median of 2023: 412 万元: the same order of magnitude',
      },
    },
    finding: {
      given: { zh: '2024年收费填3800000，2023年412', en: '3800000 in 2024, 412 in 2023' },
      says: {
        zh: '「行政事业性收费·本年收费金额」3800000万元，往年（2023年）中位数412万元，相差约9223倍：请核对单位是否为万元',
        en: '“Administrative fees · Charged this year” 3800000 万元; median of 2023: 412 万元, some 9223 times apart: see whether the unit is 万元',
      },
    },
  },
  runYear: ({ bodies }) =>
    new Map(
      bodies.flatMap((body): [number, Finding[]][] =>
        body.report === null ? [] : [[body.agencyId, outcomesOf(body, body.report)]],
      ),
    ),
};

function outcomesOf(body: BodyOfYear, report: ComparedReport): Finding[] {
  const check = feeUnitSlip;
  const ground = { check, cells: [code] };
  if (report.figures[code] === undefined && report.form !== '2021') return [];
  const value = numberIn(report, code);
  if (value === null) return [cannotBeAssessed(ground, check.name, reasonOf(obstaclesAmong(report, [code])))];
  const left = { value, places: [] };
  if (value === 0) return [holds({ ...ground, left }, { zh: '本年没有收费', en: 'Nothing was charged this year' })];
  const past = ownPast(body, code).filter((each) => each.value > 0);
  if (past.length === 0) return [cannotBeAssessed({ ...ground, left }, check.name, noPast)];
  const usual = exact(Math.round(Math.exp(median(past.map((each) => Math.log(each.value)))) * 100) / 100);
  const right = { value: usual, places: [], reports: past.map(({ agencyId, year }) => ({ agencyId, year })) };
  const words = spell(
    value,
    usual,
    past.map(({ year }) => year),
  );
  const factor = Math.max(value / usual, usual / value);
  return factor < times
    ? [
        holds(
          { ...ground, left, right },
          { zh: `${words.zh}，没有数量级差别`, en: `${words.en}: the same order of magnitude` },
        ),
      ]
    : [
        found(
          { ...ground, left, right },
          {
            zh: `${words.zh}，相差约${Math.round(factor)}倍：请核对单位是否为万元`,
            en: `${words.en}, some ${Math.round(factor)} times apart: see whether the unit is 万元`,
          },
        ),
      ];
}

const noPast = { zh: '往年没有可比的金额', en: 'no earlier year has an amount' };

function spell(value: number, usual: number, years: readonly number[]): Text {
  const { label, unit } = indicatorOf(code);
  const ordered = years.toSorted((a, b) => a - b);
  return {
    zh: `「${label.zh}」${value}${unit}，往年（${ordered.join('、')}年）中位数${usual}${unit}`,
    en: `“${label.en}” ${value} ${unit}; median of ${ordered.join(', ')}: ${usual} ${unit}`,
  };
}
