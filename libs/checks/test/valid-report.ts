import { formOf, type Code, type Figure, type FormEdition, type Report, type TableName } from '@gongkai/report';
import type { Subject } from '../src/check.ts';
import { DraftDocument } from './draft-document.ts';
import { requestsAndReviews, type Cells } from './valid-cells.ts';

/** One line of a draft: a paragraph with `{code=number}` and `{problem:…}` marks, a table of the form, or a chart. */
export type Line =
  | string
  | { readonly table: TableName }
  | { readonly series: readonly { readonly name: string; readonly text: string; readonly code?: Code }[] };

export interface Draft {
  readonly form: FormEdition;
  readonly lines: readonly Line[];
  readonly cells: Cells;
}

/** A year for which the edition is due; the draft's lines say 2023. */
const yearOf: Readonly<Record<FormEdition, number>> = { '2021': 2023, '2019': 2020, '2014': 2016 };

/** A report of an invented body in which every relation holds, with all cells of its form. */
export function validDraft(cells: Cells = requestsAndReviews('2021')): Draft {
  const inText = (code: Code, cell: Code) => `{text.${code}=${cells[cell] ?? 0}}`;
  const litigations =
    (cells['review.litigation.direct.total'] ?? 0) + (cells['review.litigation.afterReconsideration.total'] ?? 0);
  return {
    form: '2021',
    cells,
    lines: [
      '示例县样本局2023年政府信息公开工作年度报告',
      '数据统计期限为2023年1月1日至2023年12月31日。联系地址：示例路1号，联系电话：0000-1234567。',
      '一、总体情况',
      '（一）主动公开情况',
      '各渠道全年公布信息{channels.total=300}条。网站公布{channels.website=120}条，新媒体公布{channels.newMedia=180}条（微信{channels.wechat=150}条、微博{channels.weibo=20}条、视频号{channels.video=6}条、其他{channels.otherMedia=4}条）。',
      '（二）依申请公开情况',
      `新收申请${inText('requests.received', 'requests.received.total')}件；复议${inText('reconsiderations', 'review.reconsideration.total')}件，诉讼{text.litigations=${litigations}}件。`,
      '（三）政府信息管理情况',
      '（四）平台建设情况',
      '（五）监督保障情况',
      '二、主动公开政府信息情况',
      { table: 'two' },
      '三、收到和处理政府信息公开申请情况',
      { table: 'three' },
      '四、政府信息公开行政复议、行政诉讼情况',
      { table: 'four' },
      '五、存在的主要问题及改进情况',
      '（一）存在的问题',
      '{problem:个别栏目更新偏慢}。',
      '（二）改进情况',
      '{improvement:按月检查栏目}。',
      '六、其他需要报告的事项',
      '（一）本年收取信息处理费{processingFee.amount=0}元。',
      '（二）承办建议提案{proposals.total=9}件，代表建议{proposals.npc=4}件，委员提案{proposals.cppcc=5}件，办复{proposals.answered=9}件。',
      {
        series: [
          { name: '网站', text: '120', code: 'channels.website' },
          { name: '新媒体', text: '180', code: 'channels.newMedia' },
        ],
      },
    ],
  };
}

/** The report and document of a draft, as a reader would hand them over. */
export function subjectOf({ form, lines, cells }: Draft): Subject {
  const draft = new DraftDocument();
  const year = yearOf[form];
  for (const line of lines) {
    if (typeof line === 'string') draft.paragraph(line.replaceAll('2023', String(year)));
    else if ('series' in line) draft.chart(line.series);
    else
      draft.table(
        formOf(form)?.tables.find(({ name }) => name === line.table),
        cells,
      );
  }
  return draft.subject(form, year);
}

export function validReport(cells?: Cells): Subject {
  return subjectOf(validDraft(cells));
}

/** The subject with one line of its draft replaced, the one that holds `part`. */
export function withLine(part: string, ...replacement: readonly Line[]): Subject {
  const draft = validDraft();
  const index = draft.lines.findIndex((line) => typeof line === 'string' && line.includes(part));
  if (index < 0) throw new RangeError(`No line of the valid draft holds "${part}"`);
  return subjectOf({ ...draft, lines: draft.lines.toSpliced(index, 1, ...replacement) });
}

/** The subject with some figures changed; null takes a figure out of the report. */
export function withFigures(subject: Subject, changes: Readonly<Record<Code, Partial<Figure> | null>>): Subject {
  const { figures } = subject.report;
  for (const code of Object.keys(changes)) {
    if (figures[code] === undefined) throw new RangeError(`The report has no figure "${code}" to change`);
  }
  const changed = Object.entries(figures).flatMap(([code, figure]): [Code, Figure][] => {
    const change = changes[code];
    return change === null ? [] : [[code, { ...figure, ...change }]];
  });
  return { ...subject, report: { ...subject.report, figures: Object.fromEntries(changed) } };
}

/** The subject with something else of its report changed than its figures. */
export function withReport(subject: Subject, changes: Partial<Report>): Subject {
  return { ...subject, report: { ...subject.report, ...changes } };
}

/** What a cell is when it carries no exact number. */
export const inexact: Readonly<Record<string, Partial<Figure>>> = {
  blank: { cell: 'blank', value: null, text: '' },
  notApplicable: { cell: 'notApplicable', value: null, text: '/' },
  unreadable: { cell: 'unreadable', value: null, text: '见附件' },
  approximate: { cell: 'approximate', value: 30, text: '30余件' },
};
