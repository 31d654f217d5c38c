/** A part of a sentence between commas; `start` counts from the beginning of the sentence. */
export interface Clause {
  readonly start: number;
  readonly text: string;
}

/** Parted at full commas and colons; a half comma between digits parts none. */
export function clausesOf(plain: string): Clause[] {
  return [...plain.matchAll(/(?:[^，；：,;:]|(?<=\d),(?=\d{3}))+/g)].map((match) => ({
    start: match.index,
    text: match[0],
  }));
}

/** Whether a sentence speaks of a year that is not the report's. */
export function namesAnotherYear(sentence: string, year: number | null): boolean {
  return [...halfWidth(sentence).matchAll(/(?<!\d)(20\d{2})\s*年/g)].some((match) => Number(match[1]) !== year);
}

/** One character for one, so that offsets stay what they are. */
export function halfWidth(text: string): string {
  return text.replace(/[０-９．]/g, (each) => String.fromCharCode(each.charCodeAt(0) - 0xfee0));
}
