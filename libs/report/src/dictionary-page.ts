import { dictionary, type DictionaryEntry, equationOf } from './dictionary.ts';
import type { Text } from './text.ts';

/** A column of a file of figures, explained. */
export interface ExplainedColumn {
  readonly name: string;
  readonly meaning: Text;
}

const tables = { two: '表二', three: '表三', four: '表四', statistics: '统计表' } as const;

/** docs/data-dictionary.md: the columns of a file of figures, then every figure with its place in the form and its rules. */
export function dictionaryPage(columns: readonly ExplainedColumn[]): string {
  const entries = dictionary();
  return [
    '# 数据字典 · Data dictionary',
    'Made from `libs/report/src/form/`; renew it with `UPDATE_DOCS=1 npm run unit -- test/docs`. The same as data: `GET ' +
      '/api/v1/dictionary` and `/api/v1/dictionary.csv`.',
    '## figures.csv',
    table(
      ['column', '含义', 'meaning'],
      columns.map(({ name, meaning }) => [`\`${name}\``, meaning.zh, meaning.en]),
    ),
    '## 指标 · Figures',
    'Units are those of the form; in figures.csv all money is in 元. *Over bodies* and *over years*: how a figure adds up (`sum`, the ' +
      'value of the `first` or `last` year, or `none`, never).',
    table(
      ['code', '表', '行', '列', 'row', 'column', 'unit', 'kind', 'over bodies', 'over years', 'editions', 'clause'],
      entries.map(rowOf),
    ),
    '## 勾稽关系 · Equations of the form',
    equations(entries)
      .map((equation) => `- ${equation}`)
      .join('\n'),
    '',
  ].join('\n\n');
}

function rowOf({
  code,
  label,
  table: name,
  unit,
  measure,
  overBodies,
  overYears,
  positions,
}: DictionaryEntry): string[] {
  const [newest] = positions;
  const inTable = newest !== undefined && newest.row.length + newest.column.length > 0;
  return [
    `\`${code}\``,
    name === null ? '文字' : tables[name],
    inTable ? newest.row.join(' › ') : label.zh,
    inTable ? newest.column.join(' › ') : '',
    inTable ? newest.rowEn : label.en,
    inTable ? newest.columnEn : '',
    ...[unit, measure, overBodies, overYears],
    positions.map(({ edition }) => edition).join(', '),
    [newest?.source.zh, newest?.item].filter((part) => part != null).join(' '),
  ];
}

function equations(entries: readonly DictionaryEntry[]): string[] {
  const all = new Map<string, Set<string>>();
  for (const relation of entries.flatMap(({ relations }) => relations)) {
    const equation = equationOf(relation);
    all.set(equation, (all.get(equation) ?? new Set()).add(relation.edition));
  }
  return [...all].map(([equation, editions]) => `${[...editions].join(', ')}: \`${equation}\``);
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
