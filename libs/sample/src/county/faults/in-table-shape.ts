import { formOf, type Code, type FormColumn, type FormRow, type FormTable, type TableName } from '@gongkai/report';
import type { SampleReport } from '../sample-report.ts';
import type { ReportFault } from './fault.ts';

/** Table three printed otherwise than the form. `values` are what stands in cells that the form does not have. */
function tableThree(
  { content, expected }: SampleReport,
  change: {
    readonly rows?: (row: FormRow) => readonly FormRow[];
    readonly columns?: (column: FormColumn) => readonly FormColumn[];
  },
  values: Readonly<Record<Code, string>> = {},
): SampleReport {
  const { rows = (row) => [row], columns = (column) => [column] } = change;
  const changed = (table: FormTable): FormTable => ({
    ...table,
    blocks: table.blocks.map((block) => ({
      ...block,
      rows: block.rows.flatMap(rows),
      columns: block.columns.flatMap(columns),
    })),
  });
  const tables = formOf(content.edition)?.tables ?? [];
  return {
    content: {
      ...content,
      tables: tables.map((table) => (table.name === 'three' ? changed(table) : table)),
      cells: { ...content.cells, ...values },
    },
    expected,
  };
}

/** The report of which what `isGone` tells cannot be read. Where it is not printed either, it must be nothing that is lost. */
function without({ content, expected }: SampleReport, isGone: (code: Code) => boolean): SampleReport {
  const figures = Object.entries(expected.figures).filter(([code]) => !isGone(code));
  return { content, expected: { ...expected, status: 'partial', figures: Object.fromEntries(figures) } };
}

/** A row or column that is left out must be zero, or more is wrong than its absence. */
function mustBeZero({ expected }: SampleReport, isGone: (code: Code) => boolean): void {
  const lost = Object.entries(expected.figures).find(([code, { value }]) => isGone(code) && value !== 0);
  if (lost !== undefined) throw new RangeError(`"${lost[0]}" is not 0 and would be lost; plant the fault elsewhere`);
}

const isInRow = (row: string) => (code: Code) => code.startsWith(`${row}.`);
const isInColumn = (column: string) => (code: Code) => code.startsWith('requests.') && code.endsWith(`.${column}`);

/** The report with a picture in the place of a table. */
function pictured(report: SampleReport, table: TableName): SampleReport {
  const codes = new Set(
    (formOf(report.content.edition)?.indicators ?? []).filter((each) => each.table === table).map(({ code }) => code),
  );
  const { content, expected } = without(report, (code) => codes.has(code));
  return { content: { ...content, pictures: [table] }, expected };
}

/** Tables that are not those of the form: rows and columns left out, added or renamed, and tables that are pictures. */
export const faultsInTableShape: readonly ReportFault[] = [
  {
    kind: 'row-left-out',
    agencyKey: 'forestry',
    year: 2022,
    check: 'tables-as-in-form',
    says: { zh: '表三漏印“3.要求提供公开出版物”一行', en: 'Table three lacks one of its rows' },
    report: (report) => {
      const gone = 'requests.unprocessed.publication';
      mustBeZero(report, isInRow(gone));
      return without(tableThree(report, { rows: (row) => (row.key === gone ? [] : [row]) }), isInRow(gone));
    },
  },
  {
    kind: 'row-added',
    agencyKey: 'tax',
    year: 2022,
    check: 'tables-as-in-form',
    says: {
      zh: '表三“其他处理”下自行增加“4.转交其他机关”一行',
      en: 'Table three has a row of its own: passed to another body',
    },
    report: (report) => {
      const row = (after: FormRow): FormRow => ({
        key: 'requests.other.passedOn',
        path: [...after.path.slice(0, -1), '4.转交其他机关办理'],
        en: 'Passed to another body',
      });
      const columns = ['person', 'company', 'research', 'charity', 'legal', 'otherBody', 'total'];
      const values = Object.fromEntries(columns.map((column) => [`requests.other.passedOn.${column}`, '0']));
      const added = tableThree(
        report,
        { rows: (each) => (each.key === 'requests.other.other' ? [each, row(each)] : [each]) },
        values,
      );
      return without(added, () => false);
    },
  },
  {
    kind: 'row-renamed',
    agencyKey: 'fire',
    year: 2022,
    check: 'tables-as-in-form',
    says: {
      zh: '表三“8.属于行政查询事项”改成“8.转信访部门答复”',
      en: 'A row of table three bears another label',
    },
    report: (report) => {
      const renamed = 'requests.refused.administrativeQuery';
      mustBeZero(report, isInRow(renamed));
      const relabelled = (row: FormRow): FormRow => ({ ...row, path: [...row.path.slice(0, -1), '8.转信访部门答复'] });
      const changed = tableThree(report, { rows: (row) => [row.key === renamed ? relabelled(row) : row] });
      return without(changed, isInRow(renamed));
    },
  },
  {
    kind: 'column-left-out',
    agencyKey: 'tax',
    year: 2024,
    check: 'tables-as-in-form',
    says: { zh: '表三漏印“法律服务机构”一列', en: 'Table three lacks one of its columns' },
    report: (report) => {
      mustBeZero(report, isInColumn('legal'));
      const changed = tableThree(report, { columns: (column) => (column.key === 'legal' ? [] : [column]) });
      return without(changed, isInColumn('legal'));
    },
  },
  {
    kind: 'column-added',
    agencyKey: 'economic-zone',
    year: 2023,
    check: 'tables-as-in-form',
    says: { zh: '表三自行增加“港澳台居民”一列', en: 'Table three has a column of its own' },
    report: (report) => {
      const own: FormColumn = { key: 'abroad', path: ['港澳台居民'], en: 'Residents of Hong Kong, Macao, Taiwan' };
      const rows = Object.keys(report.content.cells).filter((code) => /^requests\..*\.person$/.test(code));
      const values = Object.fromEntries(rows.map((code) => [code.replace(/person$/, 'abroad'), '0']));
      const columns = (column: FormColumn) => (column.key === 'person' ? [column, own] : [column]);
      return without(tableThree(report, { columns }, values), () => false);
    },
  },
  {
    kind: 'table-is-a-picture',
    agencyKey: 'agriculture',
    year: 2023,
    format: 'docx',
    check: 'table-is-a-picture',
    says: { zh: '表三是一张图片（Word 文档）', en: 'Table three is a picture in a Word file' },
    report: (report) => pictured(report, 'three'),
  },
  {
    kind: 'table-is-a-picture-online',
    agencyKey: 'weather',
    year: 2023,
    format: 'html',
    check: 'table-is-a-picture',
    says: { zh: '表四是一张图片（网页）', en: 'Table four is a picture on a web page' },
    report: (report) => pictured(report, 'four'),
  },
];
