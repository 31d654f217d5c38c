import { tablePicture } from '../picture/table-picture.ts';
import { toPng } from '../picture/to-png.ts';
import type { PrintedTable } from '../printed-table.ts';

/** The picture of a table within the page itself, so that one file is all there is. */
export function pictureHtml(table: PrintedTable): string {
  const base64 = btoa(String.fromCharCode(...toPng(tablePicture(table))));
  return `<p style="text-align: center;"><img src="data:image/png;base64,${base64}" alt=""></p>`;
}
