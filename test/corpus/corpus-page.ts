import type { Code, DocumentFormat } from '@gongkai/report';
import { indicatorOf } from '@gongkai/report';
import type { CorpusDocument } from './documents.ts';
import type { CellOutcome, ProseOutcome, Score } from './score.ts';

export interface ScoredDocument {
  readonly document: CorpusDocument;
  readonly score: Score;
}

const cellOutcomes: readonly CellOutcome[] = ['right', 'wrong', 'unread'];
const proseOutcomes: readonly ProseOutcome[] = ['statedRight', 'statedWrong', 'inferred', 'missed', 'false'];
const heads = ['cells right', 'wrong', 'unread', 'prose stated right', 'stated wrong', 'inferred', 'missed', 'false'];

/** docs/corpus.md: what the reader makes of the corpus, per format and per figure of prose. */
export function corpusPage(scored: readonly ScoredDocument[]): string {
  const formats = [...new Set(scored.map(({ document }) => document.expected.format))].sort();
  const groups = formats.flatMap((format) =>
    (['ok', 'faulty'] as const).flatMap((verdict) => {
      const of = scored.filter(({ document }) => document.expected.format === format && document.verdict === verdict);
      return of.length === 0 ? [] : [formatRow(format, verdict, of)];
    }),
  );
  return [
    '# What the reader makes of the corpus',
    '',
    'The documents of `test/corpus/{ok,faulty}`, read and held against what those who made them say is in them.',
    'Made by `UPDATE_DOCS=1 npm run unit -- test/corpus`; the test fails when it lags, when a number stated is wrong, and when a',
    'figure is given that the document does not have.',
    '',
    '## Per format',
    '',
    table(['format', 'documents', ...heads], [...groups, formatRow('all', null, scored)]),
    '',
    '## Per figure of prose',
    '',
    table(['figure', 'in documents', 'stated right', 'stated wrong', 'inferred', 'missed', 'false'], proseRows(scored)),
    '',
  ].join('\n');
}

function formatRow(format: DocumentFormat | 'all', verdict: string | null, scored: readonly ScoredDocument[]) {
  const cells = scored.flatMap(({ score }) => score.cells);
  const prose = scored.flatMap(({ score }) => score.prose);
  return [
    verdict === null ? format : `${format}, ${verdict}`,
    scored.length,
    ...cellOutcomes.map((wanted) => cells.filter(({ outcome }) => outcome === wanted).length),
    ...proseOutcomes.map((wanted) => prose.filter(({ outcome }) => outcome === wanted).length),
  ];
}

function proseRows(scored: readonly ScoredDocument[]) {
  const prose = scored.flatMap(({ score }) => score.prose);
  const codes: Code[] = [...new Set(prose.map(({ code }) => code))].sort();
  return codes.map((code) => {
    const of = prose.filter((figure) => figure.code === code);
    return [
      `\`${code}\` ${indicatorOf(code).label.zh}`,
      of.filter(({ due }) => due !== '-').length,
      ...proseOutcomes.map((wanted) => of.filter(({ outcome }) => outcome === wanted).length),
    ];
  });
}

function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
