import { editionOf, formOf, type Report } from '@gongkai/report';
import type { ReportCheck } from './check.ts';
import { cannotBeAssessed, found, holds, wording } from './outcome.ts';
import { placesOf } from './sum.ts';
import { titleLines } from './title-line.ts';

/** Fewer cells than this share of the form do not show which edition was used. */
const shareThatShows = 0.5;

export const editionFitsYear: ReportCheck = {
  code: 'edition-fits-year',
  name: { zh: '格式版本', en: 'Edition of the form' },
  sentence: {
    zh: '表格用的是报告年度应当使用的格式：2021年及以后为2021年格式，2019、2020年为2019年格式，2014至2018年为统计表。',
    en: 'The tables follow the form that is due for the year: that of 2021 since 2021, that of 2019 for 2019 and 2020, the statistics form for 2014 to 2018.',
  },
  basis: {
    zh: '国办公开办函〔2021〕30号、〔2019〕60号，国办发〔2014〕32号',
    en: 'State Council General Office, 2021 no. 30, 2019 no. 60 and 2014 no. 32',
  },
  severity: 'error',
  fault: 'incomplete',
  example: {
    holds: {
      given: {
        zh: '标题为2023年，三张表是2021年格式',
        en: 'The title is of 2023, the three tables are those of the form of 2021',
      },
      says: {
        zh: '2023年的报告应用2021年格式，表格为2021年格式',
        en: 'A report on 2023 is due in the form of 2021; its tables follow that of 2021',
      },
    },
    finding: {
      given: {
        zh: '标题为2020年，三张表是2021年格式',
        en: 'The title is of 2020, the three tables are those of the form of 2021',
      },
      says: {
        zh: '2020年的报告应用2019年格式，表格为2021年格式',
        en: 'A report on 2020 is due in the form of 2019; its tables follow that of 2021',
      },
    },
  },
  run: (subject) => {
    const { report } = subject;
    const { year, form } = report;
    const due = year === null ? null : editionOf(year);
    const right = { value: year, places: titleLines(subject).map(({ place }) => place) };
    const ground = { check: editionFitsYear, left: wording(...placesOf(report, readCells(report)).slice(0, 1)), right };
    if (form === null || due === null || !shows(report)) {
      const reason =
        due === null
          ? { zh: '没有读到报告年度，或该年尚无统一格式', en: 'the year was not found, or no form was set for it' }
          : {
              zh: '读到的表格不足以判定用的是哪一版格式',
              en: 'too little of the tables was read to tell their edition',
            };
      return [cannotBeAssessed(ground, editionFitsYear.name, reason)];
    }
    const zh = `${String(year)}年的报告应用${due}年格式，表格为${form}年格式`;
    const en = `A report on ${String(year)} is due in the form of ${due}; its tables follow that of ${form}`;
    return form === due ? [holds(ground, { zh, en })] : [found(ground, { zh, en })];
  },
};

function readCells({ form, figures }: Report): string[] {
  const cells = (formOf(form)?.indicators ?? []).filter(({ table }) => table !== null);
  return cells.map(({ code }) => code).filter((code) => figures[code] !== undefined);
}

function shows(report: Report): boolean {
  const cells = (formOf(report.form)?.indicators ?? []).filter(({ table }) => table !== null).length;
  return cells > 0 && readCells(report).length >= cells * shareThatShows;
}
