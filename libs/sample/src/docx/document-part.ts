import { escapeMarkup } from '../markup.ts';
import { picturedTables, printedTables } from '../printed-table.ts';
import type { ReportContent } from '../report-content.ts';
import { chartDrawing } from './chart-drawing.ts';
import { xmlDeclaration } from '../ooxml/package-xml.ts';
import { pictureDrawing } from './picture-drawing.ts';
import { paragraphXml } from './paragraph-xml.ts';
import { wordNamespace } from './styles-part.ts';
import { tableXml } from './table-xml.ts';

/** A4 with the margins of official documents, in twentieths of a point. */
const pageSetup =
  '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/>' +
  '<w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1588" w:header="851" w:footer="992" w:gutter="0"/></w:sectPr>';

function bookmarkXml(name: string | undefined, id: number): string {
  if (name === undefined) return '';
  return `<w:bookmarkStart w:id="${id}" w:name="${escapeMarkup(name)}"/><w:bookmarkEnd w:id="${id}"/>`;
}

/** The body of the report in reading order. */
export function documentPart(content: ReportContent): string {
  const tables = printedTables(content);
  const pictures = picturedTables(content);
  const body = (text: string) => paragraphXml('BodyTextFirstIndent', text);
  const blocks = [
    ...content.title.map((line) => paragraphXml('Title', line)),
    ...content.preamble.map(body),
    ...content.sections.flatMap(({ number, heading, parts }) => [
      paragraphXml('Heading1', heading),
      ...parts.map(({ kind, text, bookmark }, i) =>
        paragraphXml(
          kind === 'heading' ? 'Heading2' : 'BodyTextFirstIndent',
          text,
          bookmarkXml(bookmark, (number ?? 0) * 1000 + i),
        ),
      ),
      // Word joins a table to whatever follows it directly; the form leaves a line.
      ...tables.filter(({ section }) => section === number).flatMap((table) => [tableXml(table), body('')]),
      ...pictures.filter(({ section }) => section === number).map(pictureDrawing),
    ]),
    ...(content.chart === undefined ? [] : [body(''), chartDrawing(content.chart.title)]),
    ...content.closing.map(body),
  ];
  return (
    `${xmlDeclaration}<w:document xmlns:w="${wordNamespace}"` +
    ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"' +
    ' xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing">' +
    `<w:body>${blocks.join('')}${pageSetup}</w:body></w:document>`
  );
}
