import {
  cellCode,
  type Code,
  type Form,
  type FormRow,
  type FormTable,
  indicatorOf,
  type TableName,
} from '@gongkai/report';

/** A column of a roll-up: a figure under the labels that the form prints, from the outermost to its own. */
export interface RollUpColumn {
  readonly code: Code;
  /** Labels of the row and of the column of the form; a gap is filled by the label before it. */
  readonly heads: readonly (string | null)[];
}

/** A sheet of a roll-up before there are bodies in it. */
export interface RollUpTable {
  readonly name: string;
  readonly heading: string;
  readonly columns: readonly RollUpColumn[];
}

const tables: Readonly<Record<TableName, { name: string; heading: string }>> = {
  two: { name: '二 主动公开', heading: '二、主动公开政府信息情况' },
  three: { name: '三 依申请公开', heading: '三、收到和处理政府信息公开申请情况' },
  four: { name: '四 复议诉讼', heading: '四、政府信息公开行政复议、行政诉讼情况' },
  statistics: { name: '统计表', heading: '政府信息公开情况统计表' },
};

/** What a figure of prose is shown under. */
const groups: readonly (readonly [start: string, head: string])[] = [
  ['channels.', '公开渠道'],
  ['interpretations.', '政策解读'],
  ['proposals.', '建议提案办理'],
  ['processingFee.', '信息处理费'],
];

/** The sheets of an edition: its tables in order, then what reports say in their prose. */
export function rollUpTables(form: Form): RollUpTable[] {
  const prose = form.indicators.filter(({ table, overBodies }) => table === null && overBodies === 'sum');
  const columns = prose.map(({ code, label }): RollUpColumn => {
    const group = groups.find(([start]) => code.startsWith(start))?.[1] ?? '其他';
    return { code, heads: [group, withUnit(code, label.zh)] };
  });
  return [
    ...form.tables.map(rollUpTable),
    ...(columns.length === 0
      ? []
      : [{ name: '渠道与建议提案', heading: '公开渠道、建议提案办理和信息处理费', columns }]),
  ];
}

function rollUpTable({ name, blocks }: FormTable): RollUpTable {
  const rows = Math.max(...blocks.flatMap((block) => block.rows.map(({ path }) => path.length)));
  const columns = Math.max(...blocks.flatMap((block) => block.columns.map(({ path }) => path.length)));
  const items = blocks.some(({ item }) => item !== undefined);
  // One column of numbers has no head of its own.
  const bare = blocks.every((block) => block.columns.every(({ key }) => key === ''));
  return {
    ...tables[name],
    columns: blocks.flatMap((block) =>
      block.rows.flatMap((row) =>
        block.columns.map((column): RollUpColumn => {
          const code = cellCode(row, column);
          const labels = [
            ...(items ? [block.item ?? null] : []),
            ...filled(ownPath(row, block.rows), rows),
            ...(bare ? [] : filled(column.path, columns)),
          ];
          const last = labels.findLastIndex((label) => label !== null);
          return {
            code,
            heads: labels.map((label, i) => (i === last && label !== null ? withUnit(code, label) : label)),
          };
        }),
      ),
    ),
  };
}

/** A line of the statistics that others stand under has a head among theirs. */
function ownPath({ path }: FormRow, rows: readonly FormRow[]): readonly string[] {
  const leads = rows.some((row) => row.path.length > path.length && path.every((label, i) => row.path[i] === label));
  return leads ? [...path, '总数'] : path;
}

function filled(path: readonly string[], length: number): (string | null)[] {
  return Array.from({ length }, (_, i) => path[i] ?? null);
}

/** Money says its unit, where the form does not. */
function withUnit(code: Code, label: string): string {
  const { measure, unit } = indicatorOf(code);
  if (measure !== 'money' || /单位|元/.test(label)) return label;
  return `${label}（${unit === 'asPrinted' ? '元' : unit}）`;
}
