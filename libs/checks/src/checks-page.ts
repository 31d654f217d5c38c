import type { ContentFault, Severity } from '@gongkai/report';
import type { Check, Example } from './check.ts';

const severities: Readonly<Record<Severity, string>> = {
  error: '错误 error',
  warning: '警告 warning',
  notice: '提示 notice',
};

type Scope = NonNullable<Check['scope']> | 'report';

const scopes: Readonly<Record<Scope, string>> = {
  report: '单份年报 one report',
  overYears: '历年之间 across years',
  amongBodies: '各单位之间 among bodies',
};

const faults: Readonly<Record<ContentFault, string>> = {
  wrong: '不准确 wrong',
  incomplete: '不全面 incomplete',
  copied: '雷同 copied',
};

/** docs/checks.md for these checks: Markdown, an overview and one chapter a check. */
export function checksPage(checks: readonly Check[]): string {
  return [
    '# 校核目录 · Checks',
    'Made from `libs/checks/src/registry.ts`; renew it with `UPDATE_DOCS=1 npm run unit -- test/docs`.',
    'Each check is one relation in one file, `libs/checks/src/<code>.ts`. For a report it **holds**, is a **finding**, or ' +
      '**cannot be assessed** (a figure is blank, not applicable, approximate, unreadable or not in the report; none of these ' +
      'is taken for zero). Findings that one cell explains, because they share it and differ by the same amount, carry that ' +
      'cell as their `cause`. A finding that rests on an inferred figure is never more than a notice.',
    'An **error** 错误 contradicts the form, a **warning** 警告 is probably wrong, a **notice** 提示 is worth a look. Checks 历年之间 ' +
      'compare with reports of other years that count (of a merged body with those of its predecessors, added up), checks ' +
      '各单位之间 with those of other bodies of the year; both have no outcome where only the document is at hand. The fault is the ' +
      'one of 不准确, 不全面, 雷同 that findings of the check show; — where they show none of them.',
    'What each of them is seen to find, and where it finds nothing, is in [checks-shown.md](checks-shown.md).',
    overview(checks),
    ...checks.map(chapter),
    '',
  ].join('\n\n');
}

function overview(checks: readonly Check[]): string {
  const rows = checks.map(({ code, name, severity, scope, fault }) => [
    `\`${code}\``,
    `${name.zh} · ${name.en}`,
    severities[severity],
    scopes[scope ?? 'report'],
    fault === undefined ? '—' : faults[fault],
  ]);
  const head = ['code', '名称 name', '级别 severity', '范围 scope', '问题种类 fault'];
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function chapter({ code, name, sentence, basis, severity, scope, fault, revision = 1, example }: Check): string {
  const standing = [
    `\`${code}\``,
    severities[severity],
    scopes[scope ?? 'report'],
    ...(fault === undefined ? [] : [faults[fault]]),
    ...(revision > 1 ? [`第${revision}版 revision ${revision}`] : []),
  ];
  return [
    `## ${name.zh} · ${name.en}`,
    standing.join(' · '),
    `${sentence.zh}  \n${sentence.en}`,
    `依据 · Basis: ${basis.zh} (${basis.en})`,
    shown('成立 · holds', example.holds),
    shown('有问题 · finding', example.finding),
  ].join('\n\n');
}

/** What the report says in one quoted block, with what the check says of it. */
function shown(outcome: string, { given, says }: Example): string {
  return [`**${outcome}**`, `> ${given.zh}  \n> → ${says.zh}`, `> ${given.en}  \n> → ${says.en}`].join('\n\n');
}
