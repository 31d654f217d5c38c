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
