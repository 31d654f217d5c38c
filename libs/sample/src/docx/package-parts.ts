import { escapeMarkup } from '../markup.ts';
import type { ReportContent } from '../report-content.ts';

export const xmlDeclaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Identifier by which the body refers to its chart. */
export const chartRelation = 'rId3';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaging = 'http://schemas.openxmlformats.org/package/2006';
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

export function contentTypesPart(hasChart: boolean): string {
  const types: readonly (readonly [path: string, type: string])[] = [
    ['/word/document.xml', `${word}.document.main+xml`],
    ['/word/styles.xml', `${word}.styles+xml`],
    ['/word/settings.xml', `${word}.settings+xml`],
    ['/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
  ];
  const chart = [
    '/word/charts/chart1.xml',
    'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
  ] as const;
  const overrides = (hasChart ? [...types, chart] : types).map(
    ([path, type]) => `<Override PartName="${path}" ContentType="${type}"/>`,
  );
  return (
    `${xmlDeclaration}<Types xmlns="${packaging}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    `${overrides.join('')}</Types>`
  );
}

function relations(targets: readonly (readonly [id: string, type: string, target: string])[]): string {
  const entries = targets.map(([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`);
  return `${xmlDeclaration}<Relationships xmlns="${packaging}/relationships">${entries.join('')}</Relationships>`;
}

export function packageRelationsPart(): string {
  return relations([
    ['rId1', `${office}/officeDocument`, 'word/document.xml'],
    ['rId2', `${packaging}/relationships/metadata/core-properties`, 'docProps/core.xml'],
  ]);
}

export function documentRelationsPart(hasChart: boolean): string {
  return relations([
    ['rId1', `${office}/styles`, 'styles.xml'],
    ['rId2', `${office}/settings`, 'settings.xml'],
    ...(hasChart ? [[chartRelation, `${office}/chart`, 'charts/chart1.xml'] as const] : []),
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
