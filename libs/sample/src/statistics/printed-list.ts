import type { Code, FormRow, FormTable } from '@gongkai/report';
import { type PrintedCell, spanCell } from '../header-rows.ts';
import type { PrintedTable } from '../printed-table.ts';
import type { ListLayout } from '../report-content.ts';

/** A line as the form prints it: a heading has no code, and a stroke for its unit. */
interface PrintedLine {
  readonly label: string;
  readonly group: string;
  readonly unit: string;
  readonly code: Code | null;
}

/** What heads the columns left of the numbers, and their widths in twentieths of a point. */
const labelColumns: Readonly<
  Record<ListLayout, { readonly widths: readonly number[]; readonly head: readonly PrintedCell[] }>
> = {
  units: { widths: [6000, 1000], head: [label('统计指标'), label('单位')] },
  noUnits: { widths: [6800], head: [label('统计指标')] },
  counted: { widths: [800, 5200, 1000], head: [label('序号'), label('统计指标'), label('单位')] },
  groups: { widths: [1800, 4200, 1000], head: [label('统计指标', 2), label('单位')] },
};

function label(text: string, columnSpan = 1, rowSpan = 1): PrintedCell {
  return spanCell('label', [text], columnSpan, rowSpan);
}

/** The statistics form line by line, with a heading where a line stands under one that has not been printed yet. */
export function printedList(table: FormTable, layout: ListLayout, textOf: (code: Code) => string): PrintedTable {
  const all = linesOf(table.blocks.flatMap((block) => block.rows));
  // A merged first column holds the headings of the groups.
  const lines =
    layout === 'groups' ? all.filter(({ code, ...line }) => code !== null || line.label !== line.group) : all;
  const { widths, head } = labelColumns[layout];
  return {
    name: 'statistics',
    section: table.section,
    labelColumns: widths.length,
    labelWidths: widths,
    columnCount: widths.length + 1,
    rows: [
      [...head, label('统计数')],
      ...lines.map((line, i) => [
        ...labelCells(lines, line, i, layout),
        spanCell('value', [line.code === null ? '' : textOf(line.code)], 1),
      ]),
    ],
  };
}

function linesOf(rows: readonly FormRow[]): PrintedLine[] {
  const printed = new Set<string>();
  return rows.flatMap(({ key, path, unit }) =>
    path.flatMap((text, level): PrintedLine[] => {
      const whole = path.slice(0, level + 1).join('\n');
      const isOwn = level === path.length - 1;
      if (printed.has(whole) && !isOwn) return [];
      printed.add(whole);
      return [{ label: text, group: path[0] ?? '', unit: isOwn ? (unit ?? '') : '——', code: isOwn ? key : null }];
    }),
  );
}

function labelCells(lines: readonly PrintedLine[], line: PrintedLine, at: number, layout: ListLayout): PrintedCell[] {
  switch (layout) {
    case 'units':
      return [label(line.label), label(line.unit)];
    case 'noUnits':
      return [label(line.label)];
    case 'counted':
      return [label(String(at + 1)), label(line.label), label(line.unit)];
    case 'groups': {
      const members = lines.filter(({ group }) => group === line.group);
      // 行政复议数量 and the like are groups and lines in one.
      if (members.some((member) => member.label === line.group)) return [label(line.label, 2), label(line.unit)];
      const merged = members[0] === line ? [label(line.group, 1, members.length)] : [];
      return [...merged, label(line.label), label(line.unit)];
    }
  }
}
