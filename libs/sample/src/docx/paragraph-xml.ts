import { escapeMarkup } from '../markup.ts';

/** A paragraph of a style; `before` is markup in front of its text. */
export function paragraphXml(style: string, text: string, before = ''): string {
  const run = text === '' ? '' : `<w:r><w:t xml:space="preserve">${escapeMarkup(text)}</w:t></w:r>`;
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${before}${run}</w:p>`;
}
