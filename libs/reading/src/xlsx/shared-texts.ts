import { childrenOf, type XmlElement } from '../ooxml/xml-element.ts';

/** The texts that cells refer to by number, in order. */
export function sharedTexts(root: XmlElement | undefined): readonly string[] {
  return childrenOf(root, 'si').map(textOf);
}

/** A text, whole or in runs of one formatting each; how it is pronounced (`rPh`) is no part of it. */
export function textOf(element: XmlElement | undefined): string {
  if (element === undefined) return '';
  const parts = [...childrenOf(element, 't'), ...childrenOf(element, 'r').flatMap((run) => childrenOf(run, 't'))];
  return lines(parts.map(({ text }) => text).join(''));
}

/** Characters that XML cannot hold are written as `_x000D_` (ST_Xstring); breaks of any kind become `\n`. */
export function lines(text: string): string {
  return text
    .replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    .replace(/\r\n?/g, '\n');
}
