import type { List, ListLevel } from './numbering.ts';
import { numeral } from './numeral.ts';

const DEEPEST_LEVEL = 8;

/**
 * Counts a document's automatic numbers as Word prints them. Lists that share a definition count on together; a list
 * with a start of its own starts at its first use; a level starts again after a higher one; a higher level that was
 * never used counts as used once.
 */
export class ListCounter {
  readonly #lists: ReadonlyMap<number, List>;
  readonly #counts = new Map<string, (number | undefined)[]>();
  readonly #started = new Set<string>();

  constructor(lists: ReadonlyMap<number, List>) {
    this.#lists = lists;
  }

  /** The level of a list that a paragraph style stands for. */
  levelOfStyle(numId: number, styleId: string | undefined): number | undefined {
    if (styleId === undefined) return undefined;
    for (const [level, { style }] of this.#lists.get(numId)?.levels ?? []) if (style === styleId) return level;
    return undefined;
  }

  /** Counts one paragraph and returns what is printed before it: 一、 or （二）; nothing for bullets and unknown lists. */
  next(numId: number, level: number): string {
    const list = this.#lists.get(numId);
    const own = list?.levels.get(level);
    if (list === undefined || own === undefined || level > DEEPEST_LEVEL) return '';
    const counts = this.#counts.get(list.definition) ?? [];
    this.#counts.set(list.definition, counts);
    this.#count(numId, list, level, own, counts);
    return own.format === 'bullet' ? '' : label(list, own, counts);
  }

  #count(numId: number, list: List, level: number, own: ListLevel, counts: (number | undefined)[]): void {
    for (let above = 0; above < level; above++) counts[above] ??= list.levels.get(above)?.start ?? 1;
    const start = list.starts.get(level);
    const use = `${numId} ${level}`;
    if (start !== undefined && !this.#started.has(use)) {
      this.#started.add(use);
      counts[level] = start;
    } else {
      const before = counts[level];
      counts[level] = before === undefined ? own.start : before + 1;
    }
    for (let below = level + 1; below < counts.length; below++) {
      const restart = list.levels.get(below)?.restart;
      if (restart === undefined || level < restart) counts[below] = undefined;
    }
  }
}

function label(list: List, own: ListLevel, counts: readonly (number | undefined)[]): string {
  return own.text.replace(/%([1-9])/g, (_, digit: string) => {
    const position = Number(digit) - 1;
    const count = counts[position];
    const format = own.legal ? 'decimal' : (list.levels.get(position)?.format ?? 'decimal');
    return count === undefined ? '' : numeral(count, format);
  });
}

/**
 * Puts an automatic number before its paragraph's text. Word sets a tab or a space between them, official headings
 * print none after 、 or ）; a space is kept where the two would otherwise read as one number or one word.
 */
export function labelled(label: string, text: string): string {
  if (label === '' || text === '') return label + text;
  const closes = /[、，．。：:）)\]〕】》]$/u.test(label) || (label.endsWith('.') && !/^\d/.test(text));
  return closes ? label + text : `${label} ${text}`;
}
