import { strToU8, zipSync } from 'fflate';
import type { ReportContent, SectionContent } from '@gongkai/sample';
import { type FormGrid, formGrids, type GridCell } from './form-grid.ts';
import { escaped } from './portal-markup.ts';

/** How one writes the parts of a Word document by hand. */
export interface WordHand {
  readonly line: (text: string, kind: 'title' | 'heading' | 'paragraph') => string;
  readonly table: (grid: FormGrid) => string;
}

/** A run of text. */
export function run(text: string): string {
  return `<w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;
}

/** A paragraph of runs. */
export function paragraphOf(runs: string, properties = ''): string {
  return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${runs}</w:p>`;
}

/** A cell and what it holds; `merge` as Word writes it for cells over several rows. */
export function cellOf(content: string, across = 1, merge: '' | 'restart' | 'continue' = ''): string {
  const span = across > 1 ? `<w:gridSpan w:val="${String(across)}"/>` : '';
  const down = merge === '' ? '' : merge === 'restart' ? '<w:vMerge w:val="restart"/>' : '<w:vMerge/>';
  return `<w:tc><w:tcPr>${span}${down}</w:tcPr>${content}</w:tc>`;
}

/** The rows of a table with merged cells repeated downwards; `cell` writes what stands in one. */
export function rowsOf(
  { rows, columns }: FormGrid,
  cell: (one: GridCell) => string = ({ text }) => paragraphOf(run(text)),
): string[] {
  const open = new Map<number, { readonly across: number; left: number }>();
  return rows.map((row) => {
    const starting = [...row];
    const written: string[] = [];
    for (let column = 0; column < columns;) {
      const above = open.get(column);
      if (above !== undefined) {
        written.push(cellOf('<w:p/>', above.across, 'continue'));
        above.left -= 1;
        if (above.left === 0) open.delete(column);
        column += above.across;
        continue;
      }
      const next = starting.shift();
      if (next === undefined) break;
      written.push(cellOf(cell(next), next.across, next.down > 1 ? 'restart' : ''));
      if (next.down > 1) open.set(column, { across: next.across, left: next.down - 1 });
      column += next.across;
    }
    return `<w:tr>${written.join('')}</w:tr>`;
  });
}

/** A table of those rows. */
export function tableOf({ columns }: Pick<FormGrid, 'columns'>, rows: readonly string[]): string {
  const grid = Array.from({ length: columns }, () => '<w:gridCol w:w="800"/>').join('');
  return `<w:tbl><w:tblPr/><w:tblGrid>${grid}</w:tblGrid>${rows.join('')}</w:tbl>`;
}

/** Paragraphs and tables without anything of their own. */
export const plainWord: WordHand = {
  line: (text) => paragraphOf(run(text)),
  table: (grid) => `${tableOf(grid, rowsOf(grid))}<w:p/>`,
};

/** The body of a report. */
export function bodyOf(content: ReportContent, hand: WordHand): string {
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

/** A further part of the package. */
export interface WordPart {
  readonly path: string;
  readonly type: string;
  /** Last word of its relation: `header`. */
  readonly relation: string;
  readonly content: string | Uint8Array;
}

export const wordNamespaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ' +
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" ' +
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" ' +
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" ' +
  'xmlns:v="urn:schemas-microsoft-com:vml"';

const officeRelation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
/** A fixed date in local fields: the same bytes in every time zone. */
const entryTime = new Date(2024, 0, 1, 12);

/** A Word package with that body; further parts have the relations rId1, rId2, … in their order. */
export function wordFile(body: string, parts: readonly WordPart[] = [], main = 'word/document.xml'): Uint8Array {
  const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  const types = [
    `<Override PartName="/${main}" ContentType="${wordType}.document.main+xml"/>`,
    ...parts.map(
      ({ path, type }) => `<Override PartName="/word/${path}" ContentType="${type.replace('WORD', wordType)}"/>`,
    ),
  ];
  const relation = (id: number, type: string, target: string) =>
    `<Relationship Id="rId${String(id)}" Type="${officeRelation}/${type}" Target="${target}"/>`;
  const relations = (list: readonly string[]) =>
    `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.join('')}</Relationships>`;
  const files: [string, string | Uint8Array][] = [
    [
      '[Content_Types].xml',
      `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${types.join('')}</Types>`,
    ],
    ['_rels/.rels', relations([relation(1, 'officeDocument', main)])],
    [main, `${declaration}<w:document ${wordNamespaces}><w:body>${body}</w:body></w:document>`],
    [
      main.replace(/([^/]+)$/, '_rels/$1.rels'),
      relations(parts.map(({ relation: type, path }, i) => relation(i + 1, type, path))),
    ],
    ...parts.map(({ path, content }): [string, string | Uint8Array] => [`word/${path}`, content]),
  ];
  const bytes = files.map(
    ([path, content]) => [path, typeof content === 'string' ? strToU8(content) : content] as const,
  );
  return zipSync(Object.fromEntries(bytes), { level: 6, mtime: entryTime });
}
