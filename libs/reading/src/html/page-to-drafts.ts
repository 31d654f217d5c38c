import { defaultTreeAdapter } from 'parse5';
import { alignedRight } from '../aligned-right.ts';
import type { BlockDraft } from '../block-draft.ts';
import { type TableCell, tableToDrafts } from '../table-to-drafts.ts';
import { UnreadableFile } from '../unreadable-file.ts';
import { oversizedPage } from './html-trouble.ts';
import { type Displays, displaysOf } from './displays.ts';
import { type DrawnRows, drawnRows } from './drawn-rows.ts';
import { figureToChart } from './figure-to-chart.ts';
import type { HtmlElement, HtmlNode } from './html-to-tree.ts';
import {
  attribute,
  elementsOf,
  isBlock,
  isCode,
  isElement,
  isUnseen,
  keepsLines,
  lettersIn,
  lettersOf,
  spanOf,
} from './page-elements.ts';
import { placeCells, type RowGroup, type WrittenCell } from './place-cells.ts';

/** Repairing misnested tags may nest a page deeper than its source; honest pages stay under a hundred. */
const DEEPEST = 1_500;

/** As browsers do; rows end at the end of the table. */
const WIDEST_SPAN = 1_000;
const LONGEST_SPAN = 65_534;

/** A block of the page with what choosing the report among the page's texts needs. */
export type PageDraft = BlockDraft & {
  /** Where in the order of elements it begins. */
  readonly order: number;
  /** Characters without spaces, and how many of them do not stand in links. */
  readonly letters: number;
  readonly unlinked: number;
};

/** A page as printed: its blocks and pictures, and what each element holds, as first and last order. */
export interface PageDrafts {
  readonly drafts: readonly PageDraft[];
  /** Letters that the page hides, or offers for choosing and filling in. */
  readonly unseen: number;
  readonly extent: ReadonlyMap<HtmlElement, readonly [first: number, last: number]>;
}

/** A line break of the source between two characters of full width is no space (CSS Text, 4.1.3). */
const SOURCE_BREAK =
  /(?<=[\p{Script=Han}\u3000-\u303f\uff01-\uff60])\n(?=[\p{Script=Han}\u3000-\u303f\uff01-\uff60])/gu;

/** What an element passes on to the text in it. */
interface Inherited {
  readonly heading: number | null;
  readonly link: boolean;
  readonly keepsLines: boolean;
  readonly depth: number;
}

/** Reads a page's lines and tables in order, as a browser would print them. */
export function pageToDrafts(root: HtmlElement): PageDrafts {
  const page = {
    order: 0,
    unseen: 0,
    displays: displaysOf(root),
    extent: new Map<HtmlElement, readonly [number, number]>(),
  };
  const flow = new Flow(page);
  flow.read([root], { heading: null, link: false, keepsLines: false, depth: 0 });
  return { drafts: flow.end(), unseen: page.unseen, extent: page.extent };
}

/** What runs through the whole page. */
interface Page {
  order: number;
  unseen: number;
  readonly displays: Displays;
  readonly extent: Map<HtmlElement, readonly [number, number]>;
}

/** Text running through elements until a block ends the line. */
class Flow {
  readonly #page: Page;
  readonly #drafts: PageDraft[] = [];
  #line: string[] = [];
  #endsInSpace = true;
  #letters = 0;
  #unlinked = 0;
  #order = 0;
  #heading: number | null = null;

  constructor(page: Page) {
    this.#page = page;
  }

  read(nodes: readonly HtmlNode[], inherited: Inherited): void {
    if (inherited.depth > DEEPEST) throw new UnreadableFile(oversizedPage);
    for (const node of nodes) {
      if (defaultTreeAdapter.isTextNode(node)) this.#text(node.value, inherited);
      else if (isElement(node) && !isCode(node)) this.#within(node, () => this.#element(node, inherited));
    }
  }

  end(): readonly PageDraft[] {
    this.#endLine();
    return this.#drafts;
  }

