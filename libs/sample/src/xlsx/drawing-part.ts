import { escapeMarkup } from '../markup.ts';
import { drawingChart } from '../ooxml/chart-part.ts';
import { officeRelations, xmlDeclaration } from '../ooxml/package-xml.ts';

/** Identifier by which the drawing refers to its chart. */
export const chartRelation = 'rId1';

const main = 'http://schemas.openxmlformats.org/drawingml/2006/main';

/** The part that places the chart, `row` being the first it covers. */
export function drawingPart(row: number, title: string): string {
  return (
    `${xmlDeclaration}<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"` +
    ` xmlns:a="${main}"><xdr:oneCellAnchor>` +
    `<xdr:from><xdr:col>0</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>` +
    '<xdr:ext cx="5040000" cy="2880000"/><xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>' +
    `<xdr:cNvPr id="2" name="图表 1" descr="${escapeMarkup(title)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
    `<a:graphic><a:graphicData uri="${drawingChart}"><c:chart xmlns:c="${drawingChart}" xmlns:r="${officeRelations}"` +
    ` r:id="${chartRelation}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:oneCellAnchor></xdr:wsDr>`
  );
}
