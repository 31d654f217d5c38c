import { chartPart } from '../ooxml/chart-part.ts';
import { corePropertiesPart, officeRelations, packageRelationsPart, relationsXml } from '../ooxml/package-xml.ts';
import { zipParts } from '../ooxml/zip-parts.ts';
import type { ReportContent } from '../report-content.ts';
import { chartRelation, drawingPart } from './drawing-part.ts';
import { chartSheetName, type SheetContent, sheetsOf } from './sheet-content.ts';
import { drawingRelation, sheetPart } from './sheet-part.ts';
import { stylesPart } from './styles-part.ts';
import { formTemplate, type WorkbookStyle } from './workbook-style.ts';
import { contentTypesPart, workbookPart, workbookRelationsPart } from './workbook-parts.ts';

/**
 * The report as a workbook (Office Open XML): a sheet for each section, tables with the merged cells of the form, numbers
 * as numbers, the chart as a real chart beside its data. The same content gives the same bytes.
 * @param style where it differs from the form template
 * @throws {MissingCell} for a cell of the form without a text
 * @throws {RangeError} for a chart value that is no number
 */
export function toXlsx(content: ReportContent, style: Partial<WorkbookStyle> = {}): Uint8Array {
  const whole = { ...formTemplate, ...style };
  const sheets = sheetsOf(content, whole);
  return zipParts([
    ['[Content_Types].xml', contentTypesPart(sheets)],
    ['_rels/.rels', packageRelationsPart('xl/workbook.xml')],
    ['docProps/core.xml', corePropertiesPart(content)],
    ['xl/workbook.xml', workbookPart(sheets)],
    ['xl/_rels/workbook.xml.rels', workbookRelationsPart(sheets)],
    ['xl/styles.xml', stylesPart()],
    ...sheets.flatMap((sheet, at) => [
      [`xl/worksheets/sheet${at + 1}.xml`, sheetPart(sheet, whole)] as const,
      ...chartParts(sheet, at + 1),
    ]),
  ]);
}

/** A workbook has one chart at most. */
function chartParts({ rows, chart }: SheetContent, number: number): (readonly [path: string, xml: string])[] {
  if (chart === undefined) return [];
  return [
    [
      `xl/worksheets/_rels/sheet${number}.xml.rels`,
      relationsXml([[drawingRelation, `${officeRelations}/drawing`, '../drawings/drawing1.xml']]),
    ],
    ['xl/drawings/drawing1.xml', drawingPart(rows.length + 1, chart.title)],
    [
      'xl/drawings/_rels/drawing1.xml.rels',
      relationsXml([[chartRelation, `${officeRelations}/chart`, '../charts/chart1.xml']]),
    ],
    ['xl/charts/chart1.xml', chartPart(chart, chartSheetName)],
  ];
}
