import { u16, u32, utf16 } from './little-endian.ts';

/** One level of a list: the number of its format, and its text, in which characters 0 to 8 stand for the counts. */
export interface WrittenLevel {
  readonly format: number;
  readonly text: string;
  readonly start?: number;
  readonly flags?: number;
  readonly restart?: number;
  readonly style?: number;
}

/** What a use of a list changes of a level: its start, or all of it. */
export interface WrittenOverride {
  readonly level: number;
  readonly start?: number;
  readonly format?: WrittenLevel;
}

const NO_STYLE = 0x0fff;

/** Lists with their levels (one, or nine) and uses of them, as structures of the table stream. */
export function listsOf(
  lists: readonly (readonly WrittenLevel[])[],
  uses: readonly { readonly list: number; readonly overrides?: readonly WrittenOverride[] }[],
): { readonly structures: Record<number, readonly number[]>; readonly behind: Record<number, readonly number[]> } {
  const definitions = lists.flatMap((levels, index) => [
    ...u32(1000 + index),
    ...u32(0),
    ...Array.from({ length: 9 }, (_, level) => u16(levels[level]?.style ?? NO_STYLE)).flat(),
    levels.length === 1 ? 1 : 0,
    0,
  ]);
  const heads = uses.flatMap(({ list, overrides = [] }) => [
    ...u32(1000 + list),
    ...new Array<number>(8).fill(0),
    overrides.length,
    0,
    0,
    0,
  ]);
  const changes = uses.flatMap(({ overrides = [] }) => [...u32(-1), ...overrides.flatMap(overrideOf)]);
  return {
    structures: { 73: [...u16(lists.length), ...definitions], 74: [...u32(uses.length), ...heads, ...changes] },
    behind: { 73: lists.flatMap((levels) => levels.flatMap(levelOf)) },
  };
}

function overrideOf({ level, start, format }: WrittenOverride): readonly number[] {
  const flags = level | (start === undefined ? 0 : 16) | (format === undefined ? 0 : 32);
  return [...u32(start ?? 0), ...u32(flags), ...(format === undefined ? [] : levelOf(format))];
}

function levelOf({ format, text, start = 1, flags = 0, restart = 0 }: WrittenLevel): readonly number[] {
  // Two properties stand between the level and its text, which have to be stepped over.
  const head = [...u32(start), format, flags, ...new Array<number>(18).fill(0), 3, 4, restart, 0];
  return [...head, ...new Array<number>(7).fill(0), ...u16(text.length), ...utf16(text)];
}
