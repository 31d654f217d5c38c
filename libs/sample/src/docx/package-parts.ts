import { chartType, corePropertiesType, officeRelations, relationsXml, typesXml } from '../ooxml/package-xml.ts';

/** Identifier by which the body refers to its chart. */
export const chartRelation = 'rId3';

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

export function contentTypesPart(hasChart: boolean): string {
  return typesXml([
    ['/word/document.xml', `${word}.document.main+xml`],
    ['/word/styles.xml', `${word}.styles+xml`],
    ['/word/settings.xml', `${word}.settings+xml`],
    ['/docProps/core.xml', corePropertiesType],
    ...(hasChart ? [['/word/charts/chart1.xml', chartType] as const] : []),
  ]);
}

export function documentRelationsPart(hasChart: boolean): string {
  return relationsXml([
    ['rId1', `${officeRelations}/styles`, 'styles.xml'],
    ['rId2', `${officeRelations}/settings`, 'settings.xml'],
    ...(hasChart ? [[chartRelation, `${officeRelations}/chart`, 'charts/chart1.xml'] as const] : []),
  ]);
}
