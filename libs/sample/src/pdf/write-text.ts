import { breakLines } from './break-lines.ts';
import { type Pages, textArea } from './pages.ts';
import { widthOf } from './song-font.ts';

const width = textArea.right - textArea.left;

/** 三号 with lines 28 points apart, as official documents are set. */
const body = { size: 16, leading: 28, indent: 2 };
const title = { size: 20, leading: 34 };

/** A paragraph: its first line indented, every line but the last as wide as the text. */
export function writeParagraph(pages: Pages, text: string): void {
  const { size, leading, indent } = body;
  if (text === '') {
    pages.skip(leading);
    return;
  }
  const lines = breakLines(text, width / size, indent);
  lines.forEach((line, i) => {
    const from = i === 0 ? textArea.left + indent * size : textArea.left;
    const baseline = pages.take(leading) - leading * 0.7;
    if (i === lines.length - 1) pages.text(line, from, baseline, size);
    else pages.text(line, from, baseline, size, textArea.right - from);
  });
}

/** A heading stands on the page of what follows it. */
export function writeHeading(pages: Pages, text: string): void {
  if (pages.room < 3 * body.leading) pages.next();
  writeParagraph(pages, text);
}

/** A line in the middle of the page; where it is too long it is broken at its sense, as official titles are. */
export function writeTitle(pages: Pages, text: string): void {
  const subject = text.search(/(?:\d{4}年度?)?政府信息公开/);
  const isLong = widthOf(text) * title.size > width;
  for (const line of isLong && subject > 0 ? [text.slice(0, subject), text.slice(subject)] : [text]) {
    writeCentred(pages, line, title);
  }
}

/** The caption of a table or chart, kept with what follows it. */
export function writeCaption(pages: Pages, text: string): void {
  if (pages.room < 4 * body.leading) pages.next();
  writeCentred(pages, text, body);
}

function writeCentred(pages: Pages, text: string, { size, leading }: { size: number; leading: number }): void {
  for (const line of breakLines(text, width / size)) {
    const baseline = pages.take(leading) - leading * 0.7;
    pages.text(line, textArea.left + (width - widthOf(line) * size) / 2, baseline, size);
  }
}
