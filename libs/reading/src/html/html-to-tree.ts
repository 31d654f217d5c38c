import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes } from 'parse5';
import { UnreadableFile } from '../unreadable-file.ts';
import { emptyPage, oversizedPage } from './html-trouble.ts';

export type HtmlElement = DefaultTreeAdapterTypes.Element;
export type HtmlNode = DefaultTreeAdapterTypes.ChildNode;

/** A portal page has some thousands of elements, nested some forty deep; browsers stop at 512. */
const LIMITS = { nodes: 300_000, depth: 1_000 };

/**
 * Parses a page as browsers do, misnested and unclosed tags included. Returns its root element.
 * Throws `UnreadableFile` where it exceeds `LIMITS`.
 */
export function htmlToTree(html: string): HtmlElement {
  let nodes = 0;
  let depth = 0;
  const count = (): void => {
    if (++nodes > LIMITS.nodes) throw new UnreadableFile(oversizedPage);
  };
  const document = parse(html, {
    treeAdapter: {
      ...defaultTreeAdapter,
      createElement: (...parameters) => {
        count();
        return defaultTreeAdapter.createElement(...parameters);
      },
      insertText: (...parameters) => {
        count();
        defaultTreeAdapter.insertText(...parameters);
      },
      onItemPush: () => {
        if (++depth > LIMITS.depth) throw new UnreadableFile(oversizedPage);
      },
      onItemPop: () => {
        depth--;
      },
    },
  });
  const root = document.childNodes.find(defaultTreeAdapter.isElementNode);
  if (root === undefined) throw new UnreadableFile(emptyPage);
  return root;
}
