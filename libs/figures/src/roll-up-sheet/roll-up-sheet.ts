import { asInForm, type Code, editionOf, formOf, indicatorOf, packedFigure, type PackedFigure } from '@gongkai/report';
import type { CountyAgency, CountyFigures } from '../county.ts';
import { reportOf } from '../county.ts';
import { owes } from '../expected.ts';
import type { WorkbookCell, WorkbookSheet } from '../files/workbook.ts';
import { headline, sum, type Sum } from '../sum.ts';
import { headRows } from './head-rows.ts';
import { type RollUpColumn, type RollUpTable, rollUpTables } from './roll-up-columns.ts';

/** What a roll-up says of itself. */
export interface RollUpWords {
  readonly county: string;
  /** When the figures stood so, in words. */
  readonly asOf: string;
  /** What a sample says of itself; null for real data. */
  readonly mark: string | null;
  /** Bodies whose report is in and not accepted. */
  readonly waiting: ReadonlySet<number>;
}

/** Kinds of bodies that the office adds up apart, in the order of its sheets. */
const parts = [
  { name: '县直部门', kinds: ['department', 'other'] },
  { name: '垂直管理单位', kinds: ['vertical'] },
  { name: '乡镇（街道）', kinds: ['town', 'subdistrict'] },
] as const;

const fixed: readonly Pick<RollUpColumn, 'heads'>[] = [{ heads: ['序号'] }, { heads: ['单位'] }, { heads: ['报送'] }];

/**
 * The office's 汇总表 of a year: a sheet a table of the form due for the year and one for prose; bodies in rows in the order of the roster,
 * the official heads, subtotals of each kind of body and the county's totals. Sums add what is stated (confirmed, corrected) and say of how
 * many bodies; what is inferred is marked and added up apart. Amounts are in the unit of the form.
 * @returns null for a year before there was a form
 */
export function rollUpSheets(county: CountyFigures<number>, year: number, words: RollUpWords): WorkbookSheet[] | null {
  const form = formOf(editionOf(year));
  if (form === null) return null;
  const bodies = county.agencies.filter(({ id }) => owes(county, id, year) || reportOf(county, id, year) !== null);
  return rollUpTables(form).map((table) => {
    const lines = new Lines(county, year, words, table);
    const groups = parts.map(({ name, kinds }) => ({
      name,
      bodies: bodies.filter(({ kind }) => kinds.some((each) => each === kind)),
    }));
    const heads = headRows(table.columns);
    const title = `${words.county}${year}年政府信息公开工作年度报告汇总表（${table.heading}）`;
    const notes = [...(words.mark === null ? [] : [words.mark]), title];
    const body = groups.flatMap(({ name, bodies: members }) =>
      members.length === 0
        ? []
        : [...members.map((agency) => lines.ofBody(agency)), ...lines.ofSum(`${name}小计`, members)],
    );
    return {
      name: table.name,
      widths: [6, 26, 12, ...table.columns.map(({ code }) => (indicatorOf(code).measure === 'money' ? 14 : 11))],
      rows: [
        ...notes.map((value) => [{ value, kind: 'title' } as const]),
        [{ value: lines.about(bodies, form.source.zh), kind: 'note' }],
        ...withFixed(heads),
        ...body,
        ...lines.ofSum('全县合计', bodies),
        ...lines.beside('其中未计入的推定数', bodies),
        [],
        ...remarks.map((value) => [{ value, kind: 'note' } as const]),
      ],
      frozenRows: notes.length + 1 + heads.length,
      frozenColumns: 3,
    };
  });
}

const remarks = [
  '空白：原表该格为空；“/”：原表填写“/”“—”“无”；未载：报告中没有该项；未报：尚未报送；待核：已报送，尚未接受，不计入合计。',
  '合计只加报告明确写出（含人工确认、更正）的数；标“推定”的数由规则推得、未经确认，另行列出；标“约”的数计入合计。',
  '“计入单位数”是该格有数且计入合计的单位数。金额单位见表头。',
];

/** Heads of the first columns beside those of the table, reaching down over all rows. */
function withFixed(heads: readonly (readonly (WorkbookCell | null)[])[]): (WorkbookCell | null)[][] {
  return heads.map((row, level) => [
    ...fixed.map(({ heads: [value = null] }): WorkbookCell | null =>
      level > 0 ? null : { value, kind: 'head', ...(heads.length > 1 ? { rowSpan: heads.length } : {}) },
    ),
    ...row,
  ]);
}

