import type { Document, Paragraph, Report, Section, SentencePlace } from '@gongkai/report';
import { blankBookmarks } from './blank-bookmarks.ts';

/** The printed number of a heading: `（二）`, `（3）`, `四、`. */
export interface HeadingNumber {
  readonly number: number;
  /** 3 or ３ rather than 三. */
  readonly digits: boolean;
  /** As printed, brackets included. */
  readonly text: string;
  readonly place: SentencePlace;
}

const chineseDigits = '一二三四五六七八九';
const sectionNumber = /^\s*(([一二三四五六七八九十]+|[0-9０-９]{1,2})\s*[、.．])/;
const subheadingNumber = /^\s*([（(]\s*([一二三四五六七八九十]+|[0-9０-９]{1,2})\s*[）)])/;

/** The number in front of a section's heading; null where none is printed. */
export function numberOfSection(document: Document, section: Section): HeadingNumber | null {
  return numberAt(document, section.heading.start, section.heading.end, section, sectionNumber);
}

/** The numbers in brackets that paragraphs of a section start with, in reading order. */
export function subheadingsOf(document: Document, report: Report, section: Section): HeadingNumber[] {
  const next = report.sections.find(({ start }) => start > section.start);
  const end = Math.min(section.end, next?.start ?? section.end);
  return document.blocks
    .filter((block): block is Paragraph => block.kind === 'paragraph')
    .filter((paragraph) => paragraph.start >= section.start && paragraph.start < end)
    .flatMap((paragraph) => numberAt(document, paragraph.start, paragraph.end, section, subheadingNumber) ?? []);
}

function numberAt(
  document: Document,
  start: number,
  end: number,
  section: Section,
  pattern: RegExp,
): HeadingNumber | null {
  const text = blankBookmarks(document.text.slice(start, end));
  const match = pattern.exec(text);
  const [whole, label, numeral] = match ?? [];
  if (whole === undefined || label === undefined || numeral === undefined) return null;
  const first = start + whole.length - label.length;
  return {
    number: valueOf(numeral),
    digits: !chineseDigits.includes(numeral.charAt(0)) && numeral.charAt(0) !== '十',
    text: label,
    place: { kind: 'sentence', section: section.number, start: first, end: first + label.length },
  };
}

/** 一 to 九十九, or one or two digits. */
function valueOf(numeral: string): number {
  const digits = numeral.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
  if (/^\d+$/.test(digits)) return Number(digits);
  const ten = numeral.indexOf('十');
  const units = chineseDigits.indexOf(numeral.charAt(numeral.length - 1)) + 1;
  if (ten < 0) return units;
  return (ten === 0 ? 1 : chineseDigits.indexOf(numeral.charAt(0)) + 1) * 10 + units;
}
