import { tablePicture } from '../picture/table-picture.ts';
import { toPng } from '../picture/to-png.ts';
import { picturedTables } from '../printed-table.ts';
import type { ReportContent } from '../report-content.ts';
import { chartPart } from '../ooxml/chart-part.ts';
import { corePropertiesPart, packageRelationsPart } from '../ooxml/package-xml.ts';
import { zipParts } from '../ooxml/zip-parts.ts';
import { documentPart } from './document-part.ts';
import { contentTypesPart, documentRelationsPart, pictureTarget } from './package-parts.ts';
import { settingsPart, stylesPart } from './styles-part.ts';

/**
 * The report as a Word file (Office Open XML): A4, headings and body by style, tables with the merged cells of the
 * form or as a picture of it, the chart as a real chart with its data cached. The same content gives the same bytes.
 * @throws {MissingCell} for a cell of the form without a text
 * @throws {RangeError} for a chart value that is no number
 */
export function toDocx(content: ReportContent): Uint8Array {
  const { chart } = content;
  const pictures = picturedTables(content);
  return zipParts([
    ['[Content_Types].xml', contentTypesPart(chart !== undefined, pictures.length > 0)],
    ['_rels/.rels', packageRelationsPart('word/document.xml')],
    ['docProps/core.xml', corePropertiesPart(content)],
    ['word/document.xml', documentPart(content)],
    [
      'word/_rels/document.xml.rels',
      documentRelationsPart(
        chart !== undefined,
        pictures.map(({ name }) => name),
      ),
    ],
    ['word/styles.xml', stylesPart()],
    ['word/settings.xml', settingsPart()],
    ...pictures.map((table) => [`word/${pictureTarget(table.name)}`, toPng(tablePicture(table))] as const),
    ...(chart === undefined ? [] : [['word/charts/chart1.xml', chartPart(chart)] as const]),
  ]);
}
