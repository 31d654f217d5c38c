import type { DocumentFormat } from '@gongkai/report';
import type { MadeDocument } from './made-document.ts';
import { page, spannedTable } from './portal-markup.ts';
import { plainCell, sheetOf, workbookOf } from './raw-workbook.ts';
import { paragraphOf, run, wordFile } from './raw-word.ts';

interface OtherDocument {
  readonly file: string;
  readonly made: string;
  readonly format: DocumentFormat;
  readonly bytes: () => Uint8Array;
}

const utf8 = (text: string) => new TextEncoder().encode(text);
const word =
  (...lines: readonly string[]) =>
  () =>
    wordFile(lines.map((text) => paragraphOf(run(text))).join(''));
const web =
  (title: string, ...lines: readonly string[]) =>
  () =>
    utf8(
      page(
        title,
        `<h1>${title}</h1>${lines.map((line) => (line.startsWith('<') ? line : `<p>${line}</p>`)).join('\n')}`,
      ),
    );
const one = (text: string) => ({ text, across: 1, down: 1 });
const grid = (rows: readonly (readonly string[])[]) => ({
  name: 'two' as const,
  section: null,
  columns: rows[0]?.length ?? 0,
  rows: rows.map((row) => row.map(one)),
});

const documents: readonly OtherDocument[] = [
  {
    file: 'work-plan.docx',
    made: 'a work plan with numbered parts',
    format: 'docx',
    bytes: word(
      '示例县水务局2024年政务公开工作计划',
      '一、总体要求',
      '围绕年度任务推进公开。',
      '二、重点工作',
      '全年公开信息不少于200条。',
      '三、保障措施',
      '明确专人负责。',
    ),
  },
  {
    file: 'meeting-notice.html',
    made: 'a notice of a meeting about the reports',
    format: 'html',
    bytes: web(
      '关于召开年报编制培训会的通知',
      '各单位：定于1月5日上午9时在三楼会议室培训，请派1人参加。',
      '联系电话：0000-1000000。',
    ),
  },
  {
    file: 'cover-letter.docx',
    made: 'the letter that came with a report and names it as its enclosure',
    format: 'docx',
    bytes: word(
      '关于报送年度报告的函',
      '县政府办公室：',
      '按照通知要求，现将我局年度报告报上，请审阅。',
      '附件：示例县水务局2023年政府信息公开工作年度报告',
      '2024年1月12日',
    ),
  },
  {
    file: 'list-of-reports.html',
    made: 'the column of a portal that lists reports',
    format: 'html',
    bytes: web(
      '政府信息公开年报',
      `<ul>${['水务局', '财政局', '司法局'].map((body) => `<li><a href="#">示例县${body}2023年政府信息公开工作年度报告</a> 2024-01-20</li>`).join('')}</ul>`,
    ),
  },
  {
    file: 'application-form.docx',
    made: 'the form by which a citizen applies for information',
    format: 'docx',
    bytes: word(
      '政府信息公开申请表',
      '申请人信息',
      '公民 姓名 工作单位 联系电话',
      '法人或其他组织 名称 统一社会信用代码',
      '所需信息情况',
      '信息的用途',
    ),
  },
  {
    file: 'guide.html',
    made: 'the guide to disclosure of a body',
    format: 'html',
    bytes: web(
      '示例县水务局政府信息公开指南',
      '一、主动公开',
      '公开范围见目录。',
      '二、依申请公开',
      '申请人可以当面或者寄信提出申请。',
      '三、监督方式',
      '可向县政务公开办反映。',
    ),
  },
  {
    file: 'budget.xlsx',
    made: 'a budget in a workbook',
    format: 'xlsx',
    bytes: () =>
      workbookOf([
        sheetOf(
          '预算',
          ['示例县水务局2024年部门预算表', '单位：万元'],
          [
            grid([
              ['项目', '金额'],
              ['人员经费', '320.5'],
              ['公用经费', '41'],
              ['项目支出', '1200'],
            ]),
          ],
          plainCell,
        ),
      ]),
  },
  {
    file: 'news.txt',
    made: 'a news item that tells of the reports',
    format: 'text',
    bytes: () =>
      utf8('示例县各部门年报全部公布\n\n近日，全县46个部门在网站公布了上年度的报告，公开信息共计5230条。记者 某某'),
  },
  {
    file: 'list-of-rules.html',
    made: 'a list of rules in force, in a table with numbers',
    format: 'html',
    bytes: web(
      '示例县现行有效规范性文件目录',
      spannedTable(
        grid([
          ['序号', '名称', '文号'],
          ['1', '用水定额办法', '示政发〔2020〕3号'],
          ['2', '河道管理规定', '示政发〔2021〕8号'],
        ]),
      ),
    ),
  },
  {
    file: 'other-annual-report.docx',
    made: 'the annual report on the rule of law, which has parts and numbers of its own',
    format: 'docx',
    bytes: word(
      '示例县水务局2023年法治政府建设年度报告',
      '一、工作情况',
      '办理行政处罚12件，行政复议1件。',
      '二、存在问题',
      '普法形式单一。',
      '三、下步打算',
      '加强培训。',
    ),
  },
];

/** Documents that are no report: nothing may be read from them. */
export const ofOtherDocuments: readonly MadeDocument[] = documents.map(({ file, made, format, bytes }) => ({
  name: `faulty/${file}`,
  expected: {
    made: `by hand, ${made}`,
    format,
    status: 'notAReport',
    agency: null,
    year: null,
    form: null,
    tables: {},
    prose: {},
  },
  bytes,
}));
