import type { Document, Paragraph, Report, SectionNumber, Span } from '@gongkai/report';
import { blankBookmarks } from './blank-bookmarks.ts';
import { limitsOf, preambleEnd } from './paragraphs-of.ts';

/** One sentence of a section, as printed; offsets are those of the document's text. */
export interface Sentence extends Span {
  readonly text: string;
}

/**
 * The prose that a body writes itself: sections one and five, sentence by sentence, tables and headings left out; and the
 * problems that section five names. A section longer than `longestSection` is empty. Plain data, so that it can be kept beside
 * the report.
 */
export interface Prose {
  readonly one: readonly Sentence[];
  readonly five: readonly Sentence[];
  /** As the reader lists them; they stand in section five. */
  readonly problems: readonly Sentence[];
}

/** Letters of a section that is held against others; real ones have a tenth. Comparing grows faster than the texts, and holds others up. */
export const longestSection = 30_000;

/** What of a report its prose is taken from. */
export type ProseSource = Pick<Report, 'sections' | 'statements'>;

/** The prose of a report; empty where a section was not found, or is too long to be one. */
export function proseOf(report: ProseSource, document: Document): Prose {
  return {
    one: unlessTooLong(sentencesIn(report, document, 1)),
    five: unlessTooLong(sentencesIn(report, document, 5)),
    problems: unlessTooLong(
      report.statements.problems.map(({ text, place: { start, end } }) => ({ text, start, end })),
    ),
  };
}

function unlessTooLong(sentences: readonly Sentence[]): readonly Sentence[] {
  return sentences.reduce((letters, { text }) => letters + text.length, 0) > longestSection ? [] : sentences;
}

/** A longer line says something, whether it ends in a mark or goes on in the next one. */
const longestHeading = 30;
const ends = /[。！？；!?;]/;
/** A sentence with the marks that close it. Offices list what they did between semicolons, which part it like full stops. */
const sentence = /[^。！？；!?;]+[。！？；!?;]*[”’"」』）)]*/g;
const numbered = /^(?:[（(]\s*[一二三四五六七八九十\d０-９]{1,3}\s*[）)]|[一二三四五六七八九十\d０-９]{1,3}\s*[、.．])/;
/** What heads a part of section five; other numbered lines of it name a problem or what is done about it. */
const headsAPart = /(?:问题|不足|情况|措施|打算|方面|计划|思路|安排|建议|方向|重点)[:：]?$/;
/** A number and the name of an aspect before the text on the same line: （一）主动公开情况。 */
const runInHeading =
  /^(?:[（(]\s*[一二三四五六七八九十\d０-９]{1,3}\s*[）)]|[一二三四五六七八九十\d０-９]{1,3}\s*[、.．是])\s*[^，,、]{2,14}(?:公开|管理|建设|保障|情况)[。.]$/;

/** A sentence and the section that it stands in; null before the first one. */
export interface SentenceOfReport extends Sentence {
  readonly section: SectionNumber | null;
}

/** Every sentence of a report, in the order of the sections, tables, charts and headings left out. */
export function sentencesOfReport(report: ProseSource, document: Document): SentenceOfReport[] {
  return [null, ...report.sections.map(({ number }) => number)].flatMap((section) =>
    sentencesIn(report, document, section).map((each) => ({ ...each, section })),
  );
}

function sentencesIn(report: ProseSource, document: Document, number: SectionNumber | null): Sentence[] {
  const [from, to] = number === null ? [0, preambleEnd(report, document)] : limitsOf(report, number);
  // A heading that the text follows on the same line is left out of that line.
  const lines = document.blocks
    .filter((block): block is Paragraph => block.kind === 'paragraph' && block.end > from && block.start < to)
    .map(({ start, end }) => ({ start: Math.max(start, from), end: Math.min(end, to) }));
  return joined(document.text, lines, number).flatMap(({ start, end }) => sentencesOf(document.text, start, end));
}

/** Lines without headings; one that was broken for want of room goes on in the next. */
function joined(text: string, lines: readonly Span[], number: SectionNumber | null): Span[] {
  const paragraphs: { start: number; end: number; open: boolean }[] = [];
  for (const { start, end } of lines) {
    const line = blankBookmarks(text.slice(start, end)).trim();
    if (line === '') continue;
    const last = paragraphs.at(-1);
    const closed = ends.test(line.slice(-2));
    if (last?.open === true && !numbered.test(line)) {
      last.end = end;
      last.open = !closed;
    } else if (!isHeading(line, number)) {
      paragraphs.push({ start, end, open: !closed && line.length > longestHeading });
    } else if (last !== undefined) last.open = false;
  }
  return paragraphs;
}

function isHeading(line: string, number: SectionNumber | null): boolean {
  if (line.length > longestHeading || ends.test(line)) return false;
  return number === 1 || !numbered.test(line) || headsAPart.test(line);
}

function sentencesOf(text: string, start: number, end: number): Sentence[] {
  const blanked = blankBookmarks(text.slice(start, end));
  return [...blanked.matchAll(sentence)].flatMap((match) => {
    const words = match[0].trim();
    if (!/[\p{L}\p{N}]/u.test(words) || runInHeading.test(words)) return [];
    const first = start + match.index + match[0].indexOf(words);
    return { text: text.slice(first, first + words.length), start: first, end: first + words.length };
  });
}
