/** A table of a page: the cells of each row as written, and every position with '' where a merged cell goes on. */
export interface PrintedGrid {
  readonly rows: readonly (readonly string[])[];
  readonly positions: readonly (readonly string[])[];
}

/** The page as plain text, its tables written by `write`. Only for the tidy pages that our own writer makes. */
export function withTables(page: string, write: (grid: PrintedGrid) => string): string {
  const article = page.slice(page.indexOf('<h1'), page.indexOf('<div class="share">'));
  return article
    .replace(/<figure[\s\S]*?<\/figure>/g, '')
    .split(/(<table[\s\S]*?<\/table>)/)
    .map((part) => (part.startsWith('<table') ? `\n${write(printedGrid(part))}\n` : textOf(part).replace(/\n+/g, '\n')))
    .join('');
}

export function printedGrid(table: string): PrintedGrid {
  const written = [...table.matchAll(/<tr>([\s\S]*?)<\/tr>/g)].map(([, row = '']) =>
    [...row.matchAll(/<td([^>]*)>([\s\S]*?)<\/td>/g)].map(([, attributes = '', content = '']) => ({
      text: textOf(content).trim(),
      columnSpan: Number(/colspan="(\d+)"/.exec(attributes)?.[1] ?? 1),
      rowSpan: Number(/rowspan="(\d+)"/.exec(attributes)?.[1] ?? 1),
    })),
  );
  const positions: string[][] = written.map(() => []);
  for (const [r, row] of written.entries()) {
    let column = 0;
    for (const { text, columnSpan, rowSpan } of row) {
      while (positions[r]?.[column] !== undefined) column++;
      for (let at = 0; at < rowSpan * columnSpan; at++) {
        const below = positions[r + Math.floor(at / columnSpan)];
        if (below !== undefined) below[column + (at % columnSpan)] = at === 0 ? text : '';
      }
      column += columnSpan;
    }
  }
  return { rows: written.map((row) => row.map(({ text }) => text)), positions };
}

function textOf(markup: string): string {
  return markup.replace(/<[^>]+>/g, '').replaceAll('&nbsp;', ' ');
}
