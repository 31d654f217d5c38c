import type { Block, Document, Note, Text } from '@gongkai/report';
import { decode } from '../decode.ts';
import { UnreadableFile } from '../unreadable-file.ts';
import { flattenedChart } from './flattened-chart.ts';
import { barredTable, type TextTable } from './barred-table.ts';
import { flattenedTable } from './flattened-table.ts';
import { gridOfLines } from './grid-of-lines.ts';
import { type Line, linesOf } from './lines.ts';
import { linesToTables, type TableOfLines } from './lines-to-tables.ts';

/** A report has some thirty thousand bytes and a thousand lines. */
const LIMITS = { bytes: 4 * 2 ** 20, lines: 100_000 };

const oversizedText: Text = {
  zh: '文本文件过大，不像一份年度报告，未予读取。请只提交年度报告本身。',
  en: 'The text file is too large to be an annual report and was not read. Hand in the report alone.',
};

/**
 * A text file: its tables a row a line with bars or tabs, or flattened to one cell a line. Offsets count in the decoded
 * text, nothing is removed from it. Throws `UnreadableFile` where it is out of all proportion.
 */
export function textToDocument(bytes: Uint8Array): Document {
  if (bytes.length > LIMITS.bytes) throw new UnreadableFile(oversizedText);
  const { text, lost } = decode(bytes);
  const lines = linesOf(text);
  if (lines.length > LIMITS.lines) throw new UnreadableFile(oversizedText);
  const ofLines = new Map(linesToTables(lines.map((line) => line.text)).map((table) => [table.from, table]));
  const blocks: Block[] = [];
  let tables = 0;
  let charts = 0;
  for (let i = 0; i < lines.length;) {
    const line = lines[i];
    if (line === undefined) break;
    const table = tableAt(lines, i, tables, ofLines.get(i));
    if (table !== null) {
      blocks.push(table.grid);
      tables++;
      i = table.next;
      continue;
    }
    const before = blocks.at(-1);
    const title = before?.kind === 'paragraph' ? { ...before, text: text.slice(before.start, before.end) } : null;
    const chart = line.text.includes('\t') ? flattenedChart(line, title, charts) : null;
    if (chart !== null) {
      if (title !== null) blocks.pop();
      blocks.push(chart);
      charts++;
    } else if (line.text.trim() !== '') {
      blocks.push({ kind: 'paragraph', start: line.start, end: line.end, heading: null });
    }
    i++;
  }
  return { format: 'text', text, blocks, notes: lost === 0 ? [] : [damaged(lost)] };
}

function tableAt(lines: readonly Line[], at: number, table: number, ofLines?: TableOfLines): TextTable | null {
  if (ofLines !== undefined) return { grid: gridOfLines(lines, ofLines, table), next: ofLines.to };
  const line = lines[at]?.text ?? '';
  const isChart = line.includes('\t') && lines[at] !== undefined && flattenedChart(lines[at], null, 0) !== null;
  const barred = isChart || line.trim() === '' ? null : barredTable(lines, at, table);
  return barred ?? (line.startsWith('\t') ? flattenedTable(lines, at, table) : null);
}

function damaged(lost: number): Note {
  return {
    message: {
      zh: `文件中有 ${lost} 处字符已损坏，无法识别。`,
      en: `Damaged characters in the file that cannot be read: ${lost}.`,
    },
    places: [],
  };
}
