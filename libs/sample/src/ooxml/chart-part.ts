import type { ChartPoint, ChartSeries } from '@gongkai/report';
import { escapeMarkup } from '../markup.ts';
import type { ChartContent } from '../report-content.ts';
import { xmlDeclaration } from './package-xml.ts';

export const drawingChart = 'http://schemas.openxmlformats.org/drawingml/2006/chart';

/**
 * A clustered column chart as Office writes it; its data stand in the caches beside the references to a sheet, which is
 * all that a reader without the sheet gets.
 * @param sheet name of the sheet with the data: series named in row 1, categories below in column A
 * @throws {RangeError} for a value that is no number
 */
export function chartPart({ title, series }: ChartContent, sheet = 'Sheet1'): string {
  const run = `<a:r><a:rPr lang="zh-CN"/><a:t>${escapeMarkup(title)}</a:t></a:r>`;
  return (
    `${xmlDeclaration}<c:chartSpace xmlns:c="${drawingChart}"` +
    ' xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"' +
    ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">' +
    '<c:date1904 val="0"/><c:roundedCorners val="0"/><c:chart>' +
    `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr/></a:pPr>${run}</a:p></c:rich></c:tx>` +
    '<c:overlay val="0"/></c:title><c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>' +
    '<c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:varyColors val="0"/>' +
    `${series.map((one, index) => seriesXml(one, index, sheet)).join('')}` +
    '<c:gapWidth val="150"/><c:axId val="1"/><c:axId val="2"/></c:barChart>' +
    `<c:catAx><c:axId val="1"/>${axis('b')}<c:crossAx val="2"/></c:catAx>` +
    `<c:valAx><c:axId val="2"/>${axis('l')}<c:majorGridlines/><c:crossAx val="1"/></c:valAx></c:plotArea>` +
    '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend><c:plotVisOnly val="1"/>' +
    '<c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>'
  );
}

function axis(position: 'b' | 'l'): string {
  return `<c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="${position}"/>`;
}

/** Fills of the series in the order Word gives them. */
const fills = ['5B9BD5', 'ED7D31', 'A5A5A5', 'FFC000', '4472C4', '70AD47'];

const valueLabels =
  '<c:dLbls><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/>' +
  '<c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>';

/** Categories stand in column A of the sheet, each series in a column of its own. */
function seriesXml({ name, points }: ChartSeries, index: number, sheet: string): string {
  const fill = fills[index % fills.length];
  const column = String.fromCharCode('B'.charCodeAt(0) + index);
  const rows = `$2:$${column}$${points.length + 1}`;
  const categories = points.map(({ category }, i) => pointXml(i, category));
  const values = points.map((point, i) => (point.text === '' ? '' : pointXml(i, numberOf(point, name))));
  const count = `<c:ptCount val="${points.length}"/>`;
  return (
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>` +
    `<c:tx><c:strRef><c:f>${sheet}!$${column}$1</c:f><c:strCache><c:ptCount val="1"/>${pointXml(0, name)}</c:strCache>` +
    `</c:strRef></c:tx><c:spPr><a:solidFill><a:srgbClr val="${fill}"/></a:solidFill></c:spPr>` +
    `<c:invertIfNegative val="0"/>${valueLabels}` +
    `<c:cat><c:strRef><c:f>${sheet}!$A$2:$A$${points.length + 1}</c:f><c:strCache>${count}${categories.join('')}` +
    `</c:strCache></c:strRef></c:cat><c:val><c:numRef><c:f>${sheet}!$${column}${rows}</c:f>` +
    `<c:numCache><c:formatCode>General</c:formatCode>${count}${values.join('')}</c:numCache></c:numRef></c:val></c:ser>`
  );
}

function pointXml(index: number, text: string): string {
  return `<c:pt idx="${index}"><c:v>${escapeMarkup(text)}</c:v></c:pt>`;
}

function numberOf({ category, text }: ChartPoint, series: string): string {
  if (/^-?\d+(?:\.\d+)?$/.test(text)) return text;
  throw new RangeError(`Chart series "${series}", category "${category}": "${text}" is no number; give digits or ''`);
}
