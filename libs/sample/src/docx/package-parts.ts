import type { TableName } from '@gongkai/report';
import { chartType, corePropertiesType, officeRelations, relationsXml, typesXml } from '../ooxml/package-xml.ts';

/** Identifier by which the body refers to its chart. */
export const chartRelation = 'rId3';

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** Identifier by which the body refers to the picture of a table, and where it lies beside the body. */
export function pictureRelation(table: TableName): string {
  return `picture-${table}`;
}

export function pictureTarget(table: TableName): string {
  return `media/table-${table}.png`;
}

export function contentTypesPart(hasChart: boolean, hasPictures: boolean): string {
  const types = [
    ['/word/document.xml', `${word}.document.main+xml`],
    ['/word/styles.xml', `${word}.styles+xml`],
    ['/word/settings.xml', `${word}.settings+xml`],
    ['/docProps/core.xml', corePropertiesType],
    ...(hasChart ? [['/word/charts/chart1.xml', chartType] as const] : []),
  ] as const;
  return typesXml(types, hasPictures);
}

export function documentRelationsPart(hasChart: boolean, pictures: readonly TableName[]): string {
  return relationsXml([
    ['rId1', `${officeRelations}/styles`, 'styles.xml'],
    ['rId2', `${officeRelations}/settings`, 'settings.xml'],
    ...(hasChart ? [[chartRelation, `${officeRelations}/chart`, 'charts/chart1.xml'] as const] : []),
    ...pictures.map((table) => [pictureRelation(table), `${officeRelations}/image`, pictureTarget(table)] as const),
  ]);
}
