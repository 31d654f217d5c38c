import { elementsOf } from './page-elements.ts';
import type { PageDraft, PageDrafts } from './page-to-drafts.ts';
import type { HtmlElement } from './html-to-tree.ts';

/** Shares of a page that the report's element holds at least. Portals have tables and texts of their own. */
const SHARE = { cells: 0.9, letters: 0.8 };

const LONGEST_TITLE = 60;
const title =
  /(?:20\d\d|二[〇○零oO]..)年.{0,40}信息公开.{0,12}(?:报告|年报)|信息公开.{0,12}报告.{0,8}20\d\d|^.{0,30}政府信息公开(?:工作)?年度报告$/u;

/** Whether a line reads as the title of a report, not as a sentence or an attachment. */
export function isTitle(text: string): boolean {
  return text.length <= LONGEST_TITLE && !/^(?:附件|[上下]一[篇条个])|[。；，]|[>»]/u.test(text) && title.test(text);
}

/**
 * The part of a page that is the report: the deepest element that holds 90 % of the cells of its tables, 80 % of its
 * letters outside links, and a line that reads as the report's title where the page has one. Where there is neither a
 * table nor a title it is the whole page. Returned as first and last order.
 */
export function mainContent(root: HtmlElement, page: PageDrafts): readonly [first: number, last: number] {
  const within = massOf(page.drafts);
  const all = within(0, Infinity);
  const holds = (element: HtmlElement): boolean => {
    const extent = page.extent.get(element);
    if (extent === undefined) return false;
    const held = within(...extent);
    return (
      held.cells >= all.cells * SHARE.cells &&
      held.letters >= all.letters * SHARE.letters &&
      (all.titles === 0 || held.titles > 0)
    );
  };
  if (all.cells === 0 && all.titles === 0) return [0, Infinity];
  let element = root;
  for (let inner: HtmlElement | undefined = root; inner !== undefined; inner = elementsOf(element).find(holds)) {
    element = inner;
  }
  return page.extent.get(element) ?? [0, Infinity];
}

interface Mass {
  readonly cells: number;
  readonly letters: number;
  readonly titles: number;
}

/** Answers what stands between two orders from running sums, so that each question costs a search, not a walk. */
function massOf(drafts: readonly PageDraft[]): (first: number, last: number) => Mass {
  const sorted = drafts.toSorted((a, b) => a.order - b.order);
  const sums: Mass[] = [{ cells: 0, letters: 0, titles: 0 }];
  for (const draft of sorted) {
    const before = sums.at(-1) ?? { cells: 0, letters: 0, titles: 0 };
    sums.push({
      cells: before.cells + (draft.kind === 'grid' ? draft.cells.length : 0),
      letters: before.letters + draft.unlinked,
      titles:
        before.titles + Number(draft.kind === 'paragraph' && draft.unlinked * 2 > draft.letters && isTitle(draft.text)),
    });
  }
  /** How many drafts begin before `order`. */
  const before = (order: number): number => {
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle]?.order ?? Infinity) < order) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return (first, last) => {
    const [from, to] = [sums[before(first)], sums[before(last + 1)]];
    return {
      cells: (to?.cells ?? 0) - (from?.cells ?? 0),
      letters: (to?.letters ?? 0) - (from?.letters ?? 0),
      titles: (to?.titles ?? 0) - (from?.titles ?? 0),
    };
  };
}
