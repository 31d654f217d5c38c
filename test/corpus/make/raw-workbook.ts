import { strToU8, zipSync } from 'fflate';
import type { TableName } from '@gongkai/report';
import type { ReportContent } from '@gongkai/sample';
import { type FormGrid, formGrids, type GridCell } from './form-grid.ts';
import { escaped } from './portal-markup.ts';

/** A sheet of a workbook written by hand. */
export interface RawSheet {
  readonly name: string;
  readonly state?: 'hidden';
  /** The insides of `cols` and of each `row`. */
  readonly columns?: string;
  readonly rows: readonly string[];
  readonly merged: readonly string[];
  /** Rows that are hidden, counted from 0. */
  readonly hidden?: readonly number[];
}

/** How one writes a cell that is not text: the inside of the element and its attributes. */
export type CellHand = (cell: GridCell, reference: string, table: TableName) => string;

const letter = (column: number) => String.fromCharCode('A'.charCodeAt(0) + column);

/** A cell with a text of its own. */
export function textCell({ text }: Pick<GridCell, 'text'>, reference: string): string {
  return `<c r="${reference}" t="inlineStr"><is><t>${escaped(text)}</t></is></c>`;
}

/** Numbers as numbers, everything else as text. */
export const plainCell: CellHand = (cell, reference) =>
  /^-?\d+(?:\.\d+)?$/.test(cell.text) ? `<c r="${reference}"><v>${cell.text}</v></c>` : textCell(cell, reference);

/** A sheet with these lines of text and, below them, these tables. */
export function sheetOf(
  name: string,
  lines: readonly string[],
  grids: readonly FormGrid[],
  hand = plainCell,
): RawSheet {
  const rows = lines.map((text, i) => textCell({ text }, `A${String(i + 1)}`));
  const merged: string[] = [];
  for (const grid of grids) {
    const top = rows.length;
    const taken = new Set<string>();
    for (const [r, row] of grid.rows.entries()) {
      let column = 0;
      const written: string[] = [];
      for (const cell of row) {
        while (taken.has(`${String(r)}:${String(column)}`)) column++;
        const reference = `${letter(column)}${String(top + r + 1)}`;
        written.push(hand(cell, reference, grid.name));
        if (cell.across * cell.down > 1) {
          merged.push(`${reference}:${letter(column + cell.across - 1)}${String(top + r + cell.down)}`);
        }
        for (let y = 0; y < cell.down; y++) {
          for (let x = 0; x < cell.across; x++) taken.add(`${String(r + y)}:${String(column + x)}`);
        }
        column += cell.across;
      }
      rows.push(written.join(''));
    }
    rows.push('');
  }
  return { name, rows, merged };
}

/** The whole report on one sheet, as a body puts it down that has no template. */
export function onOneSheet(content: ReportContent, hand = plainCell): RawSheet {
  const grids = formGrids(content);
  const parts = content.sections.map(({ number, heading, parts: inside }) =>
    sheetOf(
      '',
      [heading, ...inside.map(({ text }) => text)],
      grids.filter(({ section }) => section === number),
      hand,
    ),
  );
  const head = sheetOf('', [...content.title, ...content.preamble], []);
  return [head, ...parts].reduce((above, below) => stacked(above, below), { name: '年报', rows: [], merged: [] });
}

function stacked(above: RawSheet, below: RawSheet): RawSheet {
  const by = above.rows.length;
  const moved = (text: string, pattern: RegExp) =>
    text.replace(pattern, (_, column: string, row: string) => `${column}${String(Number(row) + by)}`);
  return {
    ...above,
    rows: [
      ...above.rows,
      ...below.rows.map((row) => row.replaceAll(/ r="[A-Z]+\d+"/g, (at) => moved(at, /([A-Z]+)(\d+)/))),
    ],
    merged: [...above.merged, ...below.merged.map((area) => moved(area, /([A-Z]+)(\d+)/g))],
  };
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaging = 'http://schemas.openxmlformats.org/package/2006';
/** A fixed date in local fields: the same bytes in every time zone. */
const entryTime = new Date(2024, 0, 1, 12);

/** A workbook of these sheets. @param formats number formats of the styles 1, 2, … */
export function workbookOf(sheets: readonly RawSheet[], formats: readonly string[] = []): Uint8Array {
  const relations = (entries: readonly (readonly [type: string, target: string])[]) =>
    `<Relationships xmlns="${packaging}/relationships">${entries.map(([type, target], i) => `<Relationship Id="rId${String(i + 1)}" Type="${office}/${type}" Target="${target}"/>`).join('')}</Relationships>`;
  const sheetXml = ({ columns, rows, merged, hidden = [] }: RawSheet) =>
    `<worksheet xmlns="${main}">${columns === undefined ? '' : `<cols>${columns}</cols>`}<sheetData>${rows.map((row, i) => `<row r="${String(i + 1)}"${hidden.includes(i) ? ' hidden="1"' : ''}>${row}</row>`).join('')}</sheetData>${merged.length === 0 ? '' : `<mergeCells>${merged.map((area) => `<mergeCell ref="${area}"/>`).join('')}</mergeCells>`}</worksheet>`;
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const styles = `<styleSheet xmlns="${main}"><numFmts count="${String(formats.length)}">${formats.map((format, i) => `<numFmt numFmtId="${String(170 + i)}" formatCode="${escaped(format).replaceAll('"', '&quot;')}"/>`).join('')}</numFmts><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="${String(formats.length + 1)}"><xf xfId="0"/>${formats.map((_, i) => `<xf numFmtId="${String(170 + i)}" xfId="0" applyNumberFormat="1"/>`).join('')}</cellXfs></styleSheet>`;
  const parts: [string, string][] = [
    [
      '[Content_Types].xml',
      `<Types xmlns="${packaging}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${type}.styles+xml"/>${sheets.map((_, i) => `<Override PartName="/xl/worksheets/sheet${String(i + 1)}.xml" ContentType="${type}.worksheet+xml"/>`).join('')}</Types>`,
    ],
    ['_rels/.rels', relations([['officeDocument', 'xl/workbook.xml']])],
    [
      'xl/workbook.xml',
      `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${sheets.map(({ name, state = 'visible' }, i) => `<sheet name="${name}" sheetId="${String(i + 1)}" state="${state}" r:id="rId${String(i + 1)}"/>`).join('')}</sheets></workbook>`,
    ],
    [
      'xl/_rels/workbook.xml.rels',
      relations([
        ...sheets.map((_, i) => ['worksheet', `worksheets/sheet${String(i + 1)}.xml`] as const),
        ['styles', 'styles.xml'],
      ]),
    ],
    ['xl/styles.xml', styles],
    ...sheets.map((sheet, i): [string, string] => [`xl/worksheets/sheet${String(i + 1)}.xml`, sheetXml(sheet)]),
  ];
  return zipSync(Object.fromEntries(parts.map(([path, xml]) => [path, strToU8(xml)])), { level: 6, mtime: entryTime });
}
