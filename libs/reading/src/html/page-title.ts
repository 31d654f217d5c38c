import { defaultTreeAdapter } from 'parse5';
import type { HtmlElement } from './html-to-tree.ts';
import { isTitle } from './main-content.ts';
import { attribute, elementsOf } from './page-elements.ts';

/**
 * The report's title as the page's head gives it: the portal standard's `ArticleTitle`, else the part of `<title>`
 * before or after the portal's own names. Undefined where neither reads as the title of a report.
 */
export function pageTitle(root: HtmlElement): string | undefined {
  const head = elementsOf(root).find(({ tagName }) => tagName === 'head');
  const inHead = head === undefined ? [] : elementsOf(head);
  const article = inHead.find((element) => attribute(element, 'name')?.toLowerCase() === 'articletitle');
  const named = inHead.find(({ tagName }) => tagName === 'title');
  const candidates = [
    article === undefined ? '' : (attribute(article, 'content') ?? ''),
    ...textOf(named).split(/[_|–—]|-+/),
  ];
  return candidates.map((candidate) => candidate.trim().replace(/\s+/g, ' ')).find(isTitle);
}

function textOf(element: HtmlElement | undefined): string {
  return (element?.childNodes ?? []).map((node) => (defaultTreeAdapter.isTextNode(node) ? node.value : '')).join('');
}
