import { escapeMarkup } from '../markup.ts';

const paragraphStyle =
  'margin: 0; line-height: 2em; text-align: justify; font-family: 仿宋, FangSong; font-size: 16pt;';
const digitStyle = "font-family: 'Times New Roman';";

/** Pages pasted from Word carry digits in spans of their own and indent with non-breaking spaces. */
export function paragraphHtml(text: string, emphasis?: 'strong'): string {
  if (text === '') return `<p style="${paragraphStyle}">&nbsp;</p>`;
  const spaced = escapeMarkup(text).replaceAll('\u00a0', '&nbsp;');
  const inner = spaced.replace(/\d+/g, (digits) => `<span style="${digitStyle}">${digits}</span>`);
  const emphasised = emphasis === undefined ? inner : `<${emphasis}>${inner}</${emphasis}>`;
  return `<p style="${paragraphStyle}">&nbsp;&nbsp;&nbsp;&nbsp;${emphasised}</p>`;
}
