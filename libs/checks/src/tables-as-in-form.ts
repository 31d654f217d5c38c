import type { Document, Finding, Note, NoteKind, Place, Severity } from '@gongkai/report';
import type { ReportCheck } from './check.ts';
import { notInForm2014 } from './not-in-form-2014.ts';
import { cannotBeAssessed, found, holds, wording } from './outcome.ts';

/** In what a table can depart from the form. A picture is another check's. */
const departures: ReadonlySet<NoteKind | undefined> = new Set<NoteKind>([
  'tableMissing',
  'rowsMissing',
  'columnsMissing',
  'rowAdded',
  'columnAdded',
  'labelChanged',
]);

/** What departs is what the reader could not match with the form; where the file does not state its rows and columns, that may lie with it. */
export const tablesAsInForm: ReportCheck = {
  code: 'tables-as-in-form',
  name: { zh: '表格行列', en: 'Rows and columns of the tables' },
  sentence: {
    zh: '表二、表三、表四的行和列与格式一致，没有增加、减少或改名；名称只错漏一两个字的，或文件没有标明行列的，为提示。',
    en: 'Tables two, three and four have the rows and columns of the form, none more, none less, none renamed; a slip of a character or two, and a file that does not state rows and columns, make it a notice.',
  },
  basis: {
    zh: '国办公开办函〔2021〕30号、〔2019〕60号：各单位按统一格式填报，不得改动表样',
    en: 'Form of 2021 no. 30 and 2019 no. 60: every body fills in the same tables and does not change them',
  },
  severity: 'warning',
  fault: 'incomplete',
  example: {
    holds: {
      given: { zh: '三张表的行列与格式相同', en: 'The three tables have the rows and columns of the form' },
      says: { zh: '各表行列与格式一致', en: 'The tables have the rows and columns of the form' },
    },
    finding: {
      given: {
        zh: '表三没有“法律服务机构”一列',
        en: 'Table three has no column 法律服务机构',
      },
      says: {
        zh: '与格式不一致：第三部分的表格没有读到以下各列：法人或其他组织·法律服务机构',
        en: 'Not as in the form: Columns of the table of section three that were not read: Legal service providers',
      },
    },
  },
  run: ({ report, document }) => {
    const check = tablesAsInForm;
    const reason = notInForm2014(report);
    if (reason !== null) return [cannotBeAssessed({ check }, check.name, reason)];
    if (report.form === null) {
      return [cannotBeAssessed({ check }, check.name, { zh: '不能判定用的是哪一版格式', en: 'the form is not known' })];
    }
    const pictured = report.notes.filter(({ kind }) => kind === 'tablePictured').map(sectionOf);
    const notes = report.notes.filter(({ kind }) => departures.has(kind));
    const slips = [...new Set(notes.map(sectionOf))]
      .filter((section) => !pictured.includes(section))
      .map((section) =>
        departing(
          notes.filter((note) => sectionOf(note) === section),
          document,
        ),
      );
    if (slips.length > 0) return slips;
    const message = { zh: '各表行列与格式一致', en: 'The tables have the rows and columns of the form' };
    return [holds({ check }, message)];
  },
};

/** One finding for a table: what is renamed is both missing and added. */
function departing(notes: readonly Note[], document: Document): Finding {
  const [zh, en] = [
    notes.map(({ message }) => message.zh).join('；'),
    notes.map(({ message }) => message.en).join('. '),
  ];
  const places = notes.flatMap((note) => note.places);
  return found(
    { check: tablesAsInForm, severity: severityOf(notes, places, document), about: en, left: wording(...places) },
    { zh: `与格式不一致：${zh}`, en: `Not as in the form: ${en}` },
  );
}

function severityOf(notes: readonly Note[], places: readonly Place[], { blocks }: Document): Severity {
  const tables = places.flatMap((place) => (place.kind === 'cell' ? [place.table] : []));
  const inexact = blocks.some(
    (block) => block.kind === 'grid' && !block.exact && (tables.length === 0 || tables.includes(block.table)),
  );
  return inexact || notes.every(({ kind }) => kind === 'labelChanged') ? 'notice' : tablesAsInForm.severity;
}

function sectionOf({ places }: Note): number | null {
  const [place] = places;
  return place === undefined || place.kind === 'chart' ? null : place.section;
}
