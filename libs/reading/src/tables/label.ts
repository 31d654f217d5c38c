/** A label without what varies in print: width, spaces, quotes, brackets, hints in brackets and leading numbers. */
export function labelCore(label: string): string {
  return label
    .normalize('NFKC')
    .replace(/[\s"'“”‘’「」]/g, '')
    .replace(/\([^()]*\)/g, (brackets) => (/^\([一二三四五六七八九十]\)$/.test(brackets) ? brackets : ''))
    .replace(/^(?:[一二三四五六七八九十]、|\([一二三四五六七八九十]\)|\d[.、])/, '')
    .replace(/[,，、。:：.·]/g, '');
}

const officialCores = new Map<string, string>();

/** Core of a label of the form, worked out once: the form has few. */
export function officialCore(label: string): string {
  const known = officialCores.get(label);
  if (known !== undefined) return known;
  const core = labelCore(label);
  officialCores.set(label, core);
  return core;
}

/**
 * Whether two cores mean the same label: equal, or as long as six characters and with one slip, as fourteen and with two.
 * Shorter labels (行政处罚, 行政强制) differ by too little to forgive anything.
 */
export function sameLabel(printed: string, official: string): boolean {
  if (printed === '' || official === '') return false;
  if (printed === official) return true;
  const forgiven = official.length < 6 ? 0 : official.length < 14 ? 1 : 2;
  return Math.abs(printed.length - official.length) <= forgiven && slips(printed, official) <= forgiven;
}

/** Edit distance. */
function slips(a: string, b: string): number {
  let before = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (before[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(change, (before[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    before = row;
  }
  return before[b.length] ?? Infinity;
}
