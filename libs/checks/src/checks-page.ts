import type { Severity } from '@gongkai/report';
import type { Check } from './check.ts';

const severities: Readonly<Record<Severity, string>> = {
  error: '错误 error: contradicts the form',
  warning: '警告 warning: probably wrong',
  notice: '提示 notice: worth a look',
};

/** docs/checks.md for these checks: Markdown, one chapter a check. */
export function checksPage(checks: readonly Check[]): string {
  return [
    '# 校核目录 · Checks',
    'Made from `libs/checks/src/registry.ts`; renew it with `UPDATE_DOCS=1 npm run unit -- test/docs`.',
    'Each check is one relation in one file, `libs/checks/src/<code>.ts`. For a report it **holds**, is a **finding**, or ' +
      '**cannot be assessed** (a figure is blank, not applicable, approximate, unreadable or not in the report; none of these ' +
      'is taken for zero). Findings that one cell explains, because they share it and differ by the same amount, carry that ' +
      'cell as their `cause`. A finding that rests on an inferred figure is never more than a notice. Checks 跨年度 compare ' +
      'with the report of the year before that counts (of a merged body with those of its predecessors, added up) and have ' +
      'no outcome where only the document is at hand.',
    ...checks.map(chapter),
    '',
  ].join('\n\n');
}

function chapter({ code, name, sentence, basis, severity, scope }: Check): string {
  const beside = scope === 'overYears' ? ' · 跨年度 with the report of the year before' : '';
  return [
    `## ${name.zh} · ${name.en}`,
    `\`${code}\` · ${severities[severity]}${beside}`,
    `${sentence.zh}  \n${sentence.en}`,
    `依据 · Basis: ${basis.zh} (${basis.en})`,
  ].join('\n\n');
}
