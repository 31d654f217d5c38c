import { forms } from './form/forms.ts';
import type { Indicator } from './form/indicator.ts';
import type { SectionNumber } from './place.ts';

const sections: Readonly<Record<SectionNumber, string>> = { 1: '一', 2: '二', 3: '三', 4: '四', 5: '五', 6: '六' };
const tables = { two: ' 表二', three: ' 表三', four: ' 表四', statistics: '统计表' } as const;

/** docs/vocabulary.md for these figures: Markdown, one row a figure. */
export function vocabularyPage(indicators: readonly Indicator[]): string {
  const rows = indicators.map((indicator) => {
    const { code, label, table, section, unit, overBodies, overYears } = indicator;
    const where = `${section === null ? '' : sections[section]}${table === null ? '' : tables[table]}`;
    return [`\`${code}\``, label.zh, label.en, unit, where, overBodies, overYears, editionsOf(code)];
  });
  const head = ['code', '名称', 'label', 'unit', 'section', 'over bodies', 'over years', 'editions'];
  return [
    '# 指标 · Vocabulary',
    'Made from `libs/report/src/form/`; renew it with `UPDATE_DOCS=1 npm run unit -- test/docs`.',
    'The code is the identity of a figure everywhere: reader, checks, API, exports and URLs. *Over bodies* and *over years* say ' +
      'how it adds up: `sum`, the value of the `first` or `last` year, or `none`, never. Unit `asPrinted`: the form names none.',
    [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n'),
    '',
  ].join('\n\n');
}

function editionsOf(code: string): string {
  return forms
    .filter(({ indicators }) => indicators.some((indicator) => indicator.code === code))
    .map(({ edition }) => edition)
    .join(', ');
}