  #element(element: HtmlElement, inherited: Inherited): void {
    const name = element.tagName;
    const unseen = isUnseen(element);
    if (name === 'canvas' || (name === 'img' && !unseen)) this.#picture();
    if (unseen) this.#page.unseen += lettersIn(element);
    else if (name === 'br') this.#endLine();
    else if (name === 'table') {
      this.#endLine();
      for (const draft of this.#table(element, passedOn(element, inherited))) this.#drafts.push(draft);
    } else if (name === 'figure') {
      this.#endLine();
      for (const draft of figureToChart(this.#content(element, inherited))) this.#drafts.push(draft);
    } else {
      const rows = drawnRows(element, this.#page.displays);
      if (rows !== null) {
        this.#endLine();
        for (const draft of this.#drawnTable(rows, passedOn(element, inherited))) this.#drafts.push(draft);
        return;
      }
      if (isBlock(element)) this.#endLine();
      this.read(element.childNodes, passedOn(element, inherited));
      if (isBlock(element)) this.#endLine();
    }
  }

  /** Reads an element and notes from where to where in the order of elements it reaches. */
  #within<Result>(element: HtmlElement, read: () => Result): Result {
    const first = ++this.#page.order;
    const result = read();
    this.#page.extent.set(element, [first, this.#page.order]);
    return result;
  }

  #text(text: string, inherited: Inherited): void {
    const lines = inherited.keepsLines ? text.split(/\r\n?|\n/) : [text];
    for (const [index, line] of lines.entries()) {
      if (index > 0) this.#endLine();
      const letters = lettersOf(line);
      if (this.#letters === 0) {
        this.#order = this.#page.order;
        this.#heading = inherited.heading;
      }
      const collapsed = line.replace(/[ \t\r\n\f]+/g, (space) => (/[\r\n]/.test(space) ? '\n' : ' '));
      this.#line.push(this.#endsInSpace ? collapsed.replace(/^[ \n]/, '') : collapsed);
      if (collapsed !== '') this.#endsInSpace = /[ \n]$/.test(collapsed);
      this.#letters += letters;
      if (!inherited.link) this.#unlinked += letters;
    }
  }

  #endLine(): void {
    const text = this.#line.join('').replace(SOURCE_BREAK, '').replaceAll('\n', ' ').trim();
    if (text !== '') {
      const counts = { order: this.#order, letters: this.#letters, unlinked: this.#unlinked };
      this.#drafts.push({ kind: 'paragraph', text, heading: this.#heading, ...counts });
    }
    this.#line = [];
    this.#endsInSpace = true;
    this.#letters = 0;
    this.#unlinked = 0;
  }

  /** A picture stands before the line that is being written, which goes on behind it. */
  #picture(): void {
    this.#drafts.push({ kind: 'picture', order: this.#page.order, letters: 0, unlinked: 0 });
  }

  /**
   * Rows and cells that are no table elements. Where rows are unequally long nothing says which cells are merged: the cells
   * are lines then, blank ones too, and become a table only if the form says how (`linesAsTables`).
   */
  #drawnTable(rows: DrawnRows, inherited: Inherited): readonly PageDraft[] {
    const order = this.#page.order;
    const written = rows.map((cells) => cells.map((cell) => this.#content(cell, inherited)));
    const cells = alignedRight(written).map(({ cell, ...position }) => ({ ...position, content: cell }));
    if (written.every((row) => row.length === written[0]?.length)) return this.#grid(cells, order);
    return written.flat().flatMap((content) => (content.length > 0 ? content : [blankLine(order)]));
  }

  #table(table: HtmlElement, inherited: Inherited): readonly PageDraft[] {
    const order = this.#page.order;
    const captions: (readonly PageDraft[])[] = [];
    const groups: RowGroup<readonly PageDraft[]>[] = [];
    for (const part of inPrintedOrder(this.#seenIn(table))) {
      if (part.tagName === 'caption') captions.push(this.#content(part, inherited));
      else if (/^t(?:head|body|foot)$/.test(part.tagName)) groups.push(this.#rows(part, inherited));
    }
    return [...captions.flat(), ...this.#grid(placeCells(groups), order)];
  }

  #grid(cells: readonly TableCell<PageDraft>[], order: number): readonly PageDraft[] {
    const lines = cells.flatMap(({ content }) => content.filter(({ kind }) => kind === 'paragraph'));
    const letters = lines.reduce((sum, line) => sum + line.letters, 0);
    const unlinked = lines.reduce((sum, line) => sum + line.unlinked, 0);
    return tableToDrafts(cells, (placed): PageDraft => ({
      kind: 'grid',
      cells: placed,
      order,
      letters,
      unlinked,
    }));
  }

  #rows(group: HtmlElement, inherited: Inherited): RowGroup<readonly PageDraft[]> {
    const cell = (element: HtmlElement): WrittenCell<readonly PageDraft[]> => ({
      rowSpan: spanOf(element, 'rowspan', LONGEST_SPAN),
      columnSpan: spanOf(element, 'colspan', WIDEST_SPAN),
      content: this.#content(element, inherited),
    });
    return this.#within(group, () =>
      this.#seenIn(group)
        .filter(({ tagName }) => tagName === 'tr')
        .map((row) => this.#within(row, () => this.#cellsIn(row).map(cell))),
    );
  }

  /** Forms and hidden fields may stand between the cells of a row. */
  #cellsIn(row: HtmlElement): readonly HtmlElement[] {
    return this.#seenIn(row).filter(({ tagName }) => tagName === 'td' || tagName === 'th');
  }

  #seenIn(parent: HtmlElement): readonly HtmlElement[] {
    return elementsOf(parent).filter((element) => {
      if (!isUnseen(element)) return !isCode(element);
      this.#page.unseen += lettersIn(element);
      return false;
    });
  }

  #content(element: HtmlElement, inherited: Inherited): readonly PageDraft[] {
    const flow = new Flow(this.#page);
    this.#within(element, () => flow.read(element.childNodes, passedOn(element, inherited)));
    return flow.end();
  }
}

function blankLine(order: number): PageDraft {
  return { kind: 'paragraph', text: '', heading: null, order, letters: 0, unlinked: 0 };
}

function passedOn(element: HtmlElement, inherited: Inherited): Inherited {
  const level = /^h([1-6])$/.exec(element.tagName)?.[1];
  return {
    heading: level === undefined ? inherited.heading : Number(level),
    link: inherited.link || (element.tagName === 'a' && attribute(element, 'href') !== undefined),
    keepsLines: inherited.keepsLines || keepsLines(element),
    depth: inherited.depth + 1,
  };
}

/** A table's head is printed first and its foot last, wherever they are written. */
function inPrintedOrder(parts: readonly HtmlElement[]): readonly HtmlElement[] {
  const rank = ({ tagName }: HtmlElement): number =>
    tagName === 'caption' ? 0 : tagName === 'thead' ? 1 : tagName === 'tfoot' ? 3 : 2;
  return parts.toSorted((a, b) => rank(a) - rank(b));
}