type Line = (WorkbookCell | null)[];

/** The lines of one sheet. */
class Lines {
  private number = 0;

  constructor(
    private readonly county: CountyFigures<number>,
    private readonly year: number,
    private readonly words: RollUpWords,
    private readonly table: RollUpTable,
  ) {}

  about(bodies: readonly CountyAgency<number>[], form: string): string {
    const reported = bodies.filter(({ id }) => reportOf(this.county, id, this.year) !== null).length;
    return `计入 ${reported}/${bodies.length} 家；截至 ${this.words.asOf}；表式：${form}；数据来源：公开汇`;
  }

  ofBody({ id, name }: CountyAgency<number>): Line {
    this.number += 1;
    const report = reportOf(this.county, id, this.year);
    const state = report !== null ? '已计入' : this.words.waiting.has(id) ? '待核' : '未报';
    return [
      { value: this.number, kind: 'number' },
      { value: name, kind: 'name' },
      { value: state, kind: report === null ? 'missing' : 'text' },
      ...this.table.columns.map(({ code }): WorkbookCell =>
        report === null ? { value: null, kind: 'missing' } : cellOf(code, packedFigure(report.figures, code)),
      ),
    ];
  }

  /** What is stated, and of how many bodies. */
  ofSum(name: string, bodies: readonly CountyAgency<number>[]): Line[] {
    const sums = this.sums(bodies);
    return [
      [
        ...named(name),
        ...sums.map(([code, total]): WorkbookCell => ({ value: inForm(code, headline(total)), kind: sumKind(code) })),
      ],
      [
        ...named(`计入单位数（共 ${bodies.length} 家）`),
        ...sums.map(([, { numbers, inferredNumbers }]): WorkbookCell => ({
          value: numbers - inferredNumbers,
          kind: 'number',
        })),
      ],
    ];
  }

  /** What is inferred and in no sum; no line where nothing is. */
  beside(name: string, bodies: readonly CountyAgency<number>[]): Line[] {
    const sums = this.sums(bodies);
    if (sums.every(([, { inferredNumbers }]) => inferredNumbers === 0)) return [];
    return [
      [
        ...named(name),
        ...sums.map(([code, { inferred, inferredNumbers }]): WorkbookCell =>
          inferredNumbers === 0
            ? { value: null, kind: 'number' }
            : { value: inForm(code, inferred), kind: isMoney(code) ? 'inferredAmount' : 'inferred' },
        ),
      ],
    ];
  }

  private sums(bodies: readonly CountyAgency<number>[]): [Code, Sum][] {
    const reports = bodies.flatMap(({ id }) => reportOf(this.county, id, this.year) ?? []);
    return this.table.columns.map(({ code }) => [code, sum(reports.map(({ figures }) => packedFigure(figures, code)))]);
  }
}

function named(name: string): Line {
  return [
    { value: null, kind: 'sumName' },
    { value: name, kind: 'sumName' },
    { value: null, kind: 'sumName' },
  ];
}

function isMoney(code: Code): boolean {
  return indicatorOf(code).measure === 'money';
}

function sumKind(code: Code): 'sum' | 'sumAmount' {
  return isMoney(code) ? 'sumAmount' : 'sum';
}

function inForm(code: Code, whole: number | null): number | null {
  return whole === null ? null : asInForm(indicatorOf(code), whole);
}

/** A figure of a body as its report has it; what is no number stands as a word, and blank stays blank. */
function cellOf(code: Code, figure: PackedFigure | null): WorkbookCell {
  if (figure === null) return { value: '未载', kind: 'missing' };
  const money = isMoney(code);
  const { cell, value, standing } = figure;
  if (cell === 'blank') return { value: null, kind: 'number' };
  if (cell === 'notApplicable') return { value: '/', kind: 'mark' };
  if (cell === 'unreadable' || value === null) return { value: '读不出', kind: 'missing' };
  if (standing === 'inferred') return { value: inForm(code, value), kind: money ? 'inferredAmount' : 'inferred' };
  if (cell === 'approximate') return { value: inForm(code, value), kind: money ? 'approximateAmount' : 'approximate' };
  return { value: inForm(code, value), kind: money ? 'amount' : 'number' };
}
