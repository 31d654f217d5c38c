import type { Document, Section } from '@gongkai/report';
import { numberOf } from './numerals.ts';

/** Body and year as the title prints them; null where it does not. */
export interface Title {
  readonly agency: string | null;
  readonly year: number | null;
  /** Whether the title names such a report at all. */
  readonly isReport: boolean;
}

const subject = '政府信息(?:和政务)?公开(?:工作)?(?:情况)?(?:的)?(?:年度)?(?:工作)?(?:情况)?(?:的)?报告';
const yearWords = '(20\\d{2}|二[〇零○O]\\S{2})年(?:度)?';
const bodyThenYear = new RegExp(`^(.*?)(?:关于)?${yearWords}(?:.*?)${subject}`, 'u');
const yearThenBody = new RegExp(`^${yearWords}(.+?)(?:关于)?${subject}`, 'u');
const bodyOnly = new RegExp(`^(.*?)${subject}`, 'u');

/** Lines that portals print above a report: the way to the page and the page's own data. */
const ofThePage = /当前位置|您的位置|首页|[>»]|索引号|发布(?:日期|时间|机构)|信息来源|浏览次数|字体|打印/;

/** Longest title, in lines and in characters. */
const mostLines = 4;
const mostCharacters = 120;

/**
 * Reads the title: the first lines before the report's text that together name a 政府信息公开工作年度报告, up to four lines,
 * with the body before or after the year.
 */
export function titleOf(document: Document, sections: readonly Section[]): Title {
  const first = sections[0]?.start ?? document.text.length;
  const lines = document.blocks
    .filter((block) => block.kind === 'paragraph' && block.start < first)
    .map((block) =>
      document.text
        .slice(block.start, block.end)
        .normalize('NFKC')
        .replace(/[\s　]+/g, ''),
    )
    .filter((line) => line.length <= mostCharacters && !/[。；]/.test(line) && !ofThePage.test(line));
  for (let count = 1; count <= mostLines; count++) {
    for (let from = 0; from + count <= lines.length; from++) {
      const title = lines.slice(from, from + count).join('');
      const read = title.length > mostCharacters ? null : readTitle(title);
      if (read !== null) return withLinesAbove(read, lines, from);
    }
  }
  return { agency: null, year: null, isReport: false };
}

function readTitle(title: string): Title | null {
  const before = yearThenBody.exec(title);
  if (before !== null)
    return { year: numberOf(before[1]?.replace(/[○O]/g, '〇') ?? ''), agency: bodyOf(before[2]), isReport: true };
  const after = bodyThenYear.exec(title);
  if (after !== null)
    return { agency: bodyOf(after[1]), year: numberOf(after[2]?.replace(/[○O]/g, '〇') ?? ''), isReport: true };
  const only = bodyOnly.exec(title);
  return only === null ? null : { agency: bodyOf(only[1]), year: null, isReport: true };
}

/** A title whose body or year stands on lines of its own above it. */
function withLinesAbove(read: Title, lines: readonly string[], from: number): Title {
  if (read.agency !== null && read.year !== null) return read;
  const above = readTitle(lines.slice(Math.max(0, from - 2), from).join('') + (lines[from] ?? ''));
  return { agency: read.agency ?? above?.agency ?? null, year: read.year ?? above?.year ?? null, isReport: true };
}

function bodyOf(printed: string | undefined): string | null {
  const name = (printed ?? '').replace(/^[《“"（(]+|[》”"：:]+$/g, '').replace(/(?:关于|的)$/, '');
  return name.length >= 2 && name.length <= 50 ? name : null;
}
