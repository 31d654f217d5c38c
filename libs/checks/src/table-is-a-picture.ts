import type { ReportCheck } from './check.ts';
import { notInForm2014 } from './not-in-form-2014.ts';
import { cannotBeAssessed, found, holds, wording } from './outcome.ts';

/** No fault of the contents: whoever opens the report sees the numbers, but nobody can compute with them. */
export const tableIsAPicture: ReportCheck = {
  code: 'table-is-a-picture',
  name: { zh: '表格为图片', en: 'A table is a picture' },
  sentence: {
    zh: '表二、表三、表四是可以选中文字的表格，不是图片。',
    en: 'Tables two, three and four are tables whose text can be selected, no pictures.',
  },
  basis: {
    zh: '国办公开办函〔2021〕30号、〔2019〕60号格式；审核惯例：表格须可读取、可核对',
    en: 'Form of 2021 no. 30 and 2019 no. 60; practice of reviewers: a table can be read and checked',
  },
  severity: 'warning',
  example: {
    holds: {
      given: { zh: '三张表都是文字表格', en: 'All three tables are tables of text' },
      says: { zh: '没有用图片代替的表格', en: 'No picture stands in place of a table' },
    },
    finding: {
      given: { zh: '第三部分的标题下只有一张截图', en: 'Below the heading of section three stands a screenshot only' },
      says: {
        zh: '第三部分的标题后面没有表格，只有图片；图片里的表格没有读取',
        en: 'A picture stands in place of the table of section three; a table inside a picture is not read',
      },
    },
  },
  run: ({ report }) => {
    const check = tableIsAPicture;
    const pictured = report.notes.filter(({ kind }) => kind === 'tablePictured');
    if (pictured.length > 0) {
      return pictured.map(({ message, places }) => found({ check, left: wording(...places) }, message));
    }
    const reason = notInForm2014(report);
    if (reason !== null) return [cannotBeAssessed({ check }, check.name, reason)];
    return [holds({ check }, { zh: '没有用图片代替的表格', en: 'No picture stands in place of a table' })];
  },
};
