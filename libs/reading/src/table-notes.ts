import type { Grid, Note, Place, Section } from '@gongkai/report';
import { sectionAt } from './sections.ts';
import type { LabelRemark, TableReading } from './tables/grid-to-table.ts';
import type { Contradiction } from './tables/settle.ts';
import { tableName } from './tables/table-names.ts';
import type { Tables } from './tables/tables-of.ts';

/** Rows printed more than once with different values, and columns that are none of the form's: neither was read. */
export function tablesNotRead(sections: readonly Section[], { readings, contradictions }: Tables): Note[] {
  const unknown = readings.flatMap((reading) =>
    remarksOf(reading, ['unknownColumn']).map((remark) => unknownColumn(reading, remark, sections)),
  );
  return [...unknown, ...contradictions.map((contradiction) => contradicting(contradiction, sections))];
}

/** Labels with a slip that were read as the form's label they are nearest to. */
export function labelSlips(sections: readonly Section[], { readings }: Tables): Note[] {
  return readings.flatMap((reading) =>
    remarksOf(reading, ['nearRow', 'nearColumn']).map((remark) => slip(reading, remark, sections)),
  );
}

function remarksOf({ remarks }: TableReading, kinds: readonly LabelRemark['kind'][]): LabelRemark[] {
  return (remarks ?? []).filter(({ kind }) => kinds.includes(kind));
}

function slip({ table, grid }: TableReading, remark: LabelRemark, sections: readonly Section[]): Note {
  const { zh, en } = tableName(table);
  const { printed, official } = remark;
  const isRow = remark.kind === 'nearRow';
  return {
    message: {
      zh: `${zh}中“${printed}”按“${official}”${isRow ? '一行' : '一列'}读取（规则：错漏一两个字，且没有更接近的名称）`,
      en: `In ${en} “${printed}” was read as the ${isRow ? 'row' : 'column'} “${official}” (rule: a character or two are wrong or missing, and no other label is nearer)`,
    },
    places: [placeOf(grid, remark, sections)],
    kind: 'labelChanged',
  };
}

function unknownColumn({ table, grid }: TableReading, remark: LabelRemark, sections: readonly Section[]): Note {
  const { zh, en } = tableName(table);
  return {
    message: {
      zh: `${zh}有一列对不上表样，没有取数：${remark.printed}`,
      en: `A column of ${en} does not fit the form; no number was taken from it: ${remark.printed}`,
    },
    places: [placeOf(grid, remark, sections)],
    kind: 'columnAdded',
  };
}

function contradicting({ label, table, places, texts }: Contradiction, sections: readonly Section[]): Note {
  const { zh, en } = tableName(table);
  const shown = texts.map((text) => (text === '' ? '空白' : text)).join('、');
  const shownInEnglish = texts.map((text) => (text === '' ? 'blank' : text)).join(', ');
  return {
    message: {
      zh: `${zh}${label === '' ? '' : `中“${label}”一行`}出现不止一次且数不一致（${shown}），没有取数`,
      en: `${label === '' ? 'The row' : `The row “${label}”`} of ${en} stands more than once with different values (${shownInEnglish}); none was taken`,
    },
    places: places.map(({ grid, row, column }) => placeOf(grid, { row, column }, sections)),
  };
}

function placeOf(
  grid: Grid,
  at: { readonly row: number; readonly column: number },
  sections: readonly Section[],
): Place {
  return { kind: 'cell', section: sectionAt(sections, grid.start), table: grid.table, row: at.row, column: at.column };
}
