import { type Figure, type Finding, indicatorOf, type Reading, type Report, type Text } from '@gongkai/report';

export type Language = keyof Text;

const statusNames: Readonly<Record<Reading['status'], Text>> = {
  read: { zh: '已读取', en: 'read' },
  partial: { zh: '部分读取', en: 'read in part' },
  unreadable: { zh: '无法读取', en: 'unreadable' },
  notAReport: { zh: '不是年度报告', en: 'not an annual report' },
};
const severityNames: Readonly<Record<Finding['severity'], Text>> = {
  error: { zh: '错误', en: 'error' },
  warning: { zh: '警告', en: 'warning' },
  notice: { zh: '提示', en: 'notice' },
};
const words = {
  unknown: { zh: '未读出', en: 'not read' },
  figures: { zh: '文中数字', en: 'Figures in the text' },
  cells: { zh: '表格', en: 'Tables' },
  inferred: { zh: '推定', en: 'inferred' },
  findings: { zh: '核查发现', en: 'Findings' },
  none: { zh: '无', en: 'none' },
  notAssessed: { zh: '无法核查', en: 'cannot be assessed' },
  holds: { zh: '成立', en: 'holds' },
  notes: { zh: '说明', en: 'Notes' },
  problems: { zh: '问题', en: 'Problems' },
  improvements: { zh: '改进', en: 'Improvements' },
} satisfies Record<string, Text>;

/** A page for people about one reading: what it is, its figures, what the checks found, what could not be read. */
export function readablePage(file: string, reading: Reading, findings: readonly Finding[], language: Language): string {
  const head = `${file}：${statusNames[reading.status][language]}`;
  if (reading.report === null) return `${head}\n`;
  const { report } = reading;
  return [
    head,
    `  ${report.agency ?? words.unknown[language]} · ${report.year === null ? words.unknown[language] : String(report.year)} · ${report.form ?? words.unknown[language]}`,
    `  ${report.period.from ?? '?'} – ${report.period.to ?? '?'} · ${report.contact.phone ?? '—'} · ${report.contact.address ?? '—'}`,
    ...figureLines(report, language),
    ...list(
      words.findings[language],
      findings.map((finding) => findingLine(finding, language)),
      words.none[language],
    ),
    ...list(
      words.notes[language],
      report.notes.map(({ message }) => message[language]),
    ),
    ...list(
      words.problems[language],
      report.statements.problems.map(({ text }) => text),
    ),
    ...list(
      words.improvements[language],
      report.statements.improvements.map(({ text }) => text),
    ),
    '',
  ].join('\n');
}

function list(title: string, lines: readonly string[], none?: string): string[] {
  if (lines.length === 0) return none === undefined ? [] : [`  ${title}：${none}`];
  return [`  ${title}：`, ...lines.map((line) => `    ${line}`)];
}

/** Prose figures one a line; of the tables what is not zero, with counts of the rest. */
function figureLines(report: Report, language: Language): string[] {
  const entries = Object.entries(report.figures);
  const prose = entries.filter(([code]) => indicatorOf(code).table === null);
  const cells = entries.filter(([code]) => indicatorOf(code).table !== null);
  const zeros = cells.filter(([, { value }]) => value === 0);
  const others = cells.filter(([, { value }]) => value !== 0);
  const summary = {
    zh: `${String(cells.length)} 格，其中 ${String(zeros.length)} 格为 0`,
    en: `${String(cells.length)} cells, ${String(zeros.length)} of them 0`,
  };
  return [
    ...list(
      words.figures[language],
      prose.map(([code, figure]) => figureLine(code, figure, language)),
    ),
    ...list(
      `${words.cells[language]}（${summary[language]}）`,
      others.map(([code, figure]) => figureLine(code, figure, language)),
      words.none[language],
    ),
  ];
}

function figureLine(code: string, figure: Figure, language: Language): string {
  const value = figure.value === null ? `“${figure.text}”` : `${String(figure.value)} ${figure.unit}`;
  const standing = figure.standing === 'inferred' ? ` [${words.inferred[language]}]` : '';
  return `${indicatorOf(code).label[language]}  ${value}${standing}  “${figure.text}”  ${code}`;
}

function findingLine(finding: Finding, language: Language): string {
  const kind =
    finding.outcome === 'finding'
      ? severityNames[finding.severity][language]
      : finding.outcome === 'holds'
        ? words.holds[language]
        : words.notAssessed[language];
  const reason = finding.reason === undefined ? '' : `（${finding.reason[language]}）`;
  return `[${kind}] ${finding.message[language]}${reason}  ${finding.check}`;
}
