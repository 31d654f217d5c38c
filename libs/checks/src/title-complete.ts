import type { ReportCheck } from './check.ts';
import { found, holds, wording } from './outcome.ts';
import { titleLines } from './title-line.ts';

const yearWords = /20\d{2}|２０[０-９]{2}|二[〇零○OＯ0]/;

/** Where a title names no year the reader takes that of the period; what is asked here is the title itself. */
export const titleComplete: ReportCheck = {
  code: 'title-complete',
  name: { zh: '标题', en: 'Title' },
  sentence: {
    zh: '标题写明单位名称和年度。',
    en: 'The title names the body and the year.',
  },
  basis: {
    zh: '国办公开办函〔2021〕30号、〔2019〕60号格式的标题；审核惯例：标题写全单位名称和年度',
    en: 'Title of the form of 2021 no. 30 and 2019 no. 60; practice of reviewers: it names body and year',
  },
  severity: 'warning',
  fault: 'incomplete',
  example: {
    holds: {
      given: {
        zh: '标题“示例县样本局2023年政府信息公开工作年度报告”',
        en: 'The title “示例县样本局2023年政府信息公开工作年度报告”',
      },
      says: { zh: '标题写明了单位和年度', en: 'The title names body and year' },
    },
    finding: {
      given: {
        zh: '标题“示例县样本局政府信息公开工作年度报告”',
        en: 'The title “示例县样本局政府信息公开工作年度报告”',
      },
      says: { zh: '标题没有写明年度', en: 'The title does not name the year' },
    },
  },
  run: (subject) => {
    const lines = titleLines(subject);
    const ground = { check: titleComplete, left: wording(...lines.map(({ place }) => place)) };
    if (lines.length === 0) {
      return [found(ground, { zh: '没有读到报告的标题', en: 'The title of the report was not found' })];
    }
    const missing = [
      ...(subject.report.agency === null ? [{ zh: '单位名称', en: 'the body' }] : []),
      ...(lines.some(({ text }) => yearWords.test(text)) ? [] : [{ zh: '年度', en: 'the year' }]),
    ];
    if (missing.length === 0)
      return [holds(ground, { zh: '标题写明了单位和年度', en: 'The title names body and year' })];
    return [
      found(ground, {
        zh: `标题没有写明${missing.map(({ zh }) => zh).join('和')}`,
        en: `The title does not name ${missing.map(({ en }) => en).join(' and ')}`,
      }),
    ];
  },
};
