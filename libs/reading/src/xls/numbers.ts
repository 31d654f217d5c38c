import type { BoundedBytes } from '../compound/bounded-bytes.ts';

/** A number in four bytes: an integer or the upper part of a double, either perhaps in hundredths. */
export function shortNumber(data: BoundedBytes, at: number): number {
  const packed = data.i32(at);
  const value = (packed & 2) === 0 ? upperHalf(packed & ~3) : packed >> 2;
  return (packed & 1) === 0 ? value : value / 100;
}

function upperHalf(bits: number): number {
  const view = new DataView(new ArrayBuffer(8));
  view.setInt32(0, bits);
  return view.getFloat64(0);
}

const errors: Readonly<Record<number, string>> = {
  0x00: '#NULL!',
  0x07: '#DIV/0!',
  0x0f: '#VALUE!',
  0x17: '#REF!',
  0x1d: '#NAME?',
  0x24: '#NUM!',
  0x2a: '#N/A',
};

/** A truth value or an error as printed. */
export function boolOrError(value: number, isError: boolean): string {
  if (isError) return errors[value] ?? '#ERROR!';
  return value === 0 ? 'FALSE' : 'TRUE';
}
