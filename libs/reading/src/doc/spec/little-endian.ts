/** Numbers as the file writes them. */
export const u16 = (value: number): number[] => [value & 0xff, (value >> 8) & 0xff];
export const u32 = (value: number): number[] => [...u16(value & 0xffff), ...u16(value >>> 16)];
export const utf16 = (text: string): number[] => [...Buffer.from(text, 'utf16le')];

/** A property that is set: its code and its operand. */
export const set = (code: number, ...operand: readonly number[]): number[] => [...u16(code), ...operand];
