import { strToU8, zipSync } from 'fflate';

/** How a program writes a workbook; they differ where the format leaves it open. */
export interface WorkbookStyle {
  /** Texts in a table of their own, or in their cells. */
  readonly texts: 'shared' | 'inline';
  /** Before the names of elements, e.g. `x:`. */
  readonly prefix: string;
  /** Whether cells say where they stand; then blank ones are left out. */
  readonly references: boolean;
  /** Targets of relations from the root of the file, or from the folder of what refers to them. */
  readonly absolute: boolean;
  /** Sheets before the one with the rows, hidden. */
  readonly hiddenBefore: number;
}

const usual: WorkbookStyle = { texts: 'shared', prefix: '', references: true, absolute: false, hiddenBefore: 0 };
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** An .xlsx file with one sheet that is shown. */
export function workbookOf(rows: readonly (readonly string[])[], style: Partial<WorkbookStyle> = {}): Uint8Array {
  const { texts, prefix: p, references, absolute, hiddenBefore } = { ...usual, ...style };
  const main = `xmlns${p === '' ? '' : `:${p.slice(0, -1)}`}="http://schemas.openxmlformats.org/spreadsheetml/2006/main"`;
  const target = (file: string) => (absolute ? `/xl/${file}` : file);
  const shared: string[] = [];
  const cell = (text: string, row: number, column: number) => {
    if (text === '') return references ? '' : `<${p}c/>`;
    const r = references ? ` r="${String.fromCharCode(65 + column)}${row + 1}"` : '';
    if (/^\d+$/.test(text)) return `<${p}c${r}><${p}v>${text}</${p}v></${p}c>`;
    if (texts === 'inline') return `<${p}c${r} t="inlineStr"><${p}is><${p}t>${escaped(text)}</${p}t></${p}is></${p}c>`;
    return `<${p}c${r} t="s"><${p}v>${shared.push(text) - 1}</${p}v></${p}c>`;
  };
  const sheetRows = rows.map((cells, row) => {
    const inside = cells.map((text, column) => cell(text, row, column)).join('');
    return `<${p}row${references ? ` r="${row + 1}"` : ''}>${inside}</${p}row>`;
  });
  const sheets = Array.from({ length: hiddenBefore + 1 }, (_, i) => i + 1);
  const files: Record<string, string> = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': relations([['rId1', 'officeDocument', absolute ? '/xl/workbook.xml' : 'xl/workbook.xml']]),
    'xl/workbook.xml': `<${p}workbook ${main} xmlns:r="${relationships}"><${p}sheets>${sheets
      .map(
        (n) => `<${p}sheet name="表${n}" sheetId="${n}"${n <= hiddenBefore ? ' state="hidden"' : ''} r:id="rId${n}"/>`,
      )
      .join('')}</${p}sheets></${p}workbook>`,
    'xl/_rels/workbook.xml.rels': relations([
      ...sheets.map((n) => [`rId${n}`, 'worksheet', target(`worksheets/sheet${n}.xml`)] as const),
      ...(texts === 'shared' ? [['rIdTexts', 'sharedStrings', target('sharedStrings.xml')] as const] : []),
    ]),
  };
  for (const n of sheets) {
    const data = n <= hiddenBefore ? '' : sheetRows.join('');
    files[`xl/worksheets/sheet${n}.xml`] =
      `<${p}worksheet ${main}><${p}sheetData>${data}</${p}sheetData></${p}worksheet>`;
  }
  if (texts === 'shared') {
    // A text in two runs, with how it is pronounced behind it, as Excel writes a text that was formatted in part.
    const items = shared.map((text) => {
      const runs = [text.slice(0, 2), text.slice(2)].filter((run) => run !== '');
      const written = runs.map((run) => `<${p}r><${p}t>${escaped(run)}</${p}t></${p}r>`).join('');
      return `<${p}si>${written}<${p}rPh sb="0" eb="1"><${p}t>pinyin</${p}t></${p}rPh></${p}si>`;
    });
    files['xl/sharedStrings.xml'] = `<${p}sst ${main}>${items.join('')}</${p}sst>`;
  }
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, strToU8(xml)])));
}

function relations(all: readonly (readonly [id: string, type: string, target: string])[]): string {
  const each = all.map(([id, type, to]) => `<Relationship Id="${id}" Type="${relationships}/${type}" Target="${to}"/>`);
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${each.join('')}</Relationships>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
