import type { PrintedTable } from '../printed-table.ts';
import { tablePicture } from '../picture/table-picture.ts';
import { pictureRelation } from './package-parts.ts';

const drawingMain = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const drawingPicture = 'http://schemas.openxmlformats.org/drawingml/2006/picture';

/** English Metric Units in a point. */
const point = 12_700;

/** The paragraph that holds the picture of a table, a pixel a point. */
export function pictureDrawing(table: PrintedTable): string {
  const { width, height } = tablePicture(table);
  const size = `cx="${width * point}" cy="${height * point}"`;
  const named = (id: number) => `id="${id}" name="图片 ${id}"`;
  return (
    '<w:p><w:pPr><w:spacing w:line="240" w:lineRule="auto"/><w:jc w:val="center"/></w:pPr><w:r><w:drawing>' +
    `<wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent ${size}/><wp:effectExtent l="0" t="0" r="0" b="0"/>` +
    `<wp:docPr ${named(2)}/><wp:cNvGraphicFramePr/><a:graphic xmlns:a="${drawingMain}">` +
    `<a:graphicData uri="${drawingPicture}"><pic:pic xmlns:pic="${drawingPicture}">` +
    `<pic:nvPicPr><pic:cNvPr ${named(2)}/><pic:cNvPicPr/></pic:nvPicPr>` +
    `<pic:blipFill><a:blip r:embed="${pictureRelation(table.name)}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>` +
    `<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${size}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>` +
    '</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>'
  );
}
