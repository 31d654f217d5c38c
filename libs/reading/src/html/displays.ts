import { defaultTreeAdapter } from 'parse5';
import type { HtmlElement } from './html-to-tree.ts';
import { attribute, elementsOf } from './page-elements.ts';

/** What a page's own style sheets say of the display of a class, where they say it is part of a table. */
export type Displays = ReadonlyMap<string, string>;

const display = /(?:^|;)\s*display\s*:\s*(table(?:-[a-z]+)*)/i;

/**
 * Reads the style sheets that stand in the page for classes displayed as parts of a table. Only a selector that is one
 * class counts; nothing else a sheet says is followed.
 */
export function displaysOf(root: HtmlElement): Displays {
  const displays = new Map<string, string>();
  for (const sheet of sheetsOf(root)) {
    // A sheet that never closes may swallow the page: it is cut at its brackets, not searched for pairs of them.
    for (const rule of sheet.split('}')) {
      const [declarations = '', selectors = ''] = rule.split('{').reverse();
      const value = display.exec(declarations)?.[1];
      if (value === undefined) continue;
      for (const selector of selectors.split(',')) {
        const name = /^\s*\.([\w-]+)\s*$/.exec(selector)?.[1];
        if (name !== undefined) displays.set(name, value.toLowerCase());
      }
    }
  }
  return displays;
}

function sheetsOf(root: HtmlElement): readonly string[] {
  const sheets: string[] = [];
  const rest = [root];
  for (let element = rest.pop(); element !== undefined; element = rest.pop()) {
    if (element.tagName === 'style') {
      sheets.push(element.childNodes.map((node) => (defaultTreeAdapter.isTextNode(node) ? node.value : '')).join(''));
    } else for (const child of elementsOf(element)) rest.push(child);
  }
  return sheets;
}

/** Display of an element as a part of a table: by its own style, else by a class; undefined where neither says. */
export function displayOf(element: HtmlElement, displays: Displays): string | undefined {
  const own = display.exec(attribute(element, 'style') ?? '')?.[1]?.toLowerCase();
  return (
    own ??
    classesOf(element)
      .map((name) => displays.get(name))
      .find((value) => value !== undefined)
  );
}

export function classesOf(element: HtmlElement): readonly string[] {
  return (attribute(element, 'class') ?? '').split(/\s+/).filter((name) => name !== '');
}
