import { childOf, childrenOf, numberOf, attributeOf, type XmlElement } from '../ooxml/xml-element.ts';
import { formatCode } from '../sheet/built-in-formats.ts';

/** What of a cell's style matters: how its number is printed, and whether a line is drawn at any side of it. */
export interface CellStyle {
  readonly format: string;
  readonly bordered: boolean;
}

/** The styles of a workbook by their number. */
export function cellStyles(root: XmlElement | undefined): readonly CellStyle[] {
  const own = new Map(
    childrenOf(childOf(root, 'numFmts'), 'numFmt').map((format) => [
      numberOf(format, 'numFmtId') ?? -1,
      attributeOf(format, 'formatCode') ?? '',
    ]),
  );
  const borders = childrenOf(childOf(root, 'borders'), 'border').map((border) =>
    border.children.some((side) => !['', 'none'].includes(attributeOf(side, 'style') ?? '')),
  );
  return childrenOf(childOf(root, 'cellXfs'), 'xf').map((style) => ({
    format: formatCode(numberOf(style, 'numFmtId') ?? 0, own),
    bordered: borders[numberOf(style, 'borderId') ?? -1] ?? false,
  }));
}
