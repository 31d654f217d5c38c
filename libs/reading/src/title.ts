import type { Document, Grid, Section } from '@gongkai/report';
import { numberOf } from './numerals.ts';

/** Body and year as the title prints them; null where it does not. */
export interface Title {
  readonly agency: string | null;
  readonly year: number | null;
  /** Whether the title names such a report at all. */
  readonly isReport: boolean;
}

const yearWords = '(20\\d{2}|二[〇零○O]\\S{2})年(?:度)?';
/** A year may come again inside: 2023年度政府信息公开工作2023年度报告. */
const subject =
  '政府信息(?:和政务)?公开(?:工作)?(?:20\\d{2}年(?:度)?)?(?:工作)?(?:情况)?(?:的)?(?:年度)?(?:工作)?(?:情况)?(?:的)?';
const bodyThenYear = new RegExp(`^(.{0,60}?)(?:关于)?${yearWords}.{0,60}?${subject}(?:报告|年报)`, 'u');
const yearThenBody = new RegExp(`^${yearWords}(.{1,60}?)(?:关于)?${subject}(?:报告|年报)`, 'u');
const bodyOnly = new RegExp(`^(.{0,60}?)${subject}报告(?:[（(]?${yearWords})?`, 'u');

/** Lines that portals print above a report: the way to the page and the page's own data. */
const ofThePage = /当前位置|您的位置|首页|[>»]|索引号|发布(?:日期|时间|机构)|信息来源|浏览次数|字体|打印/;

/** What portals print before the title in the page's own data. */
const titleLabel = /^(?:信息|公开)?(?:标题|名称):/;
const isTitleLabel = /^(?:信息|公开)?(?:标题|名称):?$/;

/** Longest title, in lines and in characters. */
const mostLines = 4;
const mostCharacters = 120;

/**
 * Reads the title: the first lines before the report's text that together name a 政府信息公开工作年度报告, up to four lines,
 * with the body before or after the year. Where no line does, the row 标题 of the page's own data counts.
 */
export function titleOf(document: Document, sections: readonly Section[]): Title {
  const end = sections[0]?.start ?? document.text.length;
  const lines = document.blocks
    .filter((block) => block.kind === 'paragraph' && block.start < end)
    .map((block) => narrow(document.text.slice(block.start, block.end)).replace(titleLabel, ''))
    .filter((line) => line.length <= mostCharacters && !/[。；]/.test(line) && !ofThePage.test(line));
  const titles: { read: Title; from: number }[] = [];
  for (let count = 1; count <= mostLines; count++) {
    for (let from = 0; from + count <= lines.length; from++) {
      const title = lines.slice(from, from + count).join('');
      const read = title.length > mostCharacters ? null : readTitle(title);
      if (read === null) continue;
      if (read.agency !== null && read.year !== null) return withFullerName(read, lines);
      titles.push({ read, from });
    }
  }
  const [first] = titles;
  return first === undefined ? titleInPageData(document, end) : withLinesAbove(first.read, lines, first.from);
}

/** 示例局… above 示例市示例局…: a line that names the same body and year with more words says whose report it is. */
function withFullerName(read: Title, lines: readonly string[]): Title {
  const fuller = lines
    .map(readTitle)
    .find((other) => other?.year === read.year && isFullerName(other.agency ?? '', read.agency ?? ''));
  return fuller ?? read;
}

function isFullerName(name: string, than: string): boolean {
  return name.length > than.length && name.endsWith(than);
}

/** The title as a portal prints it in a table above the report: | 标题： | … |. */
function titleInPageData(document: Document, end: number): Title {
  const grids = document.blocks.filter((block): block is Grid => block.kind === 'grid' && block.start < end);
  for (const { cells } of grids) {
    for (const { text, row, column, columnSpan } of cells) {
      if (!isTitleLabel.test(narrow(text))) continue;
      const beside = cells.find((cell) => cell.row === row && cell.column === column + columnSpan);
      const read = readTitle(narrow(beside?.text ?? '').slice(0, mostCharacters));
      if (read !== null) return read;
    }
  }
  return noTitle;
}

function narrow(text: string): string {
  return text.normalize('NFKC').replace(/\s{1,40}/g, '');
}

const noTitle: Title = { agency: null, year: null, isReport: false };

function readTitle(title: string): Title | null {
  const yearFirst = yearThenBody.exec(title);
  if (yearFirst !== null) return { agency: bodyOf(yearFirst[2]), year: yearOf(yearFirst[1]), isReport: true };
  const bodyFirst = bodyThenYear.exec(title);
  if (bodyFirst !== null) return { agency: bodyOf(bodyFirst[1]), year: yearOf(bodyFirst[2]), isReport: true };
  const only = bodyOnly.exec(title);
  return only === null ? null : { agency: bodyOf(only[1]), year: yearOf(only[2]), isReport: true };
}

function yearOf(printed: string | undefined): number | null {
  return numberOf((printed ?? '').replace(/[○O]/g, '〇'));
}

/** A title whose body or year stands on lines of its own above it. */
function withLinesAbove(read: Title, lines: readonly string[], from: number): Title {
  if (read.agency !== null && read.year !== null) return read;
  const above = readTitle(lines.slice(Math.max(0, from - 2), from).join('') + (lines[from] ?? ''));
  return { agency: read.agency ?? above?.agency ?? null, year: read.year ?? above?.year ?? null, isReport: true };
}

/** The name of a body without what a notice says around it: 县政府办公室关于印发示例局… is about 示例局. */
function bodyOf(printed: string | undefined): string | null {
  const [before = '', ...notice] = (printed ?? '').split(/关于(?:印发|公布|发布|报送|公开)?/);
  const told = notice.join('');
  const name = (told === '' ? before : told).replace(/^[《“"（(]{1,4}|[》”"：:]{1,4}$/g, '').replace(/的$/, '');
  return name.length >= 2 && name.length <= 50 ? name : null;
}
