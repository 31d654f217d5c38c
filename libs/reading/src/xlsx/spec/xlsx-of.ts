import { zipOf } from '../../docx/spec/docx-of.ts';

const spreadsheet = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** One sheet of a small workbook, its parts as XML. */
export interface RawSheet {
  /** The inside of `sheetData`. */
  readonly rows: string;
  readonly name?: string;
  readonly state?: string;
  /** What stands before and behind `sheetData`. */
  readonly before?: string;
  readonly after?: string;
}

export interface OtherParts {
  /** The inside of `sst`, `styleSheet`, and what the workbook says of itself before its sheets. */
  readonly texts?: string;
  readonly styles?: string;
  readonly properties?: string;
}

export function relations(entries: readonly (readonly [id: string, type: string, target: string])[]): string {
  const written = entries.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${relationships}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${written.join('')}</Relationships>`;
}

/** The parts of a small workbook by name. */
export function partsOf(sheets: readonly RawSheet[], { texts = '', styles = '', properties = '' }: OtherParts = {}) {
  const namespaces = `xmlns="${spreadsheet}" xmlns:r="${relationships}"`;
  const entries = sheets.map(
    ({ name, state = 'visible' }, at) =>
      `<sheet name="${name ?? `表${at + 1}`}" sheetId="${at + 1}" state="${state}" r:id="rId${at + 1}"/>`,
  );
  return {
    '_rels/.rels': relations([['rId1', 'officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `<workbook ${namespaces}>${properties}<sheets>${entries.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations([
      ...sheets.map((_, at) => [`rId${at + 1}`, 'worksheet', `worksheets/sheet${at + 1}.xml`] as const),
      ['rIdTexts', 'sharedStrings', 'sharedStrings.xml'],
      ['rIdStyles', 'styles', '/xl/styles.xml'],
    ]),
    'xl/sharedStrings.xml': `<sst ${namespaces}>${texts}</sst>`,
    'xl/styles.xml': `<styleSheet ${namespaces}>${styles}</styleSheet>`,
    ...Object.fromEntries(
      sheets.map(({ rows, before = '', after = '' }, at) => [
        `xl/worksheets/sheet${at + 1}.xml`,
        `<worksheet ${namespaces}>${before}<sheetData>${rows}</sheetData>${after}</worksheet>`,
      ]),
    ),
  };
}

/** A small workbook of one sheet. */
export function xlsxOf(sheet: RawSheet | string, other: OtherParts = {}): Uint8Array {
  return zipOf(partsOf([typeof sheet === 'string' ? { rows: sheet } : sheet], other));
}

/** A cell with a text of its own. */
export function text(place: string, content: string): string {
  return `<c r="${place}" t="inlineStr"><is><t>${content}</t></is></c>`;
}

/** Rows of texts from A1 on, `null` being no cell. */
export function rowsOf(...rows: readonly (readonly (string | null)[])[]): string {
  return rows
    .map((cells, row) => {
      const written = cells.map((cell, column) =>
        cell === null ? '' : text(`${String.fromCharCode(65 + column)}${row + 1}`, cell),
      );
      return `<row r="${row + 1}">${written.join('')}</row>`;
    })
    .join('');
}
