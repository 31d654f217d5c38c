/** A text as it is searched, and for each of its code units where it stands in the text. */
export interface Folded {
  readonly text: string;
  readonly at: readonly number[];
}

/**
 * Folds what readers take for the same: full and half width, radicals that PDFs hold in place of characters, capitals; white
 * space, which documents have in the middle of words, and commas within numbers are left out.
 */
export function fold(text: string): Folded {
  let folded = '';
  const at: number[] = [];
  let from = 0;
  for (const character of text) {
    const plain = character.normalize('NFKC').toLowerCase();
    if (!/^\s*$/u.test(plain) && !isSeparator(plain, folded, text.slice(from + character.length))) {
      folded += plain;
      for (let i = 0; i < plain.length; i++) at.push(from);
    }
    from += character.length;
  }
  return { text: folded, at };
}

function isSeparator(plain: string, before: string, after: string): boolean {
  return plain === ',' && /\d$/.test(before) && /^[\d０-９]{3}(?![\d０-９])/.test(after);
}

/** Where folded words stand in a text, each stretch once. */
export function matchesIn(text: string, words: string): { start: number; end: number }[] {
  const { text: folded, at } = fold(text);
  const matches: { start: number; end: number }[] = [];
  if (words === '') return matches;
  for (let found = folded.indexOf(words); found >= 0; found = folded.indexOf(words, found + words.length)) {
    const start = at[found];
    const last = at[found + words.length - 1];
    if (start === undefined || last === undefined) break;
    matches.push({ start, end: last + ((text.codePointAt(last) ?? 0) > 0xffff ? 2 : 1) });
  }
  return matches;
}

/** A pattern of LIKE that finds folded words themselves, whatever signs are in them. */
export function patternOf(words: string): string {
  return `%${words.replaceAll(/[\\%_]/g, '\\$&')}%`;
}
