import type { ReportContent } from '@gongkai/sample';
import { type FormGrid, formGrids } from './form-grid.ts';
import { escaped } from './portal-markup.ts';

const names = ['office', 'text', 'table', 'style', 'fo'] as const;
const uris: Readonly<Record<(typeof names)[number], string>> = {
  office: 'urn:oasis:names:tc:opendocument:xmlns:office:1.0',
  text: 'urn:oasis:names:tc:opendocument:xmlns:text:1.0',
  table: 'urn:oasis:names:tc:opendocument:xmlns:table:1.0',
  style: 'urn:oasis:names:tc:opendocument:xmlns:style:1.0',
  fo: 'urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0',
};

const styles = `<office:automatic-styles>
<style:style style:name="Frame" style:family="table-cell"><style:table-cell-properties fo:border="0.5pt solid #000000" fo:padding="1mm"/></style:style>
<style:style style:name="Whole" style:family="table-row"><style:table-row-properties fo:keep-together="always"/></style:style>
<style:style style:name="Cut" style:family="table-row"><style:table-row-properties fo:keep-together="auto"/></style:style>
</office:automatic-styles>`;

/**
 * A report as LibreOffice's own flat text document, a source for LibreOffice that no program of ours wrote: headings as
 * such, tables with a frame around every cell, whose rows no page cuts unless they may be `cut`.
 */
export function flatOpenDocument(content: ReportContent, { cut = false } = {}): Uint8Array {
  const grids = formGrids(content);
  const body = [
    ...content.title.map((text) => heading(text, 1)),
    ...content.preamble.map(paragraph),
    ...content.sections.flatMap(({ number, heading: name, parts }) => [
      heading(name, 2),
      ...parts.map(({ kind, text }) => (kind === 'heading' ? heading(text, 3) : paragraph(text))),
      ...grids.filter(({ section }) => section === number).map((grid) => table(grid, cut ? 'Cut' : 'Whole')),
    ]),
    ...content.closing.map(paragraph),
  ];
  const namespaces = names.map((name) => `xmlns:${name}="${uris[name]}"`).join(' ');
  return new TextEncoder().encode(
    `<?xml version="1.0" encoding="UTF-8"?>\n<office:document ${namespaces} office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.text">${styles}<office:body><office:text>\n${body.join('\n')}\n</office:text></office:body></office:document>`,
  );
}

function paragraph(text: string): string {
  return `<text:p>${escaped(text)}</text:p>`;
}

function heading(text: string, level: number): string {
  return `<text:h text:outline-level="${String(level)}">${escaped(text)}</text:h>`;
}

function table({ name, columns, rows }: FormGrid, style: 'Cut' | 'Whole'): string {
  // Positions that a cell from further up or left covers: the format wants them written.
  const covered = rows.map(() => new Set<number>());
  const written = rows.map((row, r) => {
    const cells: string[] = [];
    const starting = [...row];
    for (let column = 0; column < columns; column++) {
      const cell = covered[r]?.has(column) === true ? undefined : starting.shift();
      if (cell === undefined) {
        cells.push('<table:covered-table-cell/>');
        continue;
      }
      for (let y = 0; y < cell.down; y++) for (let x = 0; x < cell.across; x++) covered[r + y]?.add(column + x);
      const spans = `table:number-columns-spanned="${String(cell.across)}" table:number-rows-spanned="${String(cell.down)}"`;
      cells.push(`<table:table-cell table:style-name="Frame" ${spans}>${paragraph(cell.text)}</table:table-cell>`);
    }
    return `<table:table-row table:style-name="${style}">${cells.join('')}</table:table-row>`;
  });
  return `<table:table table:name="${name}"><table:table-column table:number-columns-repeated="${String(columns)}"/>${written.join('')}</table:table>`;
}
