import { escapeMarkup } from '../markup.ts';
import type { PrintedCell } from '../header-rows.ts';
import type { PrintedTable } from '../printed-table.ts';

const tableStyle = 'width: 100%; border-collapse: collapse; margin: 0 auto;';
const cellStyle = 'border: 1px solid #000; padding: 4px; text-align: center; font-size: 12pt;';

/** The table with merged cells as pages keep them: once, with the rows and columns they cover. */
export function tableHtml({ rows }: PrintedTable): string {
  const lines = rows.map((cells) => `<tr>${cells.map(cellHtml).join('')}</tr>`);
  return (
    `<table style="${tableStyle}" border="1" cellspacing="0" cellpadding="0">\n` +
    `<tbody>\n${lines.join('\n')}\n</tbody>\n</table>`
  );
}

function cellHtml({ lines, columnSpan, rowSpan }: PrintedCell): string {
  const spans = `${columnSpan > 1 ? ` colspan="${columnSpan}"` : ''}${rowSpan > 1 ? ` rowspan="${rowSpan}"` : ''}`;
  const text = lines.map(escapeMarkup).join('<br>');
  return `<td style="${cellStyle}"${spans}>${text === '' ? '&nbsp;' : text}</td>`;
}
