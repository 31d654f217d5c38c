import type { Seed } from './seeds.ts';

/** Numbers from 0 to below `most`. */
export type Draw = (most: number) => number;

/** What breaks readers: marks of the formats, and numbers past all measure. */
const words = [
  '<',
  '>',
  '&',
  '"',
  '</w:tr>',
  '<w:tc>',
  '</w:tbl>',
  '<w:gridSpan w:val="99999"/>',
  '<w:vMerge/>',
  '<td>',
  '</td>',
  '<tr>',
  '</table>',
  '<table>',
  'rowspan="0"',
  'colspan="9999"',
  '&#0;',
  '&nbsp;',
  '\t',
  '\n',
  '|',
  '0',
  '999999999999',
  '-',
  '/',
  '二、主动公开政府信息情况',
  '总计',
  '规章',
  '共公开信息',
  '条',
  ' Tj',
  ' BT',
  ' ET',
  ' cm',
  '\0',
  '\uffff',
  '\ud800',
  '<v>',
  '</row>',
];

/** The stream with one to four things changed: bytes, slices, elements, numbers, marks. */
export function mutate(stream: string, draw: Draw, how: Seed['change']): string {
  let text = stream;
  const freely = how === 'text' || (how === 'markup' && draw(8) === 0);
  for (let changes = 1 + draw(4); changes > 0; changes--) {
    text = how === 'bytes' ? overwrite(text, draw) : freely ? change(text, draw) : changeMarkup(text, draw);
  }
  return text;
}

const elements = ['w:tr', 'w:tc', 'w:p', 'w:r', 'w:tcPr', 'w:tbl', 'row', 'c', 'v', 'mergeCell'];

/** Markup whose elements still close: one removed or doubled, a text or an attribute changed. */
function changeMarkup(text: string, draw: Draw): string {
  const at = draw(text.length);
  const word = (words[draw(words.length)] ?? '').replace(/[<>&"\0\uffff\ud800]/g, '');
  const [before, behind] = [text.slice(0, at), text.slice(at)];
  switch (draw(6)) {
    case 0:
      return before + behind.replace(/>[^<>]*</, `>${word}<`);
    case 1:
      return before + behind.replace(/>([^<>]+)</, `>$1${word}<`);
    case 2:
      return before + behind.replace(/="[^"<>]*"/, `="${draw(2) === 0 ? String(draw(100_000)) : word}"`);
    case 3:
      return before + behind.replace(/<[\w:]+(?:\s[^<>]*)?\/>/, '');
    default: {
      const name = elements[draw(elements.length)] ?? '';
      const from = behind.search(new RegExp(`<${name}[\\s>]`));
      const end = behind.indexOf(`</${name}>`, from);
      if (from < 0 || end < 0) return text;
      const element = behind.slice(from, end + name.length + 3);
      return (
        before +
        behind.slice(0, from) +
        (draw(2) === 0 ? '' : element) +
        behind.slice(from + (draw(2) === 0 ? element.length : 0))
      );
    }
  }
}

function change(text: string, draw: Draw): string {
  const [at, length] = [draw(text.length + 1), 1 + draw(draw(4) === 0 ? 2_000 : 30)];
  const slice = text.slice(at, at + length);
  const to = draw(text.length + 1);
  const word = words[draw(words.length)] ?? '';
  switch (draw(8)) {
    case 0:
      return text.slice(0, at) + text.slice(at + length);
    case 1:
      return text.slice(0, at) + slice + text.slice(at);
    case 2:
      return text.slice(0, to) + slice + text.slice(to);
    case 3:
      return text.slice(0, at) + String.fromCharCode(draw(0x10000)) + text.slice(at + 1);
    case 4:
      return text.slice(0, at) + word + text.slice(at);
    case 5:
      return text.slice(0, at) + word + text.slice(at + word.length);
    case 6:
      return draw(10) === 0
        ? text.slice(0, at)
        : text.slice(0, at) + text.slice(at).replace(/\d+/, String(draw(100_000)));
    default:
      return text.slice(0, at) + text.slice(at).replace(/<[^<>]*>/, '');
  }
}

function overwrite(text: string, draw: Draw): string {
  const at = draw(text.length);
  const written =
    [
      () => String.fromCharCode(draw(256)),
      () => '\xff'.repeat(1 + draw(8)),
      () => '\0'.repeat(1 + draw(64)),
      () => text.slice(draw(text.length)).slice(0, 1 + draw(64)),
      () => String(draw(10)),
    ][draw(5)]?.() ?? '';
  return (text.slice(0, at) + written + text.slice(at + written.length)).slice(0, text.length);
}
