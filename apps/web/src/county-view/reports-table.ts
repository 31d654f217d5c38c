import { indicatorOf } from '@gongkai/report';
import type { SavedCell, SavedTable } from '../sheets/saved-table.ts';
import { measures } from './fault-measures.ts';
import { listedCodes, type ReportRow } from './report-rows.ts';

/** Words of the list of reports, in the language of the page. */
export interface ReportsWords {
  readonly title: string;
  readonly subtitle: string;
  readonly source: string;
  readonly t: (key: string, named?: Record<string, unknown>) => string;
  readonly unit: (unit: string) => string;
}

/** The list of reports as it is saved: the state of each, its faults, its figures; what is no number keeps its word. */
export function reportsTable(rows: readonly ReportRow[], { t, unit, ...said }: ReportsWords): SavedTable {
  return {
    ...said,
    heading: t('chart.agency'),
    columns: [
      t('reports.state'),
      ...measures.map((measure) => t(`fault.${measure}`) + (measure === 'late' ? ` (${t('reports.days')})` : '')),
      ...listedCodes.map((code) => `${t(`column.${code}`)} (${unit(indicatorOf(code).unit)})`),
    ],
    rows: rows.map((row) => ({
      name: row.agency.name,
      cells: [
        { value: t(`state.${row.report?.acceptance === 'decided' ? 'decided' : row.state}`), word: null },
        ...measures.map((measure): SavedCell => {
          const value = row.measures[measure];
          return { value, word: value === null && row.state !== 'missing' ? t('reports.notTold') : null };
        }),
        ...row.figures.map((figure) => figureCell(figure, row, t)),
      ],
    })),
  };
}

function figureCell(
  figure: ReportRow['figures'][number],
  { state, report }: ReportRow,
  t: ReportsWords['t'],
): SavedCell {
  if (report === null) return { value: null, word: t(state === 'missing' ? 'cell.unreported' : 'cell.waiting') };
  if (figure === null) return { value: null, word: t('cell.absent') };
  const { value, cell, standing } = figure;
  if (value === null) return { value, word: t(`cell.${cell}`) };
  if (standing !== 'stated') return { value, word: t(`standing.${standing}`) };
  return { value, word: cell === 'approximate' ? t('cell.approximate', { value }) : null };
}
