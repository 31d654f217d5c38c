import { figureColumns } from '@gongkai/contracts';
import { type CsvCell, hundredths, toCsv } from '@gongkai/figures/files';
import { dictionary, type DictionaryEntry, equationOf } from '@gongkai/report';
import type { ListedFigures } from './figure-lists.ts';

/** What invented data say of themselves. */
export const sampleMark = '示例数据';

/** figures.csv, its columns as `figureColumns` explains them. */
export function figuresCsv({ region, rows }: ListedFigures): string {
  return toCsv([
    figureColumns.map(({ name }) => name),
    ...rows.map((row): CsvCell[] => [
      ...[row.year, row.agencyId, row.agency, row.code, row.label, row.unit],
      row.value === null || row.measure === 'count' ? row.value : hundredths(row.value),
      ...[row.state, row.standing, row.version, region.sample ? sampleMark : null],
    ]),
  ]);
}

const columns: readonly (readonly [name: string, of: (entry: DictionaryEntry) => CsvCell])[] = [
  ['code', ({ code }) => code],
  ['label_zh', ({ label }) => label.zh],
  ['label_en', ({ label }) => label.en],
  ['table', ({ table }) => table ?? 'prose'],
  ['section', ({ section }) => section],
  ['row_zh', ({ positions: [newest] }) => newest?.row.join(' › ') ?? null],
  ['column_zh', ({ positions: [newest] }) => newest?.column.join(' › ') ?? null],
  ['row_en', ({ positions: [newest] }) => newest?.rowEn ?? null],
  ['column_en', ({ positions: [newest] }) => newest?.columnEn ?? null],
  ['unit', ({ unit }) => unit],
  ['kind', ({ measure }) => measure],
  ['over_bodies', ({ overBodies }) => overBodies],
  ['over_years', ({ overYears }) => overYears],
  ['part_of', ({ partOf }) => partOf ?? null],
  ['editions', ({ positions }) => positions.map(({ edition }) => edition).join(' ')],
  ['clause', ({ positions: [newest] }) => [newest?.source.zh, newest?.item].filter((part) => part != null).join(' ')],
  ['equations', ({ relations }) => [...new Set(relations.map(equationOf))].join('; ')],
];

/** dictionary.csv: a row a figure, the labels of the newest edition that asks for it. */
export function dictionaryCsv(): string {
  return toCsv([columns.map(([name]) => name), ...dictionary().map((entry) => columns.map(([, of]) => of(entry)))]);
}
