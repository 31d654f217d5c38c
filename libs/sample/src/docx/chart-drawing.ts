import { escapeMarkup } from '../markup.ts';
import { drawingChart } from '../ooxml/chart-part.ts';
import { chartRelation } from './package-parts.ts';

const drawingMain = 'http://schemas.openxmlformats.org/drawingml/2006/main';

/** The paragraph that holds the chart: 14 cm × 8 cm, in English Metric Units. */
export function chartDrawing(title: string): string {
  return (
    '<w:p><w:pPr><w:spacing w:line="240" w:lineRule="auto"/><w:jc w:val="center"/></w:pPr><w:r><w:drawing>' +
    '<wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="5040000" cy="2880000"/>' +
    '<wp:effectExtent l="0" t="0" r="0" b="0"/>' +
    `<wp:docPr id="1" name="图表 1" descr="${escapeMarkup(title)}"/><wp:cNvGraphicFramePr/>` +
    `<a:graphic xmlns:a="${drawingMain}"><a:graphicData uri="${drawingChart}">` +
    `<c:chart xmlns:c="${drawingChart}" r:id="${chartRelation}"/>` +
    '</a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>'
  );
}
