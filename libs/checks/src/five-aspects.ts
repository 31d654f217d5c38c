import { aspectWords } from '@gongkai/report';
import type { ReportCheck } from './check.ts';
import { headingPlace } from './heading-place.ts';
import { notInForm2014 } from './not-in-form-2014.ts';
import { cannotBeAssessed, found, holds, wording } from './outcome.ts';

/** The reader says which aspects section one covers; a word in passing is not enough where the section is divided by them. */
export const fiveAspects: ReportCheck = {
  code: 'five-aspects',
  name: { zh: '总体情况五个方面', en: 'Five aspects of section one' },
  sentence: {
    zh: '第一部分写到主动公开、依申请公开、政府信息管理、平台建设、监督保障五个方面。',
    en: 'Section one covers disclosure of its own accord and on request, management of information, platforms and supervision.',
  },
  basis: {
    zh: '国办公开办函〔2021〕30号、〔2019〕60号格式，第一部分“总体情况”',
    en: 'Form of the State Council General Office, 2021 no. 30 and 2019 no. 60, section one',
  },
  severity: 'notice',
  fault: 'incomplete',
  example: {
    holds: {
      given: {
        zh: '第一部分有主动公开、依申请公开、政府信息管理、平台建设、监督保障五个小标题',
        en: 'Section one has a sub-heading for each of 主动公开, 依申请公开, 政府信息管理, 平台建设 and 监督保障',
      },
      says: { zh: '五个方面都已写到', en: 'All five aspects are covered' },
    },
    finding: {
      given: {
        zh: '第一部分有主动公开、依申请公开、政府信息管理、平台建设四个小标题',
        en: 'Section one has a sub-heading for each of 主动公开, 依申请公开, 政府信息管理 and 平台建设',
      },
      says: { zh: '第一部分没有写到“监督保障”', en: 'Section one does not cover supervision' },
    },
  },
  run: ({ report }) => {
    const notDue = notInForm2014(report);
    if (notDue !== null) return [cannotBeAssessed({ check: fiveAspects }, fiveAspects.name, notDue)];
    const section = report.sections.find(({ number }) => number === 1);
    if (section === undefined || report.aspects.length === 0) {
      const reason = { zh: '没有读到第一部分', en: 'section one was not found' };
      return [cannotBeAssessed({ check: fiveAspects }, fiveAspects.name, reason)];
    }
    const ground = { check: fiveAspects, left: wording(headingPlace(section)) };
    const missing = report.aspects.filter(({ place }) => place === null).map(({ aspect }) => aspect);
    return missing.length === 0
      ? [holds(ground, { zh: '五个方面都已写到', en: 'All five aspects are covered' })]
      : missing.map((about) => {
          const { zh, en } = aspectWords[about].name;
          return found({ ...ground, about }, { zh: `第一部分没有写到“${zh}”`, en: `Section one does not cover ${en}` });
        });
  },
};
