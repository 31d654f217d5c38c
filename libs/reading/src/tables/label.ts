import { visible } from './visible.ts';

/** A number in front of a label: 一、 （一） 1. （1） ①; NFKC has made ① a plain 1. */
const number = /^(?:[一二三四五六七八九十]+[、.]|\([一二三四五六七八九十]+\)|\(?\d{1,2}[.、)]|\d(?=\p{Script=Han}))/u;

/** A label without what varies in print: width, spaces, quotes, punctuation, hints in brackets and leading numbers. */
export function labelCore(label: string): string {
  let core = visible(label)
    .normalize('NFKC')
    .replace(/[\s"'“”‘’「」『』]/g, '')
    .replace(/[【〔[]/g, '(')
    .replace(/[】〕\]]/g, ')')
    .replace(number, '');
  for (let before = ''; before !== core;) {
    before = core;
    core = core.replace(/\([^()]*\)/g, '');
  }
  return core
    .replace(/\([^()]*$/, '')
    .replace(/[,，、。:：;.·]/g, '')
    .replace(/(?<=\p{Script=Han})\/(?=\p{Script=Han})/gu, '');
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
 * The one label of the form that a printed label is a slip of: one character wrong or missing from four characters on,
 * also one too many from six, two from fourteen. Null where it is none, and where two labels are equally near.
 */
export function nearestLabel(printed: string, officials: Iterable<string>): string | null {
  let nearest: string | null = null;
  let least = Infinity;
  for (const official of new Set(officials)) {
    if (official.length < 4 || printed.length > official.length + (official.length < 6 ? 0 : 2)) continue;
    if (printed.length < official.length - 2) continue;
    const most = official.length < 14 ? 1 : 2;
    const found = slips(printed, official, most);
    if (found > most || found > least) continue;
    nearest = found === least ? null : official;
    least = found;
  }
  return nearest;
}

/** Edit distance; more than `most` counts as endless. */
function slips(a: string, b: string, most: number): number {
  let before = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const change = (before[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const count = Math.min(change, (before[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
      row.push(count);
      least = Math.min(least, count);
    }
    if (least > most) return Infinity;
    before = row;
  }
  return before[b.length] ?? Infinity;
}
