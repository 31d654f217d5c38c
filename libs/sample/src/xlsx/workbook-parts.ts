import { escapeMarkup } from '../markup.ts';
import {
  chartType,
  corePropertiesType,
  officeRelations,
  relationsXml,
  typesXml,
  xmlDeclaration,
} from '../ooxml/package-xml.ts';
import type { SheetContent } from './sheet-content.ts';
import { spreadsheetNamespace } from './styles-part.ts';

const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export function contentTypesPart(sheets: readonly SheetContent[]): string {
  const hasChart = sheets.some(({ chart }) => chart !== undefined);
  return typesXml([
    ['/xl/workbook.xml', `${spreadsheet}.sheet.main+xml`],
    ...sheets.map((_, at) => [`/xl/worksheets/sheet${at + 1}.xml`, `${spreadsheet}.worksheet+xml`] as const),
    ['/xl/styles.xml', `${spreadsheet}.styles+xml`],
    ['/docProps/core.xml', corePropertiesType],
    ...(hasChart
      ? [
          ['/xl/drawings/drawing1.xml', 'application/vnd.openxmlformats-officedocument.drawing+xml'] as const,
          ['/xl/charts/chart1.xml', chartType] as const,
        ]
      : []),
  ]);
}

export function workbookPart(sheets: readonly SheetContent[]): string {
  const entries = sheets.map(
    ({ name }, at) => `<sheet name="${escapeMarkup(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
  );
  return (
    `${xmlDeclaration}<workbook xmlns="${spreadsheetNamespace}" xmlns:r="${officeRelations}">` +
    `<sheets>${entries.join('')}</sheets></workbook>`
  );
}

export function workbookRelationsPart(sheets: readonly SheetContent[]): string {
  return relationsXml([
    ...sheets.map(
      (_, at) => [`rId${at + 1}`, `${officeRelations}/worksheet`, `worksheets/sheet${at + 1}.xml`] as const,
    ),
    [`rId${sheets.length + 1}`, `${officeRelations}/styles`, 'styles.xml'],
  ]);
}
