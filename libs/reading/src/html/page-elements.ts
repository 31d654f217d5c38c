import { defaultTreeAdapter } from 'parse5';
import type { HtmlElement, HtmlNode } from './html-to-tree.ts';

/** Elements that begin and end a line, beside tables. */
const blocks = new Set(
  (
    'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section summary ul'
  ).split(' '),
);

/** Elements whose characters are not text of the page. */
const code = new Set('head iframe link meta noembed noframes noscript script style template title'.split(' '));

/** Elements to fill in or to play, the readings above characters, and what an editor marked as deleted. */
const unread = new Set('audio button canvas datalist del map object option rp rt select svg textarea video'.split(' '));

export function isElement(node: HtmlNode): node is HtmlElement {
  return defaultTreeAdapter.isElementNode(node);
}

export function elementsOf(element: HtmlElement): readonly HtmlElement[] {
  return element.childNodes.filter(isElement);
}

export function attribute(element: HtmlElement, name: string): string | undefined {
  return element.attrs.find((candidate) => candidate.name === name)?.value;
}

export function isBlock(element: HtmlElement): boolean {
  return blocks.has(element.tagName);
}

export function isCode(element: HtmlElement): boolean {
  return code.has(element.tagName);
}

/** Whether the page itself says that the element is not to be seen or is no text to read. */
export function isUnseen(element: HtmlElement): boolean {
  if (unread.has(element.tagName) || attribute(element, 'hidden') !== undefined) return true;
  const style = attribute(element, 'style');
  return (
    style !== undefined && /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all)/i.test(style)
  );
}

/** Whether line breaks of the source are line breaks of the page. */
export function keepsLines(element: HtmlElement): boolean {
  const style = attribute(element, 'style');
  return element.tagName === 'pre' || (style !== undefined && /white-space\s*:\s*(?:pre|break-spaces)/i.test(style));
}

/** A span attribute, as browsers read it: digits at the beginning, else 1. */
export function spanOf(element: HtmlElement, name: 'rowspan' | 'colspan', most: number): number {
  const written = /^\s*\+?(\d+)/.exec(attribute(element, name) ?? '')?.[1];
  const span = written === undefined ? 1 : Math.min(Number(written), most);
  return span === 0 && name === 'colspan' ? 1 : span;
}

/** Letters of an element that is not read, code left out. */
export function lettersIn(element: HtmlElement): number {
  let letters = 0;
  const rest: HtmlNode[] = [element];
  for (let node = rest.pop(); node !== undefined; node = rest.pop()) {
    if (defaultTreeAdapter.isTextNode(node)) letters += lettersOf(node.value);
    else if (isElement(node) && !isCode(node)) for (const child of node.childNodes) rest.push(child);
  }
  return letters;
}

export function lettersOf(text: string): number {
  return text.replace(/\s+/g, '').length;
}
