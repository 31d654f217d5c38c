/** Longest name that spreadsheet programs take. */
const longest = 31;

/** A name as spreadsheets take it: without []:*?/\ and control characters, no apostrophe at its ends, not empty. */
function allowed(name: string): string {
  const plain = name
    .replace(/[[\]:*?/\\\p{Cc}\p{Cs}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const bare = cut(plain, longest)
    .replace(/^'+|'+$/g, '')
    .trim();
  // Excel keeps this name for itself.
  return bare === '' ? '表' : /^history$/i.test(bare) ? `${bare} 1` : bare;
}

function cut(name: string, length: number): string {
  if (name.length <= length) return name;
  const kept = name.slice(0, length - 1).replace(/[\ud800-\udbff]$/, '');
  return `${kept.trimEnd()}…`;
}

/** Names for sheets, in order: at most 31 characters, without what is not allowed in them, no two alike but for their case. */
export function sheetNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const first = allowed(name);
    let free = first;
    for (let n = 2; taken.has(free.toLowerCase()); n++) {
      const ending = ` (${n})`;
      free = cut(first, longest - ending.length) + ending;
    }
    taken.add(free.toLowerCase());
    return free;
  });
}
