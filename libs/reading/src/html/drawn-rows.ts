import { defaultTreeAdapter } from 'parse5';
import { classesOf, displayOf, type Displays } from './displays.ts';
import type { HtmlElement } from './html-to-tree.ts';
import { attribute, elementsOf, isBlock, isCode, isUnseen, lettersIn, lettersOf } from './page-elements.ts';

/** The cells of a table that is drawn without table elements, row by row. */
export type DrawnRows = readonly (readonly HtmlElement[])[];

/** Letters. The longest label of the form has some forty; an article is no cell. */
const LONGEST_CELL = 120;

const marks = {
  row: { display: /^table-row$/, role: /^row$/, name: /^(?:tr|row|t-?row|table-?row)$/i },
  cell: {
    display: /^table-cell$/,
    role: /^(?:grid)?cell$|^(?:column|row)header$/,
    name: /^(?:t[dh]|cell|t-?cell|table-?cell|col(?:-\w+)*)$/i,
  },
  group: {
    display: /^table-(?:row|header|footer)-group$/,
    role: /^rowgroup$/,
    name: /^t(?:head|body|foot)$/i,
  },
} as const;

/**
 * Reads an element as a table made of other elements: each of its elements is a row and each of theirs a cell, as their
 * display, role or class says, or as their likeness leaves no doubt: rows of equally many short texts, numbers among them.
 * @returns null where the element holds anything else, however little
 */
export function drawnRows(element: HtmlElement, displays: Displays): DrawnRows | null {
  if (!isBlock(element) && displayOf(element, displays) !== 'table') return null;
  const children = seen(element);
  if (children.length === 0 || hasTextOfItsOwn(element)) return null;
  const is = (part: keyof typeof marks) => (child: HtmlElement) => isMarked(child, part, displays);
  const rows = children.flatMap((child) => (is('group')(child) ? seen(child) : [child]));
  const cells = rows.map(seen);
  const isDrawn = rows.length >= 2 && cells.every((row) => row.length > 0) && cells.some((row) => row.length >= 2);
  if (!isDrawn || rows.some(hasTextOfItsOwn) || !cells.flat().every(isShort)) return null;
  const marked = rows.every(is('row')) && cells.every((row) => row.every(is('cell')));
  return marked || areAlike(rows, cells) ? cells : null;
}

function seen(element: HtmlElement): readonly HtmlElement[] {
  return elementsOf(element).filter((child) => !isCode(child) && !isUnseen(child));
}

function hasTextOfItsOwn(element: HtmlElement): boolean {
  return element.childNodes.some((node) => defaultTreeAdapter.isTextNode(node) && lettersOf(node.value) > 0);
}

function isShort(cell: HtmlElement): boolean {
  return lettersIn(cell) <= LONGEST_CELL;
}

function isMarked(element: HtmlElement, part: keyof typeof marks, displays: Displays): boolean {
  const { display, role, name } = marks[part];
  return (
    display.test(displayOf(element, displays) ?? '') ||
    role.test(attribute(element, 'role') ?? '') ||
    classesOf(element).some((each) => name.test(each))
  );
}

/** Rows without any mark: equally long, of one kind each, texts without parts or links, and a number in most of them. */
function areAlike(rows: readonly HtmlElement[], cells: readonly (readonly HtmlElement[])[]): boolean {
  const [first] = cells;
  if (first === undefined || first.length < 2 || cells.some(({ length }) => length !== first.length)) return false;
  const kinds = [rows, cells.flat()].map((elements) => new Set(elements.map(({ tagName }) => tagName)).size);
  const plain = cells.flat().every((cell) => isBlock(cell) && elementsOf(cell).length === 0);
  const numbered = cells.filter((row) => row.some((cell) => /^[\d,.]+$/.test(textOf(cell).trim())));
  return kinds.every((count) => count === 1) && plain && numbered.length * 2 >= cells.length;
}

function textOf(element: HtmlElement): string {
  return element.childNodes.map((node) => (defaultTreeAdapter.isTextNode(node) ? node.value : '')).join('');
}
