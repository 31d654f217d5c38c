import type { ReportContent, SectionContent } from '@gongkai/sample';
import { type FormGrid, formGrids, type GridCell } from './form-grid.ts';

/** How a portal of another make writes paragraphs and tables. */
export interface PortalHand {
  readonly line: (text: string, kind: 'title' | 'heading' | 'paragraph') => string;
  readonly table: (grid: FormGrid) => string;
}

/** Text as it stands in markup. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function attributes({ across, down }: GridCell): string {
  return `${across > 1 ? ` colspan=${String(across)}` : ''}${down > 1 ? ` rowspan=${String(down)}` : ''}`;
}

/** A table cell by cell. */
export function spannedTable(
  { rows }: FormGrid,
  cell: (cell: GridCell, attributes: string) => string = (one, spans) => `<td${spans}>${escaped(one.text)}</td>`,
): string {
  const lines = rows.map((row) => `<tr>${row.map((one) => cell(one, attributes(one))).join('')}</tr>`);
  return `<table border="1">\n${lines.join('\n')}\n</table>`;
}

/** Paragraphs and tables with nothing around them. */
export const plainHand: PortalHand = {
  line: (text, kind) => (kind === 'paragraph' ? `<p>${escaped(text)}</p>` : `<p><b>${escaped(text)}</b></p>`),
  table: (grid) => spannedTable(grid),
};

/** The article of a report, title included. */
export function article(content: ReportContent, hand: PortalHand): string {
  const grids = formGrids(content);
  const section = ({ number, heading, parts }: SectionContent) => [
    hand.line(heading, 'heading'),
    ...parts.map(({ kind, text }) => hand.line(text, kind)),
    ...grids.filter((grid) => grid.section === number).map(hand.table),
  ];
  return [
    ...content.title.map((text) => hand.line(text, 'title')),
    ...content.preamble.map((text) => hand.line(text, 'paragraph')),
    ...content.sections.flatMap(section),
    ...content.closing.map((text) => hand.line(text, 'paragraph')),
  ].join('\n');
}

/** A page with nothing but what it must have. */
export function page(title: string, body: string, head = '<meta charset="utf-8">'): string {
  return `<!DOCTYPE html>\n<html><head>${head}<title>${escaped(title)}</title></head>\n<body>\n${body}\n</body></html>\n`;
}
