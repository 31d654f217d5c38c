import { u16, utf16 } from './little-endian.ts';

/** A paragraph style: Word's own number for it (0xFFE for none), the place of the one it is based on, its name. */
export interface WrittenStyle {
  readonly number: number;
  readonly base: number;
  readonly name: string;
  readonly properties?: readonly number[];
}

const PARAGRAPH_STYLE = 1;

/** A style sheet; paragraphs name a style by its place here. */
export function styleSheetOf(styles: readonly WrittenStyle[]): readonly number[] {
  const head = [...u16(styles.length), ...u16(10), ...new Array<number>(14).fill(0)];
  return [...u16(head.length), ...head, ...styles.flatMap(styleOf)];
}

function styleOf({ number, base, name, properties = [] }: WrittenStyle, place: number): readonly number[] {
  const bytes = [
    ...u16(number),
    ...u16(PARAGRAPH_STYLE | (base << 4)),
    ...u16(2),
    ...u16(0),
    ...u16(0),
    ...u16(name.length),
    ...utf16(name),
    ...u16(0),
    ...u16(2 + properties.length),
    ...u16(place),
    ...properties,
  ];
  return [...u16(bytes.length), ...bytes, ...(bytes.length % 2 === 1 ? [0] : [])];
}
