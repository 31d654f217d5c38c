import { indicatorOf, type Finding } from '@gongkai/report';
import type { YearCheck } from './check.ts';
import type { BodyOfYear, CountyYear } from './county-year.ts';
import { nameOf, numberIn, ownPast } from './numbers-of-years.ts';
import { cannotBeAssessed, found, holds } from './outcome.ts';
import { passedOn, sameNumbers, type SameNumber } from './same-in-two-bodies.ts';

/** Of two bodies the one whose own years do not explain the number is told of it. */
export const countedTwice: YearCheck = {
  code: 'counted-twice',
  name: { zh: '两个单位重复计算', en: 'Counted by two bodies' },
  sentence: {
    zh: '行政许可、处罚、强制的决定数（100件以上）和收费金额（10万元以上）不与其他单位完全相同；两三位以内的整数不算，往年就是这一数量的单位不算。',
    en: 'Decisions on licences, penalties and coercion (100 or more) and fees (10 万元 or more) are not exactly those of another body; round numbers do not count, nor does a body whose earlier years explain the number.',
  },
  basis: {
    zh: '审核惯例：许可划转行政审批局、委托执法、代收费用的，只由一个单位计算',
    en: 'Practice of reviewers: licences passed to a licensing bureau, penalties imposed and fees collected on behalf of another are counted by one body',
  },
  severity: 'notice',
  fault: 'wrong',
  scope: 'amongBodies',
  example: {
    holds: {
      given: { zh: '全县没有两个单位的许可数相同', en: 'No two bodies of the county have the same number of licences' },
      says: {
        zh: '许可、处罚、强制和收费没有与其他单位相同的数',
        en: 'No number of licences, penalties, coercive measures or fees is another body’s',
      },
    },
    finding: {
      given: {
        zh: '卫生健康局和行政审批服务局的许可都是8793件，卫生健康局上年为243件',
        en: 'The health and the licensing bureau both state 8793 licences; the health bureau had 243 last year',
      },
      says: {
        zh: '「行政许可·本年处理决定数量」8793，与示例县行政审批服务局相同，本单位2023年为243：请核对是否重复计算',
        en: '“Licences · Decisions this year” 8793, the same as 示例县行政审批服务局; this body had 243 in 2023: see whether they were counted twice',
      },
    },
  },
  runYear: (county) => {
    const same = sameNumbers(county);
    return new Map(
      county.bodies
        .filter(({ report }) => report !== null)
        .map((body) => [body.agencyId, outcomesOf(body, same, county)]),
    );
  },
};

function outcomesOf(body: BodyOfYear, same: readonly SameNumber[], { year }: CountyYear): Finding[] {
  const check = countedTwice;
  const { report } = body;
  const stated = passedOn.filter((code) => report !== null && numberIn(report, code) !== null);
  if (stated.length === 0) {
    const reason = { zh: '没有读到许可、处罚、强制和收费的数', en: 'no number of decisions or fees was read' };
    return [cannotBeAssessed({ check }, check.name, reason)];
  }
  const own = same.filter(({ doubtful }) => doubtful.includes(body));
  if (own.length > 0) return own.map((each) => finding(body, each, year));
  return [
    holds(
      { check, cells: stated },
      {
        zh: '许可、处罚、强制和收费没有与其他单位相同的数',
        en: 'No number of licences, penalties, coercive measures or fees is another body’s',
      },
    ),
  ];
}

function finding(body: BodyOfYear, { code, value, bodies }: SameNumber, year: number): Finding {
  const { label } = indicatorOf(code);
  const others = bodies.filter((each) => each !== body);
  const names = others.map(nameOf);
  const [last] = ownPast(body, code);
  return found(
    {
      check: countedTwice,
      cells: [code],
      left: { value, places: [] },
      right: { value, places: [], reports: others.map(({ agencyId }) => ({ agencyId, year })) },
    },
    {
      zh: `「${label.zh}」${value}，与${names.join('、')}相同${last === undefined ? '' : `，本单位${last.year}年为${last.value}`}：请核对是否重复计算`,
      en: `“${label.en}” ${value}, the same as ${names.join(', ')}${last === undefined ? '' : `; this body had ${last.value} in ${last.year}`}: see whether they were counted twice`,
    },
  );
}
