import { packetOf } from './packet-of.ts';
import { reportRows } from './report-rows.ts';
import { reportsTable } from './reports-table.ts';

const packet = packetOf(2, [
  { agency: 1, year: 2023, figures: { 'channels.website': 63 }, inferred: { 'channels.total': 278 } },
]);
const table = reportsTable(reportRows(packet, 2023, '2024-02-01'), {
  ...{ title: '2023 年度报告', subtitle: '', source: '1/2 份报告' },
  t: (key) => key,
  unit: (unit) => unit,
});
const cell = (row: number, column: string) =>
  table.rows[row]?.cells[table.columns.findIndex((label) => label.startsWith(column))];

describe('the list of reports as a table', () => {
  it('has a column for every cell', () => {
    for (const { cells } of table.rows) expect(cells).toHaveLength(table.columns.length);
  });

  it.each([
    [0, 'reports.state', { value: 'state.accepted', word: null }],
    [0, 'column.channels.website', { value: 63, word: null }],
    [0, 'column.channels.total', { value: 278, word: 'standing.inferred' }],
    [0, 'column.proposals.total', { value: null, word: 'cell.absent' }],
    [1, 'reports.state', { value: 'state.missing', word: null }],
    [1, 'column.channels.website', { value: null, word: 'cell.unreported' }],
  ])('says in row %i under %s %j', (row, column, expected) => {
    expect(cell(row, column)).toEqual(expected);
  });
});
