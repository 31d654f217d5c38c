import type { BoundedBytes } from '../compound/bounded-bytes.ts';
import type { Modifier, ModifierReader } from './modifiers.ts';
import { RowDefinition } from './row-definition.ts';

const codes = {
  style: 0x4600,
  inTable: 0x2416,
  endsRow: 0x2417,
  depth: 0x6649,
  depthChange: 0x664a,
  endsInnerCell: 0x244b,
  endsInnerRow: 0x244c,
  outline: 0x2640,
  listLevel: 0x260a,
  list: 0x460b,
} as const;

/** The part of a code that tells what it is about; 5 is a row of a table. */
const aboutRow = (code: number): boolean => ((code >> 10) & 7) === 5;

/** What is said of a paragraph that matters to its reading; undefined where nothing is said. */
export interface ParagraphProperties {
  style: number | undefined;
  /** How many tables it stands in, one inside the other. */
  depth: number;
  endsInnerCell: boolean;
  /** Its mark is the end of a table's row, in which `row` defines the cells. */
  endsRow: boolean;
  row: RowDefinition | undefined;
  outline: number | undefined;
  listLevel: number | undefined;
  list: number | undefined;
}

/** Reads lists of properties that follow one another; later ones count. */
export function paragraphProperties(written: readonly BoundedBytes[], modifiers: ModifierReader): ParagraphProperties {
  const properties: ParagraphProperties = {
    style: undefined,
    depth: 0,
    endsInnerCell: false,
    endsRow: false,
    row: undefined,
    outline: undefined,
    listLevel: undefined,
    list: undefined,
  };
  for (const bytes of written) for (const modifier of modifiers.of(bytes)) apply(modifier, properties);
  return properties;
}

function apply(modifier: Modifier, properties: ParagraphProperties): void {
  const { code, operand } = modifier;
  if (aboutRow(code)) {
    properties.row ??= new RowDefinition();
    properties.row.apply(modifier);
    return;
  }
  switch (code) {
    case codes.style:
      properties.style = operand.u16(0);
      break;
    case codes.inTable:
      // Files of Word 97 know no tables inside tables and say no more than this.
      properties.depth = operand.u8(0) === 0 ? 0 : Math.max(1, properties.depth);
      break;
    case codes.depth:
      properties.depth = Math.max(0, operand.i32(0));
      break;
    case codes.depthChange:
      properties.depth = Math.max(0, properties.depth + operand.i32(0));
      break;
    case codes.endsRow:
    case codes.endsInnerRow:
      properties.endsRow = operand.u8(0) !== 0;
      break;
    case codes.endsInnerCell:
      properties.endsInnerCell = operand.u8(0) !== 0;
      break;
    case codes.outline:
      properties.outline = operand.u8(0);
      break;
    case codes.listLevel:
      properties.listLevel = operand.u8(0);
      break;
    case codes.list:
      properties.list = operand.u16(0);
      break;
  }
}
