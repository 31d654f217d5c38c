import type { LinePart, Part } from './page-to-parts.ts';

/** Headers and footers stand in the outer tenth of the page, above and below. */
const MARGIN = 0.1;

export interface Page {
  readonly width: number;
  readonly height: number;
  readonly parts: readonly Part[];
}

/** Takes headers, footers and page numbers off the pages. @returns the pages without them and how many lines went */
export function withoutRunningLines(pages: readonly Page[]): {
  readonly pages: readonly Page[];
  readonly taken: number;
} {
  const counts = new Map<string, number>();
  for (const page of pages) {
    for (const key of new Set(marginLines(page).map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const isRepeated = (count: number): boolean => count > 1 && count > pages.length / 2;
  let taken = 0;
  const left = pages.map((page) => {
    const margin = new Set<Part>(
      marginLines(page).filter((line) => isPageNumber(line.text) || isRepeated(counts.get(keyOf(line)) ?? 0)),
    );
    taken += margin.size;
    return { ...page, parts: page.parts.filter((part) => !margin.has(part)) };
  });
  return { pages: left, taken };
}

/** Only what stands outermost: a line of the text never stands beyond a header or footer. */
function marginLines({ height, parts }: Page): readonly LinePart[] {
  const lines = parts.filter((part): part is LinePart => part.kind === 'line');
  return lines.filter(({ at }) => at < height * MARGIN || at > height * (1 - MARGIN));
}

function keyOf({ text, at }: LinePart): string {
  return `${String(Math.round(at / 4))} ${text.replace(/\d+/g, '0')}`;
}

function isPageNumber(text: string): boolean {
  const plain = text.normalize('NFKC').replace(/\s/g, '');
  return (
    /^[-—–―·•~]*\d{1,3}[-—–―·•~]*$/.test(plain) ||
    /^第\d{1,3}页(?:[,,/]?共\d{1,3}页)?$/.test(plain) ||
    /^\d{1,3}\/\d{1,3}$/.test(plain)
  );
}
