import type { Code } from '@gongkai/report';
import type { ReportCheck } from './check.ts';
import { lastYear } from './last-year.ts';
import { obstaclesAmong, reasonOf } from './obstacles.ts';
import { cannotBeAssessed, found, holds } from './outcome.ts';
import { reviewGroups } from './review-groups.ts';
import { sideOf, spellSum } from './sum.ts';

const totals: readonly Code[] = reviewGroups.map((group) => `${group}.total`);
const came: readonly Code[] = ['requests.received.total', 'requests.carriedIn.total'];

/** A review takes an answer to quarrel with, given this year or last. */
export const reviewWithoutRequests: ReportCheck = {
  code: 'review-without-requests',
  name: { zh: '无申请而有复议诉讼', en: 'Review without applications' },
  sentence: {
    zh: '本年和上年都没有申请的，表四没有行政复议和行政诉讼。',
    en: 'With no application this year or last there is no reconsideration or litigation.',
  },
  basis: {
    zh: '审核惯例：复议、诉讼多因对申请的答复而起；也可能因主动公开而起，值得一看',
    en: 'Practice of reviewers: most reviews follow from the answer to an application; some from disclosure itself, so it is worth a look',
  },
  severity: 'notice',
  scope: 'overYears',
  example: {
    holds: {
      given: {
        zh: '两年都没有新收和上年结转的申请，表四各总计 0',
        en: 'Nothing received or carried in in either year, the totals of table four 0',
      },
      says: {
        zh: '「行政复议·总计」0＋「行政诉讼·未经复议直接起诉·总计」0＋「行政诉讼·复议后起诉·总计」0＝0，「一、本年新收政府信息公开申请数量·总计」0＋「二、上年结转政府信息公开申请数量·总计」0＝0',
        en: '“Reconsideration: total” 0 + “Litigation without reconsideration: total” 0 + “Litigation after reconsideration: total” 0 = 0; “1. Received this year · Total” 0 + “2. Carried in from last year · Total” 0 = 0',
      },
    },
    finding: {
      given: {
        zh: '两年都没有新收和上年结转的申请，表四行政复议总计 1',
        en: 'Nothing received or carried in in either year, reconsiderations 1 in table four',
      },
      says: {
        zh: '「行政复议·总计」1＋「行政诉讼·未经复议直接起诉·总计」0＋「行政诉讼·复议后起诉·总计」0＝1，「一、本年新收政府信息公开申请数量·总计」0＋「二、上年结转政府信息公开申请数量·总计」0＝0，2022年「一、本年新收政府信息公开申请数量·总计」0＋「二、上年结转政府信息公开申请数量·总计」0＝0：两年都没有申请，却有复议或诉讼',
        en: '“Reconsideration: total” 1 + “Litigation without reconsideration: total” 0 + “Litigation after reconsideration: total” 0 = 1; “1. Received this year · Total” 0 + “2. Carried in from last year · Total” 0 = 0; 2022: “1. Received this year · Total” 0 + “2. Carried in from last year · Total” 0 = 0: review or litigation, though nothing was applied for in either year',
      },
    },
  },
  run: ({ report, before }) => {
    if (before === undefined) return [];
    const check = reviewWithoutRequests;
    const ground = { check, cells: [...totals, ...came] };
    const obstacles = obstaclesAmong(report, ground.cells);
    if (obstacles.length > 0) return [cannotBeAssessed(ground, check.name, reasonOf(obstacles))];
    const sides = { left: sideOf(report, totals), right: sideOf(report, came) };
    const [cases, requests] = [spellSum(report, totals), spellSum(report, came)];
    const zh = `${cases.zh}，${requests.zh}`;
    const en = `${cases.en}; ${requests.en}`;
    if (sides.left.value === 0 || (sides.right.value ?? 0) > 0) return [holds({ ...ground, ...sides }, { zh, en })];
    const last = lastYear(before, came);
    if (last.reason !== null) return [cannotBeAssessed({ ...ground, ...sides }, check.name, last.reason)];
    const right = { ...last.side, places: sides.right.places };
    const words = { zh: `${zh}，${last.words.zh}`, en: `${en}; ${last.words.en}` };
    if (last.side.value > 0) return [holds({ ...ground, ...sides, right }, words)];
    return [
      found(
        { ...ground, ...sides, right },
        {
          zh: `${words.zh}：两年都没有申请，却有复议或诉讼`,
          en: `${words.en}: review or litigation, though nothing was applied for in either year`,
        },
      ),
    ];
  },
};
