import { strToU8, zipSync } from 'fflate';
import type { ReportContent } from '../report-content.ts';
import { chartPart } from './chart-part.ts';
import { documentPart } from './document-part.ts';
import { contentTypesPart, corePropertiesPart, documentRelationsPart, packageRelationsPart } from './package-parts.ts';
import { settingsPart, stylesPart } from './styles-part.ts';

/** Zip entries carry local time; a date made of local fields is the same entry in every time zone. */
const entryTime = new Date(2024, 0, 1, 12);

/**
 * The report as a Word file (Office Open XML): A4, headings and body by style, tables with the merged cells of the
 * form, the chart as a real chart with its data cached. The same content gives the same bytes.
 * @throws {MissingCell} for a cell of the form without a text
 * @throws {RangeError} for a chart value that is no number
 */
export function toDocx(content: ReportContent): Uint8Array {
  const { chart } = content;
  const parts: readonly (readonly [path: string, xml: string])[] = [
    ['[Content_Types].xml', contentTypesPart(chart !== undefined)],
    ['_rels/.rels', packageRelationsPart()],
    ['docProps/core.xml', corePropertiesPart(content)],
    ['word/document.xml', documentPart(content)],
    ['word/_rels/document.xml.rels', documentRelationsPart(chart !== undefined)],
    ['word/styles.xml', stylesPart()],
    ['word/settings.xml', settingsPart()],
    ...(chart === undefined ? [] : [['word/charts/chart1.xml', chartPart(chart)] as const]),
  ];
  const entries = Object.fromEntries(parts.map(([path, xml]) => [path, strToU8(xml)]));
  return zipSync(entries, { level: 6, mtime: entryTime });
}
