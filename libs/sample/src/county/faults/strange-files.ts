import { toDocx } from '../../docx/to-docx.ts';
import { paragraphHtml } from '../../html/paragraph-html.ts';
import { portalPage } from '../../html/portal-page.ts';
import { agencyOf } from '../agencies.ts';
import type { SampleAgency } from '../agency-row.ts';
import { draftOf } from '../draft.ts';
import { figuresOverYears } from '../figures/figures-over-years.ts';
import { layOut } from '../lay-out.ts';
import { sampleMark, type ExpectedReading, type SampleReport } from '../sample-report.ts';
import type { FaultNote } from './fault.ts';

/** A file that came beside the reports of the roster. */
export interface StrangeFile extends FaultNote {
  readonly format: 'docx' | 'html';
  readonly fileName: string;
  readonly receivedAt: string;
  readonly bytes: () => Uint8Array;
  readonly expected: () => ExpectedReading;
}

const year = 2025;

/** A body of no roster: it owes no report. */
const unlisted: SampleAgency = {
  key: 'sand-mining-office',
  kind: 'other',
  function: 'agriculture',
  names: [{ name: '示例县河道采砂管理所', from: null, to: null }],
  predecessors: [],
  owes: { from: null, to: null },
};

function reportOf(agency: SampleAgency): SampleReport {
  const figures = figuresOverYears(agency).get(year);
  if (figures === undefined) throw new RangeError(`"${agency.key}" has no figures of ${year}`);
  return layOut(draftOf(agency, figures));
}

const nothing = { agency: null, year: null, figures: {}, statements: { problems: 0, improvements: 0 } } as const;

function workPlan(): Uint8Array {
  const title = '示例县统计局2026年工作计划';
  const lines = [
    '新的一年，全局上下要稳中求进，把普查成果用好、把数据质量管好。',
    '一是抓好名录库维护，按季度核对新增单位，做到不重不漏。',
    '二是办好业务讲堂，请一线调查员讲案例、讲方法。',
    '三是改进服务方式，为乡镇和企业提供一对一的报表辅导。',
    sampleMark.replace('本报告', '本文件'),
  ];
  const article = lines.map((line) => paragraphHtml(line)).join('\n');
  return new TextEncoder().encode(portalPage({ title, titleHtml: title, article, description: sampleMark }));
}

/** Files that are no report of a body of the roster; each came for the year that is open. */
export const strangeFiles: readonly StrangeFile[] = [
  {
    kind: 'unreadable-file',
    agencyKey: 'livestock',
    year,
    check: null,
    says: { zh: '文件传输中断，Word 文件不完整', en: 'The Word file was cut off on its way' },
    format: 'docx',
    fileName: '示例县畜牧水产服务中心2025年政府信息公开工作年度报告.docx',
    receivedAt: '2026-01-23T16:48:00+08:00',
    bytes: () => {
      const whole = toDocx(reportOf(agencyOf('livestock')).content);
      return whole.slice(0, Math.floor(whole.length * 0.6));
    },
    expected: () => ({ status: 'unreadable', ...nothing }),
  },
  {
    kind: 'not-a-report',
    agencyKey: 'statistics',
    year,
    check: null,
    says: { zh: '交来的是工作计划，不是年报', en: 'A work plan was handed in instead of the report' },
    format: 'html',
    fileName: '示例县统计局2026年工作计划.html',
    receivedAt: '2026-01-26T17:31:00+08:00',
    bytes: workPlan,
    expected: () => ({ status: 'notAReport', ...nothing }),
  },
  {
    kind: 'not-on-the-roster',
    agencyKey: null,
    year,
    check: null,
    says: { zh: '示例县河道采砂管理所不在应报名单上', en: 'The body is not on the roster' },
    format: 'docx',
    fileName: '示例县河道采砂管理所2025年政府信息公开工作年度报告.docx',
    receivedAt: '2026-01-22T09:15:00+08:00',
    bytes: () => toDocx(reportOf(unlisted).content),
    expected: () => reportOf(unlisted).expected,
  },
];
