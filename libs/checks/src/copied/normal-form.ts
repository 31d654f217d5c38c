/** What stands for a body, whoever it is, and for a number, whatever it is: copiers change just these. */
const body = '○';
const number = '0';
const numerals = new Set('0123456789〇零一二三四五六七八九十百千万亿两');

/** UTF-16 code units as they are compared, each once it was met: a table of all takes as long as a county's year. */
const folded: string[] = [];

/** Folded, or nothing for white space, marks and symbols. */
function fold(code: number): string {
  // Halves of a pair mean nothing by themselves and are left as they are.
  if (code >= 0xd800 && code < 0xe000) return String.fromCharCode(code);
  const char = String.fromCharCode(code).normalize('NFKC').toLowerCase();
  if (!/[\p{L}\p{N}]/u.test(char)) return '';
  return numerals.has(char) ? number : char;
}

/** What ways there are to call a body, by their first letter, the longest first; in the form in which texts are compared. */
export type NeutralNames = ReadonlyMap<string, readonly string[]>;

/** Names that are compared as if all were one. */
export function neutralNames(names: Iterable<string>): NeutralNames {
  const byFirst = new Map<string, string[]>();
  for (const name of new Set([...names].map(foldedText))) {
    const first = name.charAt(0);
    if (first === '') continue;
    const those = byFirst.get(first);
    if (those === undefined) byFirst.set(first, [name]);
    else those.push(name);
  }
  for (const those of byFirst.values()) those.sort((a, b) => b.length - a.length);
  return byFirst;
}

/** What may follow the name of a body and still be its name. */
const tails = ['人民政府', '街道办事处', '办事处', '政府'];

/** The text without white space and marks, every number one letter, every body another: equal forms say the same. */
export function normalForm(text: string, names: NeutralNames): string {
  const plain = foldedText(text);
  let form = '';
  let from = 0;
  for (let i = 0; i < plain.length;) {
    const end = nameEnd(plain, i, names);
    if (end === i) {
      i += 1;
      continue;
    }
    form += plain.slice(from, i);
    // 示例县 before 西岭镇 is part of the name.
    if (!form.endsWith(body)) form += body;
    from = i = end;
  }
  return form + plain.slice(from);
}

function nameEnd(plain: string, at: number, names: NeutralNames): number {
  const name = names.get(plain.charAt(at))?.find((each) => plain.startsWith(each, at));
  if (name === undefined) return at;
  const end = at + name.length;
  return end + (tails.find((tail) => plain.startsWith(tail, end))?.length ?? 0);
}

function foldedText(text: string): string {
  let plain = '';
  let last = '';
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    const char = (folded[code] ??= fold(code));
    if (char === '' || (char === number && last === number)) continue;
    plain += last = char;
  }
  return plain;
}
