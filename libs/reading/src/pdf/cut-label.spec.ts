import { forms } from '@gongkai/report';
import { formLabels } from '../tables/form-labels.ts';
import { labelCore } from '../tables/label.ts';
import { isCutColumn, isCutLabel } from './cut-label.ts';

const tables = forms.flatMap((form) => form.tables);
const blocks = tables.flatMap((table) => table.blocks);
const rowLabels = [...new Set(blocks.flatMap(({ rows }) => rows.flatMap(({ path }) => path)))];
const columnLabels = [...new Set(blocks.flatMap(({ columns }) => columns.flatMap(({ path }) => path)))];
const labels = formLabels(tables);

/** The label cut behind each of its characters, but where only its end is a label without it: 行政规范性文件. */
function cuts(label: string): (readonly [above: string, below: string])[] {
  return Array.from(
    { length: label.length - 1 },
    (_, i) => [label.slice(0, i + 1), label.slice(i + 1)] as const,
  ).filter(([above, below]) => labelCore(above) !== '' && labelCore(below) !== '' && !labels.all.has(labelCore(below)));
}

describe('a label of the form', () => {
  it('is known wherever it is cut', () => {
    const all = [...rowLabels, ...columnLabels].flatMap(cuts);
    expect(all.length).toBeGreaterThan(500);
    expect(all.filter(([above, below]) => !isCutLabel(above, below))).toEqual([]);
  });

  it('is none together with any other one below it', () => {
    const together = rowLabels.flatMap((above) => rowLabels.map((below) => [above, below] as const));
    expect(together.filter(([above, below]) => isCutLabel(above, below))).toEqual([]);
  });

  it.each([
    ['a column', '结果', '维持', true],
    ['a row', '1.信访举报', '投诉类申请', false],
    ['nothing', '结果', '良好', false],
  ])('may be one of %s', (_, above, below, expected) => {
    expect(isCutColumn(above, below)).toBe(expected);
  });
});
