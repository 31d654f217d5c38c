import { escapeMarkup } from '../markup.ts';
import type { ReportContent } from '../report-content.ts';

export const xmlDeclaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export const officeRelations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const packaging = 'http://schemas.openxmlformats.org/package/2006';
export const corePropertiesType = 'application/vnd.openxmlformats-package.core-properties+xml';
export const chartType = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';

/** The part that names the type of every other part; pictures are PNG. */
export function typesXml(types: readonly (readonly [path: string, type: string])[], hasPictures = false): string {
  const overrides = types.map(([path, type]) => `<Override PartName="${path}" ContentType="${type}"/>`);
  return (
    `${xmlDeclaration}<Types xmlns="${packaging}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    (hasPictures ? '<Default Extension="png" ContentType="image/png"/>' : '') +
    `${overrides.join('')}</Types>`
  );
}

/** The part that says where another one points to. */
export function relationsXml(targets: readonly (readonly [id: string, type: string, target: string])[]): string {
  const entries = targets.map(([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`);
  return `${xmlDeclaration}<Relationships xmlns="${packaging}/relationships">${entries.join('')}</Relationships>`;
}

/** Relations of the package itself: its main part and its properties. */
export function packageRelationsPart(main: string): string {
  return relationsXml([
    ['rId1', `${officeRelations}/officeDocument`, main],
    ['rId2', `${packaging}/relationships/metadata/core-properties`, 'docProps/core.xml'],
  ]);
}

/** Title and description; no dates and no names, so that the bytes depend on the content alone. */
export function corePropertiesPart({ title, description }: ReportContent): string {
  return (
    `${xmlDeclaration}<cp:coreProperties xmlns:cp="${packaging}/metadata/core-properties"` +
    ' xmlns:dc="http://purl.org/dc/elements/1.1/">' +
    `<dc:title>${escapeMarkup(title.join(''))}</dc:title>` +
    (description === undefined ? '' : `<dc:description>${escapeMarkup(description)}</dc:description>`) +
    '</cp:coreProperties>'
  );
}
